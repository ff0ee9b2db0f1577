namespace Dossier.Compiler.Project;

/// <summary>What is wrong with what an audience may have.</summary>
/// <param name="IsPart">Whether that is not everything.</param>
/// <param name="Problems">What is wrong with it; nothing where it is everything, of which the problems are known.</param>
internal sealed record CheckedPart(bool IsPart, ProblemsByFile Problems)
{
    /// <summary>The audience may have everything.</summary>
    public static CheckedPart Everything { get; } = new(false, new ProblemsByFile(default, default, default));
}

namespace Dossier.Compiler.Diagnostics;

/// <summary>A mistake at a value that does not know on which line it is, so that it stays equal when lines move.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Ordinal">The value's number in its file.</param>
/// <param name="Arguments">What the message names; after them it may name the <paramref name="Others"/>, as file and line.</param>
/// <param name="Others">The other values that have a part in it.</param>
internal sealed record FoundProblem(Rule Rule, int Ordinal, EquatableArray<string> Arguments, EquatableArray<ValuePlace> Others = default)
{
    /// <summary>The number that stands for the start of a file, where no value is to blame.</summary>
    public const int FileStart = -1;
}

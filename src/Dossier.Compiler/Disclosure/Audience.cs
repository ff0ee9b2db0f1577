namespace Dossier.Compiler.Disclosure;

/// <summary>For whom a build is. What is meant for narrower readers is not in it.</summary>
/// <param name="Name">The name of the level.</param>
internal sealed record Audience(string Name)
{
    /// <summary>The widest: everybody. It is what a build is for unless it says otherwise.</summary>
    public static Audience Public { get; } = new("public");
}

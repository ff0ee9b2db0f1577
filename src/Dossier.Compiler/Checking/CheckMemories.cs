namespace Dossier.Compiler.Checking;

/// <summary>What the rules found before: over all that the desk has, and over what an audience may have.</summary>
internal sealed class CheckMemories
{
    /// <summary>Over all of it.</summary>
    public CheckMemory Whole { get; } = new();

    /// <summary>Over what the audience may have, if that is not everything.</summary>
    public CheckMemory Part { get; } = new();
}

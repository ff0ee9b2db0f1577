using Dossier.Compiler.Records;

namespace Dossier.Tool.Telling;

/// <summary>Who says something and where it was read, in parts.</summary>
/// <param name="Stance">What the speaker does with it.</param>
/// <param name="By">The speakers; none when the source says it in its own voice.</param>
/// <param name="Source">The source; null if none is named.</param>
internal sealed record StatedAttribution(Stance Stance, IReadOnlyList<ProjectRecord> By, ProjectRecord? Source)
{
    /// <summary>The speakers in words; empty for none.</summary>
    public string Speakers { get; init; } = "";

    /// <summary>Where in the source it is.</summary>
    public string? Locator { get; init; }

    /// <summary>When it was said, in words.</summary>
    public string? Said { get; init; }

    /// <summary>The exact words.</summary>
    public string? Quote { get; init; }

    /// <summary>How far reporting had come, how the curator weighs it, and how it was concluded.</summary>
    public string? More { get; init; }

    /// <summary>Who says it, in words.</summary>
    public string Who => Speakers.Length > 0 ? Speakers : Source is null ? "nobody named" : "the source itself";
}

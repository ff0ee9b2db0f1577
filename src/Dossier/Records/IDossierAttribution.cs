namespace Dossier;

/// <summary>Who says something, where it was read, and how the speaker stands to it. Terms are given as seeds write them.</summary>
public interface IDossierAttribution
{
    /// <summary>The speakers; none when the source says it in its own voice.</summary>
    IReadOnlyList<IDossierRecord> By { get; }

    /// <summary>Whether the speakers are credited together; null when it is not stated.</summary>
    bool? Jointly { get; }

    /// <summary>The source in which it was read; null when it is not stated.</summary>
    IDossierRecord? Source { get; }

    /// <summary>When it was said.</summary>
    EdtfDate Said { get; }

    /// <summary>How the speaker stands to it, such as <c>denies</c>; null when it is not stated, which means that it is asserted.</summary>
    string? Stance { get; }

    /// <summary>The stage of the report, such as <c>initial</c>; null when it is not stated.</summary>
    string? Stage { get; }

    /// <summary>What the curator thinks of it beside others, such as <c>preferred</c>; null when it is not stated, which means normal.</summary>
    string? Rank { get; }
}

namespace Dossier;

/// <summary>Who says something, where it was read, and how the curator ranks it.</summary>
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

    /// <summary>What the speaker says about it; unspecified means that it is asserted.</summary>
    Stance Stance { get; }

    /// <summary>The stage of reporting.</summary>
    Stage Stage { get; }

    /// <summary>How the curator ranks it among other claims about the same thing; unspecified means normal.</summary>
    Rank Rank { get; }
}

namespace Dossier;

/// <summary>How reliable a date, or one part of it, is.</summary>
[Flags]
public enum EdtfQualification
{
    /// <summary>Stated without qualification.</summary>
    None = 0,

    /// <summary>The source may be wrong: <c>?</c>.</summary>
    Uncertain = 1,

    /// <summary>An estimate, near the true value: <c>~</c>.</summary>
    Approximate = 2,

    /// <summary>Both at once: <c>%</c>.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}

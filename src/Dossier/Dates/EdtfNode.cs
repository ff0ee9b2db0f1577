namespace Dossier;

/// <summary>The value of a date that does not fit into 64 bits: a long year, an interval or a set. Immutable, equal by text.</summary>
internal abstract class EdtfNode
{
    /// <summary>The lowest conformance level that allows the text.</summary>
    public abstract int Level { get; }

    /// <summary>How finely the whole is known.</summary>
    public abstract EdtfPrecision Precision { get; }

    /// <summary>All marks found anywhere within.</summary>
    public abstract EdtfQualification Qualification { get; }

    /// <summary>Whether there is an X anywhere within.</summary>
    public abstract bool IsUnspecified { get; }

    /// <summary>The outermost bounds, and what is certain between them. For a set, only the bounds are meaningful.</summary>
    public abstract EdtfExtent Extent { get; }

    /// <summary>Writes the text that was read.</summary>
    public abstract void Write(ref EdtfWriter writer);

    /// <summary>Whether the other has the same text.</summary>
    public abstract bool IsSame(EdtfNode other);

    /// <summary>A hash of the text.</summary>
    public abstract int Hash();
}

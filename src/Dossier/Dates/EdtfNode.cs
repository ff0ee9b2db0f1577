namespace Dossier;

/// <summary>What a date holds when 64 bits do not do: a long year, an interval or a set. Immutable, equal by text.</summary>
internal abstract class EdtfNode
{
    /// <summary>The lowest conformance level that has the text.</summary>
    public abstract int Level { get; }

    /// <summary>How finely the whole is known.</summary>
    public abstract EdtfPrecision Precision { get; }

    /// <summary>All marks found anywhere within.</summary>
    public abstract EdtfQualification Qualification { get; }

    /// <summary>Whether there is an X anywhere within.</summary>
    public abstract bool IsUnspecified { get; }

    /// <summary>The outermost bounds, and what lies between them. For a set, the bounds alone are of use.</summary>
    public abstract EdtfExtent Extent { get; }

    /// <summary>Writes the text that was read.</summary>
    public abstract void Write(ref EdtfWriter writer);

    /// <summary>Whether the other would write the same text.</summary>
    public abstract bool IsSame(EdtfNode other);

    /// <summary>A hash of the text.</summary>
    public abstract int Hash();
}

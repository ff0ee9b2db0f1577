using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <summary>What is expected next in a map in progress.</summary>
internal enum EntryState : byte
{
    /// <summary>A key, or the end of the map.</summary>
    Key,

    /// <summary>The value of the key.</summary>
    Value,

    /// <summary>A value that is dropped with its key.</summary>
    DroppedValue,
}

/// <summary>A list or map in progress.</summary>
internal struct TreeFrame
{
    /// <summary>A map rather than a list.</summary>
    public bool IsMap;

    /// <summary>Written between brackets.</summary>
    public bool IsFlow;

    /// <summary>Something in it was left out.</summary>
    public bool IsIncomplete;

    /// <summary>Whether some of its keys have neither value nor colon.</summary>
    public bool HasBare;

    /// <summary>The first of them.</summary>
    public SeedSpan Bare;

    /// <summary>Whether fields are beside the id that they belong to, because they are not indented.</summary>
    public bool IsUnindented;

    /// <summary>Whether it is in the place of a key, and is dropped.</summary>
    public bool IsKey;

    /// <summary>What is expected next in a map.</summary>
    public EntryState State;

    /// <summary>The offset at which it starts.</summary>
    public int Start;

    /// <summary>The offset at which the last part of it ended.</summary>
    public int LastEnd;

    /// <summary>The column of its first key or dash, for a YAML block.</summary>
    public int Column;

    /// <summary>Its first item in the builder's buffer.</summary>
    public int FirstItem;

    /// <summary>Its first entry in the builder's buffer.</summary>
    public int FirstEntry;

    /// <summary>The key whose value is expected.</summary>
    public string? Key;

    /// <summary>The position of that key.</summary>
    public SeedSpan KeySpan;

    /// <summary>The keys so far, in a map that is too large to compare all keys.</summary>
    public Dictionary<string, SeedSpan>? Seen;

    /// <summary>The name by which YAML aliases repeat it.</summary>
    public string? Anchor;
}

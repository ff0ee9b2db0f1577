using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <summary>The result of reading YAML or JSON: a scalar, a list or a map, each with its position in the text.</summary>
internal abstract class SeedNode(SeedSpan span)
{
    /// <summary>The position of the value. A quoted scalar's span includes its quotation marks.</summary>
    public SeedSpan Span { get; } = span;
}

/// <summary>How a scalar was written, which distinguishes quoted text from a bare word.</summary>
internal enum ScalarStyle
{
    /// <summary>Bare in YAML; a number, <c>true</c>, <c>false</c> or <c>null</c> in JSON.</summary>
    Plain,

    /// <summary>Between single or double quotation marks.</summary>
    Quoted,

    /// <summary>A literal or folded block of YAML.</summary>
    Block,
}

/// <summary>A single value as text. No type is guessed from it, since the model determines the type.</summary>
internal sealed class SeedScalar(string text, ScalarStyle style, SeedSpan span) : SeedNode(span)
{
    /// <summary>The text after unescaping and folding.</summary>
    public string Text { get; } = text;

    /// <summary>How the text was written.</summary>
    public ScalarStyle Style { get; } = style;

    /// <summary>Whether nothing was written: an empty plain scalar, <c>~</c>, or <c>null</c>.</summary>
    public bool IsNull => Style == ScalarStyle.Plain && Text is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>Values in order.</summary>
internal sealed class SeedList(ImmutableArray<SeedNode> items, SeedSpan span, bool isFlow = false, bool isIncomplete = false)
    : SeedNode(span)
{
    /// <summary>
    /// Whether it was written between brackets. If a text was expected, <c>[..2023]</c> was meant, without its quotation marks.
    /// </summary>
    public bool IsFlow { get; } = isFlow;

    /// <summary>Whether an item was left out because it could not be read, which has been reported.</summary>
    public bool IsIncomplete { get; } = isIncomplete;

    /// <summary>The values in order.</summary>
    public ImmutableArray<SeedNode> Items { get; } = items;
}

/// <summary>Keys and values in the order of the text; no key occurs twice.</summary>
internal sealed class SeedMap(ImmutableArray<SeedEntry> entries, SeedSpan span, bool isFlow = false, bool isIncomplete = false)
    : SeedNode(span)
{
    /// <summary>
    /// Whether it was written between braces. If a text was expected, <c>{2022,2023}</c> was meant, without its quotation marks.
    /// </summary>
    public bool IsFlow { get; } = isFlow;

    /// <summary>
    /// Whether something was left out because it could not be read, which has been reported: what seems to be missing here may
    /// have been written.
    /// </summary>
    public bool IsIncomplete { get; } = isIncomplete;

    /// <summary>Keys and values in the order of the text.</summary>
    public ImmutableArray<SeedEntry> Entries { get; } = entries;
}

/// <summary>One key of a map with its value.</summary>
internal sealed class SeedEntry(string key, SeedSpan keySpan, SeedNode value)
{
    /// <summary>The key's text.</summary>
    public string Key { get; } = key;

    /// <summary>The position of the key.</summary>
    public SeedSpan KeySpan { get; } = keySpan;

    /// <summary>The value.</summary>
    public SeedNode Value { get; } = value;
}

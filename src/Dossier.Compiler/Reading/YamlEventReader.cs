using Dossier.Compiler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dossier.Compiler.Reading;

/// <summary>
/// Turns the parser's events for one range of the text into nodes, and finds what the parser accepts although it is wrong or
/// not allowed in seeds. Only the events of YamlDotNet are used, since its object model is recursive.
/// </summary>
internal sealed partial class YamlEventReader(SeedSource source, string text, YamlAnchors anchors)
{
    private readonly TreeBuilder _tree = source.Tree;
    private readonly ProblemLog _problems = source.Problems;
    private YamlPreparation _prepared = YamlPreparation.Of("");
    private int _offset;
    private int _base;
    private int _documents;
    private bool _joins;
    private bool _pairBegins;

    /// <summary>The failure of the parser or of this class in the range that is being read.</summary>
    private YamlFailure? _failure;

    /// <summary>Whether reading must not continue after this.</summary>
    public bool IsFinished { get; private set; }

    /// <summary>The last key that was reported because it begins with a character that only looks like a space; -1 for none.</summary>
    public int ForeignKey { get; private set; } = -1;

    /// <summary>The offset at which the last event ended.</summary>
    public int LastEnd { get; private set; }

    /// <summary>
    /// Reads from one offset to another: either a document, or further entries of the innermost map in progress.
    /// Returns why it stopped, or null when it reached the end.
    /// </summary>
    public YamlFailure? Read(int start, int end, bool continues)
    {
        _offset = start;
        _base = continues ? _tree.Depth : 0;
        _joins = continues;
        _documents = 0;
        _pairBegins = false;
        _failure = null;
        LastEnd = _passed = start;
        _plainEnd = _skippedTo = -1;
        string stretch = start == 0 && end == text.Length ? text : text.Substring(start, end - start);
        _prepared = YamlPreparation.Of(stretch);
        var parser = new Parser(new YamlTokens(_prepared.Text));
        // A limit on events, so that an endless loop in the parser does not hang the compiler.
        long events = (4L * stretch.Length) + 64;
        while (_failure is null && !IsFinished && Advance(parser))
        {
            if (--events < 0)
                return new YamlFailure(-1, -1, "the parser does not finish.");
            Take(parser.Current!);
            if (_tree.IsFull)
            {
                _problems.Add(Rules.TooManyValues, LastEnd, LastEnd, SeedReader.Number(SeedLimits.Nodes));
                IsFinished = true;
            }
        }

        if (_failure is null && !IsFinished)
            PassGap(end, end, isEnd: true);
        return _failure;
    }

    /// <summary>The column of the innermost block in progress; -1 when there is none.</summary>
    public int BlockColumn()
    {
        for (int i = _tree.Depth - 1; i >= 0; i--)
        {
            if (!_tree.Frame(i).IsFlow)
                return _tree.Frame(i).Column;
        }

        return -1;
    }

    private bool Advance(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException e)
        {
            // An event without marks is at line 1, column 1.
            int offset = YamlMark.Offset(e.Start);
            int end = YamlMark.Offset(e.End);
            bool isPlaced = offset > 0 || end > 0;
            _failure = new YamlFailure(isPlaced ? SourceOffset(offset) : -1, isPlaced ? SourceOffset(end) : -1, e.Message);
        }
        catch (Exception e) when (e is not OutOfMemoryException and not OperationCanceledException)
        {
            // The parser itself has bugs, including exceptions for an index out of range.
            _failure = new YamlFailure(-1, -1, "it cannot be understood.");
        }

        return false;
    }

    private int SourceOffset(int parserOffset) => Math.Min(_offset + _prepared.ToSource(parserOffset), text.Length);

    private void Take(ParsingEvent current)
    {
        switch (current)
        {
            case Scalar scalar:
                TakeScalar(scalar);
                break;
            case MappingStart map:
                TakeStart(map, isMap: true, map.Style == MappingStyle.Flow);
                break;
            case SequenceStart list:
                TakeStart(list, isMap: false, list.Style == SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd:
                TakeEnd(current);
                break;
            case AnchorAlias alias:
                TakeAlias(alias);
                break;
            case DocumentStart document when _documents++ > 0:
                int start = SourceOffset(YamlMark.Offset(document.Start));
                _problems.Add(Rules.YamlSecondDocument, start, Math.Min(start + 3, YamlText.EndOfLine(text, start)));
                IsFinished = true;
                break;
        }
    }

    private void TakeStart(NodeEvent node, bool isMap, bool isFlow)
    {
        int start = SourceOffset(YamlMark.Offset(node.Start));
        if (_joins)
        {
            _joins = false;
            if (isMap && !isFlow)
                return;
            _failure = new YamlFailure(start, start, "a key was expected.");
            return;
        }

        // The map in '[a: b]' has no brackets, and the parser has no marks for it: it starts at its key.
        bool isPair = isMap && isFlow && _tree.Depth > 0 && !_tree.Top.IsMap && _tree.Top.IsFlow
            && YamlMark.Offset(node.Start) == 0 && YamlMark.Offset(node.End) == 0;
        int content = isPair ? LastEnd : PassProperties(node, start, out _);
        if (!isPair)
        {
            PassGap(start, content + 1);
            CheckSeparator(start, content);
            _passed = isFlow ? content + 1 : content;
        }

        if (!_tree.MayBegin)
        {
            _failure = new YamlFailure(content, content, "", IsTooDeep: true);
            return;
        }

        if (_tree.ExpectsKey)
            ReportKey(content, content + 1, isMap ? "a map" : "a list", isFlow ? " If it is text, quote it." : "");
        string? anchor = node.Anchor.IsEmpty ? null : node.Anchor.Value;
        if (anchor is not null)
            anchors.Open(anchor);
        _tree.Begin(isMap, isFlow, content, source.Lines.ColumnOf(content), anchor);
        _pairBegins = isPair;
        LastEnd = content;
    }

    private void TakeEnd(ParsingEvent current)
    {
        if (_tree.Depth <= _base)
            return;
        ref TreeFrame frame = ref _tree.Top;
        string? anchor = frame.Anchor;
        int end = frame.LastEnd;
        if (frame.IsFlow && frame.Start < text.Length && text[frame.Start] == (frame.IsMap ? '{' : '['))
        {
            end = SourceOffset(YamlMark.Offset(current.Start));
            PassGap(end, end, isEnd: true);
            if (end < text.Length && text[end] == (frame.IsMap ? '}' : ']'))
                end++;
            LastEnd = _passed = end;
            ReportBareKeys();
        }

        SeedNode node = _tree.End(end);
        if (anchor is not null)
            anchors.Define(anchor, node);
    }

    private void TakeAlias(AnchorAlias alias)
    {
        int start = SourceOffset(YamlMark.Offset(alias.Start));
        int end = SourceOffset(YamlMark.Offset(alias.End));
        PassGap(start, end);
        CheckSeparator(start, start);
        LastEnd = _passed = end;
        if (_joins)
        {
            _failure = new YamlFailure(start, end, "a key was expected.");
            return;
        }

        if (_tree.ExpectsKey)
        {
            ReportKey(start, end, "an alias", " If it is text, quote it.");
            _tree.DropKey(end);
        }
        else if (anchors.Repeat(alias.Value.Value, start, end) is { } node)
        {
            _tree.Value(node);
        }
        else
        {
            _tree.DropValue(end);
        }
    }

    private void ReportKey(int start, int end, string what, string advice)
    {
        // Within a key that was reported, everything is dropped.
        for (int i = 0; i < _tree.Depth; i++)
        {
            if (_tree.Frame(i).IsKey)
                return;
        }

        _problems.Add(Rules.YamlKeyNotText, start, end, what, advice);
    }

    /// <summary>
    /// Checks for the comma before an item between brackets, since the parser does not always require it. <paramref name="start"/> is
    /// where the item starts, including its anchor and tag.
    /// </summary>
    private void CheckSeparator(int start, int content)
    {
        if (_tree.Depth == 0 || !_tree.Top.IsFlow)
            return;
        int from = _tree.Top.LastEnd;
        bool isFirst = from == _tree.Top.Start;
        if (_pairBegins)
        {
            _pairBegins = false;
            _tree.Top.Start = _tree.Top.LastEnd = content;
            ref TreeFrame list = ref _tree.Frame(_tree.Depth - 2);
            from = list.LastEnd;
            isFirst = from == list.Start;
        }
        else if (_tree.Top.IsMap && _tree.Top.State != EntryState.Key)
        {
            return;
        }

        if (isFirst)
            return;
        int comma = YamlText.SkipBlank(text, from);
        if (EndedValue.IsInnerQuote(text, content))
            _problems.Add(Rules.YamlSyntax, content, YamlText.EndOfPlain(text, content, isFlow: true), EndedValue.Words(text, content));
        else if (comma >= start || text[comma] != ',')
            _problems.Add(Rules.CommaMissing, content, content + 1);
    }

    /// <summary>
    /// Skips the anchor and the tag before a value; a tag is reported. Returns the offset at which the value itself starts.
    /// </summary>
    private int PassProperties(NodeEvent node, int start, out int propertiesEnd)
    {
        propertiesEnd = start;
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty)
            return start;
        int offset = start;
        while (offset < text.Length && text[offset] is '&' or '!')
        {
            int end = YamlText.EndOfProperty(text, offset);
            if (text[offset] == '!')
                _problems.Add(Rules.YamlTag, offset, end, TreeBuilder.Shorten(text.Substring(offset, end - offset)));
            propertiesEnd = end;
            offset = YamlText.SkipBlank(text, Math.Max(end, offset + 1));
        }

        return offset;
    }
}

using Dossier.Compiler.Diagnostics;
using YamlDotNet.Core.Events;
using YamlStyle = YamlDotNet.Core.ScalarStyle;

namespace Dossier.Compiler.Reading;

/// <content>Keys and scalars.</content>
internal sealed partial class YamlEventReader
{
    private void TakeScalar(Scalar scalar)
    {
        int start = SourceOffset(YamlMark.Offset(scalar.Start));
        int end = SourceOffset(YamlMark.Offset(scalar.End));
        if (_joins)
        {
            _failure = new YamlFailure(start, end, "a key was expected.");
            return;
        }

        int content = PassProperties(scalar, start, out int propertiesEnd);
        bool isEmpty = scalar.Style == YamlStyle.Plain && scalar.Value.Length == 0;
        if (!isEmpty || propertiesEnd > start)
            PassGap(start, end);
        else if (EmptyPlace(start, propertiesEnd) is var place && !(_tree.Depth > 0 && _tree.Top.IsMap && place == _tree.Top.LastEnd))
            PassGap(place, place);
        if (!isEmpty || content < end)
            CheckSeparator(start, content);
        if (isEmpty)
            content = end = EmptyPlace(start, propertiesEnd);
        else if (scalar.Style is YamlStyle.Literal or YamlStyle.Folded)
            end = EndOfBlock(content, end);
        else if (scalar.Style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted && RunsAway(content, end))
            return;
        LastEnd = _passed = end;
        _plainEnd = -1;
        // Between brackets the parser accepts these at the start of a word; other YAML readers, and the specification, do not.
        if (scalar.Style == YamlStyle.Plain && content < end && text[content] is '%' or '@' or '`' or '|' or '>')
        {
            _problems.Add(Rules.YamlNeedsQuotes, content, end,
                text[content].ToString(), TreeBuilder.Shorten(scalar.Value.Replace("'", "''")));
        }

        string value = source.WithoutPlaceholders(_prepared.Restore(scalar.Value));
        if (scalar.Style == YamlStyle.DoubleQuoted && text.IndexOf('\\', content, end - content) >= 0
            && CharacterScan.FirstForbidden(value) >= 0)
        {
            YamlEscapes.Report(text, content, end, _problems);
            value = CharacterScan.WithoutForbidden(value);
        }

        if (scalar.Style == YamlStyle.Plain && !isEmpty && ReportPlain(content, end, _tree.ExpectsKey))
        {
            if (_tree.ExpectsKey)
                _tree.DropKey(end);
            else
                _tree.LoseValue(end);
            return;
        }

        if (_tree.ExpectsKey)
        {
            TakeKey(scalar, value, content, end);
            return;
        }

        if (_tree.Depth == 0 && isEmpty)
            return;
        if (isEmpty && propertiesEnd > start && ReportBareAnchor(start))
        {
            _tree.LoseValue(propertiesEnd);
            return;
        }

        if (isEmpty && IsBareKey(content, propertiesEnd > start))
            return;
        if (scalar.Style == YamlStyle.Plain && ReportDecimalComma(content, end))
            return;
        _plainEnd = scalar.Style == YamlStyle.Plain ? end : -1;
        if (value.Length > SeedLimits.ValueCharacters)
        {
            _problems.Add(Rules.TextTooLong, content, end,
                SeedReader.Number(value.Length), "value", SeedReader.Number(SeedLimits.ValueCharacters));
            value = SeedScalars.Truncate(value);
        }

        if (scalar.Style == YamlStyle.Plain && _tree.Depth > 0 && _tree.Top.IsFlow && HasSwallowedEntry(content, end))
        {
            _tree.DropValue(end);
            return;
        }

        ScalarStyle style = scalar.Style switch
        {
            YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted => ScalarStyle.Quoted,
            YamlStyle.Literal or YamlStyle.Folded => ScalarStyle.Block,
            _ => ScalarStyle.Plain,
        };
        if (style == ScalarStyle.Block && string.IsNullOrWhiteSpace(value))
        {
            // A text below it that is indented by a tab is reported at the tab.
            if (YamlText.TabAfter(text, YamlText.EndOfLine(text, end)) < 0)
                _problems.Add(Rules.YamlEmptyBlock, content, end, TreeBuilder.Shorten(YamlText.FirstLine(text, content, end)));
            _tree.DropValue(end);
            return;
        }

        var node = new SeedScalar(source.Words.Value(value), style, source.Lines.Span(content, end));
        if (!scalar.Anchor.IsEmpty)
            anchors.Define(scalar.Anchor.Value, node);
        _tree.Value(node);
    }

    /// <summary>Reports an anchor with no value after it: an ampersand that belongs to a name, as in <c>summary: &amp;Sons</c>.</summary>
    private bool ReportBareAnchor(int start)
    {
        if (text[start] != '&')
            return false;
        int end = YamlText.EndOfProperty(text, start);
        _problems.Add(Rules.YamlNeedsQuotes, start, end, "&", TreeBuilder.Shorten(text.Substring(start, end - start).Replace("'", "''")));
        return true;
    }

    private void TakeKey(Scalar scalar, string value, int start, int end)
    {
        bool isPlain = scalar.Style == YamlStyle.Plain;
        if (start < _skippedTo)
        {
            _tree.DropKey(end);
        }
        else if (scalar.Style is YamlStyle.Literal or YamlStyle.Folded)
        {
            ReportKey(start, end, "a block of text", "");
            _tree.DropKey(end);
        }
        else if (isPlain && value.Length == 0)
        {
            ReportKey(start, end, "empty", " Write one before the colon, or quote the value that the colon belongs to.");
            _tree.DropKey(end);
        }
        else if (isPlain && value == "<<")
        {
            _problems.Add(Rules.YamlMergeKey, start, end);
            _tree.DropKey(end);
        }
        else if (value.Length > SeedLimits.KeyCharacters)
        {
            _problems.Add(Rules.TextTooLong, start, end,
                SeedReader.Number(value.Length), "key", SeedReader.Number(SeedLimits.KeyCharacters));
            _tree.DropKey(end);
        }
        else if (isPlain && value[0] > '~' && char.IsWhiteSpace(value[0]))
        {
            // Text pasted from a web page: what looks like spaces is a part of the key.
            _problems.Add(Rules.YamlIndentedByTab, start, start + 1, CharacterScan.Name(value[0]));
            ForeignKey = start;
            _tree.DropKey(end);
        }
        else
        {
            if (!scalar.Anchor.IsEmpty)
                anchors.Define(scalar.Anchor.Value, new SeedScalar(value, ScalarStyle.Plain, source.Lines.Span(start, end)));
            _tree.Key(source.Words.Intern(value), start, end);
        }
    }

    /// <summary>The offset of a value that is missing.</summary>
    private int EmptyPlace(int start, int propertiesEnd)
    {
        if (propertiesEnd > start)
            return propertiesEnd;
        if (_tree.Depth == 0 || !_tree.Top.IsMap || _tree.Top.State == EntryState.Key)
            return start;
        return YamlText.AfterColon(text, _tree.Top.LastEnd);
    }

    /// <summary>The end of a block: after its last character that is not white space; for an empty one, after its indicators.</summary>
    private int EndOfBlock(int start, int end)
    {
        int header = start + 1;
        while (header < text.Length && text[header] is '+' or '-' or (>= '0' and <= '9'))
            header++;
        while (end > header && YamlText.IsBlank(text, end - 1))
            end--;
        // An empty block may have a comment after its indicators, which is not a part of it.
        int firstLineEnd = YamlText.EndOfLine(text, start);
        return end <= firstLineEnd ? header : end;
    }

    /// <summary>
    /// Whether a quoted value continues over lines that are not indented more deeply than its block: its closing mark is
    /// missing, and the next one was taken for it.
    /// </summary>
    private bool RunsAway(int start, int end)
    {
        int line = source.Lines.LineOf(start);
        int lastLine = source.Lines.LineOf(end);
        if (line == lastLine)
            return false;
        int column = BlockColumn();
        while (++line <= lastLine)
        {
            int offset = source.Lines.StartOf(line);
            if (!YamlText.IsLineStart(text, offset))
                continue;
            int lineStart = offset;
            while (offset < end && text[offset] is ' ' or '\t')
                offset++;
            if (offset < end && !YamlText.IsBreak(text[offset]) && offset - lineStart <= column)
            {
                _failure = new YamlFailure(start, end, "a quotation mark is not closed.");
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the value of <c>{"a":1 "b":2}</c> includes the next entry, which the parser does because the comma is missing.
    /// </summary>
    private bool HasSwallowedEntry(int start, int end)
    {
        for (int i = start + 1; i + 1 < end; i++)
        {
            if (text[i] is not ('"' or '\'') || text[i + 1] != ':')
                continue;
            int open = text.LastIndexOf(text[i], i - 1, i - start);
            if (open <= start)
                return false;
            _problems.Add(Rules.CommaMissing, open, i + 1);
            return true;
        }

        return false;
    }
}

using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <summary>
/// Finds out what is wrong where the parser failed. The parser's messages describe its own state and change with its version, but the
/// author needs to know what to change. So the text at the position is examined, and the parser's message is only used if nothing is found.
/// </summary>
internal sealed class YamlDiagnosis(SeedSource source, string text, YamlEventReader events)
{
    private const int LongestWords = 160;

    private readonly SourceLines _lines = source.Lines;
    private readonly TreeBuilder _tree = source.Tree;
    private readonly ProblemLog _problems = source.Problems;
    private int _reports;

    /// <summary>Reports a failure. Returns the offset of what is reported.</summary>
    public int Report(YamlFailure failure)
    {
        // The text that the parser was about to read when it failed, whatever position it reports.
        int content = Math.Min(YamlText.SkipToContent(text, events.LastEnd), text.Length);
        int offset = failure.Offset < 0 ? content : failure.Offset;
        if (failure.IsTooDeep)
            return Add(Rules.TooDeep, offset, offset + 1, SeedReader.Number(SeedLimits.Depth));
        // More messages would not be read, and diagnosing takes time.
        if (++_reports > SeedLimits.Diagnoses)
            return offset;
        bool isFlow = _tree.Depth > 0 && _tree.Top.IsFlow;
        if (!isFlow && FindIndentation(Math.Min(content, offset), LastSuspect(failure, content, offset)) is >= 0 and int tab)
        {
            // A key with such characters before it has been reported.
            return tab == events.ForeignKey ? tab : Add(Rules.YamlIndentedByTab, tab, tab + 1, CharacterScan.Name(text[tab]));
        }

        if (ReportStart(offset, isFlow))
            return offset;
        if (content != offset && ReportStart(content, isFlow))
            return content;
        return isFlow ? ReportInFlow(failure, content, offset) : ReportInBlock(failure, content, offset);
    }

    /// <summary>The last offset to search for a wrong indentation: where the parser stopped, unless a missing quotation mark misled it.</summary>
    private int LastSuspect(YamlFailure failure, int content, int offset)
        => offset < text.Length && text[offset] is '"' or '\'' ? Math.Max(content, offset) : Math.Max(failure.End, Math.Max(content, offset));

    /// <summary>The first white-space character other than a space in the indentation of the lines that failed; -1 when there is none.</summary>
    private int FindIndentation(int from, int to)
    {
        int lastLine = _lines.LineOf(Math.Min(to, text.Length));
        for (int line = _lines.LineOf(Math.Min(from, events.LastEnd)); line <= lastLine; line++)
        {
            int offset = _lines.StartOf(line);
            if (offset < events.LastEnd && line < _lines.LineOf(events.LastEnd))
                continue;
            while (offset < text.Length && text[offset] == ' ')
                offset++;
            int first = offset;
            while (offset < text.Length && (text[offset] == '\t' || (text[offset] > '~' && char.IsWhiteSpace(text[offset]) && !YamlText.IsBreak(text[offset]))))
                offset++;
            if (offset > first && offset < text.Length && !YamlText.IsBreak(text[offset]) && text[offset] != '#')
                return first;
        }

        return -1;
    }

    /// <summary>Reports a value whose first character has a special meaning. False when there is none.</summary>
    private bool ReportStart(int offset, bool isFlow)
    {
        if (offset >= text.Length)
            return false;
        int end = YamlText.EndOfPlain(text, offset, isFlow);
        switch (text[offset])
        {
            // An anchor is read: what is wrong is after it.
            case '&' when YamlText.EndOfProperty(text, offset) is var name && name > offset + 1 && name < end:
                return ReportStart(YamlText.SkipBlank(text, name), isFlow);
            case '?' when IsFirstOnLine(offset) || !YamlText.IsBlank(text, offset + 1):
                return false;
            case '%' or '@' or '`' or '>' or '|' or '*' or '&' or '!' or '?':
                string value = text.Substring(offset, end - offset);
                int colon = value.IndexOf(": ", StringComparison.Ordinal);
                if (colon > 0 && IsFirstOnLine(offset))
                    value = value.Substring(0, colon);
                end = offset + value.Length;
                Add(Rules.YamlNeedsQuotes, offset, end, text[offset].ToString(), TreeBuilder.Shorten(value.Replace("'", "''")));
                return true;
            case '"':
                if (YamlEscapes.Report(text, offset, Math.Min(text.Length, offset + SeedLimits.ValueCharacters), _problems))
                    return true;
                goto case '\'';
            case '\'':
                if (IsClosedOnLine(offset))
                    return false;
                if (YamlText.TabAfter(text, YamlText.EndOfLine(text, offset)) is >= 0 and int tab)
                    Add(Rules.YamlIndentedByTab, tab, tab + 1, CharacterScan.Name('\t'));
                else
                    Add(Rules.QuoteNotClosed, offset, offset + 1, text[offset].ToString(), text[offset] == '"' ? "\\\"" : "''");
                return true;
            case '}' or ']':
                if (isFlow && _tree.Top.IsMap == (text[offset] == '}'))
                    return false;
                if (isFlow)
                    ReportOpen(_tree.Depth - 1);
                else
                    Add(Rules.BracketNotOpened, offset, offset + 1, text[offset].ToString());
                return true;
            default:
                return false;
        }
    }

    private int ReportInFlow(YamlFailure failure, int content, int offset)
    {
        for (int i = _tree.Depth - 1; i >= 0 && _tree.Frame(i).IsFlow; i--)
        {
            if (!YamlBrackets.AreClosed(text, _tree.Frame(i).Start, events.BlockColumn()))
                return ReportOpen(i);
        }

        // 'name:{' was reported as a key without a space after its colon.
        if (offset < text.Length && text[offset] is '{' or '[' && text[offset - 1] == ':' && !_problems.IsEmpty)
            return offset;
        if (offset < text.Length && text[offset] == ',')
            return Add(Rules.YamlSyntax, offset, offset + 1, "this comma has no item before it. Remove the comma.");
        if (offset < text.Length && text[offset] == ':' && content < offset && _lines.LineOf(content) == _lines.LineOf(offset))
            return ReportColon(content, offset, isFlow: true);
        if (offset < text.Length && text[offset] == ':' && content < offset)
            offset = YamlText.SkipBlank(text, _lines.StartOf(_lines.LineOf(offset)));
        int before = offset - 1;
        while (before > 0 && YamlText.IsBlank(text, before))
            before--;
        if (EndedValue.IsInnerQuote(text, offset))
            return Add(Rules.YamlSyntax, offset, YamlText.EndOfPlain(text, offset, isFlow: true), EndedValue.Words(text, offset));
        if (failure.Offset > 0 && offset < text.Length && text[before] is not (',' or ':' or '[' or '{' or '?'))
            return Add(Rules.CommaMissing, offset, offset + 1);
        return Add(Rules.YamlSyntax, offset, Math.Max(offset + 1, YamlText.EndOfPlain(text, offset, isFlow: true)), Words(failure));
    }

    private int ReportOpen(int index)
    {
        ref TreeFrame frame = ref _tree.Frame(index);
        if (FindHash(frame.Start) is >= 0 and int hash)
        {
            int end = YamlText.EndOfLine(text, hash);
            return Add(Rules.YamlHashInValue, hash, end, TreeBuilder.Shorten(text.Substring(hash, end - hash).TrimEnd()));
        }

        return Add(Rules.BracketNotClosed, frame.Start, frame.Start + 1, frame.IsMap ? "{" : "[", frame.IsMap ? "}" : "]");
    }

    /// <summary>The <c>#</c> that cut off the closing bracket: one on the line of the opening bracket that is probably text; -1 for none.</summary>
    private int FindHash(int open)
    {
        int end = YamlText.EndOfLine(text, open);
        int bracket = -1;
        for (int i = open + 1; i < end; i++)
        {
            if (text[i] == '#' && bracket < 0 && YamlText.IsBlank(text, i - 1))
                bracket = i;
            else if (bracket >= 0 && text[i] is ']' or '}')
                return YamlComments.IsProbablyText(text, bracket, hasValue: false) ? bracket : -1;
        }

        return -1;
    }

    private int ReportInBlock(YamlFailure failure, int content, int offset)
    {
        if (YamlText.IsDocumentMark(text, source.Start, offset))
            return Add(Rules.YamlSecondDocument, offset, offset + 3);
        if (_tree.Depth == 0 && _tree.Root is SeedMap { IsFlow: true } or SeedList { IsFlow: true } && content < text.Length)
            return Add(Rules.YamlSecondDocument, content, YamlText.EndOfPlain(text, content, isFlow: false));
        if (content >= text.Length)
            return Add(Rules.YamlSyntax, offset, offset, Words(failure));
        if (offset < text.Length && text[offset] == ':' && offset > content)
            return ReportColon(content, offset, isFlow: false);
        if (offset < text.Length && text[offset] == ':' && _tree.Depth > 0 && _tree.Top.LastEnd < offset)
            return ReportColon(ValueStart(offset), offset, isFlow: false);
        if (offset < text.Length && text[offset] == '-' && YamlText.IsBlank(text, offset + 1))
            return Add(Rules.YamlSyntax, offset, offset + 1, "a list must start on a new line, below its key.");
        int end = YamlText.EndOfPlain(text, content, isFlow: false);
        if (ReportSpace(content, end))
            return content;
        // A quoted key with something other than a space after its colon.
        if (text[content] == ':' && text[content - 1] is '"' or '\'')
            return Add(Rules.YamlColonMissing, KeyOnLine(content), end, TreeBuilder.Shorten(text.Substring(KeyOnLine(content), end - KeyOnLine(content))));
        if (!IsFirstOnLine(content) && _tree.Depth > 0 && _lines.LineOf(_tree.Top.LastEnd) == _lines.LineOf(content) && _tree.ExpectsKey)
        {
            return Add(Rules.YamlSyntax, content, end,
                EndedValue.Words(text, content));
        }

        if (_tree.Depth > 0 && !_tree.Top.IsMap && IsFirstOnLine(content) && _lines.ColumnOf(content) == _tree.Top.Column && YamlText.IsKeyLine(text, content, out _))
            return Add(Rules.YamlSyntax, content, end, "this field must be indented like the first one of the item above it. Put two spaces before it.");
        string line = TreeBuilder.Shorten(text.Substring(content, end - content));
        if (_tree.ExpectsKey)
        {
            if (!YamlText.IsKeyLine(text, content, out _))
                return Add(Rules.YamlColonMissing, content, end, line);
            if (IsFirstOnLine(content) && !IsColumnOfFrame(content))
                return Add(Rules.YamlIndentation, content, end, SeedReader.Number(_lines.ColumnOf(content) + 1));
        }

        return Add(Rules.YamlSyntax, content, Math.Max(end, content + 1), Words(failure));
    }

    /// <summary>Reports a dash without a space after it, or a colon or dash followed by a character that only looks like a space.</summary>
    private bool ReportSpace(int start, int end)
    {
        if (UnspacedKey.EndOf(text, start, end) is >= 0 and int colon && CharacterScan.LooksLikeColon(text[colon]))
        {
            Add(Rules.YamlForeignBlank, colon, colon + 1, CharacterScan.Name(text[colon]), CharacterScan.WayOut(text, colon));
            return true;
        }

        for (int i = start; i + 1 < end && text[i] != ' '; i++)
        {
            if ((text[i] == ':' || (text[i] == '-' && i == start)) && CharacterScan.IsInvisible(text[i + 1]))
            {
                Add(Rules.YamlForeignBlank, i + 1, i + 2, CharacterScan.Name(text[i + 1]), CharacterScan.WayOut(text, i + 1));
                return true;
            }
        }

        if (text[start] != '-' || !IsFirstOnLine(start) || YamlText.IsBlank(text, start + 1) || text[start + 1] == '-')
            return false;
        Add(Rules.YamlDashWithoutSpace, start, end, TreeBuilder.Shorten(text.Substring(start + 1, end - start - 1)));
        return true;
    }

    /// <summary>Reports a colon within a value: on its first line the value needs quotation marks, on a later one the indentation is wrong.</summary>
    private int ReportColon(int start, int colon, bool isFlow)
    {
        int line = _lines.LineOf(colon);
        if (_lines.LineOf(start) == line)
        {
            int end = YamlText.EndOfPlain(text, start, isFlow);
            if (isFlow && NextKey(start, colon) is > 0 and int key)
                return Add(Rules.CommaMissing, key, colon);
            return Add(Rules.YamlColonInValue, start, end, TreeBuilder.Shorten(text.Substring(start, end - start).Replace("'", "''")));
        }

        int first = YamlText.SkipBlank(text, _lines.StartOf(line));
        // '"name" C' with further fields below it: a key in quotation marks without its colon.
        if (!IsFirstOfEntry(start) && KeyOnLine(start) is var quoted && text[quoted] is '"' or '\'' && _lines.ColumnOf(quoted) == _lines.ColumnOf(first))
        {
            int end = YamlText.EndOfPlain(text, start, isFlow: false);
            return Add(Rules.YamlColonMissing, quoted, end, TreeBuilder.Shorten(text.Substring(quoted, end - quoted)));
        }

        if (IsFirstOfEntry(start) && ReportSpace(start, YamlText.EndOfLine(text, start)))
            return start;
        if (IsFirstOfEntry(start) && _lines.ColumnOf(start) == _lines.ColumnOf(first))
        {
            int end = YamlText.EndOfPlain(text, start, isFlow: false);
            return ReportSpace(start, end) ? start : Add(Rules.YamlColonMissing, start, end, TreeBuilder.Shorten(text.Substring(start, end - start)));
        }

        return Add(Rules.YamlIndentation, first, colon, SeedReader.Number(_lines.ColumnOf(first) + 1));
    }

    /// <summary>
    /// The word before a colon, if it could be a key and is not the first: <c>{ actor: militia role: attacker }</c>.
    /// </summary>
    private int NextKey(int start, int colon)
    {
        int key = colon;
        while (key > start && text[key - 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_')
            key--;
        return key > start && key < colon && text[key] is >= 'a' and <= 'z' && text[key - 1] == ' ' ? key : -1;
    }

    private int ValueStart(int colon)
    {
        int lineStart = _lines.StartOf(_lines.LineOf(colon));
        int key = YamlText.SkipToContent(text, lineStart);
        while (key < colon && !(text[key] == ':' && YamlText.IsBlank(text, key + 1)))
            key++;
        return key < colon ? YamlText.SkipBlank(text, key + 1) : YamlText.SkipBlank(text, lineStart);
    }

    private static int LineStart(string text, int offset)
    {
        while (offset > 0 && !YamlText.IsBreak(text[offset - 1]))
            offset--;
        return offset;
    }

    private int KeyOnLine(int offset) => YamlText.SkipToContent(text, LineStart(text, offset));

    private bool IsFirstOnLine(int offset)
    {
        int start = _lines.StartOf(_lines.LineOf(offset));
        while (start < offset && text[start] == ' ')
            start++;
        return start == offset;
    }

    /// <summary>Whether only spaces and the dashes of items are before an offset on its line.</summary>
    private bool IsFirstOfEntry(int offset)
    {
        int start = _lines.StartOf(_lines.LineOf(offset));
        while (start < offset && (text[start] == ' ' || (text[start] == '-' && text[start + 1] == ' ')))
            start++;
        return start == offset;
    }

    private bool IsColumnOfFrame(int offset)
    {
        int column = _lines.ColumnOf(offset);
        for (int i = 0; i < _tree.Depth; i++)
        {
            if (_tree.Frame(i).Column == column)
                return true;
        }

        return false;
    }

    private bool IsClosedOnLine(int quote)
    {
        int end = YamlText.EndOfLine(text, quote);
        for (int i = quote + 1; i < end; i++)
        {
            if (text[i] == '\\' && text[quote] == '"')
                i++;
            else if (text[i] == text[quote])
                return true;
        }

        return false;
    }

    /// <summary>The parser's message, without the position that some versions put before it.</summary>
    private static string Words(YamlFailure failure)
    {
        string words = failure.Message;
        int place = words.IndexOf("): ", StringComparison.Ordinal);
        if (words.StartsWith("(Line", StringComparison.Ordinal) && place >= 0)
            words = words.Substring(place + 3);
        // The message may contain a part of the text.
        if (words.Length > LongestWords)
            words = words.Substring(0, LongestWords) + "…";
        return words.EndsWith(".", StringComparison.Ordinal) ? words : words + ".";
    }

    private int Add(Rule rule, int start, int end, params string[] arguments)
    {
        _problems.Add(rule, start, end, arguments);
        return start;
    }
}

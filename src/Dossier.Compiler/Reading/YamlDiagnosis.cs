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
        int at = failure.Offset < 0 ? content : failure.Offset;
        if (failure.IsTooDeep)
            return Add(Rules.TooDeep, at, at + 1, SeedReader.Number(SeedLimits.Depth));
        // More messages would not be read, and diagnosing takes time.
        if (++_reports > SeedLimits.Diagnoses)
            return at;
        bool isFlow = _tree.Depth > 0 && _tree.Top.IsFlow;
        if (!isFlow && FindIndentation(Math.Min(content, at), LastSuspect(failure, content, at)) is >= 0 and int tab)
        {
            // A key with such characters before it has been reported.
            return tab == events.ForeignKey ? tab : Add(Rules.YamlIndentedByTab, tab, tab + 1, CharacterScan.Name(text[tab]));
        }

        if (ReportStart(at, isFlow))
            return at;
        if (content != at && ReportStart(content, isFlow))
            return content;
        return isFlow ? ReportInFlow(failure, content, at) : ReportInBlock(failure, content, at);
    }

    /// <summary>The last offset to search for a wrong indentation: where the parser stopped, unless a missing quotation mark misled it.</summary>
    private int LastSuspect(YamlFailure failure, int content, int at)
        => at < text.Length && text[at] is '"' or '\'' ? Math.Max(content, at) : Math.Max(failure.End, Math.Max(content, at));

    /// <summary>The first white-space character other than a space in the indentation of the lines that failed; -1 when there is none.</summary>
    private int FindIndentation(int from, int to)
    {
        int lastLine = _lines.LineOf(Math.Min(to, text.Length));
        for (int line = _lines.LineOf(Math.Min(from, events.LastEnd)); line <= lastLine; line++)
        {
            int at = _lines.StartOf(line);
            if (at < events.LastEnd && line < _lines.LineOf(events.LastEnd))
                continue;
            while (at < text.Length && text[at] == ' ')
                at++;
            int first = at;
            while (at < text.Length && (text[at] == '\t' || (text[at] > '~' && char.IsWhiteSpace(text[at]) && !YamlText.IsBreak(text[at]))))
                at++;
            if (at > first && at < text.Length && !YamlText.IsBreak(text[at]) && text[at] != '#')
                return first;
        }

        return -1;
    }

    /// <summary>Reports a value whose first character has a special meaning. False when there is none.</summary>
    private bool ReportStart(int at, bool isFlow)
    {
        if (at >= text.Length)
            return false;
        int end = YamlText.EndOfPlain(text, at, isFlow);
        switch (text[at])
        {
            case '%' or '@' or '`' or '>' or '|' or '*' or '&' or '!':
                string value = text.Substring(at, end - at);
                int colon = value.IndexOf(": ", StringComparison.Ordinal);
                if (colon > 0 && IsFirstOnLine(at))
                    value = value.Substring(0, colon);
                end = at + value.Length;
                Add(Rules.YamlNeedsQuotes, at, end, text[at].ToString(), TreeBuilder.Shorten(value.Replace("'", "''")));
                return true;
            case '"':
                if (YamlEscapes.Report(text, at, Math.Min(text.Length, at + SeedLimits.ValueCharacters), _problems))
                    return true;
                goto case '\'';
            case '\'':
                if (IsClosedOnLine(at))
                    return false;
                Add(Rules.QuoteNotClosed, at, at + 1, text[at].ToString(), text[at] == '"' ? "\\\"" : "''");
                return true;
            case '}' or ']':
                if (isFlow && _tree.Top.IsMap == (text[at] == '}'))
                    return false;
                if (isFlow)
                    ReportOpen(_tree.Depth - 1);
                else
                    Add(Rules.BracketNotOpened, at, at + 1, text[at].ToString());
                return true;
            default:
                return false;
        }
    }

    private int ReportInFlow(YamlFailure failure, int content, int at)
    {
        for (int i = _tree.Depth - 1; i >= 0 && _tree.Frame(i).IsFlow; i--)
        {
            if (!YamlBrackets.AreClosed(text, _tree.Frame(i).Start, events.BlockColumn()))
                return ReportOpen(i);
        }

        // 'name:{' was reported as a key without a space after its colon.
        if (at < text.Length && text[at] is '{' or '[' && text[at - 1] == ':' && !_problems.IsEmpty)
            return at;
        if (at < text.Length && text[at] == ',')
            return Add(Rules.YamlSyntax, at, at + 1, "this comma has no item before it. Remove the comma.");
        if (at < text.Length && text[at] == ':' && content < at && _lines.LineOf(content) == _lines.LineOf(at))
            return ReportColon(content, at, isFlow: true);
        if (at < text.Length && text[at] == ':' && content < at)
            at = YamlText.SkipBlank(text, _lines.StartOf(_lines.LineOf(at)));
        int before = at - 1;
        while (before > 0 && YamlText.IsBlank(text, before))
            before--;
        if (EndedValue.IsInnerQuote(text, at))
            return Add(Rules.YamlSyntax, at, YamlText.EndOfPlain(text, at, isFlow: true), EndedValue.Words(text, at));
        if (failure.Offset > 0 && at < text.Length && text[before] is not (',' or ':' or '[' or '{' or '?'))
            return Add(Rules.CommaMissing, at, at + 1);
        return Add(Rules.YamlSyntax, at, Math.Max(at + 1, YamlText.EndOfPlain(text, at, isFlow: true)), Words(failure));
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

    private int ReportInBlock(YamlFailure failure, int content, int at)
    {
        if (YamlText.IsDocumentMark(text, source.Start, at))
            return Add(Rules.YamlSecondDocument, at, at + 3);
        if (_tree.Depth == 0 && _tree.Root is SeedMap { IsFlow: true } or SeedList { IsFlow: true } && content < text.Length)
            return Add(Rules.YamlSecondDocument, content, YamlText.EndOfPlain(text, content, isFlow: false));
        if (content >= text.Length)
            return Add(Rules.YamlSyntax, at, at, Words(failure));
        if (at < text.Length && text[at] == ':' && at > content)
            return ReportColon(content, at, isFlow: false);
        if (at < text.Length && text[at] == ':' && _tree.Depth > 0 && _tree.Top.LastEnd < at)
            return ReportColon(ValueStart(at), at, isFlow: false);
        if (at < text.Length && text[at] == '-' && YamlText.IsBlank(text, at + 1))
            return Add(Rules.YamlSyntax, at, at + 1, "a list must start on a new line, below its key.");
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
        for (int i = start; i + 1 < end && text[i] != ' '; i++)
        {
            if ((text[i] == ':' || (text[i] == '-' && i == start)) && CharacterScan.IsInvisible(text[i + 1]))
            {
                Add(Rules.YamlForeignBlank, i + 1, i + 2, CharacterScan.Name(text[i + 1]));
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

    private static int LineStart(string text, int at)
    {
        while (at > 0 && !YamlText.IsBreak(text[at - 1]))
            at--;
        return at;
    }

    private int KeyOnLine(int at) => YamlText.SkipToContent(text, LineStart(text, at));

    private bool IsFirstOnLine(int at)
    {
        int start = _lines.StartOf(_lines.LineOf(at));
        while (start < at && text[start] == ' ')
            start++;
        return start == at;
    }

    /// <summary>Whether only spaces and the dashes of items are before an offset on its line.</summary>
    private bool IsFirstOfEntry(int at)
    {
        int start = _lines.StartOf(_lines.LineOf(at));
        while (start < at && (text[start] == ' ' || (text[start] == '-' && text[start + 1] == ' ')))
            start++;
        return start == at;
    }

    private bool IsColumnOfFrame(int at)
    {
        int column = _lines.ColumnOf(at);
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

using Dossier.Compiler.Checking;

namespace Dossier.Compiler.Reading;

/// <summary>
/// Says what is wrong where the parser failed. The parser's words describe its own state and change with its version; the
/// author needs to know what to change. So the text at the place is looked at, and the parser's words are the last resort.
/// </summary>
internal sealed class YamlDiagnosis(SeedSource source, string text, YamlEventReader events)
{
    private readonly SourceLines _lines = source.Lines;
    private readonly TreeBuilder _tree = source.Tree;
    private readonly ReadingProblems _problems = source.Problems;

    /// <summary>Reports a failure. Returns the offset of what is reported.</summary>
    public int Report(YamlFailure failure)
    {
        // What the parser was about to read when it failed, whatever it says.
        int content = Math.Min(YamlText.SkipToContent(text, events.LastEnd), text.Length);
        int at = failure.At < 0 ? content : failure.At;
        if (failure.IsTooDeep)
            return Add(Rules.TooDeep, at, at + 1, SeedReader.Number(SeedLimits.Depth));
        bool isFlow = _tree.Depth > 0 && _tree.Top.IsFlow;
        if (!isFlow && FindIndentation(Math.Min(content, at), Math.Max(content, at)) is >= 0 and int tab)
            return Add(Rules.YamlIndentedByTab, tab, tab + 1, CharacterScan.Name(text[tab]));
        if (ReportStart(at, isFlow) || (content != at && ReportStart(content, isFlow)))
            return at;
        return isFlow ? ReportInFlow(failure, at) : ReportInBlock(failure, content, at);
    }

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

    /// <summary>Reports a value whose first character has a meaning of its own. False when there is nothing of the kind.</summary>
    private bool ReportStart(int at, bool isFlow)
    {
        if (at >= text.Length)
            return false;
        int end = YamlText.EndOfPlain(text, at, isFlow);
        switch (text[at])
        {
            case '%' or '@' or '`' or '>' or '|' or '*' or '&' or '!':
                string value = text.Substring(at, end - at);
                Add(Rules.YamlNeedsQuotes, at, end, text[at].ToString(), TreeBuilder.Shorten(value.Replace("'", "''")));
                return true;
            case '"':
                if (YamlEscapes.Report(text, at, text.Length, _problems))
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
                    ReportOpen();
                else
                    Add(Rules.BracketNotOpened, at, at + 1, text[at].ToString());
                return true;
            default:
                return false;
        }
    }

    private int ReportInFlow(YamlFailure failure, int at)
    {
        int open = _tree.Top.Start;
        bool isOutside = _lines.LineOf(at) > _lines.LineOf(open) && _lines.ColumnOf(at) <= events.BlockColumn();
        if (isOutside || YamlText.SkipBlank(text, at) >= text.Length)
            return ReportOpen();
        if (text[at] == ',')
            return Add(Rules.YamlSyntax, at, at + 1, "nothing stands before this comma.");
        // The mark may be past the item that has no comma before it.
        int item = YamlText.SkipBlank(text, events.LastEnd);
        if (item < text.Length && text[item] is not (',' or ':') && _tree.Top.LastEnd > _tree.Top.Start)
            return Add(Rules.CommaMissing, item, item + 1);
        return Add(Rules.YamlSyntax, at, Math.Max(at + 1, YamlText.EndOfPlain(text, at, isFlow: true)), Words(failure));
    }

    private int ReportOpen()
    {
        int open = Math.Max(0, Math.Min(_tree.Top.Start, text.Length - 1));
        return Add(Rules.BracketNotClosed, open, open + 1, text[open].ToString(), _tree.Top.IsMap ? "}" : "]");
    }

    private int ReportInBlock(YamlFailure failure, int content, int at)
    {
        if (content >= text.Length)
            return Add(Rules.YamlSyntax, at, at, Words(failure));
        if (at < text.Length && text[at] == ':' && at > content)
            return ReportColon(content, at);
        if (at < text.Length && text[at] == ':' && _tree.Depth > 0 && _tree.Top.LastEnd < at)
            return ReportColon(ValueStart(at), at);
        int end = YamlText.EndOfPlain(text, content, isFlow: false);
        string line = TreeBuilder.Shorten(text.Substring(content, end - content));
        if (_tree.ExpectsKey)
        {
            if (!YamlText.IsKeyLine(text, content, out _))
                return Add(Rules.YamlColonMissing, content, end, line);
            if (IsFirstOnLine(content) && !IsColumnOfFrame(content))
                return Add(Rules.YamlIndentation, content, end, SeedReader.Number(_lines.ColumnOf(content)));
        }

        return Add(Rules.YamlSyntax, content, Math.Max(end, content + 1), Words(failure));
    }

    /// <summary>A colon within what began as a value: on its own line it wants quotation marks, on a later one the indentation is off.</summary>
    private int ReportColon(int start, int colon)
    {
        int line = _lines.LineOf(colon);
        if (_lines.LineOf(start) == line)
        {
            int end = YamlText.EndOfPlain(text, start, isFlow: false);
            return Add(Rules.YamlColonInValue, start, end, TreeBuilder.Shorten(text.Substring(start, end - start).Replace("'", "''")));
        }

        int first = YamlText.SkipBlank(text, _lines.StartOf(line));
        return Add(Rules.YamlIndentation, first, colon, SeedReader.Number(_lines.ColumnOf(first)));
    }

    private int ValueStart(int colon)
    {
        int lineStart = _lines.StartOf(_lines.LineOf(colon));
        int key = YamlText.SkipToContent(text, lineStart);
        while (key < colon && !(text[key] == ':' && YamlText.IsBlank(text, key + 1)))
            key++;
        return key < colon ? YamlText.SkipBlank(text, key + 1) : YamlText.SkipBlank(text, lineStart);
    }

    private bool IsFirstOnLine(int at)
    {
        int start = _lines.StartOf(_lines.LineOf(at));
        while (start < at && text[start] == ' ')
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

    /// <summary>The parser's words, without the place that some versions put before them.</summary>
    private static string Words(YamlFailure failure)
    {
        string words = failure.Message;
        int place = words.IndexOf("): ", StringComparison.Ordinal);
        if (words.StartsWith("(Line", StringComparison.Ordinal) && place >= 0)
            words = words.Substring(place + 3);
        return words.EndsWith(".", StringComparison.Ordinal) ? words : words + ".";
    }

    private int Add(Rule rule, int start, int end, params string[] arguments)
    {
        _problems.Add(rule, start, end, arguments);
        return start;
    }
}

using System.Text;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Editing;

/// <summary>
/// Edits of indentation and quotation marks, which decide what belongs to what. Each is made only where the lines around it leave one
/// possibility: a record that is put together wrongly reads as well as a right one.
/// </summary>
internal sealed class LayoutEdits
{
    private const int Step = 2;

    private readonly string _text;
    private readonly SourceLines _lines;

    private LayoutEdits(string text)
    {
        _text = text;
        _lines = new SourceLines(text);
    }

    /// <summary>The edit for a problem of layout; null if there is none that is certain.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="model">The model, by which fields and kinds are known.</param>
    public static SeedEdit? For(LocatedProblem problem, string text, DomainModel model)
    {
        string id = problem.Rule.Id;
        if (id == Rules.YamlIndentedByTab.Id && text[problem.Span.Start] == '\t')
            return new LayoutEdits(text).Tabs(problem.Span);
        if (id == Rules.YamlFieldsNotIndented.Id)
            return new LayoutEdits(text).Unindented(problem.Span, model);
        if (id == Rules.QuoteNotClosed.Id)
            return new LayoutEdits(text).Quote(problem.Span);
        return null;
    }

    /// <summary>Why a problem of layout is not corrected, as the end of a sentence; null for other problems.</summary>
    public static string? WhyNot(Rule rule)
        => rule.Id == Rules.YamlIndentedByTab.Id ? "the lines around it do not tell how many spaces belong there"
            : rule.Id == Rules.YamlFieldsNotIndented.Id ? "it is not certain which of the lines below belong to it"
            : rule.Id == Rules.QuoteNotClosed.Id ? "it is not certain where the value ends"
            : null;

    // In a file that is indented by tabs alone, each is a step. A tab among spaces is one only if the lines around it say so.
    private SeedEdit? Tabs(SeedSpan span)
    {
        int line = _lines.LineOf(span.Start);
        if (IsIndentedByTabs())
            return AllTabs();

        int above = Next(line, -1);
        int below = Next(line, +1);
        while (below >= 0 && HasTab(below))
            below = Next(below, +1);
        if (above < 0 || below < 0 || HasTab(above) || IsDash(line) != IsDash(below) || Opens(line))
            return null;

        int indent = IndentOf(below);
        bool isBetween = !Opens(above) && IndentOf(above) == indent && IsDash(above) == IsDash(line) && IsEntry(above);
        bool isFirst = Opens(above) && IndentOf(above) < indent;
        return (isBetween || isFirst) && IsEntry(line) && IsEntry(below)
            ? new SeedEdit(_lines.Span(_lines.StartOf(line), FirstOf(line)), new string(' ', indent), IsCertain: true)
            : null;
    }

    private bool IsIndentedByTabs()
    {
        for (int line = 0; line < _lines.Count; line++)
        {
            // The spaces in a block of text are part of it.
            if (IsBlank(line))
                continue;
            if (BeginsBlock(line))
                return false;
            for (int i = _lines.StartOf(line); i < FirstOf(line); i++)
            {
                if (_text[i] != '\t')
                    return false;
            }
        }

        return true;
    }

    // One edit, however many lines: they are indented like each other.
    private SeedEdit AllTabs()
    {
        var text = new StringBuilder();
        int first = -1, end = 0;
        for (int line = 0; line < _lines.Count; line++)
        {
            int start = _lines.StartOf(line);
            int tabs = FirstOf(line) - start;
            if (tabs == 0)
                continue;
            if (first < 0)
                first = start;
            else
                text.Append(_text, end, start - end);
            text.Append(' ', tabs * Step);
            end = start + tabs;
        }

        return new SeedEdit(_lines.Span(first, end), text.ToString(), IsCertain: true);
    }

    // The fields of a record beside its id, or the records of a kind beside its key: all lines up to the next that is certainly something else.
    private SeedEdit? Unindented(SeedSpan span, DomainModel model)
    {
        int first = _lines.LineOf(span.Start);
        int indent = IndentOf(first);
        if (FirstOf(first) != span.Start || HasTab(first))
            return null;

        bool areFields = !Opens(first) || IsField(KeyOf(first), model);
        int end = first;
        for (int line = first; line < _lines.Count; line++)
        {
            if (IsBlank(line))
                continue;
            if (HasTab(line))
                return null;
            if (IndentOf(line) < indent)
                break;
            if (IndentOf(line) == indent && !IsDash(line))
            {
                string key = KeyOf(line);
                if (indent == 0 && IsSection(key, model))
                    break;
                bool isField = IsField(key, model);
                if (areFields && !isField)
                {
                    // The id of the next record, unless it is one that is only a name, or a misspelt field.
                    if (key.Length > 0 && Opens(line) && !IsFollowedByItem(line))
                        break;
                    return null;
                }

                if (!areFields && (isField || !Opens(line)))
                    return null;
            }

            end = line;
        }

        var text = new StringBuilder();
        int written = _lines.StartOf(first);
        for (int line = first; line <= end; line++)
        {
            int start = _lines.StartOf(line);
            text.Append(_text, written, start - written);
            if (!IsEmpty(line))
                text.Append(' ', Step);
            written = start;
        }

        return new SeedEdit(_lines.Span(_lines.StartOf(first), written), text.ToString(), IsCertain: true);
    }

    // A value alone on its line, whose next line begins something else: it ends with the line.
    private SeedEdit? Quote(SeedSpan span)
    {
        int line = _lines.LineOf(span.Start);
        char mark = _text[span.Start];
        int end = EndOf(line);
        string value = _text.Substring(span.Start + 1, end - span.Start - 1);
        if (value.Length == 0 || HasTab(line) || value.IndexOfAny(['"', '\'', '\\', '{', '}', '[', ']']) >= 0 || value.Contains(" #") || value.EndsWith(",", StringComparison.Ordinal))
            return null;
        if (!IsBeforeValue(FirstOf(line), span.Start))
            return null;

        // The rest of a text on several lines is indented further than its key.
        int below = Next(line, +1);
        if (below >= 0 && (HasTab(below) || !IsEntry(below) || IndentOf(below) > IndentOf(line)))
            return null;
        return new SeedEdit(_lines.Span(end, end), mark.ToString(), IsCertain: true);
    }

    // `name: ` or `- name: ` or `- `, and nothing else that may be open.
    private bool IsBeforeValue(int start, int quote)
    {
        string before = _text.Substring(start, quote - start);
        if (before.StartsWith("- ", StringComparison.Ordinal))
            before = before.Substring(2).TrimStart(' ');
        before = before.TrimEnd(' ');
        return before.Length == 0 || (before[before.Length - 1] == ':' && before.Substring(0, before.Length - 1).All(static c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.'));
    }

    private static bool IsField(string key, DomainModel model)
    {
        foreach (Kind kind in model.Kinds)
        {
            if (kind.IndexOf(key) >= 0)
                return true;
        }

        return false;
    }

    private static bool IsSection(string key, DomainModel model)
        => SeedKeys.IsIgnored(key) || key == SeedKeys.FileHead || model.KindByPlural(key) is not null || model.KindSynonyms.Find(key) is not null;

    /// <summary>The next line above or below that is neither empty nor a comment; -1 if there is none.</summary>
    private int Next(int line, int step)
    {
        for (line += step; line >= 0 && line < _lines.Count; line += step)
        {
            if (!IsBlank(line))
                return line;
        }

        return -1;
    }

    /// <summary>Whether a list or a value follows on the next line, so that a key without a value is a field.</summary>
    private bool IsFollowedByItem(int line) => Next(line, +1) is >= 0 and int below && IsDash(below) && IndentOf(below) >= IndentOf(line);

    private string KeyOf(int line)
    {
        int start = FirstOf(line);
        int colon = _text.IndexOf(':', start, EndOf(line) - start);
        return colon < 0 ? "" : _text.Substring(start, colon - start).TrimEnd(' ');
    }

    /// <summary>Whether a line is a key with what belongs to it, or an item of a list.</summary>
    private bool IsEntry(int line) => IsDash(line) || (KeyOf(line) is { Length: > 0 } key && key.All(static c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.'));

    /// <summary>Whether what a line states is on the lines below it.</summary>
    private bool Opens(int line)
    {
        int end = EndOf(line);
        return (end > FirstOf(line) && _text[end - 1] == ':') || BeginsBlock(line);
    }

    private bool BeginsBlock(int line)
    {
        int end = EndOf(line);
        while (end > FirstOf(line) && _text[end - 1] is '+' or '-' or (>= '0' and <= '9'))
            end--;
        return end > FirstOf(line) && _text[end - 1] is '|' or '>';
    }

    private bool IsDash(int line) => FirstOf(line) is int first && first < _text.Length && _text[first] == '-' && (first + 1 == _text.Length || _text[first + 1] is ' ' or '\n' or '\r');

    private bool IsBlank(int line) => IsEmpty(line) || _text[FirstOf(line)] == '#';

    private bool IsEmpty(int line) => FirstOf(line) is int first && (first == _text.Length || _text[first] is '\n' or '\r');

    private bool HasTab(int line)
    {
        for (int i = _lines.StartOf(line); i < FirstOf(line); i++)
        {
            if (_text[i] != ' ')
                return true;
        }

        return false;
    }

    private int IndentOf(int line) => FirstOf(line) - _lines.StartOf(line);

    private int FirstOf(int line)
    {
        int first = _lines.StartOf(line);
        while (first < _text.Length && _text[first] is ' ' or '\t')
            first++;
        return first;
    }

    /// <summary>The end of what is on a line, without blanks and the line break.</summary>
    private int EndOf(int line)
    {
        int end = _lines.StartOf(line + 1);
        int first = FirstOf(line);
        while (end > first && _text[end - 1] is ' ' or '\t' or '\n' or '\r')
            end--;
        return end;
    }
}

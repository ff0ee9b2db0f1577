using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Reading;

/// <summary>
/// Accounts for every character of a document that was read without a problem: it lies in a key or a value, in a comment, or is a
/// sign that the nodes explain. Written from the text and the nodes alone, without the reader's own idea of what it passed over.
/// </summary>
internal sealed class YamlCoverage
{
    private readonly string _text;
    private readonly bool[] _covered;
    private readonly HashSet<int> _opening = [];
    private readonly HashSet<int> _closing = [];
    private int _entries;
    private int _blockItems;
    private int _flowChildren;

    private YamlCoverage(string text)
    {
        _text = text;
        _covered = new bool[text.Length];
    }

    /// <summary>What is wrong; null when everything is accounted for.</summary>
    public static string? Check(string text, SeedDocument document)
    {
        var coverage = new YamlCoverage(text);
        if (document.Root is not null && coverage.Visit(document.Root) is { } wrong)
            return wrong;
        return coverage.Rest();
    }

    private string? Visit(SeedNode node)
    {
        // What an alias repeats stands where the alias stands, and so do all of its parts.
        if (node.Span.Start < _text.Length && _text[node.Span.Start] == '*' && node.Span.End > node.Span.Start
            && node is not SeedScalar { Style: ScalarStyle.Quoted or ScalarStyle.Block })
        {
            Cover(node.Span);
            return null;
        }

        switch (node)
        {
            case SeedScalar scalar:
                Cover(scalar.Span);
                return Compare(scalar);
            case SeedList list:
                Bracket(list.Span, list.IsFlow, '[');
                foreach (SeedNode item in list.Items)
                {
                    _blockItems += list.IsFlow ? 0 : 1;
                    _flowChildren += list.IsFlow ? 1 : 0;
                    if (Visit(item) is { } wrong)
                        return wrong;
                }

                return null;
            default:
                var map = (SeedMap)node;
                Bracket(map.Span, map.IsFlow, '{');
                foreach (SeedEntry entry in map.Entries)
                {
                    _entries++;
                    _flowChildren += map.IsFlow ? 1 : 0;
                    Cover(entry.KeySpan);
                    if (Visit(entry.Value) is { } wrong)
                        return wrong;
                }

                return null;
        }
    }

    /// <summary>A value holds what its span holds, blanks and quotation marks aside.</summary>
    private string? Compare(SeedScalar scalar)
    {
        string written = _text[scalar.Span.Start..scalar.Span.End];
        if (scalar.Style == ScalarStyle.Block)
            written = written[(written.IndexOfAny(['\n', '\r']) is >= 0 and int at ? at : written.Length)..];
        else if (scalar.Style == ScalarStyle.Quoted && written.Contains('\\'))
            return null;
        else if (scalar.Style == ScalarStyle.Quoted)
            written = written[1..^1].Replace("''", "'");
        return Squeeze(written) == Squeeze(scalar.Style == ScalarStyle.Quoted ? scalar.Text.Replace("''", "'") : scalar.Text)
            ? null
            : $"'{written}' was read as '{scalar.Text}'";
    }

    private static string Squeeze(string text)
        => string.Concat(text.Where(c => c is not (' ' or '\t' or '\n' or '\r')));

    private void Cover(SeedSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
            _covered[i] = true;
    }

    private void Bracket(SeedSpan span, bool isFlow, char open)
    {
        if (!isFlow || _text[span.Start] != open)
            return;
        _opening.Add(span.Start);
        _closing.Add(span.End - 1);
    }

    private string? Rest()
    {
        int colons = 0;
        int dashes = 0;
        int commas = 0;
        for (int i = _text.StartsWith('\uFEFF') ? 1 : 0; i < _text.Length; i++)
        {
            char c = _text[i];
            if (_covered[i] || c is ' ' or '\t' or '\n' or '\r')
                continue;
            if (c == '#' && IsAfterBlank(i))
            {
                while (i + 1 < _text.Length && _text[i + 1] is not ('\n' or '\r'))
                    i++;
            }
            else if (c == '&' && IsAfterSign(i))
            {
                while (i + 1 < _text.Length && _text[i + 1] is not (' ' or '\t' or '\n' or '\r' or ',' or '[' or ']' or '{' or '}'))
                    i++;
            }
            else if (IsMark(i))
            {
                i += 2;
            }
            else if (c is '[' or '{' ? !_opening.Contains(i) : c is ']' or '}' ? !_closing.Contains(i) : c is not (':' or ',' or '-' or '?'))
            {
                return $"'{c}' at {i} was neither read nor reported";
            }

            colons += c == ':' ? 1 : 0;
            dashes += c == '-' && !IsMark(i - 2) ? 1 : 0;
            commas += c == ',' ? 1 : 0;
        }

        return colons > _entries ? $"{colons} colons, {_entries} entries"
            : dashes != _blockItems ? $"{dashes} dashes, {_blockItems} items"
            : commas > _flowChildren ? $"{commas} commas, {_flowChildren} items between brackets"
            : null;
    }

    private bool IsAfterBlank(int at) => at == 0 || _text[at - 1] is ' ' or '\t' or '\n' or '\r' or '\uFEFF';

    private bool IsAfterSign(int at) => IsAfterBlank(at) || _text[at - 1] is '[' or '{' or ',' or ':';

    private bool IsMark(int at)
        => at >= 0 && at + 3 <= _text.Length && _text.AsSpan(at, 3) is "---" or "..."
            && (at == 0 || _text[at - 1] is '\n' or '\r' or '\uFEFF') && (at + 3 == _text.Length || _text[at + 3] is ' ' or '\t' or '\n' or '\r');
}

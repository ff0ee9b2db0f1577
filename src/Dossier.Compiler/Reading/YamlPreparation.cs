using System.Text;

namespace Dossier.Compiler.Reading;

/// <summary>
/// A range of YAML in the form that is given to the parser, and the conversion back. Two properties of the parser would lose valid text:
/// it takes U+0085, U+2028 and U+2029 for line breaks, which YAML 1.2 does not, so they are replaced by other characters; and a blank line
/// with a tab, or with more spaces than the indentation of the text that follows, stops it, so such blanks are removed.
/// </summary>
internal sealed class YamlPreparation
{
    private const string Breaks = "\u0085\u2028\u2029";

    private readonly string? _standIns;
    private readonly List<(int Offset, int Removed)>? _cuts;

    private YamlPreparation(string text, string? standIns, List<(int Offset, int Removed)>? cuts)
    {
        Text = text;
        _standIns = standIns;
        _cuts = cuts;
    }

    /// <summary>The text for the parser.</summary>
    public string Text { get; }

    /// <summary>Prepares a range.</summary>
    public static YamlPreparation Of(string text)
    {
        string? standIns = null;
        if (text.IndexOfAny(['\u0085', '\u2028', '\u2029']) >= 0)
        {
            standIns = StandIns(text);
            for (int i = 0; i < Breaks.Length; i++)
                text = text.Replace(Breaks[i], standIns[i]);
        }

        List<(int Offset, int Removed)>? cuts = null;
        StringBuilder? kept = null;
        int from = 0;
        int removed = 0;
        int contentEnd = 0;
        for (int start = 0; start < text.Length;)
        {
            int first = start;
            bool hasTab = false;
            while (first < text.Length && text[first] is ' ' or '\t')
                hasTab |= text[first++] == '\t';
            int end = text.IndexOfAny(['\n', '\r'], first);
            end = end < 0 ? text.Length : end;
            if (end > first)
            {
                contentEnd = end;
            }
            else if (first > start && (hasTab || EndsWithBlockHeader(text, contentEnd)))
            {
                (kept ??= new StringBuilder(text.Length)).Append(text, from, start - from);
                removed += first - start;
                (cuts ??= []).Add((kept.Length, removed));
                from = first;
            }

            start = end + 1;
        }

        if (kept is not null)
            text = kept.Append(text, from, text.Length - from).ToString();
        return new YamlPreparation(text, standIns, cuts);
    }

    /// <summary>Converts an offset in the parser's text to an offset in the range.</summary>
    public int ToSource(int offset)
    {
        if (_cuts is null)
            return offset;
        int low = 0;
        int high = _cuts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_cuts[middle].Offset <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? offset : offset + _cuts[low - 1].Removed;
    }

    /// <summary>A value with the original characters.</summary>
    public string Restore(string value)
    {
        if (_standIns is null)
            return value;
        for (int i = 0; i < Breaks.Length; i++)
            value = value.Replace(_standIns[i], Breaks[i]);
        return value;
    }

    /// <summary>Three private-use characters that do not occur in the text.</summary>
    private static string StandIns(string text)
    {
        var found = new StringBuilder();
        for (char c = '\uE000'; found.Length < Breaks.Length; c++)
        {
            if (text.IndexOf(c) < 0)
                found.Append(c);
        }

        return found.ToString();
    }

    /// <summary>Whether the line that ends at an offset ends with the indicator of a block scalar, <c>|</c> or <c>></c>, and its options.</summary>
    private static bool EndsWithBlockHeader(string text, int end)
    {
        int start = end;
        while (start > 0 && text[start - 1] is not ('\n' or '\r'))
            start--;
        for (int i = start + 1; i < end; i++)
        {
            if (text[i] == '#' && text[i - 1] is ' ' or '\t')
                end = i;
        }

        while (end > start && text[end - 1] is ' ' or '\t')
            end--;
        while (end > start && text[end - 1] is '+' or '-' or (>= '1' and <= '9'))
            end--;
        return end > start && text[end - 1] is '|' or '>' && (end - 1 == start || text[end - 2] is ' ' or '\t');
    }
}

using System.Text;

namespace Dossier.Compiler.Reading;

/// <summary>
/// A stretch of YAML as the parser is given it, and the way back. Two habits of the parser would lose text that is right: it takes
/// U+0085, U+2028 and U+2029 for line breaks, which YAML 1.2 does not, so that other characters stand in for them; and blanks on
/// a blank line stop it where they are a tab, or more than the indentation of the text that follows, so that they are cut.
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

    /// <summary>What the parser is given.</summary>
    public string Text { get; }

    /// <summary>Prepares a stretch.</summary>
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

    /// <summary>The offset in the stretch of what the parser has at an offset.</summary>
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

    /// <summary>A value as it was written.</summary>
    public string Restore(string value)
    {
        if (_standIns is null)
            return value;
        for (int i = 0; i < Breaks.Length; i++)
            value = value.Replace(_standIns[i], Breaks[i]);
        return value;
    }

    /// <summary>Three characters of private use that the text does not have.</summary>
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

    /// <summary>Whether the line that ends at an offset ends with the sign of a block of text: <c>|</c>, <c>></c>, with what may follow it.</summary>
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

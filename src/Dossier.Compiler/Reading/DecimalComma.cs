namespace Dossier.Compiler.Reading;

/// <summary>Finds a decimal comma between braces, where it looks like the comma before the next field: <c>{ lat: 33,31 }</c>.</summary>
internal static class DecimalComma
{
    /// <summary>Where the number ends whose whole part stands between two offsets; -1 when it is not followed by a comma and digits alone.</summary>
    public static int EndOf(string text, int start, int end)
    {
        int first = start < end && text[start] == '-' ? start + 1 : start;
        if (first == end || Digits(text, first) != end || end + 1 >= text.Length || text[end] != ',')
            return -1;
        int whole = Digits(text, end + 1);
        if (whole == end + 1)
            return -1;
        int next = whole;
        while (next < text.Length && text[next] is ' ' or '\t' or '\n' or '\r')
            next++;
        return next < text.Length && text[next] is ',' or '}' ? whole : -1;
    }

    private static int Digits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at;
    }
}

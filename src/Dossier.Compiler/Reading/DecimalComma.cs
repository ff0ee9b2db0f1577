namespace Dossier.Compiler.Reading;

/// <summary>Finds a decimal comma between braces, where YAML takes it for the comma before the next field: <c>{ lat: 33,31 }</c>.</summary>
internal static class DecimalComma
{
    private const int LongestWritten = 20;

    /// <summary>The end of a number whose whole part is between two offsets; -1 when it is not followed by a comma and only digits.</summary>
    public static int EndOf(string text, int start, int end)
    {
        int first = start < end && text[start] == '-' ? start + 1 : start;
        if (first == end || Digits(text, first) != end || end + 1 >= text.Length || text[end] != ',')
            return -1;
        int whole = Digits(text, end + 1);
        if (whole == end + 1)
            return -1;
        // Thousands separators may occur several times.
        while (whole - end == 4 && whole < text.Length && text[whole] == ',' && Digits(text, whole + 1) == whole + 4)
        {
            end = whole;
            whole += 4;
        }

        int next = whole;
        while (next < text.Length && text[next] is ' ' or '\t' or '\n' or '\r')
            next++;
        return next < text.Length && text[next] is ',' or '}' ? whole : -1;
    }

    /// <summary>What to write instead. With three digits after the comma, it may be a thousands separator.</summary>
    public static string Advice(string number)
    {
        if (number.Length > LongestWritten)
            return "a decimal point";
        int comma = number.IndexOf(',');
        string whole = number.Replace(",", "");
        if (number.IndexOf(',', comma + 1) >= 0)
            return whole;
        string point = $"a decimal point: {number.Replace(',', '.')}";
        return comma <= 3 && number.Length - comma == 4 && number[0] is >= '1' and <= '9' ? $"{whole} if it is a thousand, else {point}" : point;
    }

    private static int Digits(string text, int offset)
    {
        while (offset < text.Length && text[offset] is >= '0' and <= '9')
            offset++;
        return offset;
    }
}

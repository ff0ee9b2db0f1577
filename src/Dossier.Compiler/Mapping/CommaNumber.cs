namespace Dossier.Compiler.Mapping;

/// <summary>Numbers of a table whose decimals follow a comma, as in <c>33,31</c> and <c>1.250,5</c>.</summary>
internal static class CommaNumber
{
    private const int GroupLength = 3;

    /// <summary>The number with a point before its decimals and nothing between its thousands; the text as it is if it is no such number.</summary>
    public static string WithPoint(string text)
    {
        int start = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        int comma = text.IndexOf(',');
        int end = comma < 0 ? text.Length : comma;
        string whole = text.Substring(start, end - start);
        string[] groups = whole.Split('.');
        bool isNumber = groups.Length == 1 ? IsDigits(whole) : groups[0].Length is > 0 and <= GroupLength && groups.All(IsDigits) && groups.Skip(1).All(static group => group.Length == GroupLength);
        if (!isNumber || (comma >= 0 && !IsDigits(text.Substring(comma + 1))))
            return text;
        return text.Substring(0, start) + string.Concat(groups) + (comma < 0 ? "" : "." + text.Substring(comma + 1));
    }

    private static bool IsDigits(string text) => text.Length > 0 && text.All(static c => c is >= '0' and <= '9');
}

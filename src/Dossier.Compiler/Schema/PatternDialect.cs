using System.Text;

namespace Dossier.Compiler.Schema;

/// <summary>
/// Translates a regular expression of a model file, which .NET matches, to the dialect of JSON Schema (ECMA-262 with the flag <c>u</c>). Only
/// what both have is translated: a pattern that a validator reads in another way would reject what the build accepts, and one that it cannot
/// read would stop it.
/// </summary>
internal static class PatternDialect
{
    // .NET's classes hold the digits and letters of all scripts, those of the dialect only the Latin ones.
    private const string Digits = @"\p{Nd}";
    private const string WordCharacters = @"\p{L}\p{Mn}\p{Nd}\p{Pc}";

    private const string Syntax = @"^$\.*+?()[]{}|/";

    /// <summary>The pattern in the dialect; null if it is not certain that it means the same.</summary>
    public static string? Translate(string pattern)
    {
        var text = new StringBuilder();
        bool inClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            switch (c)
            {
                case '\\' when i + 1 < pattern.Length:
                    if (Escape(pattern[++i], inClass) is not { } escape)
                        return null;
                    text.Append(escape);
                    break;
                case '\\':
                    return null;
                case '[' when inClass:
                    // A class without another is .NET's alone, and a bracket in a class must be escaped in other flavours.
                    return null;
                case '[':
                    inClass = true;
                    text.Append(c);
                    if (Next(pattern, i) == '^')
                    {
                        text.Append('^');
                        i++;
                    }

                    // There a bracket is one of the class; here it ends it.
                    if (Next(pattern, i) == ']')
                        return null;
                    break;
                case ']':
                    if (!inClass)
                        return null;
                    inClass = false;
                    text.Append(c);
                    break;
                case '(' when !inClass && Next(pattern, i) == '?':
                    if (i + 2 >= pattern.Length || pattern[i + 2] is not (':' or '=' or '!'))
                        return null;
                    text.Append(c);
                    break;
                case '{' when !inClass:
                    if (!IsCount(pattern, ref i, text))
                        return null;
                    break;
                case '}' when !inClass:
                    return null;
                default:
                    text.Append(c);
                    break;
            }
        }

        return inClass ? null : text.ToString();
    }

    private static string? Escape(char c, bool inClass) => c switch
    {
        'd' => inClass ? Digits : "[" + Digits + "]",
        'w' => inClass ? WordCharacters : "[" + WordCharacters + "]",
        's' or 't' or 'n' or 'r' => "\\" + c,
        '-' => inClass ? @"\-" : "-",
        _ when Syntax.IndexOf(c) >= 0 => "\\" + c,
        _ => null,
    };

    // `{4}`, `{4,}`, `{4,9}`: any other brace is a character to .NET, and an error in the dialect.
    private static bool IsCount(string pattern, ref int i, StringBuilder text)
    {
        int end = pattern.IndexOf('}', i);
        if (end < 0)
            return false;
        string[] numbers = pattern.Substring(i + 1, end - i - 1).Split(',');
        bool isCount = numbers.Length is 1 or 2 && numbers[0].Length > 0 && numbers.All(static number => number.All(static c => c is >= '0' and <= '9'));
        if (!isCount)
            return false;
        text.Append(pattern, i, end - i + 1);
        i = end;
        return true;
    }

    private static char Next(string pattern, int i) => i + 1 < pattern.Length ? pattern[i + 1] : '\0';
}

using System.Globalization;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <summary>
/// Finds the characters that a seed must not contain: control characters, half surrogate pairs, and invisible characters that reorder
/// text, since a value must look the same in a diff and in an editor. The direction marks U+200E, U+200F and U+061C are allowed: they do
/// not reorder other text, and Arabic and Hebrew names use them.
/// </summary>
internal static class CharacterScan
{
    /// <summary>Replaces a character that was reported, so that offsets do not change; it is dropped from values.</summary>
    public const char Placeholder = '\uFFFD';

    /// <summary>Reports forbidden characters. Returns the text with placeholders, or the same text if there are none.</summary>
    public static string Clean(string text, ProblemLog problems)
    {
        char[]? cleaned = null;
        // A byte order mark at the start is allowed, since editors add it.
        for (int i = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and <= '~' or '\n' or '\r' or '\t' || Judge(text, i) is not { } rule)
                continue;
            int start = i;
            cleaned ??= text.ToCharArray();
            cleaned[i] = Placeholder;
            while (i + 1 < text.Length && text[i + 1] == c && Judge(text, i + 1) is not null)
                cleaned[++i] = Placeholder;
            problems.Add(rule, start, i + 1, Name(c));
        }

        return cleaned is null ? text : new string(cleaned);
    }

    /// <summary>A value without the placeholders of reported characters.</summary>
    public static string WithoutPlaceholders(string text)
        => text.IndexOf(Placeholder) < 0 ? text : text.Replace("\uFFFD", "");

    /// <summary>The rule that the character at an offset breaks; null when the character is allowed.</summary>
    public static Rule? Judge(string text, int offset)
    {
        char c = text[offset];
        if (c < ' ')
            return c is '\n' or '\r' or '\t' ? null : Rules.ForbiddenCharacter;
        if (c < '\u007F')
            return null;
        if (c < '\u00A0')
            return c == '\u0085' ? null : Rules.ForbiddenCharacter;
        if (c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            return Rules.BidirectionalControl;
        if (char.IsHighSurrogate(c))
            return offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1]) ? null : Rules.LoneSurrogate;
        if (char.IsLowSurrogate(c))
            return offset > 0 && char.IsHighSurrogate(text[offset - 1]) ? null : Rules.LoneSurrogate;
        return c is '\uFEFF' or '\uFFFE' or '\uFFFF' ? Rules.ForbiddenCharacter : null;
    }

    /// <summary>The first offset of a value that breaks a rule; -1 when there is none.</summary>
    public static int FirstForbidden(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not (>= ' ' and <= '~') && Judge(text, i) is not null)
                return i;
        }

        return -1;
    }

    /// <summary>A value without its forbidden characters.</summary>
    public static string WithoutForbidden(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (Judge(text, i) is null)
                kept.Append(text[i]);
        }

        return kept.ToString();
    }

    /// <summary>
    /// Whether a character is invisible, or only looks like a space. Marks that join, separate or direct letters are not included: some
    /// scripts need them.
    /// </summary>
    public static bool IsInvisible(char c)
        => c > '~' && c is not ('\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u061C') && IsUnseen(c);

    /// <summary>Whether a character looks like a colon, as that of an East Asian keyboard does, and is another.</summary>
    public static bool LooksLikeColon(char c) => c is '\uFF1A' or '\uFE55' or '\uFE13' or '\u2236' or '\uA789' or '\u02D0' or '\u05C3';

    /// <summary>What to say of a character that is foreign where it is: what it is taken for, and what to do with it.</summary>
    public static string WayOut(string text, int offset)
        => LooksLikeColon(text[offset]) ? "may look like a colon but is not one. Write a colon and a space"
            : !char.IsWhiteSpace(text[offset]) && text[offset] is not ('\u2800' or '\u3164' or '\uFFA0' or '\u115F' or '\u1160')
                && !(offset > 0 && text[offset - 1] is ':' or '-') ? "is invisible. Remove it"
            : "may look like a space but is not one. Replace it with a space";

    /// <summary>The first offset of an invisible character in a key; -1 when there is none.</summary>
    public static int FirstInvisible(string key)
    {
        for (int i = 0; i < key.Length; i++)
        {
            if (key[i] > '~' && IsUnseen(key[i]))
                return i;
        }

        return -1;
    }

    /// <summary>A key without its invisible characters.</summary>
    public static string WithoutInvisible(string key)
    {
        var kept = new System.Text.StringBuilder(key.Length);
        foreach (char c in key)
        {
            if (c <= '~' || !IsUnseen(c))
                kept.Append(c);
            else if (char.IsWhiteSpace(c))
                kept.Append(' ');
        }

        return kept.ToString().Trim();
    }

    private static bool IsUnseen(char c)
        => char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format
            || c is '\u115F' or '\u1160' or '\u2800' or '\u3164' or '\uFFA0' or (>= '\uFE00' and <= '\uFE0F');

    /// <summary>The code of a character, with its name if that is well known.</summary>
    public static string Name(char c)
    {
        string code = "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
        return c switch
        {
            '\0' => code + " (NUL)",
            '\t' => "A tab",
            '\u000B' => code + " (vertical tab)",
            '\u000C' => code + " (form feed)",
            '\u001B' => code + " (escape)",
            '\u0085' => code + " (next line)",
            '\u00A0' => code + " (no-break space)",
            '\u00AD' => code + " (soft hyphen)",
            '\u061C' => code + " (Arabic letter mark)",
            '\u2003' => code + " (em space)",
            '\u2007' => code + " (figure space)",
            '\u2009' => code + " (thin space)",
            '\u200B' => code + " (zero width space)",
            '\u200C' => code + " (zero width non-joiner)",
            '\u200D' => code + " (zero width joiner)",
            '\u200E' => code + " (left-to-right mark)",
            '\u200F' => code + " (right-to-left mark)",
            '\u2028' => code + " (line separator)",
            '\u2029' => code + " (paragraph separator)",
            '\u202A' => code + " (left-to-right embedding)",
            '\u202B' => code + " (right-to-left embedding)",
            '\u202C' => code + " (pop directional formatting)",
            '\u202D' => code + " (left-to-right override)",
            '\u202E' => code + " (right-to-left override)",
            '\u2066' => code + " (left-to-right isolate)",
            '\u2067' => code + " (right-to-left isolate)",
            '\u2068' => code + " (first strong isolate)",
            '\u2069' => code + " (pop directional isolate)",
            '\u202F' => code + " (narrow no-break space)",
            '\u2060' => code + " (word joiner)",
            '\u3000' => code + " (ideographic space)",
            '\uFEFF' => code + " (byte order mark)",
            _ => code,
        };
    }
}

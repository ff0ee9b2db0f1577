using System.Globalization;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <summary>
/// Searches a double-quoted scalar for an escape sequence that does not exist, or that means a character that seeds must not
/// contain. The parser has read the value already, or has failed within it.
/// </summary>
internal static class YamlEscapes
{
    /// <summary>The simple escapes whose characters are allowed in a seed.</summary>
    private const string Simple = "\t\"/\\ tnrN_LP";

    /// <summary>Reports the wrong escape sequences between a quotation mark and the end. False when there are none.</summary>
    public static bool Report(string text, int quote, int limit, ProblemLog problems)
    {
        bool found = false;
        for (int i = quote + 1; i + 1 < limit && text[i] != '"'; i++)
        {
            if (text[i] != '\\')
                continue;
            int start = i++;
            char c = text[i];
            if (Simple.IndexOf(c) >= 0 || YamlText.IsBreak(c))
                continue;
            int digits = c switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
            int control = c switch { '0' => 0, 'a' => 7, 'b' => 8, 'v' => 11, 'f' => 12, 'e' => 27, _ => -1 };
            if (digits > 0)
                control = Hex(text, i + 1, digits);
            if (control is < 0 or > 0x10FFFF)
            {
                found = true;
                problems.Add(Rules.BadEscape, start, start + 2, text.Substring(start, 2),
                    digits == 0 ? "" : $"; '\\{c}' takes {digits} hexadecimal digits");
                continue;
            }

            i += digits;
            if (control is >= 0xD800 and <= 0xDBFF && i + 6 < limit && text[i + 1] == '\\' && text[i + 2] == 'u'
                && Hex(text, i + 3, 4) is >= 0xDC00 and <= 0xDFFF)
            {
                i += 6;
                continue;
            }

            if (control <= 0xFFFF && CharacterScan.Judge(((char)control).ToString(), 0) is { } rule)
            {
                found = true;
                problems.Add(rule, start, i + 1, CharacterScan.Name((char)control));
            }
        }

        return found;
    }

    private static int Hex(string text, int offset, int digits)
    {
        if (offset + digits > text.Length)
            return -1;
        // NumberStyles.AllowHexSpecifier allows neither signs nor blanks.
        return uint.TryParse(text.Substring(offset, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint value)
            && value <= 0x10FFFF
            ? (int)value
            : -1;
    }
}

using System.Globalization;
using System.Text;

namespace Dossier.Compiler.Disclosure;

/// <summary>
/// Writes a text between double quotation marks, on one line. Characters that end a line or that no editor shows are written as escapes, in the
/// form that YAML and JSON have in common.
/// </summary>
internal static class QuotedText
{
    /// <summary>Appends the text with its quotation marks.</summary>
    public static void Write(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            switch (c)
            {
                case '"' or '\\':
                    text.Append('\\').Append(c);
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case < ' ' or (>= '\u007F' and < '\u00A0') or '\u2028' or '\u2029' or '\uFEFF':
                    text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        text.Append('"');
    }
}

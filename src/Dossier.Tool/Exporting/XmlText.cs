using System.Text;
using System.Xml;

namespace Dossier.Tool.Exporting;

/// <summary>Text for XML, which has no place for some control characters, not even escaped.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>How files are written.</summary>
    public static XmlWriterSettings Settings { get; } = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize };

    /// <summary>The text, with a sign in place of each character that cannot be written.</summary>
    public static string Of(string text)
    {
        if (IsFine(text))
            return text;
        var fine = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                fine.Append(text[i]).Append(text[++i]);
            else
                fine.Append(XmlConvert.IsXmlChar(text[i]) && !char.IsSurrogate(text[i]) ? text[i] : Replacement);
        }

        return fine.ToString();
    }

    private static bool IsFine(string text)
    {
        foreach (char c in text)
        {
            if (!XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))
                return false;
        }

        return true;
    }
}

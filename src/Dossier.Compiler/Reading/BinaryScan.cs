namespace Dossier.Compiler.Reading;

/// <summary>Recognizes a file that is not text by its beginning, so that it gets one message instead of one for every control character.</summary>
internal static class BinaryScan
{
    private const int Looked = 4096;

    /// <summary>Above this percentage of control characters, the beginning of a file is not text.</summary>
    private const int Percent = 3;

    private const int Fewest = 4;

    /// <summary>What the file probably is, in words; null when it is text.</summary>
    public static string? Recognize(string text)
    {
        int from = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        int end = Math.Min(text.Length, from + Looked);
        int controls = 0;
        int zeros = 0;
        for (int i = from; i < end; i++)
        {
            char c = text[i];
            if (c == '\0')
                zeros++;
            if (c is (< ' ' and not ('\t' or '\n' or '\r')) or '\u007F' or '\uFFFD')
                controls++;
        }

        if (controls < Fewest || controls * 100 < (end - from) * Percent)
            return null;
        if (Signature(text, from) is { } known)
            return known;
        // In Latin text with two bytes a character, every second byte is zero.
        return zeros * 3 >= end - from
            ? "It seems to be text in UTF-16 without a byte order mark."
            : "It seems to be an image, an archive or a program.";
    }

    private static string? Signature(string text, int from)
    {
        if (Begins(text, from, "PK\u0003\u0004"))
            return "It seems to be a ZIP archive or an office document.";
        if (Begins(text, from + 1, "PNG\r\n"))
            return "It seems to be a PNG image.";
        if (Begins(text, from, "%PDF"))
            return "It seems to be a PDF.";
        if (Begins(text, from, "GIF8"))
            return "It seems to be a GIF image.";
        if (Begins(text, from, "SQLite format"))
            return "It seems to be a database.";
        return text.Length > from && text[from] == '\u001F' ? "It seems to be compressed." : null;
    }

    private static bool Begins(string text, int offset, string beginning)
        => offset + beginning.Length <= text.Length && string.CompareOrdinal(text, offset, beginning, 0, beginning.Length) == 0;
}

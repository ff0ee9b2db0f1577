using System.Text;
using Dossier.Compiler.Mapping;
using Dossier.Tool.Finding;

namespace Dossier.Tool.Importing;

/// <summary>Reads a file with a table, by the ending of its name.</summary>
internal static class TableFile
{
    /// <summary>The bytes that a file may have: a text that is longer does not fit into memory as one.</summary>
    public const long MostBytes = 512L * 1024 * 1024;

    private static readonly string[] Texts = [".csv", ".tsv", ".txt"];

    /// <summary>Reads a table.</summary>
    /// <param name="path">The file.</param>
    /// <param name="delimiter">What separates the cells of a text; null to find it out.</param>
    /// <param name="encoding">The encoding of a text that does not say; null for UTF-8.</param>
    /// <param name="sheet">The sheet of a workbook; null for the first.</param>
    /// <param name="headRow">The row with the names of the columns, from 1.</param>
    /// <exception cref="WrongUseException">It cannot be read.</exception>
    public static Table Read(string path, char? delimiter, string? encoding, string? sheet, int headRow = 1)
    {
        var info = new FileInfo(path);
        if (!info.Exists)
            throw new WrongUseException($"There is no file '{path}'.");
        if (info.Length > MostBytes)
            throw new WrongUseException(FormattableString.Invariant($"'{path}' has {info.Length / 1024 / 1024} MB, and a table may have {MostBytes / 1024 / 1024}. Split it, and import the parts with --part."));

        string ending = System.IO.Path.GetExtension(path).ToLowerInvariant();
        try
        {
            if (ending is ".xlsx" or ".xls")
                return SheetTable.Read(path, sheet, headRow);
            if (ending is ".json" or ".jsonl" or ".ndjson")
                return JsonTable.Read(path);
            if (Texts.Contains(ending))
                return CsvReader.Read(TextOf(path, encoding), delimiter ?? (ending == ".tsv" ? '\t' : null), headRow: headRow);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"'{path}' cannot be read: {exception.Message}");
        }

        throw new WrongUseException($"'{path}' is not a table that can be read, by its name. Write one of: .csv, .tsv, .txt, .json, .jsonl, .ndjson, .xlsx, .xls.");
    }

    private static string TextOf(string path, string? encoding)
    {
        byte[] bytes = File.ReadAllBytes(path);
        if (encoding is not null)
            return Decoded(path, bytes, Named(encoding), encoding);
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        return Decoded(path, bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), null);
    }

    // A byte that the encoding does not have would become a question mark in a name.
    private static string Decoded(string path, byte[] bytes, Encoding encoding, string? name)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            int line = 1 + bytes.AsSpan(0, Math.Max(0, exception.Index)).Count((byte)'\n');
            string advice = name is null ? "Save it as UTF-8, or name its encoding, for example --encoding windows-1252." : "Name the encoding that it is in.";
            throw new WrongUseException(FormattableString.Invariant($"{path}({line}): error: The file is not in {name ?? "UTF-8"}: the byte {exception.BytesUnknown?.FirstOrDefault():X2} at {exception.Index} is not valid. {advice}"));
        }
    }

    private static Encoding Named(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            throw new WrongUseException($"There is no encoding '{name}'. Write for example utf-8, windows-1252 or windows-1256.");
        }
    }
}

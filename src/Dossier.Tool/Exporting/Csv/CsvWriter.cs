using System.Buffers;

namespace Dossier.Tool.Exporting.Csv;

/// <summary>
/// Writes CSV (RFC 4180) that no spreadsheet takes for a program: a text whose first character apart from spaces begins a formula has an
/// apostrophe before it, and so has a text that begins with an apostrophe. Whoever reads it takes one apostrophe away from the beginning of a
/// text, and has what was written. Numbers, bounds of dates and flags are never changed.
/// </summary>
/// <param name="output">Where to.</param>
internal sealed class CsvWriter(TextWriter output)
{
    private const string LineEnd = "\r\n";

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",;\t\r\n");

    private bool _isFirst = true;

    /// <summary>Writes a text.</summary>
    public void Text(string? text) => Cell(text is null ? null : Harmless(text));

    /// <summary>Writes what is no text: a number, a day, true or false.</summary>
    public void Literal(string? text) => Cell(text);

    /// <summary>Ends a line.</summary>
    public void End()
    {
        output.Write(LineEnd);
        _isFirst = true;
    }

    /// <summary>A text that is no formula.</summary>
    public static string Harmless(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart();
        bool isDangerous = text[..^rest.Length].AsSpan().IndexOfAny('\t', '\r', '\n') >= 0
            || (rest.Length > 0 && rest[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠');
        return isDangerous || text.StartsWith('\'') ? "'" + text : text;
    }

    private void Cell(string? text)
    {
        if (!_isFirst)
            output.Write(',');
        _isFirst = false;
        if (text is null)
            return;
        bool isQuoted = text.Length == 0 || text.AsSpan().ContainsAny(Quoted) || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]);
        output.Write(isQuoted ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text);
    }
}

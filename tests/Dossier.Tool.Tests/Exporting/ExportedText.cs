namespace Dossier.Tool.Tests.Exporting;

/// <summary>Everything that an export says, as one text.</summary>
internal static class ExportedText
{
    /// <summary>The text, with the names of the files.</summary>
    public static string Of(Exported exported)
        => string.Concat(exported.Files.Select(static file => Path.GetFileName(file) + "\n" + Of(file) + "\n"));

    // Parquet is compressed: what it holds is read by somebody else.
    private static string Of(string file)
    {
        string raw = File.ReadAllText(file);
        if (!file.EndsWith(".parquet", StringComparison.Ordinal))
            return raw;
        using var duck = new Duck();
        return raw + string.Join('\n', duck.Records(file).Values.Select(static record => record.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })))
            + string.Join('\n', duck.Metadata(file))
            + string.Join('\n', duck.Rows($"SELECT stats_min_value, stats_max_value FROM parquet_metadata('{file}')").Select(static row => string.Join(' ', row)));
    }
}

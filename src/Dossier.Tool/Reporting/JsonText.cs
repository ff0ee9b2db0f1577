using System.Text;
using System.Text.Json;

namespace Dossier.Tool.Reporting;

/// <summary>Writes JSON to a text.</summary>
internal static class JsonText
{
    /// <summary>What a function writes, with a line end.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonReport.Options))
            write(json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
    }
}

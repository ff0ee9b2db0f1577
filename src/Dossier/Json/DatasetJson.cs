using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Dossier.Rows;

namespace Dossier.Json;

/// <summary>Writes a dataset in the shape of a seed: under each kind, the records by id.</summary>
internal static class DatasetJson
{
    // For people too. Every script is written as it is; what HTML would read as markup is not.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes it.</summary>
    public static void Write(Stream stream, IReadOnlyList<DatasetSource> sources, IEnumerable<(RecordKind Kind, IEnumerable<IDossierRecord> Records)> kinds)
    {
        using var writer = new Utf8JsonWriter(stream, Options);
        writer.WriteStartObject();

        // Records of several datasets are not one of them, so no dataset is named.
        if (sources is [var only])
            WriteHead(writer, only);
        foreach ((RecordKind kind, IEnumerable<IDossierRecord> records) in kinds)
            WriteKind(writer, kind, records);
        writer.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter writer, DatasetSource source)
    {
        writer.WriteStartObject("dossier");
        writer.WriteStartObject("dataset");
        WriteText(writer, "name", source.Name);
        WriteText(writer, "version", source.Version);
        WriteText(writer, "license", source.License);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            writer.WriteString(name, text);
    }

    private static void WriteKind(Utf8JsonWriter writer, RecordKind kind, IEnumerable<IDossierRecord> records)
    {
        bool any = false;
        foreach (IDossierRecord record in records)
        {
            if (!any)
                writer.WriteStartObject(kind.Plural);
            any = true;
            writer.WriteStartObject(record.Id);
            FieldsJson.Write(writer, (IRecordFields)record);
            writer.WriteEndObject();
            writer.Flush();
        }

        if (any)
            writer.WriteEndObject();
    }
}

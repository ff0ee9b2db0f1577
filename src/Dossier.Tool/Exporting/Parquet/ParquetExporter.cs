using System.IO.Compression;
using System.Text.Json.Nodes;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;
using Dossier.Parquet.Files;
using Dossier.Tool.Exporting.Tables;
using Dossier.Tool.Telling;
using Parquet;
using Parquet.Schema;

namespace Dossier.Tool.Exporting.Parquet;

/// <summary>
/// GeoParquet 1.1: a file for each kind, with lists of items within the rows. Kinds that are somewhere have their geometry as WKB with a column of
/// boxes; the rows are in the order of their dates, so that a question about some months reads a part of the file.
/// </summary>
/// <param name="rowsInGroup">How many rows are in a group, which is the smallest part that a reader can pass over.</param>
internal sealed class ParquetExporter(int rowsInGroup = ParquetExporter.RowsInGroup) : IExporter
{
    /// <summary>How many rows are in a group unless something else is said.</summary>
    public const int RowsInGroup = 10_000;

    private const string Inexact = "has more digits than a column of numbers holds; the nearest number is there";

    /// <inheritdoc/>
    public string Format => "geoparquet";

    /// <inheritdoc/>
    public string Title => "GeoParquet 1.1";

    /// <inheritdoc/>
    public bool IsFolder => true;

    /// <inheritdoc/>
    public bool NeedsValidData => true;

    /// <inheritdoc/>
    public bool Writes(string fileName) => fileName.EndsWith(FileMetadata.Ending, StringComparison.Ordinal);

    /// <inheritdoc/>
    public int Write(ExportData data, string path, Losses losses)
    {
        foreach (IGrouping<Kind, ProjectRecord> kind in data.Whole.GroupBy(static record => record.Kind))
        {
            ProjectRecord[] records = [.. kind.OrderBy(static record => DayOf(record) ?? DateOnly.MaxValue)];
            WriteAsync(data, kind.Key, records, Path.Combine(path, kind.Key.Plural + FileMetadata.Ending), losses).GetAwaiter().GetResult();
            foreach (ProjectRecord record in records)
                CuratorFields.Note(record, losses);
        }

        return data.Whole.Count;
    }

    private static DateOnly? DayOf(ProjectRecord record) => record.Kind.Find(FieldRole.Date) is { } date ? record.Values.Date(date).Earliest : null;

    private async Task WriteAsync(ExportData data, Kind kind, ProjectRecord[] records, string path, Losses losses)
    {
        ProjectRecord current = records[0];
        var id = new Leaf<ReadOnlyMemory<char>>(static cell => ((string)cell).AsMemory());
        var table = new ParquetTable(TableBuilder.Of(kind, data.Records), 0, column => losses.Add(current, $"{kind.Name}.{column.Name}", Inexact));
        GeometryColumns? geometry = Located.IsSomewhere(kind) ? new GeometryColumns(table.Fields) : null;
        var schema = new ParquetSchema([new DataField("id", typeof(string), false), .. table.Fields, .. geometry?.Fields ?? []]);
        Leaf[] leaves = [id, .. table.Leaves, .. geometry?.Leaves ?? []];

        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Optimal, UseDateOnlyTypeForDates = true };
        FileStream file = File.Create(path);
        await using (file.ConfigureAwait(false))
        {
            ParquetWriter writer = await ParquetWriter.CreateAsync(schema, file, options).ConfigureAwait(false);
            await using (writer.ConfigureAwait(false))
            {
                foreach (ProjectRecord[] rows in records.Chunk(rowsInGroup))
                {
                    foreach (ProjectRecord record in rows)
                    {
                        current = record;
                        id.Add(record.Id, 0, 0);
                        table.Add(new Row(record.Values, Record: record), 0, 0);
                        geometry?.Add(Located.Of(record));
                        record.Forget();
                    }

                    using ParquetRowGroupWriter group = writer.CreateRowGroup();
                    for (int i = 0; i < leaves.Length; i++)
                        await leaves[i].WriteAsync(group, schema.DataFields[i]).ConfigureAwait(false);
                }

                writer.CustomMetadata = Metadata(data, kind, table, geometry);
            }
        }
    }

    private static Dictionary<string, string> Metadata(ExportData data, Kind kind, ParquetTable table, GeometryColumns? geometry)
    {
        var metadata = new Dictionary<string, string>
        {
            [FileMetadata.Form] = FileMetadata.CurrentForm,
            [FileMetadata.Kind] = kind.Name,
            [FileMetadata.Kinds] = string.Join(',', data.Whole.Select(static record => record.Kind.Plural).Distinct()),
            [FileMetadata.Columns] = Columns(kind, table, geometry).ToJsonString(),
            [FileMetadata.Dataset] = data.Title,
            [FileMetadata.Audience] = data.Audience,
        };
        if (data.Dataset is { Version.Length: > 0 } versioned)
            metadata[FileMetadata.Version] = versioned.Version;
        if (data.Dataset is { License.Length: > 0 } licensed)
            metadata[FileMetadata.License] = licensed.License;
        if (geometry is not null)
            metadata[GeoMetadata.Key] = geometry.Metadata;
        return metadata;
    }

    // What a reader needs to put the records together again, and to tell when its model is another one.
    private static JsonObject Columns(Kind kind, ParquetTable table, GeometryColumns? geometry)
    {
        var columns = new JsonObject { [FileMetadata.Id] = FileMetadata.Id };
        foreach ((string path, string form) in table.Forms())
            columns[path] = form;
        foreach (global::Parquet.Schema.Field field in geometry?.Fields ?? [])
            columns[field.Name] = FileMetadata.Derived;
        foreach (Compiler.Modelling.Field field in kind.Fields.Where(field => field.Emit && CuratorFields.Has(kind, field)))
            columns[field.Name] = FileMetadata.NotExported;
        return columns;
    }
}

using System.Text.Json.Nodes;
using Dossier.Generator.Tests.Driving;
using Dossier.Parquet;
using Dossier.Tool.Checking;
using Dossier.Tool.Exporting;
using Dossier.Tool.Exporting.Parquet;
using Dossier.Tool.Finding;
using Microsoft.CodeAnalysis;

namespace Dossier.Tool.Tests.Exporting;

/// <summary>Seeds that were exported to GeoParquet, and a compiled project of the same seeds whose programs read the files.</summary>
internal sealed class ReadBack : IDisposable
{
    /// <summary>The package that reads, as a project refers to it.</summary>
    public static MetadataReference Package { get; } = MetadataReference.CreateFromFile(typeof(ParquetDataset).Assembly.Location);

    private ReadBack(Dictionary<string, string> files, Dictionary<string, string> compiled, int? rowsInGroup)
    {
        Exported = Exported.Of(files, "geoparquet");
        Assert.Equal(0, Exported.Ran.Code);
        if (rowsInGroup is { } rows)
            Write(rows);
        Project = compiled.Aggregate(new SeedProject(), static (project, file) => project.Seed(file.Key, file.Value));
        Built = BuiltProject.Of(Project, Package);
    }

    /// <summary>The export.</summary>
    public Exported Exported { get; }

    /// <summary>The project.</summary>
    public SeedProject Project { get; }

    /// <summary>The compiled project.</summary>
    public BuiltProject Built { get; }

    /// <summary>Exports seeds and compiles them.</summary>
    /// <param name="files">The seeds.</param>
    /// <param name="compiled">The seeds that are compiled; null for the same.</param>
    /// <param name="rowsInGroup">How many rows a row group has; null for as many as the command makes it.</param>
    public static ReadBack Of(Dictionary<string, string> files, Dictionary<string, string>? compiled = null, int? rowsInGroup = null) => new(files, compiled ?? files, rowsInGroup);

    /// <inheritdoc cref="Of(Dictionary{string, string}, Dictionary{string, string}?, int?)"/>
    public static ReadBack Of(Dictionary<string, JsonObject> files) => Of(files.ToDictionary(static file => file.Key, static file => file.Value.ToJsonString()));

    /// <inheritdoc cref="Of(Dictionary{string, string}, Dictionary{string, string}?, int?)"/>
    public static ReadBack Of(string yaml, string? compiled = null)
        => Of(new Dictionary<string, string> { ["seeds/a.yaml"] = yaml }, compiled is null ? null : new Dictionary<string, string> { ["seeds/a.yaml"] = compiled });

    /// <summary>Runs statements that read the files as <c>data</c>, and gives what they printed.</summary>
    public string[] Run(string statements, string members = "")
        => Built.Run($"var data = Dossier.Parquet.ParquetDataset.Open(@\"{Exported.Target}\");\n{statements}", members);

    // The command has no option for it.
    private void Write(int rowsInGroup)
    {
        var seeds = CheckedSeeds.OfRecords(Workplace.At(Exported.Seeds, Asking.Nothing));
        new ParquetExporter(rowsInGroup).Write(new ExportData(seeds, []), Exported.Target, new Losses());
    }

    /// <inheritdoc/>
    public void Dispose() => Exported.Dispose();
}

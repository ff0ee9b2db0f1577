using System.Text.Json.Nodes;
using Dossier.Compiler.Disclosure;
using Dossier.Tool.Checking;
using Dossier.Tool.Exporting;
using Dossier.Tool.Finding;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Exporting;

/// <summary>An export of seeds in a folder that is removed with it.</summary>
internal sealed class Exported : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private Exported(Dictionary<string, string> files, string format, string[] options)
    {
        foreach ((string file, string text) in files)
            _folder.Write(file, text);
        Target = _folder.PathOf("out/export");
        Ran = Ran.Command(["export", format, _folder.Path, "-o", Target, .. options]);
    }

    /// <summary>The run.</summary>
    public Ran Ran { get; }

    /// <summary>The folder of the seeds.</summary>
    public string Seeds => _folder.Path;

    /// <summary>The file or the folder.</summary>
    public string Target { get; }

    /// <summary>The text of the export, or of a file in it.</summary>
    public string Text(string? file = null) => File.ReadAllText(file is null ? Target : Path.Combine(Target, file));

    /// <summary>The files of the export.</summary>
    public IReadOnlyList<string> Files => Directory.Exists(Target) ? [.. Directory.EnumerateFiles(Target).Order(StringComparer.Ordinal)] : [Target];

    /// <summary>Exports the hostile seeds.</summary>
    public static Exported Hostile(string format, params string[] options) => Of(HostileSeeds.Files(), format, options);

    /// <summary>Exports one seed.</summary>
    public static Exported Of(string yaml, string format, params string[] options) => Of(new Dictionary<string, string> { ["seeds/a.yaml"] = yaml }, format, options);

    /// <summary>Exports trees.</summary>
    public static Exported Of(Dictionary<string, JsonObject> files, string format, params string[] options)
        => Of(files.ToDictionary(static file => file.Key, static file => file.Value.ToJsonString()), format, options);

    /// <summary>Exports files.</summary>
    public static Exported Of(Dictionary<string, string> files, string format, params string[] options)
    {
        var exported = new Exported(files, format, options);
        Assert.True(exported.Ran.Code is 0 or 1, exported.Ran.Errors);
        return exported;
    }

    /// <summary>Writes what the command refused to write because of errors in the seeds, if it did.</summary>
    public Exported Anyway(string format, string audience)
    {
        IExporter exporter = Exporters.All.Single(exporter => exporter.Format == format);
        if (Directory.Exists(Target) || File.Exists(Target))
            return this;

        Assert.Equal(1, Ran.Code);
        Directory.CreateDirectory(exporter.IsFolder ? Target : Path.GetDirectoryName(Target)!);
        exporter.Write(new ExportData(CheckedSeeds.OfRecords(Workplace.At(Seeds, Asking.Nothing).For(new Audience(audience))), []), Target, new Losses());
        return this;
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}

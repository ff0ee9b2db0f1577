using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Editing;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Project;
using Dossier.Compiler.Reading;
using Dossier.Compiler.Records;
using Dossier.Tool.Exporting;
using Dossier.Tool.Finding;

namespace Dossier.Tool.Importing.Exports;

/// <summary>
/// The records that are in the seeds now, as an export for some readers would have them. What these readers may not see is in no export for them, so
/// that an export without it does not say that it is gone.
/// </summary>
internal sealed class SeenRecords
{
    private readonly ProjectRecords _records;
    private Dictionary<(string Plural, string Id), ProjectRecord>? _byPlural;

    private SeenRecords(ProjectRecords records) => _records = records;

    /// <summary>All of them.</summary>
    public IReadOnlyList<ProjectRecord> All => _records.All;

    /// <summary>The records for some readers.</summary>
    /// <param name="folder">A folder in the seeds.</param>
    /// <param name="audience">The readers.</param>
    public static SeenRecords Of(string folder, string audience)
    {
        var place = Workplace.At(RootOf(folder), Asking.Nothing).For(new Audience(audience));
        var project = DossierProject.Read(place.Files.Select(DiskFile.Read), place.Properties.Settings);
        return new SeenRecords(ProjectRecords.Of(project.Disclosed));
    }

    /// <summary>The narrowest readers, who see everything.</summary>
    public static string Narrowest(DomainModel model) => new AudienceLevels(model).Names.Last();

    /// <summary>Whether a folder is in the seeds of a dataset that is there.</summary>
    public static bool IsInSeeds(string folder) => RootOf(folder) is var root && root != folder && Directory.Exists(root);

    /// <summary>The record of a kind and an id; null if these readers see none.</summary>
    public ProjectRecord? Find(Kind kind, string id) => _records.Find(kind.Name, id);

    /// <summary>The record of a kind, by its plural, and an id; null if these readers see none.</summary>
    public ProjectRecord? Find(string plural, string id)
    {
        _byPlural ??= _records.All.ToDictionary(static record => (record.Kind.Plural, record.Id));
        return _byPlural.GetValueOrDefault((plural, id));
    }

    /// <summary>What an export would say that the record is.</summary>
    public string VersionOf(ProjectRecord record) => RecordVersion.Of(record, _records);

    /// <summary>Its values as an export has them, as hashes, by path.</summary>
    public ImmutableDictionary<string, string> HashesOf(ProjectRecord record)
    {
        using JsonDocument document = Written(record);
        return new RecordMembers(_records.Model, static (_, _) => default).Of(document.RootElement, record.Kind)
            .ToImmutableDictionary(static field => field.Path.Text, static field => Manifest.HashOf(NodeText.Of(field.Value)), StringComparer.Ordinal);
    }

    /// <summary>Its decimal numbers as an export has them, by path.</summary>
    public IReadOnlyDictionary<string, string> DecimalsOf(ProjectRecord record)
    {
        using JsonDocument document = Written(record);
        var members = new RecordMembers(_records.Model, static (_, _) => default);
        members.Of(document.RootElement, record.Kind);
        return members.Decimals;
    }

    /// <summary>A value as an export has it, for a person; null if there is none.</summary>
    public string? TextOf(ProjectRecord record, string path)
    {
        using JsonDocument document = Written(record);
        return new RecordMembers(_records.Model, static (_, _) => default).Of(document.RootElement, record.Kind)
            .Where(field => field.Path.Text == path).Select(static field => field.Value is SeedScalar scalar ? scalar.Text : FlowYaml.Of(field.Value)).FirstOrDefault();
    }

    /// <summary>What an export would work out of the record, by the name of the member.</summary>
    public IReadOnlyDictionary<string, string> WorkedOutOf(ProjectRecord record)
    {
        using JsonDocument document = Written(record);
        return document.RootElement.EnumerateObject().Where(static member => member.Name.Contains('.', StringComparison.Ordinal))
            .ToDictionary(static member => member.Name, static member => member.Value.ToString(), StringComparer.Ordinal);
    }

    private JsonDocument Written(ProjectRecord record) => JsonDocument.Parse(RecordJson.Of(record, _records));

    // The folder above `seeds`; the folder itself where it is not in one.
    private static string RootOf(string folder)
    {
        string seeds = SeedPatterns.Default.Seeds[0].Folder;
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            if (at.Name == seeds && at.Parent is { } root)
                return root.FullName;
        }

        return folder;
    }
}

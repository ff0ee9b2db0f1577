using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Project;

/// <summary>
/// The seeds of a project as they are packed for an audience. Whoever gets the package may build it for that audience or a wider one, with the
/// result that the project itself has for it; so the project is read for each of them, and is packed only if all are without an error.
/// </summary>
internal sealed class PackedProject
{
    private readonly ImmutableArray<IProjectFile> _files;
    private readonly ProjectSettings _settings;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, SeedMap> _trees = new(StringComparer.Ordinal);
    private readonly ImmutableArray<FileReport>.Builder _problems = ImmutableArray.CreateBuilder<FileReport>();
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    private PackedProject(IEnumerable<IProjectFile> files, IReadOnlyCollection<PackedName> names, ProjectSettings settings, CancellationToken cancellation)
    {
        // Where records are in a seed is not a part of what is compared.
        _settings = settings with { Emit = settings.Emit with { SeedNavigation = false } };
        _cancellation = cancellation;
        var all = files.OrderBy(static file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        DossierProject project = For(all, settings.Emit.Audience);
        AudienceProblem = project.AudienceProblem;
        if (AudienceProblem is not null)
            return;

        ImmutableArray<Audience> audiences = Audiences(project);
        foreach (Audience audience in audiences)
            AddErrors((audience == project.Audience ? project : For(all, audience)).Reports(cancellation));
        var packed = new HashSet<string>(names.Select(static name => name.FilePath), StringComparer.Ordinal);
        if (_problems.Count == 0 && project.Audience == Audience.Public)
            _problems.AddRange(PackedRows.Check(project, packed).Take(1));
        _problems.AddRange(all.Where(file => packed.Contains(file.FilePath) && (FileRole.IsTable(file.Path) || FileRole.IsMapping(file.Path)))
            .Select(static file => new FileReport(file.Path, file.FilePath, ImmutableArray.Create(new LocatedProblem(Rules.PackedTable, default)), default)));
        if (_problems.Count > 0)
            return;

        _files = all.Where(static file => !FileRole.IsDocument(file.Path) && !PackedOriginals.IsSchema(file)).Select(file => PackedOriginals.WithoutDocuments(file, project.Model)).ToImmutableArray();
        ImmutableArray<DossierProject> readings = audiences.Select(audience => For(_files, audience)).ToImmutableArray();
        ImmutableArray<PackedFile> written = Write(packed, readings, tellsWithheld: false);
        if (readings[0].Ids.TellsWithheld && !Read(written, project.Audience).Ids.TellsWithheld)
            written = Write(packed, readings, tellsWithheld: true);
        _problems.AddRange(PackedNames.Check(project, names.Where(name => written.Any(file => file.FilePath == name.FilePath && file.Text is not null))));
        Verify(written, readings);
        if (_problems.Count > 0)
            return;

        // What has no text is not packed: documents, schemas, and what is for narrower readers.
        Files = written.AddRange(all.Where(file => packed.Contains(file.FilePath) && !written.Any(other => other.FilePath == file.FilePath)).Select(static file => new PackedFile(file.FilePath, null)));
        Documents = PackedOriginals.DocumentsOf(project, all);
        Attribution = AttributionPage.Write(PackedRows.Of(project, packed).Select(static file => file.Disclosed), project.Documents);
    }

    /// <summary>The files, each with what is packed in its place. None if there is a problem.</summary>
    public ImmutableArray<PackedFile> Files { get; } = ImmutableArray<PackedFile>.Empty;

    /// <summary>The paths of the documents that sources name.</summary>
    public IReadOnlyCollection<string> Documents { get; } = [];

    /// <summary>The sources that the packed records are based on, as a page; empty without any.</summary>
    public string Attribution { get; } = "";

    /// <summary>Why nothing may be packed. The messages are those for the audience.</summary>
    public ImmutableArray<FileReport> Problems => _problems.ToImmutable();

    /// <summary>What is wrong with the audience; null if nothing is.</summary>
    public ProjectProblem? AudienceProblem { get; }

    /// <summary>Reads a project and writes what of it is packed.</summary>
    /// <param name="files">All seeds, model files and documents, also those of packages.</param>
    /// <param name="names">Those of them that the project packs.</param>
    /// <param name="settings">The settings of its build.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public static PackedProject Read(IEnumerable<IProjectFile> files, IReadOnlyCollection<PackedName> names, ProjectSettings settings, CancellationToken cancellation = default)
        => new(files, names, settings, cancellation);

    // The audience and each that is wider, from the widest.
    private static ImmutableArray<Audience> Audiences(DossierProject project)
        => new AudienceLevels(project.Readers.All).Names.TakeWhile(name => name != project.Audience.Name).Select(static name => new Audience(name)).Append(project.Audience).ToImmutableArray();

    private DossierProject For(IEnumerable<IProjectFile> files, Audience audience)
        => DossierProject.Read(files, _settings with { Emit = _settings.Emit with { Audience = audience } }, cancellation: _cancellation);

    private void AddErrors(ImmutableArray<FileReport> reports)
    {
        foreach (FileReport report in reports)
        {
            foreach (LocatedProblem problem in report.Problems)
            {
                if (problem.Rule.Severity == RuleSeverity.Error && _told.Add(report.FilePath + problem))
                    _problems.Add(new FileReport(report.Path, report.FilePath, ImmutableArray.Create(problem), report.OtherPaths));
            }
        }
    }

    private ImmutableArray<PackedFile> Write(HashSet<string> packed, ImmutableArray<DossierProject> readings, bool tellsWithheld)
    {
        DossierProject project = readings[readings.Length - 1];
        var seeds = new PackedSeeds(readings, _cancellation) { TellsWithheld = tellsWithheld };
        var models = new Lazy<ModelParts>(() => ModelParts.Of(
            _files.Where(static file => FileRole.IsModel(file.Path)).Select(static file => new ModelSource(file.Path, file.Text ?? "")).ToList(), new AudienceLevels(project.Readers.All), _cancellation));
        _trees.Clear();
        foreach (IProjectFile file in _files.Where(file => packed.Contains(file.FilePath)))
        {
            SeedMap? tree = FileRole.IsModel(file.Path) ? Model(file, models.Value, project) : seeds.Of(file);
            if (tree is not null)
                _trees[file.FilePath] = tree;
        }

        seeds.KeepDataset(_trees);
        return _files.Where(file => packed.Contains(file.FilePath)).Select(file => new PackedFile(file.FilePath, _trees.TryGetValue(file.FilePath, out SeedMap? tree) ? Text(file, tree) : null)).ToImmutableArray();
    }

    private static SeedMap? Model(IProjectFile file, ModelParts parts, DossierProject project)
    {
        if (SeedReader.Read(file.Path, file.Text ?? "").Root is not { } root)
            return null;

        SeedMap part = parts.For(new AudienceLevels(project.Readers.All).ReaderOf(project.Audience.Name), file.Path, root);
        var sections = part.Entries.Where(static section => !SeedKeys.IsIgnored(section.Key) && section.Value is not SeedMap { Entries.IsEmpty: true }).ToImmutableArray();
        return sections.IsEmpty ? null : new SeedMap(sections, part.Span);
    }

    private static string Text(IProjectFile file, SeedMap tree) => PackedOriginals.IsJson(file) ? CanonicalJson.Write(tree) : CanonicalYaml.Write(tree);

    // Packed files that read as something else than what was meant to be written are worse than none.
    private void Verify(ImmutableArray<PackedFile> written, ImmutableArray<DossierProject> readings)
    {
        foreach (PackedFile file in written)
        {
            if (file.Text is null)
                continue;

            IProjectFile original = _files.First(other => other.FilePath == file.FilePath);
            SeedDocument read = SeedReader.Read(original.Path, file.Text, cancellation: _cancellation);
            if (read.Problems.Any(static problem => problem.Rule.Severity == RuleSeverity.Error) || !(PackedOriginals.IsJson(original) ? SameTree.InJson : SameTree.InYaml).Are(_trees[file.FilePath], read.Root))
                AddUnlike(original, "What was written of this file reads as something else");
        }

        foreach (DossierProject reading in readings)
        {
            if (_problems.Count > 0)
                return;

            DossierProject packed = Read(written, reading.Audience);
            AddErrors(packed.Reports(_cancellation));
            if (_problems.Count == 0 && !AreSame(reading.Sources(_cancellation), packed.Sources(_cancellation)))
                AddUnlike(_files[0], $"For the audience '{reading.Audience.Name}', what was written builds to something else than the project");
        }
    }

    private static bool AreSame(ImmutableArray<SourceFile> project, ImmutableArray<SourceFile> packed)
    {
        var texts = packed.ToDictionary(static source => source.HintName, static source => source.Text.ToString(), StringComparer.Ordinal);
        return project.Length == packed.Length && project.All(source => texts.TryGetValue(source.HintName, out string? text) && text == source.Text.ToString());
    }

    // The project as those have it who have the package: without what nothing is left of.
    private DossierProject Read(ImmutableArray<PackedFile> written, Audience audience)
    {
        var texts = written.ToDictionary(static file => file.FilePath, static file => file.Text, StringComparer.Ordinal);
        return For(
            _files.Where(file => !texts.TryGetValue(file.FilePath, out string? text) || text is not null)
                .Select(file => texts.TryGetValue(file.FilePath, out string? text) ? new ProjectText(file.Path, file.FilePath, text) : file),
            audience);
    }

    private void AddUnlike(IProjectFile file, string what)
        => _problems.Add(new FileReport(
            file.Path, file.FilePath, ImmutableArray.Create(new LocatedProblem(Rules.PackedDiffers, default, what)), default));
}

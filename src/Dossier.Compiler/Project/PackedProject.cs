using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Linking;
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
        _files = files.OrderBy(static file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        // Where records are in a seed is not a part of what is compared.
        _settings = settings with { Emit = settings.Emit with { SeedNavigation = false } };
        _cancellation = cancellation;
        DossierProject project = DossierProject.Read(_files, settings, cancellation: cancellation);
        AudienceProblem = project.AudienceProblem;
        if (AudienceProblem is not null)
            return;

        ImmutableArray<DossierProject> readings = Readings(project);
        foreach (DossierProject reading in readings)
            AddErrors(reading.Reports(cancellation));
        var packed = new HashSet<string>(names.Select(static name => name.FilePath), StringComparer.Ordinal);
        _problems.AddRange(PackedNames.Check(project, names));
        if (_problems.Count == 0 && project.Audience == Audience.Public)
            _problems.AddRange(PackedRows.Check(project, packed).Take(1));
        if (_problems.Count > 0)
            return;

        Files = Write(packed, readings, tellsWithheld: false);
        bool told = Read(Files, project.Audience).Ids.TellsWithheld;
        if (project.Ids.TellsWithheld && !told)
            Files = Write(packed, readings, tellsWithheld: true);
        Verify(readings);
        if (_problems.Count > 0)
            Files = ImmutableArray<PackedFile>.Empty;
        else
            (Documents, Attribution) = (PackedDocuments.Of(project, _files), AttributionPage.Write(PackedRows.Of(project, packed).Select(static file => file.Disclosed), project.Documents));
    }

    /// <summary>The files, each with what is packed in its place. None if there is a problem.</summary>
    public ImmutableArray<PackedFile> Files { get; private set; } = ImmutableArray<PackedFile>.Empty;

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

    // For the audience and each that is wider.
    private ImmutableArray<DossierProject> Readings(DossierProject project)
    {
        var levels = new AudienceLevels(project.Readers.All);
        return levels.Names.TakeWhile(name => name != project.Audience.Name).Select(name => For(_files, new Audience(name))).Append(project).ToImmutableArray();
    }

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
        foreach (IProjectFile file in _files.Where(file => packed.Contains(file.FilePath) && !FileRole.IsDocument(file.Path)))
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

    private static string Text(IProjectFile file, SeedMap tree) => IsJson(file) ? CanonicalJson.Write(tree) : CanonicalYaml.Write(tree);

    private static bool IsJson(IProjectFile file) => file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    // Packed files that read as something else than what was meant to be written are worse than none.
    private void Verify(ImmutableArray<DossierProject> readings)
    {
        foreach (PackedFile file in Files)
        {
            if (file.Text is null)
                continue;

            IProjectFile original = _files.First(other => other.FilePath == file.FilePath);
            SeedDocument written = SeedReader.Read(original.Path, file.Text, cancellation: _cancellation);
            if (written.Problems.Any(static problem => problem.Rule.Severity == RuleSeverity.Error) || !(IsJson(original) ? SameTree.InJson : SameTree.InYaml).Are(_trees[file.FilePath], written.Root))
                AddUnlike(original, "What was written of this file reads as something else");
        }

        var originals = _files.Where(static file => !FileRole.IsDocument(file.Path) && !IsSchema(file)).Select(file => WithoutDocuments(file, readings[0].Model)).ToImmutableArray();
        foreach (DossierProject reading in readings)
        {
            if (_problems.Count > 0)
                return;

            DossierProject packed = Read(Files, reading.Audience);
            AddErrors(packed.Reports(_cancellation));
            if (_problems.Count == 0 && !AreSame(For(originals, reading.Audience).Sources(_cancellation), packed.Sources(_cancellation)))
                AddUnlike(originals[0], $"For the audience '{reading.Audience.Name}', what was written builds to something else than the project");
        }
    }

    // A schema among the seeds is for editors. It is not packed, and nothing is made of it.
    private static bool IsSchema(IProjectFile file) => IsJson(file) && SchemaFile.IsOne(SeedReader.Read(file.Path, file.Text ?? "", file.IsUnicode).Root);

    private static bool AreSame(ImmutableArray<SourceFile> project, ImmutableArray<SourceFile> packed)
    {
        var texts = packed.ToDictionary(static source => source.HintName, static source => source.Text.ToString(), StringComparer.Ordinal);
        return project.Length == packed.Length && project.All(source => texts.TryGetValue(source.HintName, out string? text) && text == source.Text.ToString());
    }

    // Where a quotation stands in a document is a part of what is built, and who has the package does not have the document.
    private static IProjectFile WithoutDocuments(IProjectFile file, DomainModel model)
        => !FileRole.IsModel(file.Path) && SeedReader.Read(file.Path, file.Text ?? "", file.IsUnicode).Root is { } root && CanonicalTree.HasDocuments(root, model)
            ? new ProjectText(file.Path, file.FilePath, Text(file, CanonicalTree.WithoutDocuments(root, model)))
            : file;

    // The project as those have it who have the package: without what nothing is left of, and without documents.
    private DossierProject Read(ImmutableArray<PackedFile> packed, Audience audience)
    {
        var texts = packed.ToDictionary(static file => file.FilePath, static file => file.Text, StringComparer.Ordinal);
        return For(
            _files.Where(file => !FileRole.IsDocument(file.Path) && !IsSchema(file) && (!texts.TryGetValue(file.FilePath, out string? text) || text is not null))
                .Select(file => texts.TryGetValue(file.FilePath, out string? text) ? new ProjectText(file.Path, file.FilePath, text) : file),
            audience);
    }

    private void AddUnlike(IProjectFile file, string what)
        => _problems.Add(new FileReport(
            file.Path, file.FilePath, ImmutableArray.Create(new LocatedProblem(Rules.PackedDiffers, default, what)), default));
}

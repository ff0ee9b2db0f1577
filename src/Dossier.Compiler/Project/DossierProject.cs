using System.Collections.Immutable;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Planning;

namespace Dossier.Compiler.Project;

/// <summary>
/// Reads a project as a whole. From texts and settings it makes the model, the linked records, the messages, and what an audience may see.
/// It runs the stages of a build one after the other, with the same code, so that the results are those of the build.
/// </summary>
internal sealed class DossierProject
{
    private readonly ProjectSettings _settings;
    private readonly Containment _contained = new(before: null);
    private readonly CheckMemories _memory;
    private readonly ReaderModel _readers;
    private readonly MappingSet _mappings;
    private readonly EquatableArray<ModelSource> _models;
    private readonly LoadedModel _loaded;
    private readonly ImmutableArray<IProjectFile> _files;
    private readonly DocumentSet _texts;
    private readonly IdsOfBuild _ids;
    private readonly ImmutableArray<Views<LinkResult>> _linked;
    private readonly ImmutableArray<FileReport>.Builder _unread = ImmutableArray.CreateBuilder<FileReport>();
    private readonly ImmutableArray<FileReport>.Builder _misplaced = ImmutableArray.CreateBuilder<FileReport>();
    private readonly ImmutableArray<FileReport>.Builder _ofSources = ImmutableArray.CreateBuilder<FileReport>();
    private ImmutableArray<FileReport> _checked;
    private readonly DomainModel _emitted;
    private EmittedSeeds _before;
    private ImmutableArray<NamedDocument> _named;
    private ImmutableArray<SourceFile> _sources;
    private ImmutableArray<SourceFile> _seedSources;
    private ImmutableArray<SourceFile> _modelSources;

    private DossierProject(ImmutableArray<IProjectFile> files, ProjectSettings settings, DossierProject? before, CancellationToken cancellation)
    {
        _settings = settings;
        _files = Readable(files);
        _models = Of(static file => FileRole.IsAboutSeeds(file.Path), static file => new ModelSource(file.Path, file.Text ?? ""));

        // What was bound by another model, and found by it, is of no use.
        if (before is not null && (!before._models.Equals(_models) || before._readers.Audience != settings.Emit.Audience.Name))
            before = null;
        _memory = before?._memory ?? new CheckMemories();
        EmittedSeeds emittedBefore = before is null || !before._settings.Equals(settings) ? EmittedSeeds.None : new EmittedSeeds(before._named, before._seedSources, before._modelSources, OfferedKinds.TooLong(before._ids.Index.Disclosed));
        ModelOfBuild model = before is null ? _contained.Load(_models, settings.Emit.Audience, cancellation) : new ModelOfBuild(before._loaded, before._readers) { Mappings = before._mappings };
        (_loaded, _readers, _mappings) = (model.Loaded, model.Readers, model.Mappings);
        Model = _loaded.Model;
        _texts = _contained.Documents(Of(static file => FileRole.IsDocument(file.Path), static file => new DocumentText(file.Path, file.Text ?? "")));

        Bound = Bind(before, cancellation);
        var contents = Bound.Select(static file => file.Contents).ToImmutableArray();
        _ids = _contained.Index(contents.Select(content => _contained.Keys(content, cancellation)).ToImmutableArray(), _readers, cancellation);
        _linked = contents.Select(content => _contained.Link(content, _ids, _readers, cancellation)).ToImmutableArray();
        _emitted = _readers.Disclosed.Emitted(_ids.TellsWithheld);
        _before = before is not null && before._emitted.Equals(_emitted) ? emittedBefore : EmittedSeeds.None;
        var disclosed = _linked.Select(static views => views.Disclosed.Document).ToImmutableArray();
        var sourceDocuments = contents.SelectMany(content => _contained.DocumentsOf(content.Disclosed, _texts, cancellation)).ToImmutableArray();
        Documents = disclosed.Select(document => _contained.Locate(document, sourceDocuments, _readers.Disclosed, cancellation)).ToImmutableArray();
    }

    /// <summary>The built-in model with the project's additions.</summary>
    public DomainModel Model { get; }

    /// <summary>The bound seeds, with the positions of their values.</summary>
    public ImmutableArray<BoundFile> Bound { get; }

    /// <summary>The ids of all seeds.</summary>
    public SeedIndex Index => _ids.Index.All;

    /// <summary>All of the model, and what the audience may have of it.</summary>
    public ReaderModel Readers => _readers;

    /// <summary>The ids, and what all files say of what is withheld.</summary>
    public IdsOfBuild Ids => _ids;

    /// <summary>The seeds with references resolved: all of them, and what the audience may have.</summary>
    public ImmutableArray<Views<LinkResult>> Linked => _linked;

    /// <summary>The audience for which the project was read.</summary>
    public Audience Audience => _settings.Emit.Audience;

    /// <summary>What the audience may have of the seeds, with references resolved and quotations located.</summary>
    public ImmutableArray<LinkedDocument> Documents { get; }

    /// <summary>Reads a project.</summary>
    /// <param name="files">Its seeds, model files and documents, and no other files.</param>
    /// <param name="settings">The settings of its build.</param>
    /// <param name="nearMisses">Files outside the folders for seeds that may have been meant to be seeds.</param>
    /// <param name="before">The same project as it was before an edit: files with the same text are not read again. The result is the same without.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public static DossierProject Read(
        IEnumerable<IProjectFile> files,
        ProjectSettings settings,
        IEnumerable<IProjectFile>? nearMisses = null,
        DossierProject? before = null,
        CancellationToken cancellation = default)
    {
        var project = new DossierProject(files.ToImmutableArray(), settings, before, cancellation);
        project.AddMisplaced(nearMisses ?? []);
        return project;
    }

    /// <summary>What is wrong with the audience of the project; null if nothing is.</summary>
    public ProjectProblem? AudienceProblem => AudienceOfBuild.Check(_readers);

    /// <summary>Whether the audience may have all of a file. Of a file in which something is withheld no line is quoted.</summary>
    public bool IsWholeFor(string filePath)
    {
        foreach (BoundFile file in Bound)
        {
            if (file.FilePath == filePath)
                return ReferenceEquals(file.Document, file.Disclosed);
        }

        return _readers.IsSame;
    }

    /// <summary>The part of it that the audience may see.</summary>
    public DisclosedProject Disclosed => DisclosedProject.For(_readers.Disclosed, _ids.Index.Disclosed, Documents.Where(static document => !document.IsWithheld), Audience);

    /// <summary>The same without what is read from tables, whose rows nobody refers to by hand.</summary>
    public DisclosedProject DisclosedWithoutTables
        => DisclosedProject.For(_readers.Disclosed, _ids.Index.Disclosed, Documents.Where(static document => !document.IsWithheld && !FileRole.IsTable(document.Path)), Audience);

    /// <summary>The C# code that a build generates.</summary>
    public ImmutableArray<SourceFile> Sources(CancellationToken cancellation = default)
    {
        if (!_sources.IsDefault)
            return _sources;
        if (!SeedsAndModels.Any() || AudienceProblem is not null)
            return _sources = ImmutableArray<SourceFile>.Empty;

        NameTable names = NameTable.Of(Bound.Select(file => _contained.Names(file.Disclosed.Content, _settings.Emit, cancellation)).ToImmutableArray());
        _named = Documents.Where(static document => !document.IsWithheld).Select(names.Name).ToImmutableArray();
        var seeds = _named.Select(document => _before.Of(document) ?? _contained.Emit(document, _emitted, _settings.Emit, cancellation)).ToImmutableArray();
        _seedSources = seeds;
        ImmutableArray<SourceFile> members = _settings.Emit.SeedNavigation
            ? _named.Zip(Bound.Where(static file => !file.Disclosed.Content.IsWithheld), (document, file) => _contained.EmitMembers(new PlacedDocument(document, RecordLines.Of(file.FilePath, file.Disclosed)), _emitted, _settings.Emit, cancellation)).ToImmutableArray()
            : ImmutableArray<SourceFile>.Empty;
        EquatableArray<string> tooLong = OfferedKinds.TooLong(_ids.Index.Disclosed);
        ImmutableArray<SourceFile> model = _before.Model(tooLong);
        _modelSources = model.IsDefault ? _contained.EmitModel(_emitted, tooLong, _settings.Emit, cancellation) : model;
        StoragePlan plan = _contained.Plan(seeds.Select(static file => file.RowSize).ToImmutableArray(), _settings.IsUnlimited);
        ImmutableArray<SourceFile> others = members.AddRange(_modelSources).Add(_contained.EmitDataset(_emitted, _ids.Index.Disclosed.Datasets, _settings.Emit)).AddRange(
            _contained.Plan(_emitted, _ids.Index.Disclosed, _settings.Emit.Audience, readsFiles: false, cancellation).Select(container => _contained.Emit(container, _emitted, _settings.Emit, cancellation)));
        _ofSources.AddRange(FileReport.Of(plan, SeedsAndModels));
        _ofSources.AddRange(seeds.Concat(others).Where(static source => source.Faults.Count > 0).SelectMany(source => FileReport.Of(source.Faults, SeedsAndModels)));
        // It would keep what was before the edit alive.
        _before = EmittedSeeds.None;
        return _sources = seeds.SelectMany(file => file.TrimTo(plan)).Concat(others).ToImmutableArray();
    }

    /// <summary>Every message that a build has about its files.</summary>
    public ImmutableArray<FileReport> Reports(CancellationToken cancellation = default)
    {
        // Some are about the generated code.
        _ = Sources(cancellation);
        return ReportsOfSeeds(cancellation).AddRange(_ofSources);
    }

    /// <summary>
    /// The messages about the seeds alone, for whoever compiles nothing: that there is too much for an assembly is none of them, and no code is
    /// generated.
    /// </summary>
    public ImmutableArray<FileReport> ReportsOfSeeds(CancellationToken cancellation = default)
    {
        if (_checked.IsDefault)
            _checked = Check(cancellation);
        return _unread.ToImmutable().AddRange(_checked).AddRange(_misplaced);
    }

    // Whoever wants the records alone need not wait for it.
    private ImmutableArray<FileReport> Check(CancellationToken cancellation)
    {
        Views<ProblemsByFile> found = ProblemsByFile.Of(
            _linked,
            _contained.Identity(Bound.Select(static file => file.Contents).ToImmutableArray(), _ids.Index, cancellation),
            _contained.Check(_linked, _texts, _ids.Index, _readers, _memory, cancellation));
        ImmutableArray<FileReport> placed = _contained.Place(
            Bound.Select(file => CheckedFile.Of(file, found)).ToImmutableArray(),
            _files.Where(static file => FileRole.IsAboutSeeds(file.Path)).Select(file => FileReport.Of(file, _loaded)).ToImmutableArray(),
            _mappings);
        return placed.AddRange(FileReport.Of(_contained.Crowded(_ids.Index.Disclosed, _readers.Disclosed), SeedsAndModels));
    }

    private ImmutableArray<BoundFile> Bind(DossierProject? before, CancellationToken cancellation)
    {
        var known = new Dictionary<string, (IProjectFile File, BoundFile Bound)>(StringComparer.Ordinal);
        if (before is not null)
        {
            foreach ((IProjectFile file, BoundFile bound) in before._files.Where(IsSeed).Zip(before.Bound, static (file, bound) => (file, bound)))
                known[file.FilePath] = (file, bound);
        }

        return _files.Where(IsSeed)
            .Select(file => known.TryGetValue(file.FilePath, out (IProjectFile File, BoundFile Bound) same) && IsSame(same.File, file)
                ? same.Bound
                : _contained.Bind(file, new SeedReading(_readers, _mappings), cancellation))
            .ToImmutableArray();
    }

    private static bool IsSame(IProjectFile before, IProjectFile file)
        => before.Path == file.Path && before.IsUnicode == file.IsUnicode && before.Text is not null && before.Text == file.Text;

    private IEnumerable<IProjectFile> SeedsAndModels => _files.Where(static file => !FileRole.IsDocument(file.Path));

    private static bool IsSeed(IProjectFile file) => !FileRole.IsDocument(file.Path) && !FileRole.IsAboutSeeds(file.Path);

    private EquatableArray<T> Of<T>(Func<IProjectFile, bool> isOne, Func<IProjectFile, T> read)
        where T : IEquatable<T>
        => _files.Where(isOne).Select(read).ToImmutableArray();

    // A file that is given twice is read once; of two files with the same path one is read, and the other is reported.
    private ImmutableArray<IProjectFile> Readable(ImmutableArray<IProjectFile> files)
    {
        var once = files.GroupBy(static file => file.FilePath, StringComparer.Ordinal).Select(static same => same.First()).ToImmutableArray();
        EquatableArray<ShadowedFile> shadowed = ShadowedFile.Find(once.Select(static file => new FilePlace(file.Path, file.FilePath)).ToImmutableArray());
        _unread.AddRange(shadowed.Items.Select(static file => file.Report()));
        _unread.AddRange(once.Where(static file => file.Text is null && !IsSeed(file)).Select(static file => FileReport.Unreadable(new FilePlace(file.Path, file.FilePath))));
        return once.RemoveAll(file => shadowed.Items.Any(other => other.FilePath == file.FilePath));
    }

    private void AddMisplaced(IEnumerable<IProjectFile> nearMisses)
    {
        IEnumerable<IProjectFile> misnamed = _files.Where(static file => FileRole.IsDocument(file.Path) && MisplacedSeeds.IsNearlySeed(file));
        foreach (IEnumerable<IProjectFile> files in new[] { nearMisses, misnamed })
            _misplaced.AddRange(MisplacedSeeds.Report(files.Select(file => MisplacedSeeds.Check(file, Model)).OfType<FilePlace>().ToImmutableArray(), _settings.LookedFor));
    }
}

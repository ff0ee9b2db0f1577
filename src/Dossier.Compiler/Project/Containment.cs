using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Planning;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Project;

/// <summary>
/// The stages as a build and a project call them. If one fails, only the file that it was working on is affected, and the fault is
/// reported there; the other files are processed, and the generated code compiles. Cancellation is not a fault and passes through.
/// </summary>
/// <param name="before">Called with each stage and file before it runs, so that tests can make it fail; null in a build.</param>
internal sealed partial class Containment(Action<string, string>? before)
{
    private const string NothingOfFile = "Nothing in this file is in the model.";
    private const string OnlyIds = "Only the ids of the records in this file are in the model.";

    /// <summary>The file that was read last.</summary>
    public LastRead LastRead { get; } = new();

    /// <summary>Reads and binds a file, for readers of all of it.</summary>
    public BoundFile Bind(IProjectFile file, DomainModel model, CancellationToken cancellation)
        => Bind(file, new SeedReading(new ReaderModel(model, model, AudienceLevels.Keepers), MappingSet.None), cancellation);

    /// <summary>Reads and binds a file.</summary>
    public BoundFile Bind(IProjectFile file, SeedReading reading, CancellationToken cancellation)
    {
        ReaderModel readers = reading.Readers;
        DomainModel model = readers.All;
        if (file.Text is not { } text)
            return Failed(file, FileReport.CouldNotBeRead);

        if (model.Kinds.IsEmpty)
            return Failed(file, ["the model that seeds are read by could not be loaded", "This is a bug in Dossier: report it"]);

        string work = "reading";
        try
        {
            before?.Invoke(StageNames.Bound, file.Path);
            if (LastRead.Reread(file, reading, cancellation) is { } edited)
                return edited;

            bool isTable = FileRole.IsTable(file.Path);
            SeedDocument document = isTable ? reading.Mappings.Table(file.Path, text, file.IsUnicode) : SeedReader.Read(file.Path, text, file.IsUnicode, cancellation);
            work = "understanding the records";

            // The cells of a table are no marks: those are in its mapping.
            MarkedSeed marked = MarkedSeed.Read(document, isTable ? "" : text, readers, cancellation);
            BoundDocument bound = Binder.Bind(file.Path, marked.All, model, cancellation);
            if (DisclosedFiles.Check(document.Root, readers) is { } forOthers)
                bound = bound with { Problems = bound.Problems.Items.Add(forOthers) };
            BoundFile whole = new(file.FilePath, model.IsPartial ? WithoutFollowing(bound) : bound);
            if (!ReferenceEquals(marked.All, document) || !ReferenceEquals(marked.Disclosed, document))
                return Disclose(whole, marked, readers, cancellation);

            LastRead.Keep(file, reading, document, whole);
            return whole;
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            return Failed(file, Fault.Arguments(work, NothingOfFile, exception));
        }
    }

    /// <summary>Collects the ids of a file.</summary>
    public DocumentKeys Keys(BoundContent content, CancellationToken cancellation)
    {
        try
        {
            before?.Invoke(StageNames.Keys, content.Path);
            return DocumentKeys.Of(content, cancellation);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            ImmutableArray<string> ids = content.Records.Items.Select(record => record.Id).Concat(content.UnreadableIds.Items).ToImmutableArray();
            return new DocumentKeys(content.Path, default, ids) { Fault = Fault.At(content.Path, "collecting the ids", NothingOfFile, exception) };
        }
    }

    /// <summary>Builds the index of all files; files that make it fail are left out.</summary>
    public SeedIndex Index(EquatableArray<DocumentKeys> documents, DomainModel model, CancellationToken cancellation)
    {
        // As it is in every project that has the package and no seeds.
        if (documents.Count == 0)
            return SeedIndex.Nothing;

        ImmutableArray<FileProblem> faults = documents.Items.Select(keys => keys.Fault).OfType<FileProblem>().ToImmutableArray();
        try
        {
            SeedIndex index = IndexAll(documents.Items, model, cancellation);
            return faults.IsEmpty ? index : index.With(faults);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            // The ids of a file that was left out are known, so that a reference to one is not reported.
            var unreadable = new List<DocumentKeys>();
            var failures = ImmutableArray.CreateBuilder<FileProblem>();
            List<DocumentKeys> kept = Survivors.Of(documents.Items, some => IndexAll(some, model, cancellation), (keys, why) =>
            {
                failures.Add(Fault.At(keys.Path, "gathering the ids", NothingOfFile, why));
                unreadable.Add(new DocumentKeys(keys.Path, default, keys.Keys.Items.Select(key => key.Id).ToImmutableArray()));
            });
            faults = faults.AddRange(kept.Count == 0 ? failures.Take(1) : failures);
            return IndexOrNone([.. kept, .. unreadable], kept, model, cancellation).With(faults);
        }
    }

    /// <summary>Resolves the references of a file.</summary>
    public LinkResult Link(BoundContent content, SeedIndex index, DomainModel model, CancellationToken cancellation)
    {
        try
        {
            before?.Invoke(StageNames.Linked, content.Path);
            return Linker.Link(content, index, model, cancellation);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            return new LinkResult(Bare(content, index), ImmutableArray.Create(Fault.At(content.Path, "following the references", OnlyIds, exception).Problem));
        }
    }

    /// <summary>Finds the documents that sources of a file name.</summary>
    public ImmutableArray<SourceDocument> DocumentsOf(BoundContent seed, DocumentSet documents, CancellationToken cancellation)
    {
        try
        {
            before?.Invoke(StageNames.Documents, seed.Path);
            return QuoteLocator.DocumentsOf(seed, documents, cancellation).Items;
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            FileProblem fault = Fault.At(seed.Path, "finding the documents of sources", "Quotations from its sources are not located.", exception);
            return ImmutableArray.Create(new SourceDocument("", new DocumentText(seed.Path, "")) { Fault = fault });
        }
    }

    /// <summary>Finds the quotations of a file in their documents.</summary>
    public LinkedDocument Locate(LinkedDocument seed, EquatableArray<SourceDocument> documents, DomainModel model, CancellationToken cancellation)
    {
        try
        {
            before?.Invoke(StageNames.Located, seed.Path);
            LinkedDocument located = QuoteLocator.Locate(seed, documents, model, cancellation);
            foreach (SourceDocument document in documents)
            {
                if (document.Fault is { } fault && fault.Path == seed.Path)
                    located = located with { Faults = ImmutableArray.Create(fault) };
            }

            return located;
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            return seed with { Faults = ImmutableArray.Create(Fault.At(seed.Path, "locating quotations", "The quotations of this file are not located.", exception)) };
        }
    }

    /// <summary>The names of the records of a file, if documentation is read; none if they cannot be collected, so that hovers show ids.</summary>
    public DocumentNames Names(BoundContent content, EmitOptions options, CancellationToken cancellation)
    {
        try
        {
            before?.Invoke(StageNames.Names, content.Path);
            return options.IsDocumented ? DocumentNames.Of(content, cancellation) : new DocumentNames(content.Path, default);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            FileProblem fault = Fault.At(content.Path, "collecting the names of its records", "Tooltips call them by their ids.", exception);
            return new DocumentNames(content.Path, default) { Fault = fault };
        }
    }

    /// <summary>Generates the code of a file; if that fails, of its records with their ids only, so that references to them compile.</summary>
    public SourceFile Emit(NamedDocument named, DomainModel model, EmitOptions options, CancellationToken cancellation)
    {
        LinkedDocument seed = named.Document;
        try
        {
            before?.Invoke(StageNames.SeedText, seed.Path);
            SourceFile file = SeedFileEmitter.Emit(
                DisclosedDocument.For(seed, options.Audience), named.Names, DisclosedModel.For(model, options.Audience), options, cancellation);
            return seed.Faults.Count == 0 ? file : file with { Faults = seed.Faults };
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            return BareSeedFile.Emit(DisclosedDocument.For(seed, options.Audience), DisclosedModel.For(model, options.Audience), options) with
            {
                Faults = seed.Faults.Items.Add(Fault.At(seed.Path, "emitting the records", OnlyIds, exception)),
            };
        }
    }

    /// <summary>Generates the file with the members of a seed and its lines; if that fails, they have no lines.</summary>
    public SourceFile EmitMembers(PlacedDocument placed, DomainModel model, EmitOptions options, CancellationToken cancellation)
    {
        LinkedDocument seed = placed.Named.Document;
        var disclosed = DisclosedDocument.For(seed, options.Audience);
        var disclosedModel = DisclosedModel.For(model, options.Audience);
        try
        {
            before?.Invoke(StageNames.MemberText, seed.Path);
            return SeedMembers.Emit(disclosed, placed.Named.Names, placed.Lines, disclosedModel, options, cancellation);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            SourceFile bare = SeedMembers.Emit(disclosed, default, placed.Lines with { Lines = default }, disclosedModel, options with { IsDocumented = false }, cancellation);
            return bare with { Faults = ImmutableArray.Create(Fault.At(seed.Path, "emitting the members", "Members have neither documentation nor a line in the seed.", exception)) };
        }
    }

    /// <summary>Decides which files fit into the assembly.</summary>
    public StoragePlan Plan(EquatableArray<RowSize> files, bool isUnlimited)
    {
        try
        {
            before?.Invoke(StageNames.Storage, "");
            return Storage.Plan(files.Items, isUnlimited);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            string[] arguments = Fault.Arguments("calculating the size of the assembly", "All records are emitted, whether they fit or not.", exception);
            return StoragePlan.Everything with { Problem = Fault.InFile(arguments) };
        }
    }

    /// <summary>Generates the code of the model.</summary>
    public ImmutableArray<SourceFile> EmitModel(DomainModel model, EquatableArray<string> tooLong, EmitOptions options, CancellationToken cancellation)
        => ModelEmitter.Emit(DisclosedModel.For(model, options.Audience), tooLong, options, before is null ? null : part => before(StageNames.ModelSource, part), cancellation);

    /// <summary>Generates the code of the dataset; if that fails, of one without records.</summary>
    public SourceFile EmitDataset(DomainModel model, EquatableArray<DatasetInfo> sources, EmitOptions options)
    {
        DisclosedModel disclosed = DisclosedModel.For(model, options.Audience);
        try
        {
            before?.Invoke(StageNames.DatasetSource, "");
            return DatasetEmitter.Emit(disclosed, sources, options);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            return BareContainer.EmitDataset(options) with
            {
                Faults = ImmutableArray.Create(Fault.At("", "emitting the dataset as a whole", "It holds no record.", exception)),
            };
        }
    }

    /// <summary>Plans the containers.</summary>
    public IEnumerable<ContainerPlan> Plan(DomainModel model, SeedIndex index, Audience audience, bool readsFiles, CancellationToken cancellation)
    {
        try
        {
            before?.Invoke(StageNames.ContainerPlan, "");
            return ContainerPlan.All(DisclosedModel.For(model, audience), DisclosedIndex.For(index, audience), readsFiles, cancellation);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            FileProblem fault = Fault.At("", "planning the containers", "The containers are empty.", exception);
            return model.Kinds.Select((kind, i) => new ContainerPlan(kind, default, default, default) { Fault = i == 0 ? fault : null, OpensFiles = readsFiles });
        }
    }

    /// <summary>Generates the code of a container; if that fails, of an empty one, so that references to it compile.</summary>
    public SourceFile Emit(ContainerPlan plan, DomainModel model, EmitOptions options, CancellationToken cancellation)
    {
        ImmutableArray<FileProblem> faults = plan.Fault is { } earlier ? ImmutableArray.Create(earlier) : ImmutableArray<FileProblem>.Empty;
        try
        {
            before?.Invoke(StageNames.ContainerSource, plan.Kind.Container);
            SourceFile file = ContainerEmitter.Emit(plan, DisclosedModel.For(model, options.Audience), options, cancellation);
            return faults.IsEmpty ? file : file with { Faults = faults };
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            string path = plan.Paths.Count > 0 ? plan.Paths[0] : "";
            return BareContainer.Emit(plan, options) with
            {
                Faults = faults.Add(Fault.At(path, $"emitting the container '{plan.Kind.Container}'", "The container is empty.", exception)),
            };
        }
    }

    private SeedIndex IndexAll(IReadOnlyList<DocumentKeys> documents, DomainModel model, CancellationToken cancellation)
    {
        foreach (DocumentKeys document in documents)
            before?.Invoke(StageNames.Index, document.Path);
        return SeedIndex.Build(documents.ToImmutableArray(), model, cancellation);
    }

    // Files that were left out are not needed for this index, unless even that fails.
    private static SeedIndex IndexOrNone(List<DocumentKeys> all, List<DocumentKeys> kept, DomainModel model, CancellationToken cancellation)
    {
        try
        {
            return SeedIndex.Build(kept.Count == 0 ? ImmutableArray<DocumentKeys>.Empty : all.ToImmutableArray(), model, cancellation);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            return SeedIndex.Nothing;
        }
    }

    // The records of the file with their ids but without values, so that references to them resolve.
    private static LinkedDocument Bare(BoundContent content, SeedIndex index)
    {
        var records = ImmutableArray.CreateBuilder<LinkedRecord>();
        var seen = new HashSet<(string, string)>();
        foreach (BoundRecord record in content.Records)
        {
            if (index.Find(record.Kind.Name, record.Id) is { } entry && entry.Path == content.Path && seen.Add((entry.Kind, entry.Id)))
                records.Add(new LinkedRecord(record.Kind, record.Id, record.Ordinal, entry.Member, entry.Former, default));
        }

        return new LinkedDocument(content.Path, records.ToImmutable(), default);
    }

    // Something that is missing from the model may be in the model file that failed to load.
    private static BoundDocument WithoutFollowing(BoundDocument bound)
        => bound with { Problems = bound.Problems.Items.RemoveAll(static problem => FollowFromModel.Contains(problem.Rule)) };

    private static readonly ImmutableArray<Rule> FollowFromModel = ImmutableArray.Create(Rules.UnknownKind, Rules.UnknownField, Rules.UnknownTerm, Rules.WrongType);

    private static BoundFile Failed(IProjectFile file, string[] arguments)
    {
        // A reference to an id in the text is not reported.
        string text = file.Text ?? "";
        ImmutableArray<string> unreadable = text.Length > SeedLimits.Characters ? ImmutableArray<string>.Empty : UnreadableKeys.In(text);
        var failed = new BoundDocument(
            new BoundContent(file.Path, default, unreadable), new ValueSpans(new SourceLines("")), ImmutableArray.Create(Fault.InFile(arguments)));

        // Who may have which of them is not known, nor what the message quotes.
        return LostMarks.MayBeIn(text)
            ? new BoundFile(file.FilePath, failed) { Disclosed = new BoundDocument(new BoundContent(file.Path, default, default) { IsWithheld = true }, failed.Spans, default) }
            : new BoundFile(file.FilePath, failed);
    }
}

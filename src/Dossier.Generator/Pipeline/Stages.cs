using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Planning;
using Dossier.Compiler.Project;
using Dossier.Generator.Clashes;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Pipeline;

/// <summary>
/// Connects the stages: read and bind each file, build the index of all ids, link each file, generate code. Problems are reported
/// separately from the code, and only these outputs depend on line numbers.
/// </summary>
internal sealed class Stages
{
    private Stages(
        ImmutableArray<IncrementalValuesProvider<SourceFile>> sources,
        ImmutableArray<IncrementalValuesProvider<FileReport>> reports,
        IncrementalValuesProvider<ProjectProblem> projectReports,
        IncrementalValuesProvider<ClashInput> names)
    {
        Names = names;
        Sources = sources;
        Reports = reports;
        ProjectReports = projectReports;
    }

    /// <summary>The generated source files.</summary>
    public ImmutableArray<IncrementalValuesProvider<SourceFile>> Sources { get; }

    /// <summary>The problems at positions in files.</summary>
    public ImmutableArray<IncrementalValuesProvider<FileReport>> Reports { get; }

    /// <summary>The generated names; none when nothing is generated.</summary>
    public IncrementalValuesProvider<ClashInput> Names { get; }

    /// <summary>The problems of the project.</summary>
    public IncrementalValuesProvider<ProjectProblem> ProjectReports { get; }

    /// <summary>Connects the stages.</summary>
    /// <param name="given">The files.</param>
    /// <param name="project">The project's settings.</param>
    /// <param name="readsFiles">Whether the project refers to what reads exported files.</param>
    /// <param name="contained">Runs the stages.</param>
    public static Stages Connect(FoundFiles given, IncrementalValueProvider<ProjectOptions> project, IncrementalValueProvider<Presence> readsFiles, Containment contained)
    {
        IncrementalValuesProvider<SeedFile> found = given.Files;

        // A project whose C# version is too old gets one message and no generated code, which would cause more.
        var supported = found.With(project).Where(static joined => joined.Right.Supported).Select(static (joined, _) => joined.Left);
        var files = supported.Where(static file => !file.IsDocument);
        var all = files.Gather();
        var documents = supported
            .Where(static file => file.IsDocument)
            .Select(static (file, _) => new DocumentText(file.Path, file.Text ?? ""))
            .Gather()
            .Select((texts, _) => contained.Documents(texts.Items)).WithTrackingName(StageNames.Documents);
        var emit = project.Select(static (options, _) => options.Emit);

        // Reading the built-in model is most of what a project without seeds would cost.
        var isNeeded = given.IsAny.With(given.NearMisses.Any()).Select(static (joined, _) => new Presence(joined.Left.IsAny || joined.Right.IsAny));
        var loaded = files
            .Where(static file => file.IsAboutSeeds)
            .Select(static (file, _) => new ModelSource(file.Path, file.Text ?? ""))
            .Gather()
            .With(isNeeded)
            .With(emit)
            .Select((joined, cancellation) =>
            {
                var ((sources, isNeeded), emit) = joined;
                return isNeeded.IsAny ? contained.Load(sources.Items, emit.Audience, cancellation) : Containment.NoModelFor(emit.Audience);
            });
        var reading = loaded.Select(static (loaded, _) => loaded.Reading);
        var readers = reading.Select(static (reading, _) => reading.Readers).WithTrackingName(StageNames.Model);

        var seeds = files.Where(static file => !file.IsAboutSeeds);
        var bound = seeds.With(reading).Select((joined, cancellation) =>
            {
                var (file, reading) = joined;
                return contained.Bind(file, reading, cancellation);
            }).WithTrackingName(StageNames.Bound);
        var contents = bound.Select(static (file, _) => file.Contents).WithTrackingName(StageNames.Content);
        var model = readers.Select(static (readers, _) => readers.Disclosed.Emitted(tellsWithheld: false));
        var index = contents
            .Select((content, cancellation) => contained.Keys(content, cancellation)).WithTrackingName(StageNames.Keys)
            .Gather()
            .With(readers)
            .Select((joined, cancellation) =>
            {
                var (keys, readers) = joined;
                return contained.Index(keys.Items.Items, readers, cancellation);
            }).WithTrackingName(StageNames.Index);
        var linked = contents
            .With(index)
            .With(readers)
            .Select((joined, cancellation) =>
            {
                var ((content, index), readers) = joined;
                return contained.Link(content, index, readers, cancellation);
            }).WithTrackingName(StageNames.Linked);
        var disclosed = linked.Select(static (views, _) => views.Disclosed.Document).Where(static document => !document.IsWithheld);

        // Any file may quote from any source.
        var sourceDocuments = contents
            .With(documents)
            .SelectMany((joined, cancellation) =>
            {
                var (content, documents) = joined;
                return contained.DocumentsOf(content.Disclosed, documents, cancellation);
            })
            .Gather();
        var located = disclosed
            .With(sourceDocuments)
            .With(readers)
            .Select((joined, cancellation) =>
            {
                var ((document, sourceDocuments), readers) = joined;
                return contained.Locate(document, sourceDocuments.Items, readers.Disclosed, cancellation);
            }).WithTrackingName(StageNames.Located);

        // Hovers call other records by their names. Whoever edits a name has those files emitted again that refer to it, and no others.
        var names = contents
            .With(emit)
            .Select((joined, cancellation) => contained.Names(joined.Left.Disclosed, joined.Right, cancellation)).WithTrackingName(StageNames.Names)
            .Gather()
            .Select(static (names, _) => NameTable.Of(names.Items));
        var named = located
            .With(names)
            .Select(static (joined, _) => joined.Right.Name(joined.Left)).WithTrackingName(StageNames.Named);
        var seedTexts = named
            .With(model)
            .With(emit)
            .Select((joined, cancellation) =>
            {
                var ((document, model), emit) = joined;
                return contained.Emit(document, model, emit, cancellation);
            }).WithTrackingName(StageNames.SeedText);
        // Members with lines are apart from the rest: when a line moves, nothing else is emitted again.
        var navigable = emit.Select(static (emit, _) => new Presence(emit.SeedNavigation));
        var lines = bound
            .With(navigable)
            .Where(static joined => joined.Right.IsAny)
            .Select(static (joined, _) => RecordLines.Of(joined.Left.FilePath, joined.Left.Disclosed)).WithTrackingName(StageNames.Lines)
            .Gather();
        var memberSources = named
            .With(lines)
            .SelectMany(static (joined, _) => joined.Right.Items.Items.Where(lines => lines.Path == joined.Left.Document.Path)
                .Take(1).Select(lines => new PlacedDocument(joined.Left, lines)).ToImmutableArray())
            .With(model)
            .With(emit)
            .Select((joined, cancellation) =>
            {
                var ((placed, model), emit) = joined;
                return contained.EmitMembers(placed, model, emit, cancellation);
            }).WithTrackingName(StageNames.MemberText);
        var storage = seedTexts
            .Select(static (file, _) => file.RowSize)
            .Gather()
            .With(project)
            .Select((joined, _) =>
            {
                var (sizes, project) = joined;
                return contained.Plan(sizes.Items, project.IsUnlimited);
            }).WithTrackingName(StageNames.Storage);
        var seedSources = seedTexts
            .With(storage)
            .SelectMany(static (joined, _) =>
            {
                var (file, storage) = joined;
                return file.TrimTo(storage);
            }).WithTrackingName(StageNames.SeedSource);

        // Without seeds there is nothing to generate, and no namespace to import. For an audience that there is not, nothing may be.
        var any = all.With(readers).Select(static (joined, _) => new Presence(joined.Left.Items.Count > 0 && joined.Right.IsKnown));
        var indexOfAudience = index.Select(static (ids, _) => ids.Index.Disclosed);
        var needs = index.Select(static (ids, _) => ModelNeeds.Of(ids)).WithTrackingName(StageNames.TooLong);
        var modelSources = readers
            .With(needs)
            .With(emit)
            .With(any)
            .SelectMany((joined, cancellation) =>
            {
                // With the field for what is withheld where some reader is told of it.
                var (((readers, needs), emit), any) = joined;
                return any.IsAny ? contained.EmitModel(readers.Disclosed.Emitted(needs.TellsWithheld), needs.TooLong, emit, cancellation) : ImmutableArray<SourceFile>.Empty;
            })
            .WithTrackingName(StageNames.ModelSource);
        var containerSources = indexOfAudience
            .With(model)
            .With(emit)
            .With(any)
            .With(readsFiles)
            .SelectMany((joined, cancellation) =>
            {
                var ((((index, model), emit), any), readsFiles) = joined;
                return any.IsAny ? contained.Plan(model, index, emit.Audience, readsFiles.IsAny, cancellation) : [];
            })
            .WithTrackingName(StageNames.ContainerPlan)
            .With(model)
            .With(emit)
            .Select((joined, cancellation) =>
            {
                var ((plan, model), emit) = joined;
                return contained.Emit(plan, model, emit, cancellation);
            }).WithTrackingName(StageNames.ContainerSource);

        var datasetSources = indexOfAudience
            .Select(static (index, _) => new Batch<DatasetInfo>(index.Datasets))
            .With(model)
            .With(emit)
            .With(any)
            .SelectMany((joined, _) =>
            {
                var (((datasets, model), emit), any) = joined;
                return any.IsAny ? ImmutableArray.Create(contained.EmitDataset(model, datasets.Items, emit)) : ImmutableArray<SourceFile>.Empty;
            })
            .WithTrackingName(StageNames.DatasetSource);

        var reports = Problems(bound, contents, linked, index, documents, loaded.Select(static (loaded, _) => loaded.Loaded), readers, reading, files, contained);
        var faultReports = Faults(seedTexts, all).AddRange(Faults(memberSources, all)).AddRange(Faults(modelSources, all)).AddRange(Faults(containerSources, all)).AddRange(Faults(datasetSources, all));
        var storageReports = storage
            .With(all)
            .SelectMany(static (joined, _) =>
            {
                var (storage, files) = joined;
                return FileReport.Of(storage, files.Items);
            });
        var crowdReports = indexOfAudience
            .With(model)
            .Select((joined, _) =>
            {
                var (index, model) = joined;
                return new Batch<CrowdedKind>(contained.Crowded(index, model));
            }).WithTrackingName(StageNames.Crowded)
            .With(all)
            .SelectMany(static (joined, _) =>
            {
                var (crowded, files) = joined;
                return FileReport.Of(crowded.Items, files.Items);
            });
        var projectReports = project
            .With(given.IsAny)
            .With(readers)
            .SelectMany(static (joined, _) =>
            {
                var ((project, any), readers) = joined;
                return !any.IsAny ? ImmutableArray<ProjectProblem>.Empty
                    : AudienceOfBuild.Check(readers) is { } problem ? project.Problems.Items.Add(problem)
                    : project.Problems.Items;
            });
        var fileReports = given.Reports.With(project).Where(static joined => joined.Right.Supported).Select(static (joined, _) => joined.Left);
        var clashes = model
            .With(project)
            .With(any)
            .SelectMany(static (joined, _) =>
            {
                var ((model, project), any) = joined;
                return any.IsAny ? ImmutableArray.Create(ClashInput.Of(model, project.Emit, project.HasOwnNamespace)) : ImmutableArray<ClashInput>.Empty;
            });
        var misplaced = given.NearMisses
            .With(model)
            .Select(static (joined, _) => MisplacedSeeds.Check(joined.Left, joined.Right));
        var misnamed = supported
            .Where(static file => file.IsDocument && MisplacedSeeds.IsNearlySeed(file))
            .With(model)
            .Select(static (joined, _) => MisplacedSeeds.Check(joined.Left, joined.Right));
        var misplacedReports = MisplacedReports(misplaced, project);
        var misnamedReports = MisplacedReports(misnamed, project);
        return new Stages(
            ImmutableArray.Create(seedSources, memberSources, modelSources, containerSources, datasetSources),
            ImmutableArray.Create(fileReports, misplacedReports, misnamedReports, reports, storageReports, crowdReports).AddRange(faultReports),
            projectReports,
            clashes);
    }

    private static IncrementalValuesProvider<FileReport> MisplacedReports(
        IncrementalValuesProvider<FilePlace?> places, IncrementalValueProvider<ProjectOptions> project)
        => places
            .Where(static place => place is not null)
            .Select(static (place, _) => place!)
            .Gather()
            .With(project)
            .SelectMany(static (joined, _) => joined.Right.Supported
                ? MisplacedSeeds.Report(joined.Left.Items, joined.Right.LookedFor)
                : ImmutableArray<FileReport>.Empty);

    // Faults while a file's code was generated. Usually there are none, and nothing is collected.
    private static ImmutableArray<IncrementalValuesProvider<FileReport>> Faults(
        IncrementalValuesProvider<SourceFile> sources, IncrementalValueProvider<Batch<SeedFile>> all)
        => ImmutableArray.Create(sources
            .Where(static source => source.Faults.Count > 0)
            .With(all)
            .SelectMany(static (joined, _) =>
            {
                var (source, files) = joined;
                return FileReport.Of(source.Faults, files.Items);
            }));

    private static IncrementalValuesProvider<FileReport> Problems(
        IncrementalValuesProvider<BoundFile> bound,
        IncrementalValuesProvider<Views<BoundContent>> contents,
        IncrementalValuesProvider<Views<LinkResult>> linked,
        IncrementalValueProvider<IdsOfBuild> index,
        IncrementalValueProvider<DocumentSet> documents,
        IncrementalValueProvider<LoadedModel> loaded,
        IncrementalValueProvider<ReaderModel> readers,
        IncrementalValueProvider<SeedReading> reading,
        IncrementalValuesProvider<SeedFile> files,
        Containment contained)
    {
        var links = linked.Where(static views => views.All.Problems.Count > 0 || views.Disclosed.Problems.Count > 0).Gather();
        var identity = contents
            .Gather()
            .With(index)
            .Select((joined, cancellation) =>
            {
                var (contents, ids) = joined;
                return contained.Identity(contents.Items.Items, ids.Index, cancellation);
            }).WithTrackingName(StageNames.Identity);

        // Made anew when the model changes, which is a part of what every rule finds.
        var memory = readers.Select(static (_, _) => new CheckMemories());
        var checks = linked
            .Gather()
            .With(documents)
            .With(index)
            .With(readers)
            .With(memory)
            .Select((joined, cancellation) =>
            {
                var ((((linked, documents), ids), readers), memory) = joined;
                return contained.Check(linked.Items.Items, documents, ids.Index, readers, memory, cancellation);
            })
            .WithTrackingName(StageNames.Checks);
        var found = links
            .With(identity)
            .With(checks)
            .Select(static (joined, _) =>
            {
                var ((links, identity), checks) = joined;
                return ProblemsByFile.Of(links.Items.Items, identity, checks);
            });
        var ofSeeds = bound
            .With(found)
            .Select(static (joined, _) =>
            {
                var (file, found) = joined;
                return CheckedFile.Of(file, found);
            });
        var ofModels = files
            .Where(static file => file.IsAboutSeeds)
            .With(loaded)
            .Select(static (joined, _) =>
            {
                var (file, loaded) = joined;
                return FileReport.Of(file, loaded);
            });

        return ofSeeds.Gather()
            .With(ofModels.Gather())
            .With(reading)
            .SelectMany((joined, _) =>
            {
                var ((seeds, models), reading) = joined;
                return contained.Place(seeds.Items, models.Items, reading.Mappings);
            })
            .WithTrackingName(StageNames.Problems);
    }
}

using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Generator.Clashes;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Pipeline;

/// <summary>
/// The stages one after the other: read and bind each file, index the ids of all, link each file, emit. What is reported takes the
/// same way beside it, and is the only thing that knows lines.
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

    /// <summary>What is emitted.</summary>
    public ImmutableArray<IncrementalValuesProvider<SourceFile>> Sources { get; }

    /// <summary>What is reported at places in files.</summary>
    public ImmutableArray<IncrementalValuesProvider<FileReport>> Reports { get; }

    /// <summary>The names that are generated; none when nothing is.</summary>
    public IncrementalValuesProvider<ClashInput> Names { get; }

    /// <summary>What is reported about the project.</summary>
    public IncrementalValuesProvider<ProjectProblem> ProjectReports { get; }

    /// <summary>Connects the stages.</summary>
    public static Stages Connect(FoundFiles given, IncrementalValueProvider<ProjectOptions> project, Containment contained)
    {
        IncrementalValuesProvider<SeedFile> found = given.Files;

        // A project whose C# is too old gets one message, and nothing that would add others to it.
        var supported = found.With(project).Where(static joined => joined.Right.Supported).Select(static (joined, _) => joined.Left);
        var files = supported.Where(static file => !file.IsDocument);
        var all = files.Gather();
        var documents = supported
            .Where(static file => file.IsDocument)
            .Select(static (file, _) => new DocumentText(file.Path, file.Text))
            .Gather()
            .Select((texts, _) => contained.Documents(texts.Items)).WithTrackingName(Steps.Documents);
        var emit = project.Select(static (options, _) => options.Emit);
        var loaded = files
            .Where(static file => file.IsModel)
            .Select(static (file, _) => new ModelSource(file.Path, file.Text))
            .Gather()
            .Select((sources, cancellation) => contained.Load(sources.Items, cancellation));
        var model = loaded.Select(static (loaded, _) => loaded.Model).WithTrackingName(Steps.Model);

        var seeds = files.Where(static file => !file.IsModel);
        var bound = seeds.With(model).Select((joined, cancellation) => contained.Bind(joined.Left, joined.Right, cancellation)).WithTrackingName(Steps.Bound);
        var contents = bound.Select(static (file, _) => file.Document.Content).WithTrackingName(Steps.Content);
        var index = contents
            .Select((content, cancellation) => contained.Keys(content, cancellation)).WithTrackingName(Steps.Keys)
            .Gather()
            .With(model)
            .Select((joined, cancellation) => contained.Index(joined.Left.Items, joined.Right, cancellation)).WithTrackingName(Steps.Index);
        var linked = contents
            .With(index)
            .With(model)
            .Select((joined, cancellation) => contained.Link(joined.Left.Left, joined.Left.Right, joined.Right, cancellation)).WithTrackingName(Steps.Linked);

        // A source may be quoted from any file.
        var sourceDocuments = linked
            .With(documents)
            .SelectMany((joined, cancellation) => contained.DocumentsOf(joined.Left.Document, joined.Right, cancellation))
            .Gather();
        var located = linked
            .With(sourceDocuments)
            .With(model)
            .Select((joined, cancellation) => contained.Locate(joined.Left.Left.Document, joined.Left.Right.Items, joined.Right, cancellation)).WithTrackingName(Steps.Located);

        var seedTexts = located
            .With(model)
            .With(emit)
            .Select((joined, cancellation) => contained.Emit(joined.Left.Left, joined.Left.Right, joined.Right, cancellation)).WithTrackingName(Steps.SeedText);
        var storage = seedTexts
            .Select(static (file, _) => file.RowSize)
            .Gather()
            .With(project)
            .Select((joined, _) => contained.Plan(joined.Left.Items, joined.Right.IsUnlimited)).WithTrackingName(Steps.Storage);
        var seedSources = seedTexts
            .With(storage)
            .Select(static (joined, _) => joined.Left.Fit(joined.Right)).WithTrackingName(Steps.SeedSource);

        // Without a seed there is nothing to emit, and no namespace to bring in.
        var any = all.Select(static (batch, _) => new Presence(batch.Items.Count > 0));
        var modelSources = model
            .With(emit)
            .With(any)
            .SelectMany((joined, cancellation) => joined.Right.IsAny
                ? contained.EmitModel(joined.Left.Left, joined.Left.Right, cancellation)
                : ImmutableArray<SourceFile>.Empty)
            .WithTrackingName(Steps.ModelSource);
        var containerSources = index
            .With(model)
            .With(any)
            .SelectMany((joined, cancellation) => joined.Right.IsAny ? contained.Plan(joined.Left.Right, joined.Left.Left, cancellation) : [])
            .WithTrackingName(Steps.ContainerPlan)
            .With(model)
            .With(emit)
            .Select((joined, cancellation) => contained.Emit(joined.Left.Left, joined.Left.Right, joined.Right, cancellation)).WithTrackingName(Steps.ContainerSource);

        var reports = Problems(bound, contents, linked, index, documents, loaded, files, contained);
        var faultReports = Faults(seedTexts, all).AddRange(Faults(modelSources, all)).AddRange(Faults(containerSources, all));
        var storageReports = storage
            .With(all)
            .SelectMany(static (joined, _) => FileReport.Of(joined.Left, joined.Right.Items));
        var crowdReports = index
            .With(model)
            .Select((joined, _) => contained.Crowded(joined.Left, joined.Right)).WithTrackingName(Steps.Crowded)
            .With(all)
            .SelectMany(static (joined, _) => FileReport.Of(joined.Left.Items, joined.Right.Items));
        var projectReports = project
            .With(found.Any())
            .SelectMany(static (joined, _) => joined.Right.IsAny ? joined.Left.Problems.Items : ImmutableArray<ProjectProblem>.Empty);
        var fileReports = given.Reports.With(project).Where(static joined => joined.Right.Supported).Select(static (joined, _) => joined.Left);
        var names = model
            .With(project)
            .With(any)
            .SelectMany(static (joined, _) => joined.Right.IsAny
                ? ImmutableArray.Create(ClashInput.Of(joined.Left.Left, joined.Left.Right.Emit, joined.Left.Right.HasOwnNamespace))
                : ImmutableArray<ClashInput>.Empty);
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
            ImmutableArray.Create(seedSources, modelSources, containerSources),
            ImmutableArray.Create(fileReports, misplacedReports, misnamedReports, reports, storageReports, crowdReports).AddRange(faultReports),
            projectReports,
            names);
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

    // What failed while a file was emitted. As a rule there is nothing, and nothing is gathered.
    private static ImmutableArray<IncrementalValuesProvider<FileReport>> Faults(
        IncrementalValuesProvider<SourceFile> sources, IncrementalValueProvider<Batch<SeedFile>> all)
        => ImmutableArray.Create(sources
            .Where(static source => source.Faults.Count > 0)
            .With(all)
            .SelectMany(static (joined, _) => FileReport.Of(joined.Left.Faults, joined.Right.Items)));

    private static IncrementalValuesProvider<FileReport> Problems(
        IncrementalValuesProvider<BoundFile> bound,
        IncrementalValuesProvider<BoundContent> contents,
        IncrementalValuesProvider<LinkResult> linked,
        IncrementalValueProvider<SeedIndex> index,
        IncrementalValueProvider<DocumentSet> documents,
        IncrementalValueProvider<LoadedModel> loaded,
        IncrementalValuesProvider<SeedFile> files,
        Containment contained)
    {
        IncrementalValueProvider<DomainModel> model = loaded.Select(static (loaded, _) => loaded.Model);
        var links = linked.Where(static result => result.Problems.Count > 0).Gather();
        var identity = contents
            .Gather()
            .With(index)
            .Select((joined, cancellation) => contained.Identity(joined.Left.Items.Items, joined.Right, cancellation)).WithTrackingName(Steps.Identity);
        var checks = linked
            .Select(static (result, _) => result.Document)
            .Gather()
            .With(documents)
            .With(index)
            .With(model)
            .Select((joined, cancellation) => contained.Check(
                joined.Left.Left.Left.Items.Items, joined.Left.Left.Right, joined.Left.Right, joined.Right, cancellation))
            .WithTrackingName(Steps.Checks);
        var found = links
            .With(identity)
            .With(checks)
            .Select(static (joined, _) => new ProblemsByFile(joined.Left.Left.Items, joined.Left.Right.Items, joined.Right.Items));
        var ofSeeds = bound
            .With(found)
            .Select(static (joined, _) => new CheckedFile(joined.Left, joined.Right.In(joined.Left.Document.Path)));
        var ofModels = files
            .Where(static file => file.IsModel)
            .With(loaded)
            .Select(static (joined, _) => FileReport.Of(joined.Left, joined.Right));

        return ofSeeds.Gather()
            .With(ofModels.Gather())
            .SelectMany((joined, _) => contained.Place(joined.Left.Items, joined.Right.Items))
            .WithTrackingName(Steps.Problems);
    }
}

/// <summary>A bound file, and where it lies.</summary>
/// <param name="FilePath">Where it lies, as the compiler was told.</param>
/// <param name="Document">What it says.</param>
internal sealed record BoundFile(string FilePath, BoundDocument Document);

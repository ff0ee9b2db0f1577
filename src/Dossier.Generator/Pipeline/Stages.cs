using System.Collections.Immutable;
using Dossier.Compiler;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;
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
        ImmutableArray<IncrementalValuesProvider<FileProblems>> reports,
        IncrementalValuesProvider<ProjectProblem> projectReports)
    {
        Sources = sources;
        Reports = reports;
        ProjectReports = projectReports;
    }

    /// <summary>What is emitted.</summary>
    public ImmutableArray<IncrementalValuesProvider<SourceFile>> Sources { get; }

    /// <summary>What is reported at places in files.</summary>
    public ImmutableArray<IncrementalValuesProvider<FileProblems>> Reports { get; }

    /// <summary>What is reported about the project.</summary>
    public IncrementalValuesProvider<ProjectProblem> ProjectReports { get; }

    /// <summary>Connects the stages.</summary>
    public static Stages Connect(IncrementalValuesProvider<SeedFile> found, IncrementalValueProvider<ProjectOptions> project)
    {
        // A project whose C# is too old gets one message, and nothing that would add others to it.
        var supported = found.Combine(project).Where(static pair => pair.Right.Supported).Select(static (pair, _) => pair.Left);
        var files = supported.Where(static file => !file.IsDocument);
        var documents = supported
            .Where(static file => file.IsDocument)
            .Select(static (file, _) => new DocumentText(file.Path, file.Text ?? ""))
            .Collect()
            .Select(static (texts, _) => new DocumentSet(texts)).WithTrackingName(Steps.Documents);
        var emit = project.Select(static (options, _) => options.Emit);
        var loaded = files
            .Where(static file => file.IsModel)
            .Select(static (file, _) => new ModelSource(file.Path, file.Text ?? ""))
            .Collect()
            .Select(static (sources, _) => ModelLoader.Load(sources));
        var model = loaded.Select(static (loaded, _) => loaded.Model).WithTrackingName(Steps.Model);

        var seeds = files.Where(static file => !file.IsModel);
        var bound = seeds.Combine(model).Select(static (pair, _) => Bind(pair.Left, pair.Right)).WithTrackingName(Steps.Bound);
        var contents = bound.Select(static (file, _) => file.Document.Content).WithTrackingName(Steps.Content);
        var index = contents
            .Select(static (content, _) => DocumentKeys.Of(content)).WithTrackingName(Steps.Keys)
            .Collect()
            .Combine(model)
            .Select(static (pair, _) => SeedIndex.Build(pair.Left, pair.Right)).WithTrackingName(Steps.Index);
        var linked = contents
            .Combine(index)
            .Combine(model)
            .Select(static (pair, _) => Linker.Link(pair.Left.Left, pair.Left.Right, pair.Right)).WithTrackingName(Steps.Linked);

        // A source may be quoted from any file.
        var sourceDocuments = linked
            .Combine(documents)
            .SelectMany(static (pair, _) => QuoteLocator.DocumentsOf(pair.Left.Document, pair.Right))
            .Collect()
            .Select(static (found, _) => new EquatableArray<SourceDocument>(found));
        var located = linked
            .Combine(sourceDocuments)
            .Combine(model)
            .Select(static (pair, _) => QuoteLocator.Locate(pair.Left.Left.Document, pair.Left.Right, pair.Right)).WithTrackingName(Steps.Located);

        var seedTexts = located
            .Combine(model)
            .Combine(emit)
            .Select(static (pair, _) => SeedFileEmitter.Emit(pair.Left.Left, pair.Left.Right, pair.Right)).WithTrackingName(Steps.SeedText);
        var storage = seedTexts
            .Select(static (file, _) => RowSize.Of(file))
            .Collect()
            .Combine(project)
            .Select(static (pair, _) => Storage.Plan(pair.Left, pair.Right.IsUnlimited)).WithTrackingName(Steps.Storage);
        var seedSources = seedTexts
            .Combine(storage)
            .Select(static (pair, _) => pair.Right.Fit(pair.Left)).WithTrackingName(Steps.SeedSource);

        // Without a seed there is nothing to emit, and no namespace to bring in.
        var any = files.Collect().Select(static (files, _) => files.Length > 0);
        var modelSources = model
            .Combine(emit)
            .Combine(any)
            .SelectMany(static (pair, _) => pair.Right ? ModelEmitter.Emit(pair.Left.Left, pair.Left.Right) : ImmutableArray<SourceFile>.Empty).WithTrackingName(Steps.ModelSource);
        var containerSources = index
            .Combine(model)
            .Combine(any)
            .SelectMany(static (pair, _) => pair.Right ? ContainerPlan.All(pair.Left.Right, pair.Left.Left) : []).WithTrackingName(Steps.ContainerPlan)
            .Combine(model)
            .Combine(emit)
            .Select(static (pair, _) => ContainerEmitter.Emit(pair.Left.Left, pair.Left.Right, pair.Right)).WithTrackingName(Steps.ContainerSource);

        var reports = Problems(bound, contents, linked, index, documents, loaded, files);
        var storageReports = storage
            .Combine(files.Collect())
            .SelectMany(static (pair, _) => FileProblems.Of(pair.Left, pair.Right));
        var projectReports = project
            .Combine(found.Collect().Select(static (files, _) => files.Length > 0))
            .SelectMany(static (pair, _) => pair.Right ? pair.Left.Problems.Items : ImmutableArray<ProjectProblem>.Empty);
        return new Stages(ImmutableArray.Create(seedSources, modelSources, containerSources), ImmutableArray.Create(reports, storageReports), projectReports);
    }

    private static IncrementalValuesProvider<FileProblems> Problems(
        IncrementalValuesProvider<BoundFile> bound,
        IncrementalValuesProvider<BoundContent> contents,
        IncrementalValuesProvider<LinkResult> linked,
        IncrementalValueProvider<SeedIndex> index,
        IncrementalValueProvider<DocumentSet> documents,
        IncrementalValueProvider<LoadedModel> loaded,
        IncrementalValuesProvider<SeedFile> files)
    {
        IncrementalValueProvider<DomainModel> model = loaded.Select(static (loaded, _) => loaded.Model);
        var links = linked.Where(static result => result.Problems.Count > 0).Collect();
        var identity = contents
            .Collect()
            .Combine(index)
            .Select(static (pair, _) => IdentityProblems.Find(pair.Left, pair.Right));
        var checks = linked
            .Select(static (result, _) => result.Document)
            .Collect()
            .Combine(documents)
            .Combine(index)
            .Combine(model)
            .Select(static (pair, _) => Checker.Check(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right)).WithTrackingName(Steps.Checks);
        var ofSeeds = bound
            .Combine(links)
            .Combine(identity)
            .Combine(checks)
            .Select(static (pair, _) => FileProblems.Of(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right));
        var ofModels = files
            .Where(static file => file.IsModel)
            .Combine(loaded)
            .Select(static (pair, _) => FileProblems.Of(pair.Left, pair.Right));

        return ofSeeds.Collect()
            .Combine(ofModels.Collect())
            .SelectMany(static (pair, _) => FileProblems.Place(pair.Left, pair.Right))
            .WithTrackingName(Steps.Problems);
    }

    private static BoundFile Bind(SeedFile file, DomainModel model)
    {
        if (file.Text is null)
            return Failed(file, Rules.InternalError, "the file could not be read");

        try
        {
            return new BoundFile(file.FilePath, Binder.Bind(file.Path, SeedReader.Read(file.Path, file.Text), model));
        }
#pragma warning disable CA1031 // An exception that got out would hide every diagnostic and every source of the project.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return Failed(file, Rules.InternalError, exception.GetType().Name + ": " + exception.Message);
        }
    }

    private static BoundFile Failed(SeedFile file, Rule rule, string message)
        => new(file.FilePath, new BoundDocument(
            new BoundContent(file.Path, default, default), default, ImmutableArray.Create(new Problem(rule, default, message))));
}

/// <summary>A bound file, and where it lies.</summary>
/// <param name="FilePath">Where it lies, as the compiler was told.</param>
/// <param name="Document">What it says.</param>
internal sealed record BoundFile(string FilePath, BoundDocument Document);

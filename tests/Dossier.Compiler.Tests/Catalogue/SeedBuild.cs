using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Catalogue;

/// <summary>A file by its logical path.</summary>
internal sealed record SeedText(string Path, string Text);

/// <summary>Takes seeds, model files and documents through the stages of the compiler, as the generator does, and gathers what is wrong.</summary>
internal static class SeedBuild
{
    public static ImmutableArray<LocatedProblem> Problems(IReadOnlyCollection<SeedText> files)
    {
        var model = ModelLoader.Load(files.Where(IsModel).Select(file => new ModelSource(file.Path, file.Text)));
        var documents = new DocumentSet(files.Where(IsDocument).Select(file => new DocumentText(file.Path, file.Text)).ToImmutableArray());
        ImmutableArray<BoundDocument> bound = files
            .Where(file => !IsModel(file) && !IsDocument(file))
            .Select(file => Binder.Bind(file.Path, SeedReader.Read(file.Path, file.Text), model.Model))
            .ToImmutableArray();
        ImmutableArray<BoundContent> contents = bound.Select(file => file.Content).ToImmutableArray();
        SeedIndex index = SeedIndex.Build(contents.Select(DocumentKeys.Of).ToImmutableArray(), model.Model);
        ImmutableArray<LinkResult> links = contents.Select(content => Linker.Link(content, index, model.Model)).ToImmutableArray();
        EquatableArray<FileProblem> identity = RepeatedIds.Find(contents, index).Items.AddRange(RepeatedDatasets.Find(contents));
        EquatableArray<FileProblem> checks = Checker.Check(links.Select(link => link.Document).ToImmutableArray(), documents, index, model.Model);

        var names = new NamedRecords(contents);
        var placed = links.SelectMany(link => link.Problems.Items.Select(problem => new FileProblem(link.Document.Path, names.Complete(problem))))
            .Concat(identity.Items)
            .Concat(checks.Items);
        return
        [
            .. model.Problems.Select(problem => problem.Problem),
            .. bound.SelectMany(file => file.Problems.Items),
            .. placed.Select(found => Place(found, bound)),
        ];
    }

    private static LocatedProblem Place(FileProblem found, ImmutableArray<BoundDocument> files)
    {
        ImmutableArray<RecordPlace> others = found.Problem.Others.Items
            .Select(other => new RecordPlace(other.Path, SpanOf(files, other.Path, other.Ordinal)))
            .ToImmutableArray();
        string[] arguments = [.. found.Problem.Arguments.Items, .. others.Select(other => other.ToString())];
        return new LocatedProblem(found.Problem.Rule, SpanOf(files, found.Path, found.Problem.Ordinal), others, arguments);
    }

    private static SeedSpan SpanOf(ImmutableArray<BoundDocument> files, string path, int at)
        => files.Single(file => file.Path == path).Spans[at];

    private static bool IsModel(SeedText file) => file.Path.EndsWith(".model.yaml", StringComparison.Ordinal);

    private static bool IsDocument(SeedText file) => file.Path.EndsWith(".txt", StringComparison.Ordinal);
}

using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Checking;

/// <summary>Runs seeds through every stage and tells what is said about them, as a build would print it.</summary>
internal static class CheckedSeeds
{
    /// <summary>The messages, <c>path(line,col): DSRnnnn: message</c>, by file and place.</summary>
    public static IReadOnlyList<string> Check(params (string Path, string Text)[] files) => CheckBy(ModelLoader.BuiltIn, files);

    /// <summary>The same by a model with additions of its own.</summary>
    public static IReadOnlyList<string> CheckBy(DomainModel model, params (string Path, string Text)[] files)
    {
        ImmutableArray<BoundDocument> bound =
            [.. files.Where(f => !IsDocument(f.Path)).Select(f => Binder.Bind(f.Path, SeedReader.Read(f.Path, f.Text), model))];
        SeedIndex index = SeedIndex.Build([.. bound.Select(b => DocumentKeys.Of(b.Content))], model);
        ImmutableArray<LinkResult> linked = [.. bound.Select(b => Linker.Link(b.Content, index, model))];
        var documents = new DocumentSet([.. files.Where(f => IsDocument(f.Path)).Select(f => new DocumentText(f.Path, f.Text))]);
        var spans = bound.ToDictionary(b => b.Path, b => b.Spans);

        var messages = new List<(string Path, LocatedProblem Problem)>();
        foreach (BoundDocument document in bound)
            messages.AddRange(document.Problems.Items.Select(p => (document.Path, p)));
        var names = new NamedRecords(bound.Select(b => b.Content));
        foreach (LinkResult link in linked)
            messages.AddRange(link.Problems.Items.Select(p => (link.Document.Path, Place(link.Document.Path, names.Complete(p), spans))));
        foreach (FileProblem placed in RepeatedIds.Find([.. bound.Select(b => b.Content)], index)
            .Concat(Checker.Check([.. linked.Select(l => l.Document)], documents, index, model)))
            messages.Add((placed.Path, Place(placed.Path, placed.Problem, spans)));

        return
        [
            .. messages
                .OrderBy(m => m.Path, StringComparer.Ordinal).ThenBy(m => m.Problem.Span.Start).ThenBy(m => m.Problem.Rule.Id, StringComparer.Ordinal)
                .Select(m => m.Path + m.Problem),
        ];
    }

    private static bool IsDocument(string path) => path.EndsWith(".txt", StringComparison.Ordinal);

    private static LocatedProblem Place(string path, FoundProblem problem, Dictionary<string, ValueSpans> spans)
    {
        ImmutableArray<RecordPlace> others = [.. problem.Others.Select(o => new RecordPlace(o.Path, spans[o.Path][o.Ordinal]))];
        return new LocatedProblem(problem.Rule, spans[path][problem.Ordinal], others, [.. problem.Arguments, .. others.Select(o => o.ToString())]);
    }
}

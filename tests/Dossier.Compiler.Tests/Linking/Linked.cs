using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Tests.Binding;
using Dossier.Compiler.Tests.Modelling;

namespace Dossier.Compiler.Tests.Linking;

/// <summary>Links several seeds for tests. A seed's path is <c>seeds/</c>, a letter from <c>a</c> on, and <c>.yaml</c>.</summary>
internal sealed class Linked
{
    private readonly ImmutableArray<BoundDocument> _documents;
    private readonly ImmutableArray<LinkResult> _results;
    private static readonly Compiler.Diagnostics.Rule[] Identity = [Compiler.Diagnostics.Rules.IdentifierClash, Compiler.Diagnostics.Rules.FormerId];
    private readonly ImmutableArray<FileProblem> _identity;

    private Linked(ImmutableArray<BoundDocument> documents, DomainModel model)
    {
        _documents = documents;
        Index = SeedIndex.Build([.. documents.Select(d => DocumentKeys.Of(d.Content))], model);
        _results = [.. documents.Select(d => Linker.Link(d.Content, Index, model))];
        var checks = Compiler.Checking.Checker.Check([.. _results.Select(r => r.Document)], DocumentSet.None, Index, model);
        _identity =
        [
            .. RepeatedIds.Find([.. documents.Select(d => d.Content)], Index),
            .. RepeatedDatasets.Find([.. documents.Select(d => d.Content)]),
            .. checks.Items.Where(p => Identity.Contains(p.Problem.Rule)),
        ];
    }

    public SeedIndex Index { get; }

    public static Linked Of(params string[] texts) => Of(ModelLoader.BuiltIn, [.. texts.Select((text, i) => ($"seeds/{(char)('a' + i)}.yaml", text))]);

    public static Linked Of(DomainModel model, params (string Path, string Text)[] files)
        => new([.. files.Select(f => Bound.Seed(f.Path, f.Text, model))], model);

    /// <summary>The mistakes of reading and binding left aside, a line each: <c>a(1,2): DSR2001: message</c>, by file and place.</summary>
    public string Messages()
    {
        var lines = new List<(string Path, int At, string Said)>();
        foreach (FileProblem placed in _results.SelectMany(r => r.Problems.Items.Select(p => new FileProblem(r.Document.Path, p))).Concat(_identity))
        {
            string[] arguments = [.. placed.Problem.Arguments, .. placed.Problem.Others.Items.Select(Place)];
            var problem = new LocatedProblem(placed.Problem.Rule, SpanOf(new ValuePlace(placed.Path, placed.Problem.Ordinal)), arguments);
            lines.Add((placed.Path, problem.Span.Start, Models.Said(problem)));
        }

        return string.Join('\n', lines.OrderBy(l => l.Path, StringComparer.Ordinal).ThenBy(l => l.At).Select(l => l.Path["seeds/".Length..^".yaml".Length] + l.Said));
    }

    /// <summary>Every record that is emitted, by file: <c>actor us/Us {name=US}</c>.</summary>
    public string Show()
        => string.Join('\n', _results
            .OrderBy(r => r.Document.Path, StringComparer.Ordinal)
            .SelectMany(d => d.Document.Records.Select(r => $"{r.Kind.Name} {r.Id}/{r.Member} {Bound.Show(r.Fields, d.Document.Referred)}")));

    /// <summary>The records' names in C#, with those that they had before.</summary>
    public string Members()
        => string.Join(' ', _results.SelectMany(r => r.Document.Records).Select(r =>
            r.Member + (r.FormerMembers.Count == 0 ? "" : $"({string.Join(' ', r.FormerMembers.Select(f => $"{f.Id}={f.Member}"))})")));

    /// <summary>The other places that the mistakes point at.</summary>
    public IEnumerable<string> Others()
        => _identity.SelectMany(p => p.Problem.Others).Select(Place);

    private string Place(ValuePlace place) => new Compiler.Diagnostics.RecordPlace(place.Path, SpanOf(place)).ToString();

    private Compiler.Diagnostics.SeedSpan SpanOf(ValuePlace place) => _documents.Single(d => d.Path == place.Path).Spans[place.Ordinal];

    public LinkResult Result(string path) => _results.Single(r => r.Document.Path == path);
}

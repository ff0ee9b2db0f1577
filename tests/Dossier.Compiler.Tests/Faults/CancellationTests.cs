using Dossier.Compiler.Binding;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Planning;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Faults;

/// <summary>Work that nobody waits for any more is given up, in every stage, and nothing takes that for a fault.</summary>
public class CancellationTests
{
    private const string Yaml =
        """
        sources:
          wire: { name: Wire, kind: news-article, published: 2023-11-22, document: wire.txt }
        actors:
          a: { name: A, kind: state, formerIds: [b], supersededBy: c, suppress: { DSR7001: known } }
          c: { name: A, kind: state, partOf: a, externalIds: { wikidata: Q1 } }
        places:
          p: { name: P, kind: city, location: { lat: 33, lon: 44 } }
        facilities:
          f: { name: P, location: { lat: 10, lon: 44 }, operators: nobody }
        incidents:
          i: { name: I, kind: air-strike, date: 2023-11-22, participants: [{ actor: a, role: attacker, source: wire, quote: It was. }] }
          j: { name: J, kind: air-strike, date: 2023-11-22, participants: [{ actor: a, role: attacker }] }
        tallies:
          t: { name: T, window: 2023, asOf: 2023-11, counts: [{ what: attacks, count: 5 }], includes: [i] }
        """;

    private static readonly CancellationToken Cancelled = new(canceled: true);

    private static readonly DomainModel Model = ModelLoader.BuiltIn;
    private static readonly EmitOptions Options = new("Watch", "public", GlobalUsings: true);
    private static readonly SeedDocument Read = SeedReader.Read("seeds/a.yaml", Yaml);
    private static readonly BoundContent Bound = Binder.Bind("seeds/a.yaml", Read, Model).Content;
    private static readonly SeedIndex Index = SeedIndex.Build([DocumentKeys.Of(Bound)], Model);
    private static readonly LinkedDocument Linked = Linker.Link(Bound, Index, Model).Document;
    private static readonly DocumentSet Documents = new([new DocumentText("seeds/wire.txt", "It was.")]);

    /// <summary>Every stage, as it is called by the pipeline.</summary>
    private static readonly Dictionary<string, Action<CancellationToken>> Stages = new(StringComparer.Ordinal)
    {
        ["read YAML"] = token => SeedReader.Read("seeds/a.yaml", Yaml, cancellation: token),
        ["read broken YAML"] = token => SeedReader.Read("seeds/a.yaml", "actors:\n  a: { name: A, }}\n  b: [\n", cancellation: token),
        ["read JSON"] = token => SeedReader.Read("seeds/a.json", """{ "actors": { "a": { "name": "A" } } }""", cancellation: token),
        ["load a model"] = token => ModelLoader.Load([new ModelSource("seeds/own.model.yaml", "vocabularies: { risk: { terms: { low: Low. } } }")], token),
        ["load the built-in model"] = token => ModelLoader.Load([], token),
        ["bind"] = token => Binder.Bind("seeds/a.yaml", Read, Model, token),
        ["take keys"] = token => DocumentKeys.Of(Bound, token),
        ["index"] = token => SeedIndex.Build([DocumentKeys.Of(Bound)], Model, token),
        ["find ids that stand twice"] = token => RepeatedIds.Find([Bound], Twice(), token),
        ["find datasets that are named twice"] = token => RepeatedDatasets.Find([Bound], token),
        ["link"] = token => Linker.Link(Bound, Index, Model, token),
        ["find documents"] = token => QuoteLocator.DocumentsOf(Bound, Documents, token),
        ["locate quotes"] = token => QuoteLocator.Locate(Linked, QuoteLocator.DocumentsOf(Bound, Documents), Model, token),
        ["check"] = token => Checker.Check([Linked], Documents, Index, Model, token),
        ["emit a seed"] = token => SeedFileEmitter.Emit(DisclosedDocument.For(Linked, Audience.Public), default, DisclosedModel.For(Model, Audience.Public), Options, token),
        ["plan containers"] = token => ContainerPlan.All(DisclosedModel.For(Model, Audience.Public), DisclosedIndex.For(Index, Audience.Public), readsFiles: false, token),
        ["emit a container"] = token => ContainerEmitter.Emit(ContainerPlan.All(DisclosedModel.For(Model, Audience.Public), DisclosedIndex.For(Index, Audience.Public), readsFiles: false)[0], DisclosedModel.For(Model, Audience.Public), Options, token),
        ["build a table of ids"] = token => IdTableBuilder.Build(["a", "b"], token),
        ["emit the model"] = token => ModelEmitter.Emit(DisclosedModel.For(Model, Audience.Public), default, Options, token),
    };

    public static TheoryData<string> Names => new(Stages.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stage_that_is_not_wanted_ends_and_says_so(string stage)
    {
        Assert.ThrowsAny<OperationCanceledException>(() => Stages[stage](Cancelled));
        Stages[stage](CancellationToken.None);
    }

    /// <summary>Every rule that goes through records by itself, so that each has to ask for itself.</summary>
    private static readonly Dictionary<string, Action<CheckContext>> Rules = new(StringComparer.Ordinal)
    {
        ["identity"] = IdentityRules.Check,
        ["former ids"] = FormerIdRules.Check,
        ["distances"] = DistanceRules.CheckNames,
        ["counts"] = CountRules.Check,
        ["documents"] = DocumentRules.Check,
        ["relations"] = GraphRules.CheckRelations,
        ["superseded"] = SupersededRule.Check,
        ["duplicates"] = DuplicateRule.Check,
    };

    public static TheoryData<string> RuleNames => new(Rules.Keys);

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void A_rule_that_is_no_longer_wanted_ends_and_says_so(string rule)
    {
        using var source = new CancellationTokenSource();
        var context = new CheckContext([Linked], Documents, Index, Model, cancellation: source.Token);
        Rules[rule](context);

        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Rules[rule](context));
    }

    private static SeedIndex Twice()
    {
        DocumentKeys keys = DocumentKeys.Of(Bound);
        return SeedIndex.Build([keys, keys with { Path = "seeds/b.yaml" }], Model);
    }
}

using Dossier.Compiler.Codebook;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;
using Dossier.Compiler.Tests.Catalogue;

namespace Dossier.Compiler.Tests.Codebook;

/// <summary>The examples of the reference: one for each kind, together a dataset without a message, and in them everything that a seed can say.</summary>
public class ExampleTests
{
    /// <summary>What no example shows, each with the reason.</summary>
    private static readonly Dictionary<string, string> NotShown = new(StringComparer.Ordinal)
    {
        ["attribution.quoteAt"] = "it is worked out from the quote and the document",
        ["external-ids.geonames"] = "a made-up number may be that of a real place",
        ["external-ids.ucdpConflict"] = "a made-up number may be that of a real conflict",
        ["external-ids.ucdpDyad"] = "a made-up number may be that of a real dyad",
        ["external-ids.prioGrid"] = "a made-up number may be that of a real cell",
        ["external-ids.acled"] = "a made-up id may be that of a real event",
        ["external-ids.gtd"] = "a made-up id may be that of a real event",
        ["external-ids.icao"] = "a made-up code may be that of a real airfield",
        ["external-ids.iata"] = "a made-up code may be that of a real airfield",
        ["file-head.audience"] = "it would withhold the example",
        ["file-head.tellsWithheld"] = "it says so of a file that is written by a task",
        ["file-head.disclosedFor"] = "it says so of a file that is written by a task",
        ["file-head.members"] = "it would take the members from the records of the example",
    };

    private static readonly DomainModel Model = ModelLoader.BuiltIn;

    private static readonly SeedText[] Files =
    [
        .. Model.Kinds.Select(kind => new SeedText(Examples.PathOf(kind), Examples.Of(kind)!)),
        .. Model.Kinds.SelectMany(Examples.DocumentsOf).Select(document => new SeedText(document.Path, document.Text)),
    ];

    public static TheoryData<string> Kinds => [.. Model.Kinds.Select(kind => kind.Name)];

    [Fact]
    public void Together_they_bring_no_message_at_all()
        => Assert.Empty(SeedBuild.Problems(Files).Select(problem => $"{problem.Rule.Id} ({problem.Span.Line + 1},{problem.Span.Column + 1}): {problem.Message}"));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_field_of_a_kind_is_in_its_example(string name)
    {
        Kind kind = Model.Kind(name);
        var shown = new HashSet<string>(StringComparer.Ordinal);
        Collect(kind, Records(kind), shown);

        Assert.Empty(kind.Fields.Where(field => !KindList.IsCommon(Model, field)).Select(field => $"{name}.{field.Name}").Except(shown).Except(NotShown.Keys));
    }

    [Fact]
    public void Every_field_of_every_kind_and_item_is_in_some_example()
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (Kind kind in Model.Kinds)
            Collect(kind, Records(kind), shown);

        string[] all =
        [
            .. KindList.CommonFields(Model).Where(field => !Model.Kinds.Any(kind => shown.Contains($"{kind.Name}.{field.Name}"))).Select(field => "common." + field.Name),
            .. from record in Model.Records from field in record.Fields where FieldTable.HasKey(field) && field.Role != FieldRole.Withheld select $"{record.Name}.{field.Name}",
        ];
        Assert.Empty(all.Except(shown).Except(NotShown.Keys));
        Assert.Empty(NotShown.Keys.Intersect(shown));
    }

    [Fact]
    public void A_kind_of_a_consumer_has_no_example()
        => Assert.Null(Examples.Of(ModelLoader.Load([new ModelSource("seeds/a.model.yaml", "kinds: { convoy: { plural: convoys, doc: A convoy. } }")]).Model.Kind("convoy")));

    private static IEnumerable<SeedNode> Records(Kind kind)
    {
        SeedMap root = Assert.IsType<SeedMap>(SeedReader.Read(Examples.PathOf(kind), Examples.Of(kind)!).Root);
        foreach (SeedEntry section in root.Entries)
        {
            if (section.Key == SeedKeys.FileHead)
                yield return new SeedMap([section], root.Span);
            else
                Assert.Equal(kind.Plural, section.Key);
        }

        foreach (SeedEntry record in ((SeedMap)root.Entries.Single(section => section.Key == kind.Plural).Value).Entries)
            yield return record.Value;
    }

    // What is written, as `shape.field`: of the record itself, of its items, and of what says who said so.
    private static void Collect(Shape shape, IEnumerable<SeedNode> nodes, HashSet<string> shown)
    {
        foreach (SeedNode node in nodes)
        {
            foreach (SeedEntry entry in (node as SeedMap)?.Entries ?? [])
                Collect(shape, entry, shown);
        }
    }

    private static void Collect(Shape shape, SeedEntry entry, HashSet<string> shown)
    {
        if (shape is Kind && entry.Key == SeedKeys.FileHead)
        {
            Collect(Model.Record("file-head"), [entry.Value], shown);
            return;
        }

        // A mark may be on everything.
        if (Mark.IsKey(entry.Key))
            shown.Add($"{WellKnown.Marked.Record}.{entry.Key}");

        if (shape.Find(entry.Key) is { } field)
        {
            if (field.Role == FieldRole.Withheld)
                shown.Add($"{WellKnown.Marked.Record}.{entry.Key}");

            shown.Add($"{shape.Name}.{field.Name}");
            SeedNode[] values = entry.Value is SeedList list ? [.. list.Items] : [entry.Value];
            if (field.Keyed)
                shown.UnionWith(Model.Record(field.Target).Fields.Select(inner => $"{field.Target}.{inner.Name}"));
            else if (field.Type == FieldType.Record)
                Collect(Model.Record(field.Target), values, shown);
            else
                Collect(Model.Record("claim"), values, shown);
            if (field.Type == FieldType.Record && values.Any(value => value is SeedScalar))
                shown.Add($"{field.Target}.{Model.Record(field.Target).Fields[0].Name}");
        }
        else if (shape.InlineField >= 0)
        {
            Collect(Model.Record(shape.Fields[shape.InlineField].Target), entry, shown);
        }
    }
}

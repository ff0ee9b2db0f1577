using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Tests.Modelling;

/// <summary>What a consumer's model files add.</summary>
public class ModelExtensionTests
{
    [Fact]
    public void A_field_is_added_to_a_kind_with_all_that_it_says()
    {
        Field field = Models.Of("""
            kinds:
              facility:
                fields:
                  runwayLength:
                    type: decimal
                    unit: m
                    min: 0
                    max: 6000.5
                    required: true
                    doc: How long the longest runway is.
                    maps: { icao: RWY }
            """).Kind("facility").Find("runwayLength")!;

        Assert.Equal("runwayLength: decimal required", Models.Words(field));
        Assert.Equal("RunwayLength", field.Property);
        Assert.Equal("m", field.Unit);
        Assert.Equal(0m, field.Min);
        Assert.Equal(6000.5m, field.Max);
        Assert.Equal("How long the longest runway is.", field.Doc);
        Assert.Equal(new CodebookMap("icao", "RWY"), Assert.Single(field.Maps));
        Assert.True(field.Emit);
    }

    [Fact]
    public void A_bare_word_is_a_fields_type_and_nothing_is_a_text()
    {
        Kind actor = Models.Of("kinds:\n  actor:\n    fields:\n      checkedBy: ref actor\n      motto:\n").Kind("actor");

        Assert.Equal("checkedBy: ref actor", Models.Words(actor.Find("checkedBy")!));
        Assert.Equal("motto: text", Models.Words(actor.Find("motto")!));
        Assert.Equal(["checkedBy", "motto", "withheld"], actor.Fields.TakeLast(3).Select(f => f.Name));
    }

    [Fact]
    public void Terms_are_numbered_from_1000_unless_they_say_otherwise()
    {
        DomainModel model = Models.Of("""
            vocabularies:
              facility-kind:
                terms:
                  checkpoint: A road block with armed guards.
                  bunker:
                  silo: { number: 1500, doc: A missile silo. }
                  hangar: { doc: A house for aircraft. }
            """);

        Assert.Equal(
            "checkpoint 1000, bunker 1001, silo 1500, hangar 1501",
            string.Join(", ", model.Vocabulary("facility-kind").Terms.Where(t => t.Number >= 1000).Select(t => $"{t.Name} {t.Number}")));
        Assert.Equal("A road block with armed guards.", model.Vocabulary("facility-kind").Terms.Single(t => t.Name == "checkpoint").Doc);
        Assert.True(model.Vocabulary("facility-kind").Has("hangar"));
        Assert.True(model.Vocabulary("facility-kind").Has("air-base"));
    }

    [Fact]
    public void A_vocabulary_of_the_consumers_own_counts_from_1000_too()
        => Assert.Equal(
            "Low 1000, VeryHigh 1001",
            string.Join(", ", Models.Of("vocabularies:\n  threat-level:\n    doc: How high.\n    terms: { low: A, very-high: B }\n")
                .Vocabulary("threat-level").Terms.Select(t => $"{t.Member} {t.Number}")));

    [Fact]
    public void A_kind_of_the_consumers_own_has_the_common_fields_and_lists_on_the_other_side()
    {
        DomainModel model = Models.Of("""
            kinds:
              campaign:
                plural: campaigns
                doc: Incidents that somebody plans together.
                hover: [[by, goal], [incidents]]
                fields:
                  goal: { type: text, doc: What for. }
                  by: { type: ref actor, many: true, inverse: campaigns }
                  incidents: { type: ref incident, many: true, inverse: campaigns }
            """);
        Kind campaign = model.KindByPlural("campaigns")!;

        Assert.Equal(("Campaign", "Campaigns"), (campaign.TypeName, campaign.Container));
        Assert.Equal(["name", "aliases"], campaign.Fields.Select(f => f.Name).Where(n => n is "name" or "aliases"));
        Assert.Equal("supersededBy: ref campaign", Models.Words(campaign.Find("supersededBy")!));
        Assert.Equal("Supersedes", Assert.Single(campaign.Inverses).Property);
        Assert.Equal(campaign, model.Kind("incident").Inverses.Single(i => i.Property == "Campaigns").Source);
        Assert.Equal(campaign, model.Kind("actor").Inverses.Single(i => i.Property == "Campaigns").Source);
        Assert.Equal(campaign, model.Kind("source").Inverses.Single(i => i.Property == "Campaigns").Source);
        Assert.Equal("by goal | incidents", string.Join(" | ", campaign.Hover.Select(line => string.Join(' ', line))));
    }

    [Fact]
    public void A_record_of_the_consumers_own_can_be_attributed_and_its_references_have_another_side()
    {
        DomainModel model = Models.Of("""
            records:
              arms-transfer:
                doc: Arms that went from one to another.
                attributed: true
                hover: [from, what]
                fields:
                  from: { type: ref actor, required: true, inverse: armsSent }
                  what: text
            kinds:
              actor:
                fields:
                  armsReceived: { type: record arms-transfer, many: true }
            """);

        Assert.Equal(["from", "what", "attribution", "withheld"], model.Record("arms-transfer").Fields.Select(f => f.Name));
        Assert.True(model.Record("arms-transfer").Fields[^2].Inline);
        InverseList sent = model.Kind("actor").Inverses.Single(i => i.Property == "ArmsSent");
        Assert.Equal("armsReceived.from", string.Join('.', Assert.Single(sent.Paths).Select(f => f.Name)));
    }

    [Fact]
    public void A_common_field_comes_to_every_kind()
    {
        DomainModel model = Models.Of("common:\n  fields:\n    reviewed: { type: date, doc: When it was read again. }\nkinds:\n  campaign: { plural: campaigns }\n");

        Assert.All(model.Kinds, kind => Assert.Equal("reviewed: date", Models.Words(kind.Find("reviewed")!)));
    }

    [Fact]
    public void Lists_of_several_kinds_on_one_side_are_told_apart_by_the_kind()
    {
        DomainModel model = Models.Of("common:\n  fields:\n    checkedBy: { type: ref actor, inverse: checked }\n");

        Assert.Equal(
            ["Checked", "FacilityChecked", "IncidentChecked", "PlaceChecked", "SourceChecked", "TallyChecked"],
            model.Kind("actor").Inverses.Select(i => i.Property).Where(p => p.EndsWith("Checked", StringComparison.Ordinal)));
    }

    [Fact]
    public void Files_are_taken_in_the_order_of_their_paths()
    {
        ModelSource a = new("seeds/a.model.yaml", "vocabularies: { facility-kind: { terms: { bunker: A } } }");
        ModelSource b = new("seeds/b.model.yaml", "vocabularies: { facility-kind: { terms: { silo: B } } }");

        LoadedModel forward = ModelLoader.Load([a, b]);
        LoadedModel backward = ModelLoader.Load([b, a]);

        Assert.Equal(forward.Model, backward.Model);
        Assert.Equal(
            ["bunker 1000", "silo 1001"],
            backward.Model.Vocabulary("facility-kind").Terms.Where(t => t.Number >= 1000).Select(t => $"{t.Name} {t.Number}"));
    }

    [Fact]
    public void One_file_may_go_on_where_another_stopped()
    {
        DomainModel model = Models.Of(
            "kinds:\n  campaign: { plural: campaigns, fields: { goal: text } }\n",
            "kinds:\n  campaign: { plural: campaigns, fields: { budget: decimal } }\nvocabularies: { harm: { terms: { displaced: D } } }\n");

        Assert.NotNull(model.Kind("campaign").Find("goal"));
        Assert.NotNull(model.Kind("campaign").Find("budget"));
        Assert.True(model.Vocabulary("harm").Has("displaced"));
    }

    [Fact]
    public void A_model_equals_another_of_the_same_files_and_no_other()
    {
        const string Text = "kinds:\n  campaign: { plural: campaigns }\n";

        Assert.Equal(Models.Of(Text), Models.Of(Text));
        Assert.Equal(Models.Of(Text).GetHashCode(), Models.Of(Text).GetHashCode());
        Assert.NotEqual(Models.Of(Text), Models.Of(Text + "# more\n"));
        Assert.NotEqual(Models.Of(Text), ModelLoader.BuiltIn);
    }

    [Fact]
    public void Json_does_as_well()
    {
        LoadedModel loaded = ModelLoader.Load([new("seeds/x.model.json", """{"kinds":{"actor":{"fields":{"rating":{"type":"integer","min":1}}}}}""")]);

        Assert.Equal("", loaded.Messages());
        Assert.Equal("rating: integer", Models.Words(loaded.Model.Kind("actor").Find("rating")!));
    }

    [Fact]
    public void A_broken_file_loses_only_what_is_broken()
    {
        LoadedModel loaded = Models.Extend("""
            vocabularies:
              facility-kind:
                terms:
                  air-base: Once more.
                  bunker: A bunker.
            records:
              box: { fields: { inner: record box, label: text } }
            kinds:
              actor:
                fields:
                  name: text
                  rating: integr
                  patron: ref actor
                  boxes: { type: record box, many: true }
              campaign:
                plurl: campaigns
                fields: { goal: text }
            """);
        DomainModel model = loaded.Model;

        Assert.Equal(5, loaded.Problems.Length);
        Models.AssertSound(model);
        Assert.True(model.Vocabulary("facility-kind").Has("bunker"));
        Assert.Equal(["label"], model.Record("box").FieldNames);
        Assert.Equal(["patron", "boxes", "withheld"], model.Kind("actor").Fields.TakeLast(3).Select(f => f.Name));
        Assert.Equal("goal: text", Models.Words(model.KindByPlural("campaigns")!.Fields[^2]));
    }
}

using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Tests.Checking;

namespace Dossier.Compiler.Tests.Binding;

/// <summary>The head of a file: what goes for all of its records.</summary>
public class FileHeadTests
{
    private const string Records = """
        sources: { wire: { name: Wire }, other: { name: Other } }
        incidents: { a: { name: A }, b: { name: B, sources: [other] } }
        places: { p: { name: P } }
        """;

    [Fact]
    public void A_file_without_a_head_sets_nothing()
        => Assert.Same(FileHead.None, Bound.Yaml(Records).Content.Head);

    [Theory]
    [InlineData("dossier:\n")]
    [InlineData("dossier: {}\n")]
    [InlineData("dossier: ~\n")]
    [InlineData("dossier: { members: true }\n")]
    public void An_empty_head_sets_nothing(string head)
    {
        BoundDocument document = Bound.Yaml(head + Records);
        Assert.Equal("", document.Messages());
        Assert.Equal(FileHead.None, document.Content.Head);
    }

    [Fact]
    public void The_source_of_a_file_is_that_of_each_record_which_names_none()
        => Assert.Equal(
            """
            source wire {name=Wire}
            source other {name=Other}
            incident a {name=A, sources=[>wire]}
            incident b {name=B, sources=[>other]}
            place p {name=P, sources=[>wire]}
            """,
            Linked(Bound.Yaml("dossier: { source: wire }\n" + Records)));

    [Fact]
    public void The_head_may_be_anywhere_in_the_file()
        => Assert.Contains("incident a {name=A, sources=[>wire]}", Linked(Bound.Yaml(Records + "\ndossier: { source: wire }\n")), StringComparison.Ordinal);

    [Fact]
    public void Sources_that_could_not_be_read_are_not_replaced()
        => Assert.Contains(
            "incident a {name=A}",
            Linked(Bound.Yaml("dossier: { source: wire }\nsources: { wire: { name: Wire } }\nincidents: { a: { name: A, sources: { b: c } } }")), StringComparison.Ordinal);

    [Fact]
    public void A_dataset_has_a_name_a_version_and_a_licence()
    {
        DatasetInfo dataset = Bound.Yaml("dossier: { dataset: { name: Iraq 2023, version: 1.2.0, license: CC-BY-4.0 } }").Content.Head.Dataset!;
        Assert.Equal(("Iraq 2023", "1.2.0", "CC-BY-4.0"), (dataset.Name, dataset.Version, dataset.License));
        Assert.Equal("Iraq 2023", Bound.Yaml("dossier: { dataset: Iraq 2023 }").Content.Head.Dataset!.Name);
    }

    [Theory]
    [InlineData("dossier: wire", "wire", "DSR2007")]
    [InlineData("dossier: [wire]", "[wire]", "DSR2007")]
    [InlineData("dossier: { readers: internal }", "readers", "DSR2005")]
    [InlineData("dossier: { limits: { DSR4004: 900 } }", "limits", "DSR2005")]
    [InlineData("dossier: { member: false }", "member", "DSR2005")]
    [InlineData("dossier: { members: none }", "none", "DSR2007")]
    [InlineData("dossier: { source: { value: wire, by: us } }", "{ value: wire, by: us }", "DSR2007")]
    [InlineData("dossier: { source: [wire, other] }", "[wire, other]", "DSR2007")]
    [InlineData("dossier: { dataset: { version: 1 } }", "{ version: 1 }", "DSR2006")]
    [InlineData("dosier: { source: wire }", "dosier", "DSR2009")]
    public void What_is_wrong_with_a_head_is_said_where_it_is(string text, string culprit, string rule)
    {
        BoundDocument document = Bound.Yaml(text);
        Assert.Equal((rule, culprit), (Assert.Single(document.Problems).Rule.Id, document.Culprits(text)));
    }

    [Fact]
    public void A_key_that_is_nearly_the_heads_is_told_so()
        => Assert.Contains("Did you mean 'dossier'?", Bound.Yaml("dosier: { source: wire }").Messages(), StringComparison.Ordinal);

    [Fact]
    public void A_source_that_is_not_there_is_reported_once_and_no_record_lacks_one()
    {
        string messages = string.Join('\n', CheckedSeeds.Check(("seeds/events.yaml", "dossier: { source: wyre }\n" + Records)).Where(m => m.Contains("DSR2002", StringComparison.Ordinal) || m.Contains("DSR6001", StringComparison.Ordinal)));
        Assert.StartsWith("seeds/events.yaml(1,20): DSR2002", messages, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dossier: { source: wyre }\n", "DSR2002")]
    [InlineData("dossier: { source: us }\nactors: { us: { name: US } }\n", "DSR2003")]
    public void A_source_that_no_record_needs_is_followed_as_well(string head, string rule)
        => Assert.Contains(
            CheckedSeeds.Check(("seeds/events.yaml", head + "sources: { wire: { name: Wire } }\nincidents: { a: { name: A, sources: [wire] } }")),
            message => message.Contains("seeds/events.yaml(1,20): " + rule, StringComparison.Ordinal));

    [Theory]
    [InlineData("dossier: wire")]
    [InlineData("dossier: { sorce: wire }")]
    [InlineData("dossier: { source: [wire, other] }")]
    [InlineData("dossier: { source: { value: wire, by: us } }")]
    [InlineData("dossier: { source: 'not an id' }")]
    public void Where_the_source_could_not_be_read_no_record_lacks_one(string head)
    {
        IReadOnlyList<string> messages = CheckedSeeds.Check(("seeds/events.yaml", head + "\nincidents: { a: { name: A, date: 2023-11-21 } }"));
        Assert.Single(messages, message => message.Contains("DSR2", StringComparison.Ordinal));
        Assert.DoesNotContain(messages, message => message.Contains("DSR6001", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_source_anywhere_it_is_said_that_a_record_lacks_one()
        => Assert.Contains(
            CheckedSeeds.Check(("seeds/events.yaml", "dossier: { members: true }\nincidents: { a: { name: A, date: 2023-11-21 } }")),
            message => message.Contains("DSR6001", StringComparison.Ordinal));

    [Fact]
    public void Records_of_a_file_without_members_have_none_but_what_they_pin()
    {
        SeedIndex index = Index("dossier: { members: false }\nincidents: { a: { name: A, formerIds: [c] }, b: { name: B, member: Chosen }, get: { name: G } }");
        Assert.Equal(["", "Chosen", ""], index.Entries.Items.Select(entry => entry.Member));
        Assert.Equal("", index.Entries[0].Former[0].Member);
        Assert.Empty(index.Renamed);
    }

    [Fact]
    public void Names_without_members_are_free_for_others()
        => Assert.Equal(
            ["", "A"],
            Index("dossier: { members: false }\nincidents: { a: { name: A } }", "incidents: { A: { name: Other } }").Entries.Items.Select(entry => entry.Member));

    [Fact]
    public void No_kind_of_a_model_file_may_take_its_key()
        => Assert.Contains(
            ModelLoader.Load([new ModelSource("seeds/own.model.yaml", "kinds: { folder: { plural: dossier } }")]).Problems,
            problem => problem.Problem.Rule == Rules.BadModelValue);

    private static string Linked(BoundDocument document)
    {
        var index = SeedIndex.Build([DocumentKeys.Of(document.Content)], ModelLoader.BuiltIn);
        return string.Join('\n', Linker.Link(document.Content, index, ModelLoader.BuiltIn).Document.Records.Select(r => $"{r.Kind.Name} {r.Id} {Bound.Show(r.Fields)}"));
    }

    private static SeedIndex Index(params string[] texts)
        => SeedIndex.Build([.. texts.Select((text, i) => DocumentKeys.Of(Bound.Seed($"seeds/{i}.yaml", text).Content))], ModelLoader.BuiltIn);
}

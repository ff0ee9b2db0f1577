using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Mapping;

/// <summary>A table is a seed by a mapping, and a message about a value is at its cell.</summary>
public class MappedSeedTests
{
    private const string Mapping =
        """
        name: raids
        key: no
        records:
          sources: { raids: { name: List of raids } }
        row:
          kind: incident
          id: "raid-{no}"
          head: { members: false, source: raids }
          fields:
            name: "Raid {no}"
            date: { from: day }
            location.lat: { from: lat }
            location.lon: { from: lon }
            participants[*].actor: { from: groups, split: ";", lookup: group }
            participants[*].role: attacker
            notes: { from: notes, split: "," }
        lookups:
          group: { kind: actor, id: "{part|slug}", fields: { name: "{part}" } }

        """;

    [Fact]
    public void Rows_are_records_with_the_head_of_the_mapping()
    {
        MappedSeed seed = Read("no,day,lat,lon,groups,notes\n1,2024-01-02,33.1,44.2,A;B,\"x,\"\"y, z\"\"\"\n2,2024,33.1,44.2,B,\n");

        Assert.Empty(seed.Problems);
        Assert.Empty(seed.Rejects);
        Assert.Equal(
            "{ dossier: { members: \"false\", source: raids }, sources: { raids: { name: \"List of raids\" } }, actors: { a: { name: A }, b: { name: B } }, "
                + "incidents: { raid-1: { name: \"Raid 1\", date: 2024-01-02, location: { lat: 33.1, lon: 44.2 }, participants: [{ actor: a, role: attacker }, { actor: b, role: attacker }], notes: [x, \"y, z\"] }, "
                + "raid-2: { name: \"Raid 2\", date: 2024, location: { lat: 33.1, lon: 44.2 }, participants: [{ actor: b, role: attacker }] } } }",
            Dossier.Compiler.Editing.FlowYaml.Of(seed.Root!).Replace("members: false", "members: \"false\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_message_about_a_value_is_at_its_row_and_column()
    {
        MappedSeed seed = Read("no,day,lat,lon,groups,notes\n1,2024-01-02,33.1,44.2,A,x\n2,2024-13-45,33.1,444.2,A,x\n");
        BoundDocument bound = Binder.Bind("raids.csv", new SeedDocument(seed.Root, new SourceLines(new string(' ', 200)), []), ModelLoader.BuiltIn);

        Assert.Equal(
            [("DSR3001", 2, 2), ("DSR4001", 2, 18)],
            bound.Problems.Items.Where(static problem => problem.Rule.Severity == RuleSeverity.Error).Select(static problem => (problem.Rule.Id, problem.Span.Line, problem.Span.Column)));
    }

    [Fact]
    public void A_rejected_row_names_its_cell_and_leaves_nothing_behind()
    {
        MappedSeed seed = Read("no,day,lat,lon,groups,notes\n1,2024,1,1,A,x\n1,2024,1,1,C,x\n");

        RejectedCell reject = Assert.Single(seed.Rejects);
        Assert.Equal((2, "no", 2), (reject.Row, reject.Column, reject.Span.Line));
        Assert.DoesNotContain("name: C", Dossier.Compiler.Editing.FlowYaml.Of(seed.Root!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_table_is_no_seed()
    {
        MappedSeed seed = Read("no,day,lat,lon,groups,notes\n1,\"2024,1,1,A,x\n");

        Assert.Null(seed.Root);
        Assert.Equal("(2,3): error: The quotation mark that begins this cell is not closed.", Assert.Single(seed.Problems).ToString());
    }

    private static MappedSeed Read(string table)
    {
        var problems = new List<TableProblem>();
        ImportMapping mapping = MappingReader.Read("raids.map.yaml", Mapping.ReplaceLineEndings("\n"), ModelLoader.BuiltIn, problems);
        Assert.Empty(problems);
        return MappedSeed.Read(mapping, table);
    }
}

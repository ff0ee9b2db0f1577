using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Mapping;

/// <summary>The tree that a table has by a mapping.</summary>
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
        SeedDocument seed = Read("no,day,lat,lon,groups,notes\n1,2024-01-02,33.1,44.2,A;B,\"x,\"\"y, z\"\"\"\n2,2024,33.1,44.2,B,\n");

        Assert.Empty(seed.Problems);
        Assert.Equal(
            "{ dossier: { members: \"false\", source: raids }, sources: { raids: { name: \"List of raids\" } }, actors: { a: { name: A }, b: { name: B } }, "
                + "incidents: { raid-1: { name: \"Raid 1\", date: 2024-01-02, location: { lat: 33.1, lon: 44.2 }, participants: [{ actor: a, role: attacker }, { actor: b, role: attacker }], notes: [x, \"y, z\"] }, "
                + "raid-2: { name: \"Raid 2\", date: 2024, location: { lat: 33.1, lon: 44.2 }, participants: [{ actor: b, role: attacker }] } } }",
            Dossier.Compiler.Editing.FlowYaml.Of(seed.Root!).Replace("members: false", "members: \"false\"", StringComparison.Ordinal));
    }

    private static SeedDocument Read(string table)
    {
        var problems = new List<TableProblem>();
        ImportMapping mapping = MappingReader.Read("raids.map.yaml", Mapping.ReplaceLineEndings("\n"), ModelLoader.BuiltIn, problems);
        Assert.Empty(problems);
        return MappedSeed.Read(table, mapping);
    }
}

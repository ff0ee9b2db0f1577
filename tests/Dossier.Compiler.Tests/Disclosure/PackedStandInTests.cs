namespace Dossier.Compiler.Tests.Disclosure;

/// <summary>In a package, the id of a stand-in is written wherever the id of the record that it stands for is.</summary>
public class PackedStandInTests
{
    private const string Records =
        """
        sources:
          desk-note: { name: A note of the desk, published: 2024-01-02, audience: internal, standIn: unnamed-source }
          unnamed-source: { name: A source that is not named, kind: statement, published: 2024-01-02, url: 'https://example.org/' }
        actors:
          canary-one: { name: Canary First, kind: person, audience: internal, standIn: a-witness }
          canary-two: { name: Canary Second, kind: person, audience: internal, standIn: a-witness }
          canary-three: { name: Canary Third, kind: person, audience: partners, standIn: a-witness }
          a-witness: { name: A witness, kind: person, anonymous: true }
          army: { name: The army, kind: armed-force }

        """;

    public static TheoryData<string> Uses => new(
        "participants: [{ actor: canary-one, role: witness }, { actor: canary-two, role: witness }, { actor: army, role: attacker, by: canary-one, source: desk-note }]",
        "participants: [canary-one, army]",
        "weapons: [{ kind: gunfire, usedBy: [canary-one, canary-two, army] }]",
        "weapons: [{ kind: gunfire, usedBy: [army, canary-two, a-witness] }]",
        "claims: [{ statement: It burnt., by: [canary-one, canary-three], source: desk-note }]",
        "claims: [{ about: participants, value: { actor: canary-two, role: attacker }, stance: denies, by: canary-one }]",
        "claims: [{ about: participants, value: canary-two, by: canary-three }]",
        "date: { value: 2024-01-01, by: canary-one, source: desk-note }",
        "date: { value: 2024-01-01, by: canary-three, audience: partners, publish: { value: 2024-01, by: canary-three } }",
        "casualties: [{ harm: killed, count: 3, of: canary-one, by: canary-three, audience: partners, publish: { harm: killed, count: 3, of: canary-one } }]",
        "sources: [desk-note, unnamed-source]");

    [Theory]
    [MemberData(nameof(Uses))]
    public void It_builds_to_the_same(string use)
    {
        string sources = use.StartsWith("sources", StringComparison.Ordinal) ? "" : "\n    sources: [unnamed-source]";
        var files = new Dictionary<string, string> { ["seeds/a.yaml"] = $"{Records}incidents:\n  fire:\n    name: A fire\n    kind: attack\n    {use}{sources}\n" };
        foreach (string audience in new[] { "public", "partners" })
        {
            Dictionary<string, string> packed = Packing.Pack(files, audience);
            foreach (string reader in audience == "public" ? new[] { "public" } : ["public", "partners"])
                Assert.Equal(Packing.Build(files, reader), Packing.Build(packed, reader));

            string text = Assert.Single(packed.Values);
            Assert.DoesNotContain("canary-one", text, StringComparison.Ordinal);
            Assert.DoesNotContain("canary-two", text, StringComparison.Ordinal);
            Assert.Equal(audience == "partners", text.Contains("canary-three", StringComparison.Ordinal));
            foreach (string source in Packing.Build(packed).Values)
                Assert.DoesNotContain("canary", source, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("seeds/b.yaml", "dossier: { source: desk-note }\nincidents: { fire: { name: A fire, kind: attack } }\n")]
    [InlineData("seeds/b.yaml", "facilities: { hut: { name: A hut, operators: [{ value: canary-one, by: army, source: unnamed-source }] } }\n")]
    [InlineData("seeds/b.yaml", "x-who: &who canary-one\nfacilities: { hut: { name: A hut, operators: *who }, barn: { name: A barn, operators: [*who] } }\n")]
    [InlineData("seeds/b.yaml", "facilities: { hut: { name: A hut, claims: [{ about: operators, value: canary-one, by: army, source: unnamed-source }] } }\n")]
    [InlineData("seeds/b.yaml", "facilities: { hut: { name: A hut, operators: { value: canary-one, by: army, stance: denies } } }\n")]
    public void So_does_a_reference_of_another_file(string path, string text)
    {
        var files = new Dictionary<string, string> { ["seeds/a.yaml"] = Records, [path] = text };
        Dictionary<string, string> packed = Packing.Pack(files);
        Assert.Equal(Packing.Build(files), Packing.Build(packed));
        Assert.All(packed.Values.Concat(Packing.Build(files).Values), static text => Assert.DoesNotContain("canary", text, StringComparison.OrdinalIgnoreCase));
    }
}

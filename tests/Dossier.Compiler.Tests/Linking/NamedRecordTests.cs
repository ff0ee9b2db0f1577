using Dossier.Compiler.Tests.Checking;

namespace Dossier.Compiler.Tests.Linking;

/// <summary>A name where an id is wanted.</summary>
public class NamedRecordTests
{
    private const string Army = """
        actors:
          us-army: { name: US Army, aliases: [USA, { text: الجيش الأمريكي }] }
          army-2: { name: The Army }
          army-3: { name: The army }
        """;

    [Theory]
    [InlineData("US Army", " Did you mean 'us-army'?")]
    [InlineData("USA", " Did you mean 'us-army'?")]
    [InlineData("usa", " Did you mean 'us-army'?")]
    [InlineData("الجيش الأمريكي", " Did you mean 'us-army'?")]
    [InlineData("The Army", " Did you mean 'army-2' or 'army-3'?")]
    [InlineData("us-armi", " Did you mean 'us-army'?")]
    [InlineData("us-\u0430rmy", " Did you mean 'us-army'? U+0430 only looks like 'a'.")]
    [InlineData("US \u0410rmy", " Did you mean 'us-army'? U+0410 only looks like 'A'.")]
    [InlineData("zz-zz-zz", "")]
    [InlineData("People of Mars", " Write the id of an actor, such as 'people-of-mars', which must be defined under 'actors'.")]
    public void The_record_of_that_name_is_offered_from_any_file(string written, string end)
    {
        var messages = CheckedSeeds.Check(("seeds/a.yaml", Army), ("seeds/b.yaml", $"actors: {{ b: {{ name: B, partOf: [\"{written}\"] }} }}"));
        var json = CheckedSeeds.Check(("seeds/a.yaml", Army), ("seeds/b.json", $"{{ \"actors\": {{ \"b\": {{ \"name\": \"B\", \"partOf\": [\"{written}\"] }} }} }}"));

        Assert.Contains(messages, m => m.EndsWith($"DSR2002: No actor has the id '{written}'.{end}", StringComparison.Ordinal));
        Assert.Contains(json, m => m.EndsWith($"DSR2002: No actor has the id '{written}'.{end}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_claim_about_a_reference_is_helped_as_well()
        => Assert.Contains(
            CheckedSeeds.Check(("seeds/a.yaml", Army), ("seeds/b.yaml", "actors: { b: { name: B, claims: [{ about: partOf, value: US Army, by: army-2 }] } }")),
            m => m.EndsWith("DSR2002: No actor has the id 'US Army'. Did you mean 'us-army'?", StringComparison.Ordinal));
}

namespace Dossier.Compiler.Tests.Checking;

public class NameRuleTests
{
    [Theory]
    [InlineData("TEMP.Tick", "TempTick")]
    [InlineData("APT 28", "APT28")]
    [InlineData("Ansarallah", "Ansar Allah")]
    [InlineData("Deir Ezzor", "Deir ez-Zor")]
    [InlineData("Raqqa", "al-Raqqah")]
    public void Names_that_differ_by_a_space_a_dot_or_a_joined_word(string one, string other)
    {
        RuleCase.Fires("DSR2019", $$"""
            places:
              first: { name: {{one}} }
              second: { name: «{{other}}» }
            """, $"'{other}' differs from '{one}', a name of the place 'first', only in spaces, dots or joined words: see seeds/case.yaml(2,18). Merge the two records, or make the names differ.");
        Assert.Equal(1, RuleCase.CountOfJson("DSR2019", $$$"""{"actors": {"first": {"name": "{{{one}}}"}, "second": {"name": "Other", "aliases": ["{{{other}}}"] } } }"""));
    }

    [Theory]
    [InlineData("El Salvador", "Salvador")]
    [InlineData("Al Gore", "Gore")]
    [InlineData("Ed Davis", "Davis")]
    [InlineData("Brigade 1 2", "Brigade 12")]
    [InlineData("Ain al-Asad", "Ayn al-Asad")]
    public void Names_of_two_are_let_pass(string one, string other)
        => RuleCase.IsQuiet("DSR2019", $$"""
            actors:
              first: { name: {{one}} }
              second: { name: {{other}} }
            """, alsoQuiet: "DSR2014");

    [Fact]
    public void Two_records_have_one_message_however_many_names_they_share()
    {
        const string Seed = """
            actors:
              first: { name: Temp.Tick, aliases: [Ansarallah, Tick] }
              second: { name: TempTick, aliases: [Ansar Allah, tick] }
            """;

        Assert.Equal(1, RuleCase.CountOf("DSR2019", Seed) + RuleCase.CountOf("DSR2014", Seed));
    }

    [Theory]
    [InlineData("aliases: [«US Central Command»]", true)]
    [InlineData("aliases: [CENTCOM, «us central command»]", true)]
    [InlineData("aliases: [{ text: «US Central Command», spelling: acronym }]", true)]
    [InlineData("aliases: [{ text: US Central Command, spelling: weak }]", false)]
    [InlineData("aliases: [U.S. Central Command]", false)]
    [InlineData("aliases: [US Central Cómmand]", false)]
    public void An_alias_that_is_the_name(string aliases, bool isSaid)
    {
        string seed = $"actors:\n  centcom: {{ name: US Central Command, {aliases} }}";
        if (!isSaid)
        {
            RuleCase.IsQuiet("DSR2021", seed);
            return;
        }

        string alias = seed[(seed.IndexOf('«', StringComparison.Ordinal) + 1)..seed.IndexOf('»', StringComparison.Ordinal)];
        RuleCase.Fires("DSR2021", seed, $"'{alias}' is already the name of the actor 'centcom', in seeds/case.yaml(2,20). Remove it from the aliases.");
    }

    [Fact]
    public void An_alias_that_is_the_name_in_json()
        => Assert.Equal(1, RuleCase.CountOfJson("DSR2021", """{"actors": {"a": {"name": "Kataib", "aliases": ["KH", {"text": "KATAIB"}]}}}"""));

    [Theory]
    [InlineData("date: 2023-11-21", "date: 2023-11-22", false)]
    [InlineData("date: 2023-11-21", "date: 2023-11-21", true)]
    [InlineData("date: 2023-11-21", "date: 2023-11", true)] // the month has the day
    [InlineData("date: 2023-10", "date: 2023-11-21", false)]
    [InlineData("date: 2023-11-21", "kind: attack", true)] // it may have been that day
    [InlineData("date: 2023-11-21, externalIds: { ucdp: 1 }", "date: 2023-11-21, externalIds: { ucdp: 2 }", false)]
    [InlineData("date: 2023-11-21, externalIds: { ucdp: 1 }", "date: 2023-11-21, externalIds: { ucdpConflict: 2 }", true)]
    [InlineData("date: 2023-11-21, externalIds: { ucdpConflict: 1 }", "date: 2023-11-21, externalIds: { ucdpConflict: 2 }", true)] // of many: it tells no two apart
    public void Incidents_may_share_a_name_on_different_days(string first, string second, bool isSaid)
    {
        Assert.Equal(isSaid ? 1 : 0, RuleCase.CountOf("DSR2014", $$"""
            incidents:
              first: { name: Attack on the base, {{first}}, sources: [wire] }
              second: { name: Attack on the base, {{second}}, sources: [wire] }
            """));
    }

    [Fact]
    public void Of_many_incidents_of_one_name_those_of_one_day_are_told()
    {
        string seed = "incidents:\n" + string.Concat(Enumerable.Range(0, 60)
            .Select(i => FormattableString.Invariant($"  i{i}: {{ name: Shelling, date: 2023-11-{(i % 30) + 1:00}, sources: [wire] }}\n")));

        Assert.Equal(30, RuleCase.CountOf("DSR2014", seed));
    }

    [Theory]
    [InlineData("published: 2023-11-21", "published: 2023-11-22", false)]
    [InlineData("published: 2023-11-21", "published: 2023-11-21", true)]
    [InlineData("publisher: A", "publisher: B", false)]
    [InlineData("publisher: A", "publisher: A", true)]
    [InlineData("url: \"https://example.org/a\"", "url: \"https://example.org/b\"", false)]
    [InlineData("published: 2023-11-21, url: \"https://example.org/a\"", "published: 2023-11-21", true)]
    public void Sources_may_share_a_caption(string first, string second, bool isSaid)
        => Assert.Equal(isSaid ? 1 : 0, RuleCase.CountOf("DSR2014", $$"""
            sources:
              first: { name: Photograph of the site, {{first}} }
              second: { name: Photograph of the site, {{second}} }
            """));

    [Theory]
    [InlineData("published: 2023-11-22", "published: 2023-11-22", true)]
    [InlineData("kind: post, published: 2023-11-22", "kind: post, published: 2023-11-22", true)]
    [InlineData("published: 2023-11-22", "published: 2023-11-23", false)]
    [InlineData("kind: post", "kind: statement", false)]
    [InlineData("kind: photograph, partOf: wire", "kind: photograph, partOf: wire", false)]
    public void One_source_on_two_records(string first, string second, bool isSaid)
    {
        string seed = $$"""
            sources:
              first: { name: First, url: "https://Example.org/A/", {{first}} }
              second: { name: Second, url: «"http://example.org/A"», {{second}} }
            """;
        if (isSaid)
            RuleCase.Fires("DSR2018", seed, "The source 'second' has the same address and date as 'first', in seeds/case.yaml(2,30). Merge the two, or say in 'published', 'kind' or 'partOf' how they differ.");
        else
            RuleCase.IsQuiet("DSR2018", seed.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal));
        RuleCase.IsQuiet("DSR2018", seed.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal).Replace("http://example.org/A", "http://example.org/a", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ucdpConflict: 299", false)]
    [InlineData("ucdpDyad: 11973", false)]
    [InlineData("prioGrid: 179714", false)]
    [InlineData("ucdp: 214797", true)]
    [InlineData("acled: SYR1", true)]
    public void An_id_that_is_of_many_records_may_be_on_many(string id, bool isSaid)
    {
        Assert.Equal(isSaid ? 1 : 0, RuleCase.CountOf("DSR2015", $$"""
            incidents:
              first: { name: First, externalIds: { {{id}} }, sources: [wire] }
              second: { name: Second, externalIds: { {{id}} }, sources: [wire] }
            """));
    }
}

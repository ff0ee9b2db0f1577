namespace Dossier.Compiler.Tests.Checking;

public class ListClaimTests
{
    [Theory]
    [InlineData("participants", "militiaa", "DSR2002")]
    [InlineData("place", "bagdad", "DSR2002")]
    [InlineData("sources", "wiree", "DSR2002")]
    [InlineData("damage", "majorr", "DSR2004")]
    public void A_claim_about_a_list_is_checked_like_one_about_a_single_field(string about, string value, string rule)
    {
        Assert.Equal(1, RuleCase.CountOf(rule, $$"""
            incidents:
              one: { name: One, sources: [wire], claims: [{ about: {{about}}, value: {{value}}, source: wire }] }
            """));
        Assert.Equal(1, RuleCase.CountOfJson(rule, $$$"""
            {"incidents": {"one": {"name": "One", "sources": ["wire"], "claims": [{"about": "{{{about}}}", "value": "{{{value}}}", "source": "wire"}] } } }
            """));
    }

    [Fact]
    public void A_claim_about_a_participant_that_exists_is_let_pass()
        => RuleCase.IsQuiet("DSR2002", """
            incidents:
              one: { name: One, sources: [wire], claims: [{ about: participants, value: militia, source: wire }] }
            """);
}

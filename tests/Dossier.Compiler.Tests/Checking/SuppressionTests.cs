namespace Dossier.Compiler.Tests.Checking;

/// <summary>What a record says about the rules that it breaks.</summary>
public class SuppressionTests
{
    [Theory]
    [InlineData("DSR2010", """
        places:
          al-asad: { name: Al Asad }
          al_asad: { name: Al Asad village@ }
        """)]
    [InlineData("DSR2013", """
        places:
          iraq: { name: Iraq, formerIds: [irak] }
          baghdad: { name: Baghdad, partOf: irak@ }
        """)]
    [InlineData("DSR2013", """
        actors:
          force: { name: The force, formerIds: [old-force] }
        incidents:
          attack: { name: The attack, participants: [{ actor: old-force, role: attacker }], sources: [wire]@ }
        """)]
    [InlineData("DSR2017", """
        places:
          iraq: { name: Iraq, formerIds: [irak] }
          baghdad: { name: Baghdad, formerIds: [irak]@ }
        """)]
    [InlineData("DSR7006", """
        places:
          baghdad: { name: Baghdad@2 }
        """)]
    public void A_rule_is_not_reported_for_a_record_that_suppresses_it(string id, string seed)
    {
        RuleCase.IsSaid(id, seed.Replace("@2", ", suppress: { DSR4002: the point comes and goes }", StringComparison.Ordinal).Replace("@", "", StringComparison.Ordinal));

        string other = seed.Contains("@2", StringComparison.Ordinal) ? ", DSR4002: the point comes and goes" : "";
        string suppressed = seed.Replace("@2", "@", StringComparison.Ordinal)
            .Replace("@", $", suppress: {{ {id}: it is known here{other} }}", StringComparison.Ordinal);
        RuleCase.IsNotSaid(id, suppressed);
        RuleCase.IsNotSaid("DSR7006", suppressed);
    }

    [Fact]
    public void Of_other_records_it_is_reported()
        => RuleCase.Fires("DSR2013", """
            places:
              iraq: { name: Iraq, formerIds: [irak] }
              baghdad: { name: Baghdad, partOf: irak, suppress: { DSR2013: the old name is quoted } }
              basra: { name: Basra, partOf: «irak» }
            """, "The place 'irak' is now called 'iraq', in seeds/case.yaml(2,3). Write 'iraq'.");

    [Theory]
    [InlineData("DSR2010", "the rule reports nothing here. Remove it.")]
    [InlineData("DSR2013", "the rule reports nothing here. Remove it.")]
    [InlineData("DSR7006", "the rule reports nothing here. Remove it.")]
    [InlineData("DSR2002", "the rule cannot be suppressed, because what it reports is left out of the model. Correct what it reports, and remove the suppression.")]
    [InlineData("DSR9999", "there is no such rule.")]
    [InlineData("DSR6030", "there is no such rule. Did you mean 'DSR2030'?")]
    public void One_that_suppresses_nothing_is_reported(string id, string why)
        => RuleCase.Fires("DSR7006", $$"""
            places:
              baghdad: { name: Baghdad, suppress: { «{{id}}»: for nothing } }
            """, $"The suppression of {id} has no effect: {why}");
}

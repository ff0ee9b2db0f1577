namespace Dossier.Compiler.Tests.Checking;

public class IdentityRuleTests
{
    [Fact]
    public void One_name_on_two_records_of_a_kind()
    {
        RuleCase.Fires("DSR2014", """
            places:
              nasr: { name: Jurf al-Nasr }
              sakhar: { name: Jurf al-Sakhar, aliases: [«Jurf an-Nasr»] }
            """, "'Jurf an-Nasr' is a name of both the place 'sakhar' and 'nasr' (see seeds/case.yaml(2,17)), so that Find returns neither. Merge the two records, or make their names differ.");
        RuleCase.IsQuiet("DSR2014", """
            places:
              nasr: { name: Jurf al-Nasr, aliases: [Jurf al Nasr] }
              sakhar: { name: Jurf al-Sakhar, aliases: [{ text: Jurf an-Nasr, spelling: weak }] }
            facilities:
              nasr: { name: Jurf al-Nasr, place: nasr }
            """);
    }

    [Fact]
    public void A_former_id_that_another_record_has_now()
    {
        RuleCase.Fires("DSR2017", """
            places:
              nasr: { name: Jurf al-Nasr, formerIds: [«sakhar»] }
              sakhar: { name: Jurf al-Sakhar }
            """, "'sakhar', a former id of the place 'nasr', is an id in use (see seeds/case.yaml(3,3)), and a reference to it resolves to that record. Remove it from 'formerIds'.");
        RuleCase.IsQuiet("DSR2017", """
            places:
              nasr: { name: Jurf al-Nasr, formerIds: [sakhar, sakhar] }
            facilities:
              sakhar: { name: A base }
            """);
    }

    [Fact]
    public void A_former_id_that_two_records_had()
    {
        RuleCase.Fires("DSR2017", """
            places:
              nasr: { name: Jurf al-Nasr, formerIds: [jurf] }
              sakhar: { name: Jurf al-Sakhar, formerIds: [other, «jurf»] }
            """, "'jurf', a former id of the place 'sakhar', is also a former id of 'nasr' (see seeds/case.yaml(2,43)), and a reference to it resolves to that record. Remove it from 'formerIds'.");
        RuleCase.IsQuiet("DSR2017", """
            places:
              nasr: { name: Jurf al-Nasr, formerIds: [jurf] }
            actors:
              nasr: { name: People of Jurf al-Nasr, formerIds: [jurf] }
            """);
    }

    [Fact]
    public void A_former_id_that_the_record_still_has()
    {
        RuleCase.Fires("DSR2017", """
            places:
              nasr: { name: Jurf al-Nasr, formerIds: [«nasr»] }
            """, "'nasr', a former id of the place 'nasr', is still its id (see seeds/case.yaml(2,3)), and a reference to it resolves to that record. Remove it from 'formerIds'.");
        RuleCase.IsQuiet("DSR2017", """
            places:
              nasr: { name: Jurf al-Nasr, formerIds: [Nasr] }
            """);
    }

    [Fact]
    public void A_name_in_csharp_that_is_taken()
    {
        RuleCase.Fires("DSR2010", """
            places:
              al-asad: { name: Al Asad }
              «al_asad»: { name: Al Asad village }
            """, "The C# member for the place 'al_asad' is named 'AlAsad_2', because 'AlAsad' is already the name of the place 'al-asad'. To choose the name yourself, add 'member' with a name in PascalCase.");
        RuleCase.IsQuiet("DSR2010", """
            places:
              al-asad: { name: Al Asad }
              al_asad: { name: Al Asad village, member: AlAsadVillage }
            """);
    }

    [Fact]
    public void One_external_id_on_two_records_of_a_kind()
    {
        RuleCase.Fires("DSR2015", """
            places:
              iraq: { name: Iraq, externalIds: { wikidata: Q796 } }
              irak: { name: Irak, externalIds: { wikidata: «Q796» } }
            """, "The wikidata id 'Q796' already belongs to the place 'iraq', in seeds/case.yaml(2,48). Correct one of the two ids, or merge the records.");
        RuleCase.IsQuiet("DSR2015", """
            places:
              iraq: { name: Iraq, externalIds: { wikidata: Q796 } }
            actors:
              iraq: { name: Iraq, externalIds: { wikidata: Q796 } }
            """);
    }

    [Fact]
    public void Two_records_that_share_several_names_are_told_of_once()
        => RuleCase.Fires("DSR2014", """
            places:
              nasr: { name: Jurf al-Nasr, aliases: [Jurf, The Bank] }
              sakhar: { name: «Jurf», aliases: [The Bank, Jurf an-Nasr] }
            """, "'Jurf' is a name of both the place 'sakhar' and 'nasr' (see seeds/case.yaml(2,41)), so that Find returns neither. Merge the two records, or make their names differ.");

    [Fact]
    public void One_event_under_two_ids_has_one_external_id()
        => RuleCase.IsQuiet("DSR2015", """
            incidents:
              one: { name: One, externalIds: { acled: IRQ1 }, sources: [wire] }
              same: { name: The same, externalIds: { acled: IRQ1 }, sameAs: one, sources: [wire] }
            places:
              old: { name: Old place, status: superseded, supersededBy: new, externalIds: { wikidata: Q796 } }
              new: { name: New place, externalIds: { wikidata: Q796 } }
            """);

    [Fact]
    public void A_record_that_nothing_refers_to()
    {
        RuleCase.Fires("DSR2016", """
            places:
              «alone»: { name: A lone place }
            """, "Nothing refers to the place 'alone'. Use its id in another record, or remove it.");
        RuleCase.Fires("DSR2016", """
            sources:
              «register»: { name: A register, published: { value: 2023, source: register }, url: "https://example.org/register" }
            """, "Nothing refers to the source 'register'. Use its id in another record, or remove it.");
        RuleCase.IsQuiet("DSR2016", """
            places:
              alone: { name: A place }
            incidents:
              attack: { name: The attack, place: alone, sources: [wire] }
            """);

        // What is denied is no longer in its field, and refers to the record all the same.
        RuleCase.IsQuiet("DSR2016", """
            places:
              alone: { name: A place }
            incidents:
              attack: { name: The attack, place: { value: alone, by: army, stance: denies }, sources: [wire] }
            """);
        RuleCase.IsQuiet("DSR2016", """
            incidents:
              attack: { name: The attack, participants: { actor: militia, by: army, stance: denies }, sources: [wire] }
            """);
    }

    [Theory]
    [InlineData("participants: [{ actor: alone, role: attacker")] // the list is not closed
    [InlineData("participants: [{ actor: alon, role: attacker }]")]
    [InlineData("participants: [{ aktor: alone, role: attacker }]")]
    [InlineData("partisipants: [{ actor: alone, role: attacker }]")]
    [InlineData("place: alone-place")]
    public void What_cannot_be_read_may_refer_to_it(string field)
        => Assert.DoesNotContain(
            CheckedSeeds.Check(("seeds/case.yaml", $"incidents:\n  attack:\n    name: The attack\n    {field}\nactors:\n  alone: {{ name: Alone }}\n")),
            message => message.Contains("DSR2016", StringComparison.Ordinal));
}

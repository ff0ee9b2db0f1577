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
            """, "'Jurf an-Nasr' is a name of the place 'sakhar' and of 'nasr' too, in seeds/case.yaml(2,17): Find gives neither. Merge the two, or tell their names apart.");
        RuleCase.IsQuiet("DSR2014", """
            places:
              nasr: { name: Jurf al-Nasr, aliases: [Jurf al Nasr] }
              sakhar: { name: Jurf al-Sakhar, aliases: [{ text: Jurf an-Nasr, spelling: weak }] }
            facilities:
              nasr: { name: Jurf al-Nasr, place: nasr }
            """);
    }

    [Fact]
    public void One_external_id_on_two_records_of_a_kind()
    {
        RuleCase.Fires("DSR2015", """
            places:
              iraq: { name: Iraq, externalIds: { wikidata: Q796 } }
              irak: { name: Irak, externalIds: { wikidata: «Q796» } }
            """, "The wikidata id 'Q796' is that of the place 'iraq' already, in seeds/case.yaml(2,48).");
        RuleCase.IsQuiet("DSR2015", """
            places:
              iraq: { name: Iraq, externalIds: { wikidata: Q796 } }
            actors:
              iraq: { name: Iraq, externalIds: { wikidata: Q796 } }
            """);
    }

    [Fact]
    public void A_record_that_nothing_refers_to()
    {
        RuleCase.Fires("DSR2016", """
            places:
              «alone»: { name: A lone place }
            """, "Nothing refers to the place 'alone'.");
        RuleCase.IsQuiet("DSR2016", """
            places:
              alone: { name: A place }
            incidents:
              attack: { name: The attack, place: alone, sources: [wire] }
            """);
    }
}

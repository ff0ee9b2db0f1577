using System.Globalization;

namespace Dossier.Tests.Lookup;

public class NearestTextTests
{
    private static readonly string[] Places =
    [
        "ain-al-asad", "al-tanf", "baghdad", "green-zone", "jurf-al-nasr", "jurf-al-nasr-facility-1", "jurf-al-nasr-strike",
        "shaddadi",
    ];

    private static readonly string[] Fields =
    [
        "id", "name", "kind", "date", "place", "facilities", "participants", "casualties", "inResponseTo", "partOf", "sources",
        "sameAs",
    ];

    [Theory]
    [InlineData("jurf-al-nsr", "jurf-al-nasr")]
    [InlineData("jurf-al-narf", "jurf-al-nasr")]
    [InlineData("jurf_al_nasr", "jurf-al-nasr")]
    [InlineData("JurfAlNasr", "jurf-al-nasr")]
    [InlineData("Jurf al-Nasr", "jurf-al-nasr")]
    [InlineData("nasr-al-jurf", "jurf-al-nasr")]
    [InlineData("strike-jurf-al-nasr", "jurf-al-nasr-strike")]
    [InlineData("jurf-al-nasr-strik", "jurf-al-nasr-strike")]
    [InlineData("jurf", "jurf-al-nasr")]
    [InlineData("jurf-al-nasr-", "jurf-al-nasr")]
    [InlineData("jurf-al-nasr-f", "jurf-al-nasr")] // two slips, as far as the longer id that starts so
    [InlineData("jurf-al-nasr-fac", "jurf-al-nasr-facility-1")]
    [InlineData("ain-al-assad", "ain-al-asad")]
    [InlineData("zone-green", "green-zone")]
    [InlineData("greenzone", "green-zone")]
    [InlineData("bahgdad", "baghdad")]
    [InlineData("baghdad", "baghdad")]
    [InlineData("mosul", null)]
    [InlineData("erbil-air-base", null)]
    [InlineData("al", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    [InlineData("-", null)]
    public void The_nearest_id_is_found(string wrong, string? nearest)
        => Assert.Equal(nearest, NearestText.Find(wrong, Places));

    [Theory]
    [InlineData("in_response_to", "inResponseTo")]
    [InlineData("in-reponse-to", "inResponseTo")]
    [InlineData("casualty", "casualties")]
    [InlineData("casualtys", "casualties")]
    [InlineData("part", "partOf")] // ties with participants, and comes first by ordinal comparison
    [InlineData("parts", "partOf")]
    [InlineData("dat", "date")]
    [InlineData("nmae", "name")]
    [InlineData("ID", "id")]
    [InlineData("ib", "id")]
    [InlineData("i", null)]
    [InlineData("source", "sources")]
    [InlineData("weather", null)]
    public void The_nearest_field_is_found(string wrong, string? nearest)
        => Assert.Equal(nearest, NearestText.Find(wrong, Fields));

    [Fact]
    public void Of_equally_near_candidates_the_first_by_ordinal_comparison_wins_in_any_order()
    {
        Assert.Equal("bat", NearestText.Find("at", ["cat", "bat", "hat"]));
        Assert.Equal("bat", NearestText.Find("at", ["bat", "cat", "hat"]));
        Assert.Equal("A-B", NearestText.Find("a.b", ["a-b", "a_b", "A-B"]));
    }

    [Fact]
    public void A_smaller_distance_wins_over_the_alphabet()
        => Assert.Equal("zabbcd", NearestText.Find("zabbce", ["zabxxe", "zabbcd"]));

    [Fact]
    public void A_word_may_stand_twice_only_where_it_was_written_twice()
    {
        Assert.Equal("baghdad-baghdad-x", NearestText.Find("x-baghdad-baghdad", ["baghdad-baghdad-x"]));
        Assert.Null(NearestText.Find("baghdad-baghdad-xy-xy", ["baghdad-xy-xy-xy-bagh"]));
        Assert.Null(NearestText.Find("ad-ad-bc-tower", ["tower-ad-bc-bc"])); // as many letters, and of the same sum
    }

    [Fact]
    public void Letters_of_every_script_count()
    {
        string[] ids = ["\u062C\u0631\u0641-\u0627\u0644\u0646\u0635\u0631", "\u0414\u043E\u043D\u0435\u0446\u043A"];

        Assert.Equal(ids[0], NearestText.Find("\u062C\u0631\u0641-\u0627\u0644\u0646\u0635", ids));
        Assert.Equal(ids[1], NearestText.Find("\u0434\u043E\u043D\u0435\u0446\u043A", ids));
    }

    [Fact]
    public void A_text_too_long_to_be_a_name_has_nothing_near()
    {
        string longest = new('a', NearestText.LongestWrongText);

        Assert.Equal(longest + "b", NearestText.Find(longest, [longest + "b"]));
        Assert.Null(NearestText.Find(longest + "b", [longest + "b"]));
        Assert.Equal("-" + new string('-', 99), NearestText.Find(new string('-', 100), ["-" + new string('-', 99)]));
        Assert.Null(NearestText.Find("a", [new string('b', 100_000)]));
    }

    [Fact]
    public void One_of_a_hundred_thousand_is_found()
    {
        IEnumerable<string> ids = Enumerable.Range(0, 100_000)
            .Select(i => "incident-" + (i * 7_919L).ToString("D12", CultureInfo.InvariantCulture));

        Assert.Equal("incident-000000791900", NearestText.Find("incident-00000079190o", ids));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("az-Latn-AZ")]
    [InlineData("")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal("iraqi-militia", NearestText.Find("IRAQI MILITIA", ["iraqi-militia"]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

namespace Dossier.Compiler.Tests.Checking;

public class FarDateRuleTests
{
    [Theory]
    [InlineData("sources: { a: { name: A, published: «2223-11-22» } }", "2223-11-22", "after 2100")]
    [InlineData("sources: { a: { name: A, retrieved: «2101» } }", "2101", "after 2100")]
    [InlineData("sources: { a: { name: A, created: «1499-12-31» } }", "1499-12-31", "before 1500")]
    [InlineData("incidents: { a: { name: A, date: «0025-09-26», sources: [wire] } }", "0025-09-26", "before 1500")]
    [InlineData("incidents: { a: { name: A, date: «Y45252», sources: [wire] } }", "Y45252", "after 2100")]
    [InlineData("incidents: { a: { name: A, date: «2023-11-22/2203-11-23», sources: [wire] } }", "2023-11-22/2203-11-23", "after 2100")]
    [InlineData("tallies: { a: { name: A, window: «0203-10-17/2023-11-21» } }", "0203-10-17/2023-11-21", "before 1500")]
    [InlineData("incidents: { a: { name: A, date: «22XX», sources: [wire] } }", "22XX", "after 2100")]
    [InlineData("incidents: { a: { name: A, date: «14XX», sources: [wire] } }", "14XX", "before 1500")]
    [InlineData("incidents: { a: { name: A, date: «2023/22XX», sources: [wire] } }", "2023/22XX", "after 2100")]
    [InlineData("actors: { a: { name: A, activeFrom: «3023» } }", "3023", "after 2100")]
    [InlineData("actors: { a: { name: A, activeTo: «2203-05» } }", "2203-05", "after 2100")]
    [InlineData("actors: { a: { name: A, died: «2203» } }", "2203", "after 2100")]
    [InlineData("actors: { a: { name: A, roles: [{ office: Chief, org: army, from: 2003, to: «2203» }] } }", "2203", "after 2100")]
    [InlineData("actors: { a: { name: A, claims: [{ about: died, value: «2203», by: army, source: wire }] } }", "2203", "after 2100")]
    [InlineData("incidents: { a: { name: A, sources: [wire], claims: [{ about: date, value: «0203-11-21», by: army }] } }", "0203-11-21", "before 1500")]
    [InlineData("incidents: { a: { name: A, sources: [wire], date: { value: «2203-11-21», by: army } } }", "2203-11-21", "after 2100")]
    [InlineData("incidents: { a: { name: A, sources: [wire], date: { value: «2203-11-21», by: army, stance: denies } } }", "2203-11-21", "after 2100")]
    [InlineData("tallies: { a: { name: A, asOf: «2203» } }", "2203", "after 2100")]
    [InlineData("incidents: { a: { name: A, date: \"«[0023,2023]»\", sources: [wire] } }", "[0023,2023]", "before 1500")]
    public void A_date_that_nobody_remembers_or_can_know(string seed, string date, string why)
    {
        Assert.Equal(1, RuleCase.CountOf("DSR3011", Plain(seed)));
        RuleCase.IsSaid($"DSR3011: The date '{date}' is {why}. Correct the year, or suppress the rule with a reason.", Plain(seed));
    }

    [Theory]
    [InlineData("""{"sources": {"a": {"name": "A", "published": "2223-11-22"}}}""", 1)]
    [InlineData("""{"incidents": {"a": {"name": "A", "date": "0025-09-26", "sources": ["wire"]}}}""", 1)]
    [InlineData("""{"incidents": {"a": {"name": "A", "date": "Y45252", "sources": ["wire"]}}}""", 1)]
    [InlineData("""{"incidents": {"a": {"name": "A", "date": "2023-11-22", "sources": ["wire"]}}}""", 0)]
    public void The_same_in_json(string seed, int times) => Assert.Equal(times, RuleCase.CountOfJson("DSR3011", seed));

    [Theory]
    [InlineData("sources: { a: { name: A, published: 2100 } }")]
    [InlineData("sources: { a: { name: A, published: 1500-01-01 } }")]
    [InlineData("incidents: { a: { name: A, date: 2023-11-22/.., sources: [wire] } }")]
    [InlineData("incidents: { a: { name: A, date: 20XX, sources: [wire] } }")]
    [InlineData("incidents: { a: { name: A, date: 2XXX, sources: [wire] } }")]
    [InlineData("incidents: { a: { name: A, date: XXXX-03-01, sources: [wire] } }")] // no year is known
    [InlineData("incidents: { a: { name: A, date: 1XXX, sources: [wire] } }")]
    [InlineData("incidents: { a: { name: A, date: XXXX-03-01/2023-05, sources: [wire] } }")]
    [InlineData("incidents: { a: { name: A, date: ../2023-11-22, sources: [wire] } }")]
    [InlineData("actors: { a: { name: The order, activeFrom: 1070 }, b: { name: A person, died: 0632 } }")] // they were of their time
    [InlineData("actors: { a: { name: The order, claims: [{ about: activeFrom, value: 1070, by: army, source: wire }], roles: [{ office: Grand Master, from: 1118, to: 2100 }] } }")]
    [InlineData("actors: { a: { name: The order, activeFrom: 1998, activeTo: 2023/.. } }")]
    public void A_date_within_the_fixed_limits(string seed) => RuleCase.IsQuiet("DSR3011", seed);

    // Beside the wire report of 2023, four dates of 2023: their middle one is of 2023.
    [Theory]
    [InlineData("date: 1923-11-22", false)]
    [InlineData("date: 1922-11-22", true)]
    [InlineData("date: 2043-11-22", false)]
    [InlineData("date: 2044-11-22", true)]
    [InlineData("date: 2023-11-22, casualties: [{ harm: killed, count: 1, source: wire, said: 1903-11-22 }]", true)]
    public void A_date_far_from_the_middle_one_of_the_dataset(string date, bool isSaid)
    {
        string seed = $$"""
            incidents:
              a: { name: A, date: 2023-10-17, sources: [wire] }
              b: { name: B, date: 2023-10-18, sources: [wire] }
              c: { name: C, date: 2023-10-19, sources: [wire] }
              far: { name: Far, {{date}}, sources: [wire] }
            """;
        Assert.Equal(isSaid ? 1 : 0, RuleCase.CountOf("DSR3011", seed));
    }

    [Fact]
    public void The_middle_one_is_told()
        => RuleCase.IsSaid(
            "DSR3011: The date '1823-10-18' is more than 100 years before the dates of this dataset, half of which are from 2023 on. Correct the year, or suppress the rule with a reason.",
            """
            incidents:
              a: { name: A, date: 2023-10-17, sources: [wire] }
              b: { name: B, date: 1823-10-18, sources: [wire] }
            """);

    [Fact]
    public void What_is_old_among_what_is_old_is_let_pass_and_so_is_an_old_source()
        => RuleCase.IsQuiet("DSR3011", """
            sources:
              chronicle: { name: A chronicle, published: 1712 }
            incidents:
              a: { name: A, date: 1851-10-17, sources: [chronicle] }
              b: { name: B, date: 1852-10-18, sources: [chronicle] }
              c: { name: C, date: 1853-10-18, sources: [chronicle] }
            """.Replace("\nincidents", "\n  wire2: { name: A, published: 1862 }\n  wire3: { name: B, published: 1863 }\nincidents", StringComparison.Ordinal), ("seeds/more.yaml", "incidents: { d: { name: D, date: 1854, sources: [chronicle] }, e: { name: E, date: 1855, sources: [chronicle] } }"));

    private static string Plain(string seed) => seed.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
}

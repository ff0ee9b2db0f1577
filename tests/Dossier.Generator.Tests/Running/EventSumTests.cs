using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>The sum over events, as a program asks for it. The arithmetic itself is tested beside it; here, that records hand over what they say.</summary>
public class EventSumTests
{
    private static readonly Lazy<BuiltProject> Built = new(() => BuiltProject.Of(new SeedProject().Seed("seeds/a.yaml",
        """
        sources: { w: { name: Wire, published: 2024-05-31 } }
        incidents:
          battle: { name: Battle, date: 2024-03, clarity: aggregate, casualties: { harm: killed, count: 40..60 }, sources: w }
          first-day: { name: First day, date: 2024-03-05, partOf: battle, casualties: { harm: killed, count: 10 }, sources: w }
          market: { name: Market, date: 2024-03-10, sameAs: market-too, casualties: { harm: killed, count: 9 }, sources: w }
          market-too: { name: Market too, date: 2024-03-10, casualties: { harm: killed, count: 11 }, sources: w }
          perhaps-market: { name: Perhaps the market, date: 2024-03-11, possiblySameAs: market, casualties: { harm: killed, count: 10 }, sources: w }
          bridge: { name: Bridge, date: 2024-02-13, status: superseded, supersededBy: strike, reason: Better, casualties: { harm: killed, count: 4 }, sources: w }
          strike: { name: Strike, date: 2024-03-14, casualties: { harm: killed, count: 6 }, sources: w }
          hoax: { name: Hoax, date: 2024-03-12, status: retracted, reason: Not so, casualties: { harm: killed, count: 99 }, sources: w }
          sum-of-events: { name: Sum of events, date: 2025, sources: w }
        """)));

    [Fact]
    public void Each_event_of_a_month_is_counted_once()
        => Assert.Equal(
            ["56 to 87", "86 to 106", "6", "at least 56", "unknown", "Sum of events"],
            Built.Value.Run(
                """
                print(Incidents.SumOfEvents(Incidents.During(EdtfDate.Parse("2024-03")), incident => incident.Killed));
                print(Incidents.During(EdtfDate.Parse("2024-03")).Sum(incident => incident.Killed));
                print(Incidents.SumOfEvents(Incidents.During(EdtfDate.Parse("2024-02")), incident => incident.Killed));
                print(Incidents.SumOfEvents(Incidents.All, incident => incident.Killed));
                print(Incidents.SumOfEvents(Incidents.During(EdtfDate.Parse("2023")), incident => incident.CountOf(Harm.Killed)));
                print(Incidents.SumOfEvents_2.Name);
                """));
}

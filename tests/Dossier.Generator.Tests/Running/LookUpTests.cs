using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>What the containers find.</summary>
public class LookUpTests
{
    [Fact]
    public void All_holds_what_stands_in_the_order_of_the_files()
        => Assert.Equal(
            ["missile-attack,strike,drones,undated,old", "5", "hoax", "us,centcom,task-force,coalition,militia,brigades,iran,civilians,spokesman", "lost", "old"],
            World.Built.Run(
                """
                print(string.Join(",", Incidents.All.Select(i => i.Id)));
                print(Incidents.Count);
                print(string.Join(",", Incidents.Retracted.Select(i => i.Id)));
                print(string.Join(",", Actors.All.Select(i => i.Id)));
                print(string.Join(",", Actors.Retracted.Select(i => i.Id)));
                print(Incidents.All[4].Id);
                """));

    [Fact]
    public void Get_finds_by_id_and_by_former_id()
        => Assert.Equal(
            ["strike", "True", "centcom", "centcom", "True", "hoax"],
            World.Built.Run(
                """
                print(Incidents.Get("strike").Id);
                print(ReferenceEquals(Incidents.Get("strike"), Incidents.Strike));
                print(Actors.Get("us-central-command").Id);
                print(Actors.Get("readiness-command").Id);
                print(ReferenceEquals(Actors.UsCentralCommand, Actors.Centcom));
                print(Incidents.Get("hoax").Id);
                """));

    [Fact]
    public void Get_names_the_nearest_id_when_there_is_none()
        => Assert.Equal(
            [
                "No incident has the id 'strik'. Did you mean 'strike'?", "No actor has the id 'task_force'. Did you mean 'task-force'?",
                "No place has the id 'zzzzzzzzzzz'.", "No facility has the id ''.", "ArgumentNullException",
            ],
            World.Built.Run(
                """
                void Try(Func<object> get) { try { print(get()); } catch (KeyNotFoundException e) { print(e.Message); } catch (ArgumentNullException e) { print(e.GetType().Name); } }
                Try(() => Incidents.Get("strik"));
                Try(() => Actors.Get("task_force"));
                Try(() => Places.Get("zzzzzzzzzzz"));
                Try(() => Facilities.Get(""));
                Try(() => Facilities.Get(null!));
                """));

    [Fact]
    public void TryGet_tells()
        => Assert.Equal(
            ["True", "baghdad", "False", "True", "False", "False"],
            World.Built.Run(
                """
                print(Places.TryGet("baghdad", out var found));
                print(found!.Id);
                print(Places.TryGet("Baghdad", out var other));
                print(other is null);
                print(Places.TryGet(null, out _));
                print(Places.TryGet("strike", out _));
                """));

    [Fact]
    public void Find_takes_names_and_aliases_and_gives_up_on_two()
        => Assert.Equal(
            ["centcom", "centcom", "centcom", "baghdadi", "baghdad", "", "militia,brigades", "", "", "0"],
            World.Built.Run(
                """
                print(Actors.Find("US Central Command")?.Id);
                print(Actors.Find("centcom")?.Id);
                print(Actors.Find("القيادة المركزية")?.Id);
                print(Places.Find("al Baghdadi")?.Id);
                print(Places.Find("BAGHDAD")?.Id);
                print(Actors.Find("HHN")?.Id);
                print(string.Join(",", Actors.FindAll("hhn").Select(a => a.Id)));
                print(Actors.Find("nobody at all")?.Id);
                print(Actors.Find("Nobody")?.Id);
                print(Actors.FindAll("").Count);
                """));

    [Fact]
    public void Find_forgives_spaces_and_endings_and_Suggest_gives_the_nearest()
        => Assert.Equal(
            ["baghdad", "", "centcom", "centcom", "centcom", "baghdad,baghdadi", "", "0"],
            World.Built.Run(
                """
                print(Places.Find("Bagh dad")?.Id);
                print(Actors.Find("US Central Comand")?.Id);
                print(Actors.Suggest("US Central Comand")[0].Id);
                print(Actors.Suggest("centcom")[0].Id);
                print(Actors.Suggest("CENT COM")[0].Id);
                print(string.Join(",", Places.Suggest("Baghdat").Select(p => p.Id)));
                print(string.Join(",", Places.Suggest("Qqqqqqqqqqqqq").Select(p => p.Id)));
                print(Places.Suggest("").Count);
                """));

    [Fact]
    public void During_gives_what_may_overlap()
        => Assert.Equal(
            ["missile-attack,strike,drones", "missile-attack,drones", "strike,drones", "missile-attack,strike,drones", "", "missile-attack,strike,drones"],
            World.Built.Run(
                """
                void During(string window) => print(string.Join(",", Incidents.During(EdtfDate.Parse(window)).Select(i => i.Id)));
                During("2023-11");
                During("2023-11-21");
                During("2023-11-22");
                During("2023-11-21/2023-11-22");
                During("2024");
                During("../2023-11-30");
                """));

    [Fact]
    public void Involving_counts_parts_when_it_is_asked_to()
        => Assert.Equal(
            ["strike", "missile-attack", "", "missile-attack,strike", "strike", "missile-attack,strike"],
            World.Built.Run(
                """
                void Involving(Actor actor, bool parts, bool suspected = false) => print(string.Join(",", Incidents.Involving(actor, includingParts: parts, includingSuspected: suspected).Select(i => i.Id)));
                Involving(Actors.Militia, false);
                Involving(Actors.Centcom, false);
                Involving(Actors.Us, false);
                Involving(Actors.Us, true);
                Involving(Actors.Coalition, true);
                Involving(Actors.Militia, true, true);
                """));

    [Fact]
    public void Near_goes_by_the_incident_then_its_facilities_then_its_place()
        => Assert.Equal(
            ["missile-attack", "", "strike", "drones", "missile-attack,strike,drones"],
            World.Built.Run(
                """
                void Near(double lat, double lon, double km) => print(string.Join(",", Incidents.Near(new GeoPoint(lat, lon), km).Select(i => i.Id)));
                Near(33.7856, 42.4412, 1);   // the facility itself
                Near(33.85, 42.53, 1);       // the place, 11 km from the facility: the facility is the closer answer
                Near(33.3152, 44.3661, 1);   // an incident with a place alone
                Near(33.0, 42.0, 0.001);     // its own location
                Near(33.5, 43.0, 500);       // all that lie anywhere
                """));

    [Fact]
    public void Near_goes_by_the_place_of_a_facility_where_nothing_else_has_a_point()
    {
        BuiltProject built = BuiltProject.Of(new SeedProject().Seed(
            "seeds/a.yaml",
            """
            places: { town: { name: Town, location: { lat: 33, lon: 44 } }, other: { name: Other, location: { lat: 10, lon: 10 } }, bare: Bare }
            facilities: { base: { name: Base, place: town }, tower: { name: Tower, place: other, location: { lat: 20, lon: 20 } }, tent: Tent }
            incidents:
              by-facility: { name: By facility, facilities: [tent, base] }
              by-point: { name: By point, facilities: [base, tower] }
              by-place: { name: By place, place: other, facilities: [base] }
              nowhere: { name: Nowhere, place: bare, facilities: [tent] }
              beside: { name: Beside, place: bare, facilities: [base] }
            """));

        Assert.Equal(
            ["by-facility,beside", "by-point", "by-place"],
            built.Run(
                """
                void Near(double lat, double lon) => print(string.Join(",", Incidents.Near(new GeoPoint(lat, lon), 1).Select(i => i.Id)));
                Near(33, 44);
                Near(20, 20);
                Near(10, 10);
                """));
    }

    [Fact]
    public void Near_takes_kilometres_and_nautical_miles()
        => Assert.Equal(
            ["", "missile-attack", "missile-attack", "missile-attack", "missile-attack", ""],
            World.Built.Run(
                """
                // 0.1 degrees of latitude, which is 11.1 km or 6.0 nautical miles.
                void Near(Distance distance) => print(string.Join(",", Incidents.Near(new GeoPoint(33.8856, 42.4412), distance).Select(i => i.Id)));
                Near(Distance.FromKilometres(11));
                Near(Distance.FromKilometres(11.2));
                Near(Distance.FromNauticalMiles(6.1));
                Near(new GeoPoint(33.8856, 42.4412).DistanceTo(new GeoPoint(33.7856, 42.4412)));
                print(string.Join(",", Incidents.Near(new GeoPoint(33.8856, 42.4412), km: 11.2).Select(i => i.Id)));
                Near(default);
                """));

    [Theory]
    [InlineData("-1")]
    [InlineData("-0.0000001")]
    [InlineData("double.NaN")]
    [InlineData("double.PositiveInfinity")]
    [InlineData("double.NegativeInfinity")]
    public void A_distance_that_is_none_is_refused(string km)
        => Assert.Equal(
            ["ArgumentOutOfRangeException"],
            World.Built.Run($"try {{ Incidents.Near(new GeoPoint(33, 42), {km}); }} catch (ArgumentOutOfRangeException e) {{ print(e.GetType().Name); }}"));

    [Fact]
    public void In_goes_by_the_incident_then_its_facilities_and_counts_parts_when_it_is_asked_to()
    {
        BuiltProject built = BuiltProject.Of(new SeedProject().Seed(
            "seeds/a.yaml",
            """
            places: { iraq: Iraq, anbar: { name: Anbar, partOf: iraq }, asad: { name: Asad, partOf: anbar }, syria: Syria }
            facilities: { base: { name: Base, place: asad }, tower: { name: Tower, place: syria }, tent: Tent }
            incidents:
              own: { name: Own, place: anbar }
              both: { name: Both, place: iraq, facilities: [base, tower] }
              by-facility: { name: By facility, facilities: [tent, tower, base] }
              point: { name: Point, location: { lat: 33.7, lon: 42.4 } }
              nowhere: { name: Nowhere, facilities: [tent] }
              in: { name: In, place: syria }
              gone: { name: Gone, place: anbar, status: retracted, reason: None. }
            """));

        Assert.Equal(
            ["both", "own,both,by-facility", "own", "own,by-facility", "by-facility", "by-facility", "by-facility,in", "", "ArgumentNullException"],
            built.Run(
                """
                string Ids(IReadOnlyList<Incident> incidents) => string.Join(",", incidents.Select(i => i.Id));
                print(Ids(Incidents.In(Places.Iraq)));
                print(Ids(Incidents.In(Places.Iraq, includingParts: true)));
                print(Ids(Incidents.In(Places.Anbar, includingParts: false)));
                print(Ids(Incidents.In(Places.Anbar, includingParts: true)));
                print(Ids(Incidents.In(Places.Asad)));
                print(Ids(Incidents.In(Places.Asad, true)));
                print(Ids(Incidents.In(Places.Syria)));
                print(Ids(Incidents.In(new Place { Id = "moon", Name = "Moon" }, true)));
                try { Incidents.In(null!); } catch (ArgumentNullException e) { print(e.GetType().Name); }
                """));
    }

    [Fact]
    public void Lists_cannot_be_written_to()
        => Assert.Equal(
            ["False", "False", "False", "False"],
            World.Built.Run(
                """
                print(Incidents.All is IList<Incident> { IsReadOnly: false });
                print(Incidents.Strike.Participants is IList<Participation> { IsReadOnly: false });
                print(Incidents.MissileAttack.Notes is IList<string> { IsReadOnly: false });
                print(Actors.Militia.Incidents is IList<Incident> { IsReadOnly: false });
                """));

    [Fact]
    public void Every_thread_gets_the_same_records()
        => Assert.Equal(
            ["1"],
            World.Built.Fresh().Run(
                """
                // Whoever comes first decodes; everybody must see what that one made.
                var seen = new string[64];
                var start = new ManualResetEventSlim();
                var threads = Enumerable.Range(0, seen.Length).Select(n => new Thread(() =>
                {
                    start.Wait();
                    var all = new List<object> { Incidents.Strike, Actors.Militia.Incidents[0], Incidents.Find("Strike")!, Incidents.Get("strike").Place!, Actors.Get("readiness-command") };
                    for (int i = 0; i < Incidents.All.Count; i++)
                        all.Add(Incidents.All[(i + n) % Incidents.All.Count]);
                    var ids = all.Take(5).Concat(all.Skip(5).OrderBy(r => ((Incident)r).Id));
                    seen[n] = string.Join(",", ids.Select(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode));
                })).ToList();
                threads.ForEach(t => t.Start());
                start.Set();
                threads.ForEach(t => t.Join());
                print(seen.Distinct().Count());
                """));
}

using Dossier.Compiler.Tests.Reading;
using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>What is denied, only suggested or taken back, as a program sees it.</summary>
public class DenialTests
{
    private const string OwnModel =
        """
        records:
          inspection: { attributed: true, identity: [site], fields: { site: text, grade: text } }
          patrol: { attributed: true, fields: { site: text } }
        kinds:
          convoy: { plural: convoys, hover: [[checks]], fields: { checks: { type: record inspection, many: true } } }
          ship: { plural: ships, fields: { checks: { type: record patrol, many: true } } }
        """;

    private const string Seed = """
            sources: { w: { name: Wire, published: 2023-11-22 } }
            actors:
              us: US
              iran: Iran
              quds: { name: Quds, partOf: iran, backedBy: [{ value: iran, by: us, source: w }, { value: us, by: iran, source: w, stance: denies }] }
              militia: { name: Militia, kind: { value: militia, by: us, source: w }, partOf: { value: quds, by: iran, source: w, stance: disputes } }
            places: { anbar: Anbar, baghdad: Baghdad }
            facilities:
              base: { name: Base, hosts: [{ value: us, by: militia, source: w }, { value: quds, by: us, source: w, stance: denies }] }
              gate: { name: Gate, place: { value: anbar, by: militia, source: w }, operators: { value: us, by: militia, source: w }, usedBy: { value: [quds, militia], by: us, source: w, stance: suggests }, partOf: { value: base, by: us, source: w, stance: does-not-know } }
            tallies:
              sum:
                name: Sum
                against: { value: us, by: militia, source: w }
                places: { value: anbar, by: militia, source: w, stance: denies }
                counts:
                  - { what: killed, count: 3, of: us, by: militia, source: w, stance: denies }
                  - { what: injured, count: 62+, of: us, by: us, source: w, stance: suggests }
                  - { what: missing, count: 1, by: us, source: w, stage: withdrawn }
            incidents:
              denied:
                name: Denied
                kind: { value: air-strike, by: us, source: w, stance: denies }
                sources: w
                participants: { actor: iran, role: attacker, by: iran, source: w, stance: denies }
              disputed:
                name: Disputed
                kind: { value: air-strike, by: us, source: w, stance: suggests }
                sources: w
                participants:
                  - { actor: iran, role: attacker, by: us, source: w }
                  - { actor: iran, role: attacker, by: iran, stance: denies, source: w }
                claims: [{ about: kind, value: air-strike, by: iran, stance: denies, source: w }]
              suspected:
                name: Suspected
                sources: w
                participants: { actor: quds, role: attacker, by: us, source: w, stance: suggests }
                casualties: { harm: killed, count: 5, by: us, source: w, stance: denies }
                damage: [{ extent: minor, what: roof, by: us, source: w }]
                claims:
                  - { about: damage, value: { extent: minor, what: roof }, by: iran, source: w, stance: disputes }
                  - { about: damage, value: { extent: major, what: wall }, by: iran, source: w, stance: denies }
            convoys:
              first: { name: First, checks: [{ site: gate, grade: a, by: us, source: w, stance: denies }] }
            ships:
              second: { name: Second, checks: [{ site: deck, by: us, source: w, stance: denies }] }
            """;

    private static readonly SeedProject Project = new SeedProject()
        .Seed("seeds/own.model.yaml", OwnModel)
        .Seed("seeds/a.yaml", Seed);

    private static readonly Lazy<BuiltProject> Built = new(() => BuiltProject.Of(Project));

    [Fact]
    public void What_is_denied_is_in_no_list_and_no_look_up()
        => Assert.Equal(
            ["0", "Unspecified", "Disputed", "Disputed", "us", "0", "participants Participation iran Attacker Denies iran"],
            Built.Value.Run(
                """
                print(Incidents.Denied.Participants.Count);
                print(Incidents.Denied.Kind);
                foreach (var i in Incidents.Involving(Actors.Iran)) print(i.Name);
                foreach (var i in Actors.Iran.Incidents) print(i.Name);
                foreach (var a in Facilities.Base.Hosts) print(a.Id);
                print(Actors.Quds.HostedAt.Count);
                Claim c = Incidents.Denied.ClaimsAbout(IncidentField.Participants).Single();
                if (c.Item is Participation p) print($"{c.About} {p.GetType().Name} {p.Actor.Id} {p.Role} {c.Attribution.Stance} {c.Attribution.By[0].Id}");
                """));

    [Fact]
    public void What_is_only_suggested_is_found_when_asked_for()
        => Assert.Equal(
            ["0", "0", "Suspected", "Suspected", "Disputed Suspected", "True", "False"],
            Built.Value.Run(
                """
                print(Incidents.Involving(Actors.Quds).Count);
                print(Incidents.Involving(Actors.Quds, includingParts: true).Count);
                foreach (var i in Incidents.Involving(Actors.Quds, includingSuspected: true)) print(i.Name);
                foreach (var i in Actors.Quds.Incidents) print(i.Name);
                print(string.Join(' ', Incidents.Involving(Actors.Iran, true, true).Select(i => i.Name)));
                print(Incidents.Suspected.Participants[0].IsSuggested);
                print(Incidents.Disputed.Participants[0].IsSuggested);
                """));

    [Fact]
    public void The_words_of_an_item_say_that_it_is_suspected_and_who_denies_it()
        => Assert.Equal(
            ["attacker iran (denied by Iran)", "attacker quds (suspected)", "minor roof (disputed by Iran)", "attacker us", "attacker iran (denied by Iran)"],
            Built.Value.Run(
                """
                print(Incidents.Disputed.Participants[0]);
                print(Incidents.Suspected.Participants[0]);
                print(Incidents.Suspected.Damage.Single());
                print(Incidents.Disputed.Participants[0] with { Actor = Actors.Us });
                print(JsonSerializer.Deserialize<Incident>(JsonSerializer.Serialize(Incidents.Disputed))!.Participants[0]);
                """));

    [Fact]
    public void The_words_of_a_claim_say_what_is_done_with_it()
        => Assert.Equal(
            [
                "kind air-strike (denied by US)", "participants attacker iran (denied by Iran)", "kind air-strike (suggested by US)",
                "casualties killed 5 (denied by US)", "damage minor roof (disputed by Iran)", "name Said", "(omitted) (not mentioned)", "date 2023 (withdrawn)",
            ],
            Built.Value.Run(
                """
                foreach (var c in Incidents.Denied.Claims) print(c);
                print(Incidents.Disputed.Claims.Single(c => c.Attribution.Stance == Stance.Suggests));
                print(Incidents.Suspected.ClaimsAbout(IncidentField.Casualties).Single());
                print(Incidents.Suspected.ClaimsAbout(IncidentField.Damage)[0]);
                print(new Claim { About = "name", Value = "Said", Attribution = new() { By = [Actors.Us] } });
                print(new Claim { Statement = "(omitted)", Attribution = new() { Stance = Stance.Omits } });
                print(new Claim { About = "date", Value = "2023", Attribution = new() { Stage = Stage.Withdrawn } });
                """));

    [Fact]
    public void A_count_that_is_denied_is_no_figure()
        => Assert.Equal(
            ["unknown", "0", "5 killed"],
            Built.Value.Run(
                """
                print(Incidents.Suspected.Killed);
                print(Incidents.Suspected.Casualties.Count);
                foreach (var c in Incidents.Suspected.ClaimsAbout(IncidentField.Casualties)) print($"{((CasualtyReport)c.Item!).Count} {((CasualtyReport)c.Item!).Harm.ToString().ToLowerInvariant()}");
                """));

    [Fact]
    public void An_item_of_a_claim_is_written_to_JSON_whole_and_read_back()
        => Assert.Equal(
            [
                """{"id":"denied","name":"Denied","sources":["w"],"claims":[{"about":"kind","value":"air-strike","by":["us"],"source":"w","stance":"denies"},{"about":"participants","value":{"actor":"iran","role":"attacker"},"by":["iran"],"source":"w","stance":"denies"}]}""",
                "True", "True", "True", "True", "Patrol deck", "Inspection gate", "roof",
            ],
            Built.Value.Run(
                """
                print(JsonSerializer.Serialize(Incidents.Denied));
                print(JsonSerializer.Deserialize<Incident>(JsonSerializer.Serialize(Incidents.Denied)) == Incidents.Denied);
                print(JsonSerializer.Deserialize<Incident>(JsonSerializer.Serialize(Incidents.Suspected)) == Incidents.Suspected);
                print(JsonSerializer.Deserialize<Convoy>(JsonSerializer.Serialize(Convoys.First)) == Convoys.First);
                var ship = JsonSerializer.Deserialize<Ship>(JsonSerializer.Serialize(Ships.Second))!;
                print(ship == Ships.Second);
                print($"{ship.Claims[0].Item!.GetType().Name} {((Patrol)ship.Claims[0].Item!).Site}");
                var convoy = JsonSerializer.Deserialize<Convoy>("{\"id\":\"c\",\"name\":\"C\",\"claims\":[{\"value\":{\"site\":\"gate\"},\"about\":\"checks\"}]}")!;
                print($"{convoy.Claims[0].Item!.GetType().Name} {((Inspection)convoy.Claims[0].Item!).Site}");
                print(((DamageReport)JsonSerializer.Deserialize<Claim>("{\"value\":{\"what\":\"roof\"},\"about\":\"damage\"}")!.Item!).What);
                """));

    [Fact]
    public void An_item_for_a_field_that_has_none_is_refused()
        => Assert.Contains(
            "The value of a claim about 'kind' is written as text.",
            Built.Value.Run(
                """
                try { JsonSerializer.Deserialize<Claim>("{\"about\":\"kind\",\"value\":{\"actor\":\"us\"}}"); }
                catch (JsonException e) { print(e.Message); }
                """)[0],
            StringComparison.Ordinal);

    /// <summary>What a hover says: nothing that is denied, and behind the rest who says so and who denies it.</summary>
    [Theory]
    [InlineData("Denied", "attacker", false)]
    [InlineData("Denied", "air strike", false)]
    [InlineData("Disputed", "<para>air strike (suspected, per <see cref=\"Actors.Us\">US</see>, denied by <see cref=\"Actors.Iran\">Iran</see>)</para>", true)]
    [InlineData("Disputed", "<para>attacker <see cref=\"Actors.Iran\">Iran</see> (per <see cref=\"Actors.Us\">US</see>, denied by <see cref=\"Actors.Iran\">Iran</see>)</para>", true)]
    [InlineData("Suspected", "<para>attacker <see cref=\"Actors.Quds\">Quds</see> (suspected, per <see cref=\"Actors.Us\">US</see>)</para>", true)]
    [InlineData("Suspected", "killed", false)]
    [InlineData("Base", "<para>hosts: <see cref=\"Actors.Us\">US</see> (per <see cref=\"Actors.Militia\">Militia</see>)</para>", true)]
    [InlineData("Gate", "<para>operators: <see cref=\"Actors.Us\">US</see> (per <see cref=\"Actors.Militia\">Militia</see>); used by: <see cref=\"Actors.Quds\">Quds</see> (suspected, per <see cref=\"Actors.Us\">US</see>), <see cref=\"Actors.Militia\">Militia</see> (suspected, per <see cref=\"Actors.Us\">US</see>)</para>", true)]
    [InlineData("Gate", "<para><see cref=\"Places.Anbar\">Anbar</see> (per <see cref=\"Actors.Militia\">Militia</see>)</para>", true)]
    [InlineData("Gate", "Facilities.Base", false)]
    [InlineData("Quds", "<para>part of: <see cref=\"Actors.Iran\">Iran</see>; backed by: <see cref=\"Actors.Iran\">Iran</see> (per <see cref=\"Actors.Us\">US</see>)</para>", true)]
    [InlineData("Militia", "<para>militia (per <see cref=\"Actors.Us\">US</see>)</para>", true)]
    [InlineData("Militia", "Actors.Quds", false)]
    [InlineData("Sum", "<para>against: <see cref=\"Actors.Us\">US</see> (per <see cref=\"Actors.Militia\">Militia</see>)</para>", true)]
    [InlineData("Sum", "<para>at least 62 injured of <see cref=\"Actors.Us\">US</see> (suspected, per <see cref=\"Actors.Us\">US</see>)</para>", true)]
    [InlineData("Sum", "Places.Anbar", false)]
    [InlineData("First", "gate", false)]
    public void A_hover_says_what_somebody_says_and_who_denies_it(string member, string text, bool isThere)
    {
        string source = Project.Run().Source("seeds/a.yaml.g.cs".Replace('/', '.'));
        int end = source.IndexOf($" {member} =>", StringComparison.Ordinal);
        int start = source.LastIndexOf("/// <summary>", end, StringComparison.Ordinal);

        Assert.Equal(isThere, source[start..end].Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_the_same_seed_in_JSON_the_very_same_is_emitted()
    {
        SeedProject project = new SeedProject()
            .Seed("seeds/own.model.yaml", OwnModel)
            .Seed("seeds/a.json", JsonSeed.Of(Seed));

        Assert.Equal(
            Project.Run().Source("seeds.a.yaml.g.cs").Replace("a.yaml", "a.json", StringComparison.Ordinal),
            project.Run().IsQuiet().Source("seeds.a.json.g.cs").Replace("AJson", "AYaml", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_that_is_denied_leads_anywhere_from_the_other_side()
        => Assert.Equal(
            ["1", "0", "1 quds", "0", "0", "1", "0", "0"],
            Built.Value.Run(
                """
                print(Actors.Us.Operates.Count);
                print(Facilities.Base.Parts.Count);
                print($"{Actors.Iran.Backs.Count} {Actors.Iran.Backs[0].Id}");
                print(Actors.Us.Backs.Count);
                print(Actors.Quds.Parts.Count);
                print(Actors.Us.Tallies.Count);
                print(Places.Anbar.Tallies.Count);
                print(Tallies.Sum.Counts.Count(c => c.What != TallyMeasure.Injured));
                """));

    [Fact]
    public void Records_that_refer_to_each_other_and_deny_items_are_read()
        => Assert.Equal(
            ["attacker us (denied by US)", "b", "a", "places one"],
            BuiltProject.Of(new SeedProject().Seed("seeds/a.yaml",
                """
                actors: { us: { name: US } }
                places: { one: { name: One } }
                incidents:
                  a:
                    name: A
                    place: one
                    possiblySameAs: [b]
                    participants: [{ actor: us, role: attacker }]
                    claims: [{ about: participants, value: { actor: us, role: attacker }, stance: denies, by: us }]
                  b:
                    name: B
                    place: one
                    possiblySameAs: [a]
                    participants: [{ actor: us, role: attacker }]
                    claims: [{ about: participants, value: { actor: us, role: attacker }, stance: denies, by: us }]
                """)).Run(
                """
                print(Incidents.A.Participants[0]);
                print(Incidents.A.PossiblySameAs[0].Id);
                print(Incidents.B.PossiblySameAs[0].Id);
                print("places " + Incidents.B.Place!.Id);
                """));

    [Fact]
    public void Items_that_refer_to_each_other_s_records_and_are_denied_are_read()
        => Assert.Equal(
            ["Head b (denied by A)", "B", "Head b (denied by A)"],
            BuiltProject.Of(new SeedProject().Seed("seeds/a.yaml",
                """
                actors:
                  a:
                    name: A
                    roles: [{ office: Head, org: b }]
                    claims: [{ about: roles, value: { office: Head, org: b }, stance: denies, by: a }]
                  b:
                    name: B
                    roles: [{ office: Head, org: b }]
                    claims: [{ about: roles, value: { office: Head, org: b }, stance: denies, by: a }]
                """)).Run("print(Actors.A.Roles[0]); print(Actors.A.Roles[0].Org!.Name); print(Actors.B.Roles[0]);"));
}

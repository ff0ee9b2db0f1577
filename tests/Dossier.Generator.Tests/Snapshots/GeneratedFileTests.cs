using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Snapshots;

/// <summary>What is generated, as a user sees it who opens the files. Each verified file was read before it was accepted.</summary>
public class GeneratedFileTests
{
    [Fact]
    public Task First_look()
    {
        SeedRun run = Sample.EventsProject().Run().Compiles();

        // Everything that the seeds decide, and of what the model decides a kind, an item, a vocabulary and the usings.
        return Snapshot.VerifyAsync(run,
        [
            "seeds.events.yaml.g.cs", "Actors.g.cs", "Incidents.g.cs", "Tallies.g.cs", "Tally.g.cs", "CasualtyReport.g.cs", "Dataset.g.cs", "Harm.g.cs",
            "GlobalUsings.g.cs",
        ]);
    }

    [Fact]
    public Task Text_that_wants_to_get_out()
    {
        SeedRun run = new SeedProject()
            .Seed("seeds/nasty \"*/ <b>.yaml",
                """""
                actors:
                  quotes: { name: '"""" and """ and "', summary: 'a | b ; c { d } e \ f \n g', notes: ['a;b', '{c|d}', '\'] }
                  comments: { name: '*/ </summary> /// <see cref="x"/> & // #endif', status: retracted, reason: 'He said "no" \ */ {0}' }
                  separators: { name: "one\u2028two\u2029three\x85four\ttab", aliases: ["line\nbreak", "carriage\rreturn"] }
                  scripts: { name: جرف النصر, aliases: [Джурф ан-Наср, 朱尔夫, 😀], summary: "עברית 😀 e\u0301" }
                  long:
                    name: >-
                      Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna
                      aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.
                      Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur. Excepteur sint.
                """"")
            .Run()
            .IsQuiet()
            .Compiles();

        return Snapshot.VerifyAsync(run, run.Sources.Keys.Where(hint => hint.Contains("nasty", StringComparison.Ordinal)));
    }

    [Fact]
    public Task Additions_to_the_model()
    {
        SeedRun run = new SeedProject()
            .Seed("seeds/watch.model.yaml",
                """
                vocabularies:
                  incident-kind:
                    terms:
                      checkpoint: A road block with armed guards.
                  risk:
                    doc: How much is at stake.
                    terms:
                      low: { number: 1001, doc: Little. }
                      high: { number: 1002, doc: Much., maps: { desk: "3" } }
                kinds:
                  incident:
                    fields:
                      verifiedBy: { type: ref actor, many: true, inverse: verified, doc: Who of us has checked it. }
                      risk: enum risk
                  convoy:
                    plural: convoys
                    doc: Vehicles that travel together.
                    hover: [[risk], [escort]]
                    fields:
                      vehicles: { type: integer, min: 1, max: 500, unit: vehicles, doc: How many vehicles it has. }
                      escort: { type: ref actor, inverse: escorts, doc: Who guards it. }
                      risk: enum risk
                      legs: { type: record leg, many: true, doc: The parts of the way. }
                records:
                  leg:
                    doc: A part of a convoy's way.
                    attributed: true
                    hover: [start, end]
                    fields:
                      start: { type: ref place, required: true, doc: Where it begins. }
                      end: ref place
                      lengthKm: { type: decimal, unit: km, min: 0 }
                """)
            .Seed("seeds/convoys.yaml",
                """
                actors: { desk: Desk }
                places: { baghdad: Baghdad, basra: Basra }
                incidents: { stop: { name: Stop, kind: checkpoint, verifiedBy: desk, risk: low } }
                convoys:
                  relief:
                    name: Relief
                    vehicles: 12
                    escort: desk
                    risk: high
                    legs: [{ start: baghdad, end: basra, lengthKm: 545.5, by: desk }]
                """)
            .Run()
            .IsQuiet()
            .Compiles();

        return Snapshot.VerifyAsync(run, ["seeds.convoys.yaml.g.cs", "Convoy.g.cs", "Convoys.g.cs", "Leg.g.cs", "Risk.g.cs"]);
    }

    [Fact]
    public Task Records_that_no_longer_stand()
    {
        SeedRun run = new SeedProject()
            .Property("DossierAccessibility", "internal")
            .Property("ImplicitUsings", "disable")
            .Property("DossierNamespace", "Desk.Archive")
            .Seed("seeds/incidents.yaml",
                """
                sources:
                  wire: { name: Wire, formerIds: [old-wire, older.wire] }
                incidents:
                  raid: { name: Raid, status: retracted, reason: It did not happen. }
                  shelling: { name: Shelling, status: superseded, supersededBy: shelling-of-the-base, reason: The base was meant. }
                  shelling-of-the-base: { name: Shelling of the base, formerIds: base-shelling, sources: [wire], member: BaseShelled }
                """)
            .Run()
            .IsQuiet()
            .Compiles();

        return Snapshot.VerifyAsync(run, ["seeds.incidents.yaml.g.cs", "Incidents.g.cs", "Outcome.g.cs"]);
    }

    [Fact]
    public Task Mistakes()
    {
        SeedRun run = new SeedProject()
            .Seed("seeds/mistakes.yaml",
                """
                incidents:
                  strike:
                    name: Strike
                    kind: air-strik
                    date: 22/11/2023
                    place: nowhere
                    casualties: [{ harm: killed, count: -9 }, { count: 5 }, { harm: injured, count: 8 }]
                """)
            .Run()
            .Compiles();

        return Snapshot.VerifyAsync(run, ["seeds.mistakes.yaml.g.cs"]);
    }
}

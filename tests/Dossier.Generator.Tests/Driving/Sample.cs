namespace Dossier.Generator.Tests.Driving;

/// <summary>Seeds that several tests use.</summary>
internal static class Sample
{
    /// <summary>Where the seeds of <see cref="Events"/> lie.</summary>
    public const string EventsPath = "seeds/events.yaml";

    /// <summary>The seeds that the README begins with.</summary>
    public const string Events =
        """
        sources:
          wire-report:
            name: Wire report on the strikes
            kind: news-article
            published: 2023-11-22
        actors:
          us-central-command: { name: US Central Command, kind: command, aliases: [CENTCOM] }
          iran-backed-militias: { name: Iran-backed militias in Iraq, kind: unnamed-group }
        places:
          jurf-al-nasr: { name: Jurf al-Nasr, country: IQ }
        facilities:
          jurf-al-nasr-facility-1: { name: First facility in Jurf al-Nasr, place: jurf-al-nasr }
        incidents:
          jurf-al-nasr-strike:
            name: US strikes on two facilities in Jurf al-Nasr
            kind: air-strike
            date: 2023-11-22
            place: jurf-al-nasr
            facilities: [jurf-al-nasr-facility-1]
            participants:
              - { actor: us-central-command, role: attacker }
              - { actor: iran-backed-militias, role: target }
            casualties:
              - { harm: killed, count: several, of: iran-backed-militias, stage: initial, source: wire-report }
            sources: [wire-report]

        """;

    /// <summary>A project with <see cref="Events"/>.</summary>
    public static SeedProject EventsProject() => new SeedProject().Seed(EventsPath, Events);
}

namespace Dossier.Tool.Tests.Working;

/// <summary>Seeds that several tests use.</summary>
internal static class Seeds
{
    /// <summary>A dataset without a mistake, and without anything to know about it.</summary>
    public const string Clean =
        """
        sources:
          wire: { name: Wire report, kind: news-article, published: 2023-11-22, url: "https://example.org/wire" }
        actors:
          navy: { name: The navy, kind: armed-force, country: US }
        places:
          harbour: { name: Harbour, kind: town, country: YE }
        incidents:
          seizure:
            name: Seizure of a ship
            kind: arrest
            date: 2023-11-19
            place: harbour
            participants: [{ actor: navy, role: attacker, source: wire }]
            sources: [wire]

        """;

    /// <summary>The same with a part replaced, which must be there once.</summary>
    public static string With(string old, string replacement)
    {
        Assert.Equal(2, Clean.Split(old).Length);
        return Clean.Replace(old, replacement, StringComparison.Ordinal);
    }
}

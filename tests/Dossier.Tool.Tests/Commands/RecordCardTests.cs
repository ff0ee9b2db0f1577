using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Commands;

/// <summary>What <c>dossier get</c> says of a record, which is also the description in exports without a field for everything.</summary>
public sealed class RecordCardTests
{
    /// <summary>An incident with what is easily lost on the way to a text.</summary>
    internal const string Yaml = """
        sources:
          wire: { name: Wire on Friday, kind: news-article, published: 2024-03-06 }
          bulletin: { name: Bulletin, kind: news-article, published: 2024-03-06 }
        actors:
          army: { name: Army of Marran, kind: armed-force }
          front: { name: Marran Front, kind: rebel-group }
        places:
          homs: { name: Homs Governorate, kind: first-order, country: SY, location: { lat: 34.73, lon: 37.5 } }
          valley: { name: Valley, country: SY, location: { lat: 34.9, lon: 36.9 }, precision: near, radiusKm: 12.5 }
        incidents:
          clash:
            name: Clash in the province
            kind: ground-clash
            date: 2024-03-05
            place: homs
            summary: "First line\nsecond\ttab"
            notes: ["One\nnote"]
            casualties:
              - { harm: killed, count: 62+ (more than sixty), of: front, source: wire }
              - { harm: killed, stance: denies, of: front, by: army, source: wire }
              - { harm: killed, count: possibly 3, of: army, source: bulletin }
              - { harm: injured, count: none, of: army, source: wire }
              - { harm: injured, count: none, source: wire }
            damage: [{ extent: minor, what: a wall, valueUsd: 2500.50, source: wire }]
            sources: [wire]
          shelling:
            name: Shelling in the valley
            kind: attack
            date: 2024-03-05
            place: valley
            casualties:
              - { harm: killed, count: dozens, source: wire }
              - { harm: killed, count: 7, source: bulletin }
            sources: [wire]
        """;

    [Theory]
    [InlineData("clash", "killed, at least 62 (more than sixty), of Marran Front (front)")]
    [InlineData("clash", "killed in all possibly at least 65 (more than sixty)")]
    [InlineData("clash", "killed of Marran Front: at least 62 (Wire on Friday) against a denial of any (Army of Marran).")]
    [InlineData("clash", "minor, a wall, value 2500.50 USD")]
    [InlineData("clash", "point that of Homs Governorate (homs); precision first order")]
    [InlineData("clash", "note One note")]
    [InlineData("shelling", "point that of Valley (valley); precision near, within 12.5 km")]
    [InlineData("shelling", "killed in all at least 7 (dozens)")]
    [InlineData("shelling", "killed: dozens (Wire on Friday) against 7 (Bulletin).")]
    [InlineData("valley", "radius 12.5 km")]
    public void A_record_is_told_with_nothing_lost_and_nothing_added(string id, string words)
    {
        string told = string.Join(' ', Told(id).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains(words, told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_keeps_its_lines_and_other_control_characters_stay_escapes()
        => Assert.Contains("First line\nsecond\\u0009tab\n", Told("clash"), StringComparison.Ordinal);

    private static string Told(string id)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Yaml);
        return Ran.Command("get", id, "--project", folder.Path).Output;
    }
}

using Microsoft.CodeAnalysis;

namespace Dossier.CodeFixes.Tests;

/// <summary>Seeds and code that most tests are about.</summary>
internal static class Samples
{
    public const string Actors = """
        actors:
          us-central-command: { name: US Central Command, kind: command, aliases: [CENTCOM, { text: USCENTCOM, language: en }] }
          kataib-hezbollah:
            name: Kata'ib Hezbollah
            kind: militia
            aliases: [{ text: "KH | the {Brigades}; \\ so called", language: en }]
          kh-2: { name: KH two, kind: militia, aliases: [Brigades] }
          kh-3: { name: KH three, kind: militia, aliases: [brigades] }
          withdrawn: { name: Withdrawn Group, kind: militia, status: retracted, reason: It never existed. }

        """;

    public const string Incidents = """
        sources:
          wire-report: { name: Wire report on the strikes, kind: news-article, published: 2023-11-22 }
        incidents:
          jurf-al-nasr-strike:
            name: US strikes in Jurf al-Nasr
            kind: air-strike
            date: 2023-11-22
            formerIds: [babil-strike]
            sources: [wire-report]
          ain-al-asad-attack:
            name: Attack on Ain al-Asad
            member: AsadAttack
            kind: missile-attack
            date: 2023-11-20
            sources: [wire-report]
          ain-al-asad.attack:
            name: Another attack on Ain al-Asad
            kind: attack
            date: 2023-11-21
            sources: [wire-report]
          Text: { name: An incident with a short id, kind: other, sources: [wire-report] }
          ain-al-asad-Attack:
            name: A third attack on Ain al-Asad
            kind: attack
            date: 2023-11-19
            sources: [wire-report]

        """;

    public static readonly string[] Seeds = [Actors, Incidents];

    /// <summary>A project with one file that uses both seeds; <c>[|</c> and <c>|]</c> in it stand around what is to be reported.</summary>
    public static Workbench Project(string source, MetadataReference[]? references = null)
        => Workbench.Create([source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)], Seeds, references: references);

    /// <summary>A file with one expression, whose value is thrown away.</summary>
    public static string Expression(string expression) => "using Briefing;\nclass C { static object? M() => " + expression + "; }\n";

    /// <summary>Looks at one file, sees that what is reported lies where the marks are, and gives <c>ID message</c>.</summary>
    public static async Task<string[]> ReportAsync(string source, MetadataReference[]? references = null)
    {
        var found = await Project(source, references).AnalyzeAsync();
        string marked = await Project(source, references).TextAsync();
        foreach (Diagnostic diagnostic in found.Reverse())
            marked = marked.Insert(diagnostic.Location.SourceSpan.End, "|]").Insert(diagnostic.Location.SourceSpan.Start, "[|");
        Assert.Equal(source, marked);
        return [.. found.Select(static d => $"{d.Id} {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}")];
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Benchmarks.Building;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>An edit that people make.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="Apply">Makes it; each round another, so that nothing is found again.</param>
internal sealed record Edit(string Name, Action<Editor, int> Apply)
{
    public const string Code = "a C# edit";
    public const string Comment = "a comment moved in a seed";
    public const string Value = "one value edited";

    private const string Outcome = "    outcome: ";
    private static readonly string[] Outcomes = ["succeeded", "failed", "intercepted", "unknown"];

    /// <summary>The edits, in a file of incidents in the middle.</summary>
    public static IEnumerable<Edit> All(Variant variant)
    {
        string path = variant.Seeds.First(s => s.Name.Contains("incidents-008", StringComparison.Ordinal)).Name;
        yield return new Edit(Code, static (editor, round) => editor.EditCode(round));
        yield return new Edit(Comment, (editor, round) => editor.Replace(path, text => $"# line {round}\n# another\n" + text));
        yield return new Edit(Value, (editor, round) => editor.Replace(path, text => OtherOutcome(text, round)));
        yield return new Edit("a name edited", (editor, round) => editor.Replace(path, text => new Regex(@"\((\d+)\)").Replace(text, $"($1, {round})", 1)));
        yield return new Edit("a record added", (editor, round) => editor.Replace(path, text => text + Added(round)));
        yield return new Edit("an id renamed, which nothing refers to", (editor, round) => editor.Replace(path, text => RenameLast(text, round)));
        yield return new Edit(
            "an id renamed, which others refer to", (editor, round) => editor.Replace("seeds/places.yaml", text => RenameLast(text, round)));
        yield return new Edit("a file added", (editor, round) => editor.Add("seeds/incidents-added.yaml", "incidents:\n" + Added(round)));
    }

    private static string Added(int round)
        => $"\n  added-incident-{round}:\n    name: Added {round}\n    kind: air-strike\n    date: 2023-11-21\n    place: tall-afar\n";

    // Of the first records in turn, so that no two rounds have the same text.
    private static string OtherOutcome(string text, int round)
    {
        int at = -1;
        for (int i = 0; i <= round / (Outcomes.Length - 1); i++)
            at = text.IndexOf(Outcome, at + 1, StringComparison.Ordinal);
        at += Outcome.Length;
        int end = text.IndexOf('\n', at);
        string other = Outcomes.Where(o => o != text[at..end]).ElementAt(round % (Outcomes.Length - 1));
        return string.Concat(text.AsSpan(0, at), other, text.AsSpan(end));
    }

    // Responses refer only to the nineteen before them, and the last of a file has none within it; the next file is not looked at.
    private static string RenameLast(string text, int round)
    {
        int at = text.LastIndexOf("\n\n  ", StringComparison.Ordinal) + 4;
        return text[..at] + "renamed-" + round.ToString(CultureInfo.InvariantCulture) + "-" + text[at..];
    }
}

using System.Net;
using Dossier.Compiler.Marks;
using Dossier.Tool.Checking;
using Dossier.Tool.Reporting;

namespace Dossier.Tool.Commands;

/// <summary>
/// Hands nothing to an audience as long as an error says that something withheld from it may be in it. What has left the desk cannot be called back.
/// </summary>
internal static class DisclosureGate
{
    // The page is for a browser that waits for the next version: it asks again, without a script.
    private const string AskAgain = "<meta http-equiv=\"refresh\" content=\"2\">";

    /// <summary>Whether nothing may be handed out; then the errors are told, and why nothing is.</summary>
    /// <param name="host">Where to tell of it.</param>
    /// <param name="seeds">The seeds.</param>
    /// <param name="consequence">What is not done, as a sentence.</param>
    public static bool IsShut(Host host, CheckedSeeds seeds, string consequence)
    {
        if (seeds.Disclosing.IsEmpty)
            return false;
        new TextReport(host.Screen).Write(seeds, seeds.Disclosing, null);
        host.Errors.Wrapped("", "", Tone.Error, SafeText.Of($"{consequence} {Why(seeds)}"));
        return true;
    }

    /// <summary>A page that says why there is no data, and which errors are to be corrected.</summary>
    /// <param name="seeds">The seeds.</param>
    /// <param name="follows">Whether it is followed by another page when the seeds change.</param>
    public static string Page(CheckedSeeds seeds, bool follows)
    {
        IEnumerable<string> errors = seeds.Disclosing.Select(static message =>
            FormattableString.Invariant($"<li>{WebUtility.HtmlEncode(message.Path)}, line {(message.Span?.Line ?? 0) + 1}: {message.Rule.Id} {WebUtility.HtmlEncode(SafeText.Of(message.Text))}</li>"));
        return $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">{(follows ? AskAgain : "")}<title>Nothing is shown</title></head>"
            + $"<body><p>Nothing is shown. {WebUtility.HtmlEncode(SafeText.Of(Why(seeds)))}</p><ul>{string.Concat(errors)}</ul></body></html>";
    }

    private static string Why(CheckedSeeds seeds)
    {
        string reason = seeds.Disclosing.Length == 1 ? "an error says" : $"{seeds.Disclosing.Length} errors say";
        string all = new AudienceLevels(seeds.Project!.Model).Names.LastOrDefault() is { } narrowest ? $" Whoever may have everything writes: --audience {narrowest}" : "";
        return $"For the audience '{seeds.Project.Audience.Name}' {reason} that it may get what is withheld from it. Correct that first: dossier check.{all}";
    }
}

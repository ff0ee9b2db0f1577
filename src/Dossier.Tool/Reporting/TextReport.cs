using System.Globalization;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Editing;
using Dossier.Compiler.Project;
using Dossier.Tool.Checking;
using Dossier.Tool.Fixing;

namespace Dossier.Tool.Reporting;

/// <summary>Messages for a person: where, what, the line with a mark under the value, the other place, and what to do.</summary>
/// <param name="screen">Where to.</param>
internal sealed class TextReport(Screen screen) : IReport
{
    private const string Bar = "|";

    /// <inheritdoc/>
    public void Write(CheckedSeeds seeds, IReadOnlyList<Message> messages, Statistics? statistics)
    {
        foreach (Message message in messages)
            Write(seeds, message);
        if (statistics is not null)
            Write(statistics);
        WriteSummary(seeds, messages);
    }

    /// <summary>A count with its noun.</summary>
    public static string Count(int count, string one, string? many = null)
        => count.ToString("N0", CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many ?? one + "s");

    private void Write(CheckedSeeds seeds, Message message)
    {
        Tone tone = ToneOf(message.Severity);
        string place = message.Span is { } at ? FormattableString.Invariant($"{ShownPath.Of(message.FilePath)}:{at.Line + 1}:{at.Column + 1}") : ShownPath.Of(message.FilePath);
        screen.Line(new Part(place, Tone.Strong), new Part(" "), new Part(message.SeverityName, tone), new Part(" "), new Part(message.Rule.Id, tone));
        screen.Wrapped("  ", "  ", Tone.Plain, SafeText.Of(message.Text));

        // A message about a file as a whole has no line to show, and the line that discloses something is not shown to the audience.
        if (message.Span is { } span && (span.End > span.Start || span.Line > 0) && !seeds.Disclosing.Contains(message))
            Excerpt(seeds, message.FilePath, span, '^', tone);
        foreach (OtherPlace other in message.Others)
        {
            screen.Line(new Part(FormattableString.Invariant($"  see {ShownPath.Of(other.FilePath)}:{other.Span.Line + 1}:{other.Span.Column + 1}"), Tone.Faint));
            Excerpt(seeds, other.FilePath, other.Span, '-', Tone.Faint);
        }

        screen.Blank();
    }

    private void Excerpt(CheckedSeeds seeds, string filePath, SeedSpan span, char mark, Tone tone)
    {
        string number = (span.Line + 1).ToString(CultureInfo.InvariantCulture);
        string margin = new(' ', Math.Max(4, number.Length));
        if (!seeds.MayShow(filePath) || seeds.TextOf(filePath) is not { } text || SourceExcerpt.Of(text, span, screen.Width - margin.Length - 4) is not { } line)
            return;

        screen.Line(new Part($"{margin} {Bar}", Tone.Faint));
        screen.Line(new Part($"{number.PadLeft(margin.Length)} {Bar} ", Tone.Faint), new Part(line.Text));
        screen.Line(new Part($"{margin} {Bar} ", Tone.Faint), new Part(new string(' ', line.Start) + new string(mark, line.Width), tone));
    }

    private void Write(Statistics statistics)
    {
        screen.Line(new Part("Records", Tone.Strong));
        int width = statistics.All.Select(static line => CellWidth.Of(SafeText.Of(line.Label))).DefaultIfEmpty(0).Max();
        int digits = statistics.All.Select(static line => Figure(line).Length).DefaultIfEmpty(0).Max();
        foreach (StatisticsLine line in statistics.All)
        {
            string label = SafeText.Of(line.Label);
            screen.Line(
                new Part("  " + label + new string(' ', width - CellWidth.Of(label) + 2)),
                new Part(Figure(line).PadLeft(digits)),
                new Part(line.Remark.Length > 0 ? "  " + line.Remark : "", Tone.Faint));
        }

        screen.Blank();
    }

    private static string Figure(StatisticsLine line) => line.Count?.ToString("N0", CultureInfo.InvariantCulture) ?? "?";

    private void WriteSummary(CheckedSeeds seeds, IReadOnlyList<Message> messages)
    {
        int files = seeds.Files.Count(static file => !FileRole.IsDocument(file.Path));
        string of = $"{Count(files, "seed file")}, {Count(seeds.Project?.Disclosed.Index.Index.Entries.Count ?? 0, "record")}";
        if (messages.Count == 0)
        {
            screen.Line(new Part("No mistakes found", Tone.Good), new Part($" ({of})."));
            return;
        }

        int errors = messages.Count(static m => m.Severity == RuleSeverity.Error);
        int warnings = messages.Count(static m => m.Severity == RuleSeverity.Warning);
        int infos = messages.Count - errors - warnings;
        screen.Line(
            new Part(Count(errors, "error"), errors > 0 ? Tone.Error : Tone.Plain),
            new Part(", "),
            new Part(Count(warnings, "warning"), warnings > 0 ? Tone.Warning : Tone.Plain),
            new Part(", "),
            new Part(Count(infos, "info"), infos > 0 ? Tone.Info : Tone.Plain),
            new Part($" ({of})."));
        screen.Line(new Part($"What a rule means and how to correct it: dossier explain {messages.MaxBy(static message => message.Severity)!.Rule.Id}", Tone.Faint));

        // What 'fix' does not do by itself is not promised.
        List<SeedEdit> edits = [.. messages.Select(message => FixPlan.EditFor(seeds, message)).OfType<SeedEdit>()];
        List<SeedEdit> left = [.. edits.Where(static edit => !FixChoice.Certain.Has(edit))];
        if (edits.Count > left.Count)
            screen.Line(new Part(FormattableString.Invariant($"{edits.Count - left.Count} of them can be corrected for you; to see how: dossier fix"), Tone.Faint));
        if (left.Count > 0)
            screen.Line(new Part(FormattableString.Invariant($"{left.Count} of them may be corrected once you have looked at {(left.Count == 1 ? "it" : "each")}: dossier fix {FixPlan.OptionsFor(left)}"), Tone.Faint));
    }

    private static Tone ToneOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => Tone.Error,
        RuleSeverity.Warning => Tone.Warning,
        _ => Tone.Info,
    };
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Dossier.Package.Tests.Workbench;

/// <summary>A warning or an error as a build prints it.</summary>
/// <param name="File">The file it is about, as printed; the project's or a tool's name when it is about no file.</param>
/// <param name="Line">The line, from 1; 0 when it has none.</param>
/// <param name="Column">The column, from 1; 0 when it has none.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Text">What it says.</param>
/// <param name="Project">The project that was built.</param>
internal sealed partial record BuildMessage(string File, int Line, int Column, string Severity, string Id, string Text, string Project)
{
    /// <summary>Finds the messages in what a build printed.</summary>
    public static IReadOnlyList<BuildMessage> Read(string output)
        => [.. Pattern().Matches(WithoutSummary(output)).Select(match => new BuildMessage(
            match.Groups["file"].Value.Trim(),
            Number(match.Groups["line"]),
            Number(match.Groups["column"]),
            match.Groups["severity"].Value,
            match.Groups["id"].Value,
            match.Groups["text"].Value,
            match.Groups["project"].Value))];

    /// <inheritdoc/>
    public override string ToString()
        => Line == 0 ? $"{File}: {Severity} {Id}: {Text}" : $"{File}({Line},{Column}): {Severity} {Id}: {Text}";

    // The command repeats every message at its end.
    private static string WithoutSummary(string output)
    {
        int end = Summary().Match(output) is { Success: true } match ? match.Index : output.Length;
        return output[..end];
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^Build (FAILED|succeeded)\.$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Summary();

    [GeneratedRegex(
        @"^(?<file>[^\n]+?)(\((?<line>\d+),(?<column>\d+)[^)\n]*\))? ?: (?<severity>error|warning) (?<id>[A-Z]+\d+): (?<text>[^\n]*?) \[(?<project>[^\]\n:]+(:\\[^\]\n:]+)?)(::[^\]\n]*)?\]$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}

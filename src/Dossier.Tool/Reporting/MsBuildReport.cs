using Dossier.Tool.Checking;

namespace Dossier.Tool.Reporting;

/// <summary>Messages as the compiler prints them, which MSBuild and editors read: <c>path(line,column): error DSR2002: text</c>.</summary>
/// <param name="output">Where to.</param>
internal sealed class MsBuildReport(TextWriter output) : IReport
{
    /// <inheritdoc/>
    public void Write(CheckedSeeds seeds, IReadOnlyList<Message> messages, Statistics? statistics)
    {
        foreach (Message message in messages)
            output.Write(Line(message) + "\n");
    }

    /// <summary>A message on one line.</summary>
    public static string Line(Message message)
    {
        string path = ControlFree(Path.GetFullPath(message.FilePath));
        string place = message.Span is { } span ? FormattableString.Invariant($"{path}({span.Line + 1},{span.Column + 1}): ") : path + " : ";
        return $"{place}{message.SeverityName} {message.Rule.Id}: {ControlFree(message.Text)}";
    }

    // The words of the compiler; but what a terminal acts on is an escape here.
    private static string ControlFree(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(static c => char.IsControl(c) ? SafeText.Escape(c) : c.ToString())) : text;
}

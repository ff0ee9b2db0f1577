using System.Text;
using Dossier.Compiler.Diagnostics;
using Dossier.Tool.Checking;

namespace Dossier.Tool.Reporting;

/// <summary>Messages as workflow commands of GitHub Actions, which show them beside the lines of a pull request.</summary>
/// <param name="output">Where to.</param>
/// <param name="root">The folder of the repository, to which paths are relative.</param>
internal sealed class GitHubReport(TextWriter output, string root) : IReport
{
    /// <inheritdoc/>
    public void Write(CheckedSeeds seeds, IReadOnlyList<Message> messages, Statistics? statistics)
    {
        foreach (Message message in messages)
            output.Write(Command(message) + "\n");
    }

    private string Command(Message message)
    {
        string command = message.Severity switch
        {
            RuleSeverity.Error => "error",
            RuleSeverity.Warning => "warning",
            _ => "notice",
        };
        var text = new StringBuilder("::").Append(command).Append(" file=").Append(Property(ShownPath.Relative(message.FilePath, root) ?? message.FilePath));
        if (message.Span is { } span)
        {
            text.Append(FormattableString.Invariant($",line={span.Line + 1},endLine={span.EndLine + 1}"));

            // Columns are read only for a value on one line.
            if (span.Line == span.EndLine)
                text.Append(FormattableString.Invariant($",col={span.Column + 1},endColumn={Math.Max(span.Column, span.EndColumn - 1) + 1}"));
        }

        return text.Append(",title=").Append(Property($"{message.Rule.Id}: {message.Rule.Title}")).Append("::").Append(Data(message.Text)).ToString();
    }

    private static string Data(string text)
        => Escaped(text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal));

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Escaped(string text) => SafeText.Of(text);
}

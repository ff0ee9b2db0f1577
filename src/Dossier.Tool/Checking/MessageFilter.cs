using Dossier.Compiler.Diagnostics;

namespace Dossier.Tool.Checking;

/// <summary>Which messages were asked for.</summary>
/// <param name="Least">The lowest severity that is shown.</param>
/// <param name="Rules">The rules; empty for all.</param>
/// <param name="FailOn">The lowest severity because of which the command fails; null for none.</param>
internal sealed record MessageFilter(RuleSeverity Least, IReadOnlySet<string> Rules, RuleSeverity? FailOn)
{
    /// <summary>The messages that are shown.</summary>
    public List<Message> Shown(IEnumerable<Message> messages) => [.. Chosen(messages).Where(message => message.Severity >= Least)];

    /// <summary>Whether the command fails. A message that is not shown because of its severity counts as well.</summary>
    public bool IsFailure(IEnumerable<Message> messages) => FailOn is { } least && Chosen(messages).Any(message => message.Severity >= least);

    private IEnumerable<Message> Chosen(IEnumerable<Message> messages) => Rules.Count == 0 ? messages : messages.Where(message => Rules.Contains(message.Rule.Id));

    /// <summary>The rules that a text names: an id, or the beginning of ids, such as <c>DSR5</c> or <c>DSR5xxx</c>. Empty if there are none.</summary>
    public static IEnumerable<string> RulesNamed(string text)
    {
        string start = text.TrimEnd('x', 'X');
        return start.Length < 4 ? [] : RuleCatalogue.All.Select(static rule => rule.Id).Where(id => text.Length == 7 && start.Length == 7 ? id.Equals(text, StringComparison.OrdinalIgnoreCase) : id.StartsWith(start, StringComparison.OrdinalIgnoreCase));
    }
}

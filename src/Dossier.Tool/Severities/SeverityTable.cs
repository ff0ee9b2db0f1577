using Dossier.Compiler.Diagnostics;

namespace Dossier.Tool.Severities;

/// <summary>The severities that a project sets, by the compiler's own order of precedence. A test compares it with the compiler.</summary>
internal sealed class SeverityTable
{
    // The compiler reads the ids of properties by case, and those of configuration files in any.
    private readonly HashSet<string> _silent = new(StringComparer.Ordinal);
    private readonly HashSet<string> _raised = new(StringComparer.Ordinal);
    private readonly HashSet<string> _kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _configured = new(StringComparer.OrdinalIgnoreCase);
    private bool _raisesAll;

    private SeverityTable()
    {
    }

    /// <summary>Reads the severities of a project.</summary>
    /// <param name="configs">The paths of its configuration files.</param>
    /// <param name="property">The values of its properties; empty for those that are not set.</param>
    public static SeverityTable Of(IEnumerable<string> configs, Func<string, string> property)
        => Of(configs.Select(GlobalConfig.Read), property);

    /// <summary>Reads the severities of a project.</summary>
    public static SeverityTable Of(IEnumerable<GlobalConfig?> configs, Func<string, string> property)
    {
        var table = new SeverityTable { _raisesAll = property("TreatWarningsAsErrors").Trim().Equals("true", StringComparison.OrdinalIgnoreCase) };
        table._silent.UnionWith(Ids(property("NoWarn")));
        table._raised.UnionWith(Ids(property("WarningsAsErrors")));
        table._kept.UnionWith(Ids(property("WarningsNotAsErrors")));

        // Of two files with one level that differ, neither counts.
        var levels = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (GlobalConfig config in configs.OfType<GlobalConfig>())
        {
            foreach ((string id, string severity) in config.Severities)
            {
                if (!levels.TryGetValue(id, out int level) || config.Level > level)
                    table._configured[id] = severity;
                else if (config.Level == level && !table._configured[id].Equals(severity, StringComparison.OrdinalIgnoreCase))
                    table._configured[id] = "";
                levels[id] = Math.Max(level, levels.ContainsKey(id) ? Math.Max(level, config.Level) : config.Level);
            }
        }

        return table;
    }

    /// <summary>The severity of a rule; null if it is not reported.</summary>
    public RuleSeverity? Of(Rule rule)
    {
        if (!rule.Configurable)
            return rule.Severity;
        if (_silent.Contains(rule.Id))
            return null;

        bool isKept = _kept.Contains(rule.Id);
        if (_raised.Contains(rule.Id) && !isKept)
            return RuleSeverity.Error;
        if (_configured.TryGetValue(rule.Id, out string? written) && Read(written) is { } configured)
        {
            if (configured.Severity is not { } severity)
                return null;
            if (severity == RuleSeverity.Warning && _raisesAll && !isKept)
                return RuleSeverity.Error;
            if (!isKept || severity != RuleSeverity.Error || rule.Severity != RuleSeverity.Warning)
                return severity;
        }

        return rule.Severity == RuleSeverity.Warning && _raisesAll && !isKept ? RuleSeverity.Error : rule.Severity;
    }

    // Null for a word that is not a severity; a severity of null is not reported.
    private static (RuleSeverity? Severity, bool IsRead)? Read(string written) => written.ToLowerInvariant() switch
    {
        "error" => (RuleSeverity.Error, true),
        "warning" => (RuleSeverity.Warning, true),
        "suggestion" => (RuleSeverity.Info, true),
        "silent" or "refactoring" or "none" => (null, true),
        _ => null,
    };

    private static string[] Ids(string list) => list.Split([';', ',', ' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
}

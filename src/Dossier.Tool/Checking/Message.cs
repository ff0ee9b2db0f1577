using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Tool.Checking;

/// <summary>A message of a build about seeds.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">Its severity in this project.</param>
/// <param name="Text">What it says.</param>
/// <param name="Path">The file's logical path; that of the project for a message about it.</param>
/// <param name="FilePath">The absolute path of the file.</param>
/// <param name="Span">The position; null for a message about the project.</param>
/// <param name="Others">The other places that are involved.</param>
internal sealed record Message(Rule Rule, RuleSeverity Severity, string Text, string Path, string FilePath, SeedSpan? Span, ImmutableArray<OtherPlace> Others)
{
    /// <summary>The problem that the message is about; null for one about the project.</summary>
    public LocatedProblem? Problem { get; init; }

    /// <summary>The severity as it is printed.</summary>
    public string SeverityName => NameOf(Severity);

    /// <summary>A severity as it is printed.</summary>
    public static string NameOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };
}

/// <summary>Another place that a message is about.</summary>
/// <param name="Path">The logical path.</param>
/// <param name="FilePath">The absolute path.</param>
/// <param name="Span">The position.</param>
internal sealed record OtherPlace(string Path, string FilePath, SeedSpan Span);

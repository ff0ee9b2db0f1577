using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Project;

/// <summary>A problem of the project itself, which is not located in a seed.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Arguments">The arguments of the message.</param>
internal sealed record ProjectProblem(Rule Rule, EquatableArray<string> Arguments)
{
    /// <summary>Creates a problem.</summary>
    public ProjectProblem(Rule rule, string[] arguments)
        : this(rule, ImmutableArray.Create(arguments))
    {
    }

    /// <summary>The message in full.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, Arguments.Items.ToArray<object>());
}

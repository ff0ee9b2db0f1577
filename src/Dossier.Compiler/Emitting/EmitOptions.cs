using Dossier.Compiler.Disclosure;

namespace Dossier.Compiler.Emitting;

/// <summary>What the project says about how to emit.</summary>
/// <param name="Namespace">The namespace, made valid and escaped.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="GlobalUsings">Whether the project has implicit usings on.</param>
internal sealed record EmitOptions(string Namespace, string Accessibility, bool GlobalUsings)
{
    /// <summary>
    /// Whether members have documentation. A compiler that neither writes nor checks it would only read it and throw it away.
    /// </summary>
    public bool IsDocumented { get; init; } = true;

    /// <summary>
    /// Whether members are in a file of their own, with the line of each record in its seed: editors that follow <c>#line</c> go there.
    /// </summary>
    public bool SeedNavigation { get; init; }

    /// <summary>For whom it is.</summary>
    public Audience Audience { get; init; } = Audience.Public;
}

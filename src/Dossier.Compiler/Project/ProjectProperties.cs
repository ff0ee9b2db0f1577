using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Project;

/// <summary>A project's settings, as its MSBuild properties state them.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="HasOwnNamespace">Whether the project set <c>DossierNamespace</c>.</param>
/// <param name="IsSupported">Whether the project's C# version is new enough; nothing is read otherwise.</param>
/// <param name="Problems">Problems with the properties.</param>
internal sealed record ProjectProperties(ProjectSettings Settings, bool HasOwnNamespace, bool IsSupported, EquatableArray<ProjectProblem> Problems)
{
    /// <summary>The namespace when no property gives one.</summary>
    public const string FallbackNamespace = "Seeds";

    /// <summary>The settings of a folder of seeds without a project.</summary>
    public static ProjectProperties None { get; } = Read(static _ => "", tooOld: null, isUnlimited: false);

    /// <summary>Reads the properties.</summary>
    /// <param name="property">The value of a property; empty if it is not set.</param>
    /// <param name="tooOld">The project's C# version if it is too old; null otherwise.</param>
    /// <param name="isUnlimited">Whether the project's compiler keeps long strings as data.</param>
    public static ProjectProperties Read(Func<string, string> property, string? tooOld, bool isUnlimited)
    {
        var problems = ImmutableArray.CreateBuilder<ProjectProblem>();
        if (tooOld is not null)
            problems.Add(new ProjectProblem(Rules.LanguageTooOld, new[] { tooOld }));

        string accessibility = property("DossierAccessibility");
        if (accessibility.Length > 0 && !Is(accessibility, "public") && !Is(accessibility, "internal"))
            problems.Add(new ProjectProblem(Rules.BadOption, new[] { "DossierAccessibility", accessibility, "public, internal", "public" }));

        string large = property("DossierLargeDatasets");
        if (large.Length > 0 && !Is(large, "true") && !Is(large, "false"))
            problems.Add(new ProjectProblem(Rules.BadOption, new[] { "DossierLargeDatasets", large, "true, false", "false" }));

        string schema = property("DossierSchema");
        if (schema.Length > 0 && !Is(schema, "true") && !Is(schema, "false"))
            problems.Add(new ProjectProblem(Rules.BadOption, new[] { "DossierSchema", schema, "true, false", "true" }));

        string navigation = property("DossierSeedNavigation");
        if (navigation.Length > 0 && !Is(navigation, "true") && !Is(navigation, "false"))
            problems.Add(new ProjectProblem(Rules.BadOption, new[] { "DossierSeedNavigation", navigation, "true, false", "false" }));

        string usings = property("ImplicitUsings");
        var emit = new EmitOptions(Namespace(property), Is(accessibility, "internal") ? "internal" : "public", Is(usings, "enable") || Is(usings, "true"))
        {
            SeedNavigation = Is(navigation, "true"),
            Audience = property("DossierAudience").Trim() is { Length: > 0 } audience ? new Audience(audience.ToLowerInvariant()) : Audience.Public,
        };
        string lookedFor = property("DossierLookedFor");
        return new ProjectProperties(
            new ProjectSettings(emit) { IsUnlimited = isUnlimited, LookedFor = lookedFor.Length > 0 ? lookedFor : ProjectSettings.DefaultPlaces },
            property("DossierNamespace").Trim().Length > 0,
            tooOld is null,
            problems.ToImmutable());
    }

    private static string Namespace(Func<string, string> property)
    {
        foreach (string name in new[] { "DossierNamespace", "RootNamespace", "MSBuildProjectName" })
        {
            string value = property(name).Trim();
            if (value.Length > 0)
                return Escaped(Identifiers.ToNamespace(value));
        }

        return FallbackNamespace;
    }

    // Keywords are valid in a namespace if they are escaped; the rest of the name was made valid before.
    private static string Escaped(string name) => string.Join(".", name.Split('.').Select(Identifiers.Escape));

    private static bool Is(string value, string expected) => value.Equals(expected, StringComparison.OrdinalIgnoreCase);
}

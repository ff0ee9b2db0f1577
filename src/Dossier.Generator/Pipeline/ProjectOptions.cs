using Dossier.Compiler;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Pipeline;

/// <summary>The project's settings that matter to Dossier.</summary>
/// <param name="Emit">How code is generated.</param>
/// <param name="HasOwnNamespace">Whether the project set <c>DossierNamespace</c>.</param>
/// <param name="Supported">Whether the project's C# version is new enough.</param>
/// <param name="IsUnlimited">Whether the compiler stores long strings outside the string heap, which is limited to 16 MB.</param>
/// <param name="LookedFor">The patterns by which the project's targets find seeds.</param>
/// <param name="Problems">Problems with the project's properties.</param>
internal sealed record ProjectOptions(EmitOptions Emit, bool HasOwnNamespace, bool Supported, bool IsUnlimited, string LookedFor, EquatableArray<ProjectProblem> Problems)
{
    private const string FallbackNamespace = "Seeds";

    /// <summary>Provides the options.</summary>
    public static IncrementalValueProvider<ProjectOptions> Provide(IncrementalGeneratorInitializationContext context)
        => context.AnalyzerConfigOptionsProvider
            .With(context.ParseOptionsProvider.Select(static (options, _) => Compiler.Of(options)))
            .Select(static (joined, _) => ReadOrFallBack(joined.Left.GlobalOptions, joined.Right))
            .WithTrackingName(StageNames.Project);

    private static ProjectOptions ReadOrFallBack(AnalyzerConfigOptions options, Compiler compiler)
    {
        try
        {
            return Read(options, compiler);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            string[] arguments = Fault.Arguments("reading the project's properties", "The default values are used instead.", exception);
            return new ProjectOptions(
                new EmitOptions(FallbackNamespace, "public", GlobalUsings: false),
                HasOwnNamespace: false,
                compiler.Version >= LanguageVersion.CSharp12,
                compiler.KeepsLongStringsAsData,
                ProjectSettings.DefaultPlaces,
                System.Collections.Immutable.ImmutableArray.Create(new ProjectProblem(Rules.InternalError, arguments)));
        }
    }

    private static ProjectOptions Read(AnalyzerConfigOptions options, Compiler compiler)
    {
        LanguageVersion version = compiler.Version;
        var problems = System.Collections.Immutable.ImmutableArray.CreateBuilder<ProjectProblem>();
        bool supported = version >= LanguageVersion.CSharp12;
        if (!supported)
            problems.Add(new ProjectProblem(Rules.LanguageTooOld, new[] { version.ToDisplayString() }));

        string accessibility = Property(options, "DossierAccessibility");
        if (accessibility.Length > 0 && !IsAccessibility(accessibility))
            problems.Add(new ProjectProblem(Rules.BadOption, new[] { "DossierAccessibility", accessibility, "public, internal", "public" }));

        string large = Property(options, "DossierLargeDatasets");
        if (large.Length > 0 && !IsBoolean(large))
            problems.Add(new ProjectProblem(Rules.BadOption, new[] { "DossierLargeDatasets", large, "true, false", "false" }));

        var emit = new EmitOptions(
            Namespace(options),
            string.Equals(accessibility, "internal", StringComparison.OrdinalIgnoreCase) ? "internal" : "public",
            IsOn(Property(options, "ImplicitUsings"))) { IsDocumented = compiler.ReadsDocumentation };
        string lookedFor = Property(options, "DossierLookedFor");
        return new ProjectOptions(
            emit, Property(options, "DossierNamespace").Trim().Length > 0, supported, compiler.KeepsLongStringsAsData, lookedFor.Length > 0 ? lookedFor : ProjectSettings.DefaultPlaces, problems.ToImmutable());
    }

    private static string Namespace(AnalyzerConfigOptions options)
    {
        foreach (string property in new[] { "DossierNamespace", "RootNamespace", "MSBuildProjectName" })
        {
            string value = Property(options, property).Trim();
            if (value.Length > 0)
                return Escaped(Identifiers.ToNamespace(value));
        }

        return FallbackNamespace;
    }

    // Keywords are valid in a namespace if they are escaped; the rest of the name was made valid before.
    private static string Escaped(string name) => string.Join(".", name.Split('.').Select(Identifiers.Escape));

    private static bool IsAccessibility(string value)
        => value.Equals("public", StringComparison.OrdinalIgnoreCase) || value.Equals("internal", StringComparison.OrdinalIgnoreCase);

    private static bool IsBoolean(string value)
        => value.Equals("true", StringComparison.OrdinalIgnoreCase) || value.Equals("false", StringComparison.OrdinalIgnoreCase);

    private static bool IsOn(string value)
        => value.Equals("enable", StringComparison.OrdinalIgnoreCase) || value.Equals("true", StringComparison.OrdinalIgnoreCase);

    private static string Property(AnalyzerConfigOptions options, string name)
        => options.TryGetValue("build_property." + name, out string? value) ? value : "";

    /// <summary>How the project is compiled, as far as it matters to Dossier.</summary>
    /// <param name="Version">The version of C#.</param>
    /// <param name="KeepsLongStringsAsData">Whether long strings are stored as data, which the package requests with a compiler feature.</param>
    /// <param name="ReadsDocumentation">Whether documentation is read at all: in an editor, and in a build that writes a documentation file.</param>
    private sealed record Compiler(LanguageVersion Version, bool KeepsLongStringsAsData, bool ReadsDocumentation)
    {
        private const string Feature = "experimental-data-section-string-literals";

        // Older compilers accept the feature's name but ignore it.
        private static readonly Version FirstWithFeature = new(4, 13);

        public static Compiler Of(ParseOptions options)
            => new(
                (options as CSharpParseOptions)?.LanguageVersion ?? LanguageVersion.Default,
                options.Features.ContainsKey(Feature) && typeof(CSharpParseOptions).Assembly.GetName().Version >= FirstWithFeature,
                options.DocumentationMode != DocumentationMode.None);
    }
}

/// <summary>A problem of the project itself, which is not located in a seed.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Arguments">The arguments of the message.</param>
internal sealed record ProjectProblem(Rule Rule, EquatableArray<string> Arguments)
{
    /// <summary>Creates a problem.</summary>
    public ProjectProblem(Rule rule, string[] arguments)
        : this(rule, System.Collections.Immutable.ImmutableArray.Create(arguments))
    {
    }
}

using System.Collections.Immutable;
using Dossier.Compiler;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Pipeline;

/// <summary>The project's settings that matter to Dossier.</summary>
/// <param name="Emit">How code is generated.</param>
/// <param name="HasOwnNamespace">Whether the project set <c>DossierNamespace</c>.</param>
/// <param name="Supported">Whether the project's C# version is new enough, and the project refers to the library.</param>
/// <param name="IsUnlimited">Whether the compiler stores long strings outside the string heap, which is limited to 16 MB.</param>
/// <param name="LookedFor">The patterns by which the project's targets find seeds.</param>
/// <param name="Problems">Problems with the project's properties.</param>
internal sealed record ProjectOptions(EmitOptions Emit, bool HasOwnNamespace, bool Supported, bool IsUnlimited, string LookedFor, EquatableArray<ProjectProblem> Problems)
{
    /// <summary>Provides the options.</summary>
    public static IncrementalValueProvider<ProjectOptions> Provide(IncrementalGeneratorInitializationContext context)
        => context.AnalyzerConfigOptionsProvider
            .With(context.ParseOptionsProvider.Select(static (options, _) => Compiler.Of(options)))
            .With(RuntimeLibrary.Provide(context))
            .Select(static (joined, _) => ReadOrFallBack(joined.Left.Left.GlobalOptions, joined.Left.Right, joined.Right.IsAny))
            .WithTrackingName(StageNames.Project);

    private static ProjectOptions ReadOrFallBack(AnalyzerConfigOptions options, Compiler compiler, bool hasLibrary)
    {
        try
        {
            ProjectOptions read = Read(options, compiler);

            // A later target framework brings a later C# with it: that comes first, and alone.
            return hasLibrary ? read : read with { Supported = false, Problems = ImmutableArray.Create(new ProjectProblem(Rules.LibraryMissing, Array.Empty<string>())) };
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            string[] arguments = Fault.Arguments("reading the project's properties", "The default values are used instead.", exception);
            return new ProjectOptions(
                new EmitOptions(ProjectProperties.FallbackNamespace, "public", GlobalUsings: false),
                HasOwnNamespace: false,
                hasLibrary && compiler.Version >= LanguageVersion.CSharp12,
                compiler.KeepsLongStringsAsData,
                ProjectSettings.DefaultPlaces,
                ImmutableArray.Create(new ProjectProblem(Rules.InternalError, arguments)));
        }
    }

    private static ProjectOptions Read(AnalyzerConfigOptions options, Compiler compiler)
    {
        bool supported = compiler.Version >= LanguageVersion.CSharp12;
        var read = ProjectProperties.Read(
            name => Property(options, name), supported ? null : compiler.Version.ToDisplayString(), compiler.KeepsLongStringsAsData);
        return new ProjectOptions(
            read.Settings.Emit with { IsDocumented = compiler.ReadsDocumentation }, read.HasOwnNamespace, supported, read.Settings.IsUnlimited, read.Settings.LookedFor, read.Problems);
    }

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

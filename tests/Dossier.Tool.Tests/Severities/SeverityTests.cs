using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Dossier.Compiler.Diagnostics;
using Dossier.Tool.Checking;
using Dossier.Tool.Severities;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dossier.Tool.Tests.Severities;

/// <summary>A project's settings change severities as they do in the compiler.</summary>
public sealed class SeverityTests
{
    private static readonly string[] Rules = ["DSR2002", "DSR2016", "DSR6003", "DSR3003"];

    /// <summary>NoWarn, WarningsAsErrors, WarningsNotAsErrors, TreatWarningsAsErrors, and configuration files.</summary>
    public static TheoryData<string, string, string, string, string[]> Settings => new()
    {
        { "", "", "", "", [] },
        { "DSR2002;DSR6003;DSR2016;DSR3003", "", "", "", [] },
        { "1591;dsr6003", "", "", "", [] },
        { "", "DSR2016;DSR6003;DSR2002", "", "", [] },
        { "DSR6003", "DSR6003", "", "", [] },
        { "", "", "", "true", [] },
        { "", "", "DSR6003", "true", [] },
        { "", "DSR6003", "DSR6003", "", [] },
        { "", "", "", "", ["is_global = true\ndotnet_diagnostic.DSR6003.severity = none\ndotnet_diagnostic.DSR2002.severity = none\ndotnet_diagnostic.DSR3003.severity = warning\ndotnet_diagnostic.DSR2016.severity = error\n"] },
        { "", "", "", "", ["is_global = true\ndotnet_diagnostic.dsr6003.severity = suggestion # why\nDotnet_Diagnostic.DSR3003.Severity = silent\ndotnet_diagnostic.DSR2016.severity = nonsense\n"] },
        { "", "", "", "", ["is_global = true\n[*.cs]\ndotnet_diagnostic.DSR6003.severity = none\n"] },
        { "", "", "", "true", ["is_global = true\ndotnet_diagnostic.DSR2016.severity = warning\ndotnet_diagnostic.DSR3003.severity = warning\n"] },
        { "", "", "DSR6003", "true", ["is_global = true\ndotnet_diagnostic.DSR6003.severity = error\n"] },
        { "", "", "DSR6003", "", ["is_global = true\ndotnet_diagnostic.DSR6003.severity = none\n"] },
        { "DSR6003", "", "", "", ["is_global = true\ndotnet_diagnostic.DSR6003.severity = error\n"] },
        { "", "DSR6003", "", "", ["is_global = true\ndotnet_diagnostic.DSR6003.severity = none\n"] },
        { "", "", "", "", ["is_global = true\ndotnet_diagnostic.DSR6003.severity = none\n", "is_global = true\ndotnet_diagnostic.DSR6003.severity = error\n"] },
        { "", "", "", "", ["is_global = true\nglobal_level = 5\ndotnet_diagnostic.DSR6003.severity = none\n", "is_global = true\ndotnet_diagnostic.DSR6003.severity = error\n"] },
        { "", "", "", "", ["is_global = true\ndotnet_diagnostic.DSR6003.severity = error\n", "is_global = true\nglobal_level = -1\ndotnet_diagnostic.DSR6003.severity = none\n"] },
        { "", "", "", "", ["dotnet_diagnostic.DSR6003.severity = error\n"] },
        { "", "", "", "", ["is_global = true\ndotnet_diagnostic.DSR6003.severity = default\n"] },
        { "", "", "", "true", ["is_global = true\ndotnet_diagnostic.DSR6003.severity = suggestion\n"] },
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public void A_severity_is_that_of_the_compiler(string noWarn, string asErrors, string notAsErrors, string all, string[] configs)
    {
        var table = SeverityTable.Of(
            configs.Select(static text => GlobalConfig.Parse(text, isNamed: false)),
            name => name switch { "NoWarn" => noWarn, "WarningsAsErrors" => asErrors, "WarningsNotAsErrors" => notAsErrors, "TreatWarningsAsErrors" => all, _ => "" });

        foreach (string id in Rules)
        {
            Rule rule = RuleCatalogue.Find(id)!;
            string? actual = table.Of(rule) is { } severity ? Message.NameOf(severity) : null;
            Assert.Equal((id, Compiled(rule, noWarn, asErrors, notAsErrors, all, configs)), (id, actual));
        }
    }

    // The command line that MSBuild gives the compiler, parsed by the compiler; and a diagnostic of the rule, as a generator reports it.
    private static string? Compiled(Rule rule, string noWarn, string asErrors, string notAsErrors, string all, string[] configs)
    {
        List<string> arguments = ["/target:library", "a.cs"];
        if (all == "true")
            arguments.Add("/warnaserror+");
        if (asErrors.Length > 0)
            arguments.Add("/warnaserror+:" + asErrors);
        if (notAsErrors.Length > 0)
            arguments.Add("/warnaserror-:" + notAsErrors);
        if (noWarn.Length > 0)
            arguments.Add("/nowarn:" + noWarn);
        CSharpCommandLineArguments parsed = CSharpCommandLineParser.Default.Parse(arguments, "/", null);
        var set = AnalyzerConfigSet.Create(configs.Select((text, i) => AnalyzerConfig.Parse(text, $"/{i}.config")).ToImmutableArray());
        CSharpCompilationOptions options = parsed.CompilationOptions.WithSyntaxTreeOptionsProvider(new Global(set.GlobalConfigOptions.TreeOptions));
        Compilation compilation = CSharpCompilation.Create("a", options: options);
        CSharpGeneratorDriver.Create(new Reporting(rule)).RunGeneratorsAndUpdateCompilation(compilation, out _, out ImmutableArray<Diagnostic> found);
        return found.SingleOrDefault() is { Severity: not DiagnosticSeverity.Hidden } diagnostic ? diagnostic.Severity.ToString().ToLowerInvariant() : null;
    }

    private sealed class Global(ImmutableDictionary<string, ReportDiagnostic> severities) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
            => severities.TryGetValue(diagnosticId, out severity);
    }

    private sealed class Reporting(Rule rule) : IIncrementalGenerator
    {
        [SuppressMessage("MicrosoftCodeAnalysisReleaseTracking", "RS2008", Justification = "A test's own.")]
        public void Initialize(IncrementalGeneratorInitializationContext context)
            => context.RegisterSourceOutput(context.CompilationProvider, (output, _) => output.ReportDiagnostic(
                Diagnostic.Create(Dossier.Generator.Pipeline.ProblemOutput.DescriptorOf(rule), Location.None)));
    }
}

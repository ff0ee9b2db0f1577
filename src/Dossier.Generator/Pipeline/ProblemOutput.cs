using System.Collections.Concurrent;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Generator.Pipeline;

/// <summary>Turns problems into diagnostics.</summary>
internal static class ProblemOutput
{
    private static readonly ConcurrentDictionary<(string Id, string Message), DiagnosticDescriptor> Descriptors = new();

    /// <summary>Reports the problems of a file at their locations.</summary>
    public static void Report(SourceProductionContext context, FileReport file)
    {
        foreach (LocatedProblem problem in file.Problems)
            context.ReportDiagnostic(Of(problem, file));
    }

    // An invalid location would make the compiler fail and hide every message of the project.
    private static Diagnostic Of(LocatedProblem problem, FileReport file)
    {
        try
        {
            var others = problem.Others.Select(other => LocationOf(file.FilePathOf(other.Path), other.Span)).ToArray();
            return Diagnostic.Create(DescriptorOf(problem.Rule), LocationOf(file.FilePath, problem.Span), others, problem.Arguments.ToArray<object>());
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            string[] arguments = Fault.Arguments("reporting " + problem.Rule.Id, "The position of the message is unknown.", exception);
            return Diagnostic.Create(DescriptorOf(Rules.InternalError), LocationOf(file.FilePath, default), arguments.ToArray<object>());
        }
    }

    /// <summary>Reports a problem of the project.</summary>
    public static void ReportProject(SourceProductionContext context, ProjectProblem problem)
        => context.ReportDiagnostic(Diagnostic.Create(DescriptorOf(problem.Rule), Location.None, problem.Arguments.ToArray<object>()));

    /// <summary>The descriptor of a rule. The count of unlisted problems has the rule's id and its own message.</summary>
    public static DiagnosticDescriptor DescriptorOf(Rule rule) => Descriptors.GetOrAdd((rule.Id, rule.Message), _ => Describe(rule));

    private static DiagnosticDescriptor Describe(Rule rule)
    {
        DiagnosticSeverity severity = rule.Severity switch
        {
            RuleSeverity.Error => DiagnosticSeverity.Error,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };

        // An error that leaves something out of the model must not be silenced, since the build would then succeed without the data.
        string[] tags = rule.Configurable ? [] : [WellKnownDiagnosticTags.NotConfigurable];
#pragma warning disable RS2008, RS1032 // The catalogue of rules is the one list; a test holds the release tracking files against it.
        return new DiagnosticDescriptor(
            rule.Id, rule.Title, rule.Message, rule.Category, severity, isEnabledByDefault: true, rule.Description,
            rule.HelpLink.Length == 0 ? null : rule.HelpLink, tags);
#pragma warning restore RS2008, RS1032
    }

    private static Location LocationOf(string path, SeedSpan span)
        => Location.Create(
            path,
            TextSpan.FromBounds(span.Start, Math.Max(span.Start, span.End)),
            new LinePositionSpan(new LinePosition(span.Line, span.Column), new LinePosition(span.EndLine, span.EndColumn)));
}

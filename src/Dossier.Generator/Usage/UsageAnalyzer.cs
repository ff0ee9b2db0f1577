using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Usage;

/// <summary>
/// Checks calls of <c>Get</c>, <c>TryGet</c> and <c>Find</c> with a constant: one that no record has would fail at run time, and one that
/// a record has is better replaced by its member.
/// </summary>
/// <remarks>
/// It runs while a user types, so it does not read seeds: the ids come from what the container's assembly lists
/// (<see cref="Compiler.Emitting.StatedIds"/>), the names from the rows of the generated trees. Calls are selected by their syntax, and only
/// those with a matching name are bound: an operation analyzer would make the compiler bind every method body of the project.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsageAnalyzer : DiagnosticAnalyzer
{
    private const string MarkerInterface = "Dossier.IDossierRecord";
    private const int MostOffered = 3;

    private static readonly DiagnosticDescriptor Unknown = ProblemOutput.DescriptorOf(Rules.UnknownConstant);
    private static readonly DiagnosticDescriptor Known = ProblemOutput.DescriptorOf(Rules.KnownConstant);
    private static readonly DiagnosticDescriptor Failed = ProblemOutput.DescriptorOf(Rules.InternalError);

    private readonly Action<string>? _before;

    /// <summary>Creates the analyzer.</summary>
    public UsageAnalyzer()
    {
    }

    /// <summary>Creates an analyzer for tests, which are called before each call is checked and may make it fail.</summary>
    internal UsageAnalyzer(Action<string> before) => _before = before;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Unknown, Known, Failed);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName(MarkerInterface) is null)
            return;

        var containers = new Containers(context.Compilation);
        int failed = 0;
        context.RegisterSyntaxNodeAction(
            node =>
            {
                if (Volatile.Read(ref failed) != 0)
                    return;

                try
                {
                    _before?.Invoke(node.Node.SyntaxTree.FilePath);
                    Check(node, containers);
                }
                catch (Exception exception) when (Fault.IsOne(exception))
                {
                    // An analyzer that failed on one call would fail on others: one message is enough.
                    if (Interlocked.Exchange(ref failed, 1) == 0)
                        node.ReportDiagnostic(Diagnostic.Create(Failed, node.Node.GetLocation(), Fault.Arguments("looking at this call", "Calls are not checked.", exception)));
                }
            },
            SyntaxKind.InvocationExpression);
    }

    private static void Check(SyntaxNodeAnalysisContext context, Containers containers)
    {
        if (LookUpCall.In((InvocationExpressionSyntax)context.Node, context.SemanticModel, context.CancellationToken) is not { } call
            || containers.Of(call.Container) is not { } container)
            return;

        if (call.IsByName)
            CheckName(context, call, container);
        else
            CheckId(context, call, container);
    }

    private static void CheckId(SyntaxNodeAnalysisContext context, LookUpCall call, KnownContainer container)
    {
        if (container.Ids.MemberOf(call.Constant) is not null)
        {
            ReportKnown(context, call, container, call.Constant);
            return;
        }

        if (container.Ids.IsUnreadable(call.Constant))
            return;

        // For an id of another kind, the nearest id of this kind would be a wrong suggestion.
        string? other = Containers.OtherWithId(container, call.Constant);
        IReadOnlyList<string> near = other is null ? Suggestion.Near(call.Constant, container.Ids.Ids) : [];
        ReportUnknown(context, call, "id", near, other is null ? "" : $" {other} has it.");
    }

    private static void CheckName(SyntaxNodeAnalysisContext context, LookUpCall call, KnownContainer container)
    {
        if (container.Names(context.CancellationToken) is not { } names)
            return;

        if (names.Has(call.Constant, out string? id))
        {
            if (id is not null)
                ReportKnown(context, call, container, id);
        }
        else if (!container.Ids.IsPartial)
        {
            ReportUnknown(context, call, "name or alias", names.Near(call.Constant), "");
        }
    }

    // The message names the nearest; an editor offers the next ones as well, of which one may be meant.
    private static void ReportUnknown(SyntaxNodeAnalysisContext context, LookUpCall call, string by, IReadOnlyList<string> near, string hint)
    {
        ImmutableDictionary<string, string?> properties = near.Count == 0
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Rules.NearestProperty, string.Join("\n", near.Distinct(StringComparer.Ordinal).Take(MostOffered)));
        context.ReportDiagnostic(Diagnostic.Create(
            Unknown, call.Argument.GetLocation(), properties, call.Kind, by, call.Constant, hint + Suggestion.Of(near.Count == 0 ? null : near[0])));
    }

    private static void ReportKnown(SyntaxNodeAnalysisContext context, LookUpCall call, KnownContainer container, string id)
    {
        if (container.UsableMember(id) is not { } member)
            return;

        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (call.GivesRecord)
            properties = properties.Add(Rules.MemberProperty, member);
        else if (!call.IsByName && container.Ids.CurrentOf(call.Constant) is { } current)
            properties = properties.Add(Rules.CurrentIdProperty, current);
        context.ReportDiagnostic(Diagnostic.Create(
            Known, call.Argument.GetLocation(), properties, call.Constant, container.Type.Name + "." + member));
    }
}

using Dossier.Compiler.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Generator.Usage;

/// <summary>A call that looks like <c>Incidents.Get("...")</c>. Whether the class is a container is checked later.</summary>
/// <param name="Container">The static class.</param>
/// <param name="Method"><c>Get</c>, <c>TryGet</c> or <c>Find</c>.</param>
/// <param name="Record">The type of the record.</param>
/// <param name="Argument">The syntax of the id or the name.</param>
/// <param name="Constant">The id or the name.</param>
internal sealed record LookUpCall(
    INamedTypeSymbol Container, string Method, ITypeSymbol Record, ExpressionSyntax Argument, string Constant)
{
    private const string FindName = "Find";
    private const string TryGetName = "TryGet";

    /// <summary>Whether the look-up is by name or alias, not by id.</summary>
    public bool IsByName => Method == FindName;

    /// <summary>Whether the call returns a record, so that a member can replace it.</summary>
    public bool GivesRecord => Method != TryGetName;

    /// <summary>The kind of record in words.</summary>
    public string Kind => NameWords.Of(Record.Name).TrimStart();

    /// <summary>The call, if its argument is a constant. Syntax is checked first, since this runs for every call of a project.</summary>
    public static LookUpCall? In(InvocationExpressionSyntax invocation, SemanticModel model, CancellationToken cancellation)
    {
        string name = invocation.Expression switch
        {
            IdentifierNameSyntax simple => simple.Identifier.ValueText,
            MemberAccessExpressionSyntax { Name: IdentifierNameSyntax simple } => simple.Identifier.ValueText,
            _ => "",
        };
        int count = name switch { "Get" or FindName => 1, TryGetName => 2, _ => -1 };
        if (invocation.ArgumentList.Arguments.Count != count || !MayBeConstant(invocation.ArgumentList.Arguments))
            return null;

        if (model.GetSymbolInfo(invocation, cancellation).Symbol is not IMethodSymbol { IsStatic: true, Arity: 0 } method
            || method.Parameters.Length != count || method.Parameters[0].Type.SpecialType != SpecialType.System_String)
            return null;

        ExpressionSyntax? argument = ArgumentOf(method.Parameters[0], invocation.ArgumentList.Arguments);
        if (argument is null || model.GetConstantValue(argument, cancellation) is not { HasValue: true, Value: string constant })
            return null;

        ITypeSymbol record = name == TryGetName ? method.Parameters[1].Type : method.ReturnType;
        return new LookUpCall(method.ContainingType, name, record, argument, constant);
    }

    // Most methods with this name are `list.Find(x => ...)`.
    private static bool MayBeConstant(SeparatedSyntaxList<ArgumentSyntax> arguments)
        => arguments[0].Expression is not AnonymousFunctionExpressionSyntax
            && !arguments[0].Expression.IsKind(SyntaxKind.NumericLiteralExpression);

    private static ExpressionSyntax? ArgumentOf(IParameterSymbol parameter, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].NameColon is { } named ? named.Name.Identifier.ValueText == parameter.Name : i == parameter.Ordinal)
                return arguments[i].Expression;
        }

        return null;
    }
}

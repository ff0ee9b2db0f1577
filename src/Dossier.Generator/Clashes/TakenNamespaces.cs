using Dossier.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Generator.Clashes;

/// <summary>
/// Finds namespaces with the full name of a generated type, which editors write for a folder <c>Incidents</c>. A name can be a type or a
/// namespace and not both, and the compiler says so in the generated code alone.
/// </summary>
internal static class TakenNamespaces
{
    /// <summary>Reports each name once, where the project first declares it or, for one of another assembly, first imports it.</summary>
    public static void Report(SourceProductionContext production, ClashInput input, List<TopLevelCode> files, ReferencedCode referenced)
    {
        string prefix = input.Namespace + ".";
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string space, SyntaxToken name) in files.SelectMany(file => file.Namespaces))
        {
            if (space.Length == prefix.Length + name.ValueText.Length && space.StartsWith(prefix, StringComparison.Ordinal) && input.Has(name.ValueText) && reported.Add(name.ValueText))
            {
                NameClashes.Report(
                    production, Rules.OwnTypeTaken, name.GetLocation(), name.ValueText, input.Namespace,
                    $"Rename this namespace, or set <DossierNamespace> in the project file to another name, such as {prefix}Data, and write {prefix}Data.{name.ValueText} where code in '{input.Namespace}' means the type");
            }
        }

        // The compiler takes the type rather than a namespace of another assembly, so nothing is wrong until the code imports that.
        foreach ((string space, UsingDirectiveSyntax directive) in files.SelectMany(file => file.Usings))
        {
            if (!space.StartsWith(prefix, StringComparison.Ordinal))
                continue;

            string name = space.Substring(prefix.Length).Split('.')[0];
            if (input.Has(name) && !reported.Contains(name) && referenced.HasNamespace(input.Namespace, name) && reported.Add(name))
            {
                NameClashes.Report(
                    production, Rules.OwnTypeTaken, directive.GetLocation(), name, input.Namespace,
                    $"Set <DossierNamespace> in the project file to another name, such as {prefix}Data, so that this namespace of another assembly can be imported");
            }
        }
    }
}

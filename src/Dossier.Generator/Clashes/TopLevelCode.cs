using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Generator.Clashes;

/// <summary>The outermost declarations of a project's own files, without what is in them.</summary>
internal sealed class TopLevelCode
{
    private const string Generated = "Dossier.Generator.DossierGenerator";

    private TopLevelCode(CompilationUnitSyntax root) => Root = root;

    /// <summary>The file.</summary>
    public CompilationUnitSyntax Root { get; }

    /// <summary>Types and statements, each with its namespace; empty for the global one.</summary>
    public List<(string Namespace, MemberDeclarationSyntax Member)> Members { get; } = [];

    /// <summary>The namespaces that the file imports, each with its directive.</summary>
    public List<(string Namespace, UsingDirectiveSyntax Directive)> Usings { get; } = [];

    /// <summary>The namespaces that the file declares, and those around them, each with its last name: <c>Watch</c> and <c>Watch.Feeds</c>.</summary>
    public List<(string Namespace, SyntaxToken Name)> Namespaces { get; } = [];

    /// <summary>Whether a file is one of the project's own.</summary>
    public static bool IsOwn(SyntaxTree tree) => tree.FilePath.IndexOf(Generated, StringComparison.Ordinal) < 0;

    /// <summary>Whether code in a namespace is in another as well.</summary>
    public static bool IsWithin(string space, string other) => space == other || space.StartsWith(other + ".", StringComparison.Ordinal);

    /// <summary>Whether the file imports a namespace.</summary>
    public bool Imports(string space) => Usings.Any(found => found.Namespace == space);

    /// <summary>Reads the project's own files.</summary>
    public static List<TopLevelCode> Of(Compilation compilation, CancellationToken cancellation)
    {
        var files = new List<TopLevelCode>();
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (!IsOwn(tree) || tree.GetRoot(cancellation) is not CompilationUnitSyntax root)
                continue;

            var file = new TopLevelCode(root);
            file.Add("", root.Usings, root.Members);
            files.Add(file);
        }

        return files;
    }

    private void Add(string parent, SyntaxList<UsingDirectiveSyntax> usings, SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (UsingDirectiveSyntax directive in usings)
        {
            if (directive.Alias is null && directive.StaticKeyword.IsKind(SyntaxKind.None) && directive.Name is { } name)
                Usings.Add((NameOf(name), directive));
        }

        foreach (MemberDeclarationSyntax member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax space)
                Add(Declare(parent, space.Name), space.Usings, space.Members);
            else
                Members.Add((parent, member));
        }
    }

    private string Declare(string parent, NameSyntax name)
    {
        if (name is QualifiedNameSyntax qualified)
            parent = Declare(parent, qualified.Left);
        SyntaxToken last = name.GetLastToken();
        string space = parent.Length == 0 ? last.ValueText : parent + "." + last.ValueText;
        Namespaces.Add((space, last));
        return space;
    }

    private static string NameOf(NameSyntax name)
    {
        string text = name.WithoutTrivia().ToString().Replace("@", "");
        return text.StartsWith("global::", StringComparison.Ordinal) ? text.Substring("global::".Length) : text;
    }
}

using Dossier.Compiler.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Generator.Usage;

/// <summary>The names and aliases of one kind's records in one generated file.</summary>
internal sealed class NamesOfFile
{
    private const string RowsClassPrefix = "Rows_";
    private const string ColumnsArgument = "columns";

    private readonly List<(string Name, string Id)> _names = [];
    private readonly Dictionary<string, string?> _ids = new(StringComparer.Ordinal);
    private Dictionary<string, string?>? _looseIds;

    /// <summary>The names and aliases as the curator wrote them, each with the id of its record.</summary>
    public IReadOnlyList<(string Name, string Id)> Names => _names;

    /// <summary>The id of the record by the key of each of its names; null when several records have the name.</summary>
    public IReadOnlyDictionary<string, string?> Ids => _ids;

    /// <summary>The same by the loose keys, in which spaces, joined articles and endings are ignored. They are made for the first name that is wrong.</summary>
    public IReadOnlyDictionary<string, string?> LooseIds => _looseIds ??= Loosened();

    /// <summary>Reads the rows in a part of a container; a part that the user has written has none.</summary>
    public static NamesOfFile In(ClassDeclarationSyntax part)
    {
        var names = new NamesOfFile();
        foreach (MemberDeclarationSyntax member in part.Members)
        {
            if (member is ClassDeclarationSyntax rows && rows.Identifier.ValueText.StartsWith(RowsClassPrefix, StringComparison.Ordinal))
                names.ReadRows(rows);
        }

        return names;
    }

    private void ReadRows(ClassDeclarationSyntax rows)
    {
        RowNames? columns = null;
        foreach (MemberDeclarationSyntax member in rows.Members)
        {
            if (member is FieldDeclarationSyntax field && ColumnsOf(field) is { } plan)
                columns = new RowNames(plan);
            else if (columns is not null && ChunkOf(member) is { } chunk)
                ReadChunk(chunk, columns);
        }
    }

    private static string? ColumnsOf(FieldDeclarationSyntax field)
    {
        if (field.Declaration.Variables[0].Initializer?.Value is not BaseObjectCreationExpressionSyntax { ArgumentList: { } list })
            return null;

        foreach (ArgumentSyntax argument in list.Arguments)
        {
            if (argument.NameColon?.Name.Identifier.ValueText == ColumnsArgument && argument.Expression is LiteralExpressionSyntax plan)
                return plan.Token.ValueText;
        }

        return null;
    }

    private static string? ChunkOf(MemberDeclarationSyntax member)
        => member is MethodDeclarationSyntax { ExpressionBody.Expression: LiteralExpressionSyntax literal }
            && literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal.Token.ValueText : null;

    private void ReadChunk(string chunk, RowNames columns)
    {
        var names = new List<string>();
        int offset = 0;
        while (offset < chunk.Length)
        {
            int end = RowNames.EndOfRow(chunk, offset);
            names.Clear();
            string id = columns.Read(chunk, offset, end, names);
            foreach (string name in names)
                Add(name, id);
            offset = end + 1;
        }
    }

    private void Add(string name, string id)
    {
        _names.Add((name, id));
        Add(_ids, NameKey.Fold(name), id);
    }

    private Dictionary<string, string?> Loosened()
    {
        var loose = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach ((string name, string id) in _names)
            Add(loose, NameKey.Loosen(NameKey.Fold(name)), id);
        return loose;
    }

    private static void Add(Dictionary<string, string?> ids, string key, string id)
        => ids[key] = ids.TryGetValue(key, out string? holder) && holder != id ? null : id;
}

using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>The records of a kind, and lists of those that have certain rare fields.</summary>
internal sealed class KindNodes
{
    // Fields that rules look for. Fields that refer to records of the same kind are added to them.
    private static readonly FieldRole[] SeldomFields =
        [FieldRole.ExternalIds, FieldRole.FormerIds, FieldRole.Status, FieldRole.Suppressions, FieldRole.SupersededBy];

    private readonly Kind _kind;
    private readonly Dictionary<Field, List<RecordNode>> _holders = [];

    /// <summary>Starts without records.</summary>
    public KindNodes(Kind kind)
    {
        _kind = kind;
        foreach (Field field in kind.Fields)
        {
            if ((field.Type == FieldType.Ref && field.Target == kind.Name) || Array.IndexOf(SeldomFields, field.Role) >= 0)
                _holders[field] = [];
        }
    }

    /// <summary>All of them, file by file, in the order of each file.</summary>
    public List<RecordNode> All { get; } = [];

    /// <summary>The records by id.</summary>
    public Dictionary<string, RecordNode> ById { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a record.</summary>
    public void Add(RecordNode node)
    {
        All.Add(node);
        ById[node.Id] = node;
        foreach (FieldValue field in node.Record.Fields)
        {
            if (_holders.TryGetValue(field.Field, out List<RecordNode>? holders))
                holders.Add(node);
        }
    }

    /// <summary>Those that have the field with a role; none when the kind has no such field.</summary>
    public IReadOnlyList<RecordNode> With(FieldRole role) => _kind.Find(role) is { } field ? With(field) : [];

    /// <summary>Those that have a field.</summary>
    public IReadOnlyList<RecordNode> With(Field field)
        => _holders.TryGetValue(field, out List<RecordNode>? holders) ? holders : throw new ArgumentException(field.Name);
}

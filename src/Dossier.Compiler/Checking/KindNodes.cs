using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>The records of a kind, and lists of those that have certain rare fields.</summary>
internal sealed class KindNodes
{
    // Fields that rules look for. Fields that refer to records of the same kind are added to them.
    private static readonly FieldRole[] SeldomFields =
        [FieldRole.ExternalIds, FieldRole.FormerIds, FieldRole.Status, FieldRole.Suppressions, FieldRole.SupersededBy];

    private readonly Kind _kind;
    private readonly List<RecordNode>?[] _holders;

    /// <summary>Starts without records.</summary>
    public KindNodes(Kind kind)
    {
        _kind = kind;
        _holders = new List<RecordNode>?[kind.Fields.Length];
        for (int i = 0; i < _holders.Length; i++)
        {
            if (IsSeldom(kind, kind.Fields[i]))
                _holders[i] = [];
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
        foreach (int field in node.Facts.SeldomFields)
            _holders[field]!.Add(node);
    }

    /// <summary>Those that have the field with a role; none when the kind has no such field.</summary>
    public IReadOnlyList<RecordNode> With(FieldRole role) => _kind.Find(role) is { } field ? With(field) : [];

    /// <summary>Those that have a field.</summary>
    public IReadOnlyList<RecordNode> With(Field field)
        => _holders[_kind.Fields.IndexOf(field)] ?? throw new ArgumentException(field.Name);

    /// <summary>The indices of those fields of a record that there are lists for.</summary>
    public static int[] SeldomFieldsOf(LinkedRecord record)
    {
        List<int>? seldom = null;
        foreach (FieldValue field in record.Fields)
        {
            if (IsSeldom(record.Kind, field.Field))
                (seldom ??= []).Add(field.Index);
        }

        return seldom?.ToArray() ?? [];
    }

    private static bool IsSeldom(Kind kind, Field field)
        => Array.IndexOf(SeldomFields, field.Role) >= 0 || (field.Type == FieldType.Ref && field.Target == kind.Name);
}

using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>The linked model as a whole, with the indices that keep rules from comparing everything with everything.</summary>
internal sealed class CheckContext
{
    // Fields that few records have and that rules go through by themselves, besides the relations among records of a kind.
    private static readonly string[] SeldomFields = ["externalIds", "formerIds", "status", "suppress", "supersededBy"];

    private readonly Dictionary<string, Dictionary<string, RecordNode>> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<Kind, Dictionary<Field, List<RecordNode>>> _holders = [];
    private readonly List<Found> _found = [];

    /// <summary>Takes the records of all files.</summary>
    public CheckContext(ImmutableArray<LinkedDocument> seeds, DocumentSet documents, SeedIndex index, DomainModel model)
    {
        Model = model;
        Index = index;
        Documents = documents;
        foreach (Kind kind in model.Kinds)
        {
            Dictionary<Field, List<RecordNode>> ofKind = _holders[kind] = [];
            foreach (Field field in kind.Fields)
            {
                if ((field.Type == FieldType.Ref && field.Target == kind.Name) || Array.IndexOf(SeldomFields, field.Name) >= 0)
                    ofKind[field] = [];
            }
        }

        foreach (LinkedDocument document in seeds.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path)))
        {
            foreach (LinkedRecord record in document.Records)
            {
                var node = new RecordNode(record, document.Path, Nodes.Count);
                Nodes.Add(node);
                if (!ByKind.TryGetValue(node.Kind, out List<RecordNode>? nodes))
                {
                    ByKind[node.Kind] = nodes = [];
                    _byId[node.Kind] = new Dictionary<string, RecordNode>(StringComparer.Ordinal);
                }

                nodes.Add(node);
                _byId[node.Kind][node.Id] = node;
                Dictionary<Field, List<RecordNode>> ofKind = _holders[record.Kind];
                foreach (FieldValue field in record.Fields)
                {
                    if (ofKind.TryGetValue(field.Field, out List<RecordNode>? holders))
                        holders.Add(node);
                }
            }
        }
    }

    /// <summary>The model.</summary>
    public DomainModel Model { get; }

    /// <summary>All ids, and the names that they give in C#.</summary>
    public SeedIndex Index { get; }

    /// <summary>The text files among the seeds.</summary>
    public DocumentSet Documents { get; }

    /// <summary>All records, by file and in its order.</summary>
    public List<RecordNode> Nodes { get; } = [];

    /// <summary>The records of each kind.</summary>
    public Dictionary<string, List<RecordNode>> ByKind { get; } = new(StringComparer.Ordinal);

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<Found> Problems => _found;

    /// <summary>The records of a kind.</summary>
    public IReadOnlyList<RecordNode> Of(string kind) => ByKind.TryGetValue(kind, out List<RecordNode>? nodes) ? nodes : [];

    /// <summary>
    /// The records of a kind that have a field, one of those that few have or that lead to another record of the kind: to look for them
    /// among all would be to go through the dataset for each.
    /// </summary>
    public IReadOnlyList<RecordNode> With(Kind kind, string field)
        => kind.Find(field) is not { } held ? []
            : _holders[kind].TryGetValue(held, out List<RecordNode>? holders) ? holders
            : throw new ArgumentException(field);

    /// <summary>The record that a reference leads to.</summary>
    public RecordNode? Follow(string kind, ReferenceValue? reference)
        => reference is null ? null : Find(kind, reference.Id);

    /// <summary>The record of that kind and id.</summary>
    public RecordNode? Find(string kind, string id)
        => _byId.TryGetValue(kind, out Dictionary<string, RecordNode>? nodes) && nodes.TryGetValue(id, out RecordNode? node) ? node : null;

    /// <summary>Notes who is referred to. Whoever refers only to himself is referred to by nobody.</summary>
    public void Refer(RecordNode node, Field field, ReferenceValue reference)
    {
        if (Follow(field.Target, reference) is { } target && target != node)
            target.IsReferred = true;
    }

    /// <summary>Notes a mistake at a value of a record, or at its id.</summary>
    public void Report(Rule rule, RecordNode node, Value? value, params string[] arguments) => Report(rule, node, value, null, arguments);

    /// <summary>Notes a mistake that another place has a part in.</summary>
    public void Report(Rule rule, RecordNode node, Value? value, ValuePlace? other, params string[] arguments)
        => _found.Add(new Found(node, new LinkProblem(
            rule,
            value?.At ?? node.Record.At,
            arguments.ToImmutableArray(),
            other is { } place ? ImmutableArray.Create(place) : default)));

    /// <summary>A mistake and the record that it is in.</summary>
    internal sealed record Found(RecordNode Node, LinkProblem Problem);
}

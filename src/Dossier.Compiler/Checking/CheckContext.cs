using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>The linked model as a whole, with the indices that keep rules from comparing everything with everything.</summary>
internal sealed class CheckContext
{
    private readonly Dictionary<string, KindNodes> _kinds = new(StringComparer.Ordinal);
    private readonly List<Found> _found = [];
    private readonly List<FileProblem> _faults = [];

    /// <summary>Takes the records of all files.</summary>
    public CheckContext(
        ImmutableArray<LinkedDocument> seeds, DocumentSet documents, SeedIndex index, DomainModel model, CancellationToken cancellation = default)
    {
        Cancellation = cancellation;
        Model = model;
        Index = index;
        Documents = documents;
        foreach (LinkedDocument document in seeds.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path)))
        {
            foreach (LinkedRecord record in document.Records)
            {
                cancellation.ThrowIfCancellationRequested();
                var node = new RecordNode(record, document.Path, Nodes.Count) { IsBulk = document.IsBulk };
                Nodes.Add(node);
                if (!_kinds.TryGetValue(node.Kind, out KindNodes? nodes))
                    _kinds[node.Kind] = nodes = new KindNodes(record.Kind);
                nodes.Add(node);
            }
        }
    }

    /// <summary>Whether what is found is still wanted: every rule asks at every record that it goes through.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The model.</summary>
    public DomainModel Model { get; }

    /// <summary>All ids, and the names that they give in C#.</summary>
    public SeedIndex Index { get; }

    /// <summary>The text files among the seeds.</summary>
    public DocumentSet Documents { get; }

    /// <summary>All records, by file and in its order.</summary>
    public List<RecordNode> Nodes { get; } = [];

    /// <summary>The dates that are held against each other once all are known.</summary>
    public FarDateRule Dates { get; } = new();

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<Found> Problems => _found;

    /// <summary>The families of rules that failed. No record can suppress that.</summary>
    public IReadOnlyList<FileProblem> Faults => _faults;

    /// <summary>Whether all references were gone through, so that a record that nobody was found to refer to is one.</summary>
    public bool KnowsReferences { get; set; } = true;

    /// <summary>The records of a kind.</summary>
    public IReadOnlyList<RecordNode> Of(string kind) => _kinds.TryGetValue(kind, out KindNodes? nodes) ? nodes.All : [];

    /// <summary>
    /// The records of a kind that have a field, one of those that few have or that lead to another record of the kind: to look for them
    /// among all would be to go through the dataset for each.
    /// </summary>
    public IReadOnlyList<RecordNode> With(Kind kind, FieldRole role) => _kinds.TryGetValue(kind.Name, out KindNodes? nodes) ? nodes.With(role) : [];

    /// <summary>The same of a field that leads to another record of the kind.</summary>
    public IReadOnlyList<RecordNode> With(Kind kind, Field field) => _kinds.TryGetValue(kind.Name, out KindNodes? nodes) ? nodes.With(field) : [];

    /// <summary>The record that a reference leads to.</summary>
    public RecordNode? Follow(string kind, ReferenceValue? reference)
        => reference is null ? null : Find(kind, reference.Id);

    /// <summary>The record of that kind and id.</summary>
    public RecordNode? Find(string kind, string id)
        => _kinds.TryGetValue(kind, out KindNodes? nodes) && nodes.ById.TryGetValue(id, out RecordNode? node) ? node : null;

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
        => _found.Add(new Found(node, new FoundProblem(
            rule,
            value?.Ordinal ?? node.Record.Ordinal,
            arguments.ToImmutableArray(),
            other is { } place ? ImmutableArray.Create(place) : default)));

    /// <summary>Notes that a family of rules failed, at the file of the record that it was asked about, else at the first file.</summary>
    public void Fail(string family, RecordNode? node, Exception exception)
    {
        string path = node?.Path ?? (Nodes.Count > 0 ? Nodes[0].Path : "");
        string where = node is null ? "" : $" of '{node.Id}'";
        _faults.Add(Fault.At(path, $"the check of {family}{where}", "The rules of that check are not applied.", exception));
    }

    /// <summary>A mistake and the record that it is in.</summary>
    internal sealed record Found(RecordNode Node, FoundProblem Problem);
}

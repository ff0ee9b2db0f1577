using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>The whole linked model, with indices that save rules from comparing each record with all others.</summary>
internal sealed class CheckContext
{
    private readonly HashSet<string> _packed = new(StringComparer.Ordinal);
    private readonly KindTable _kinds;
    private readonly List<Found> _found = [];
    private readonly List<FileProblem> _faults = [];
    private readonly CheckedRecords? _known;
    private readonly OutcomeRecorder? _recorder;
    private ActTable? _acts;
    private OutcomeRecorder? _recording;

    /// <summary>Builds the indices from the records of all files.</summary>
    /// <param name="seeds">The files.</param>
    /// <param name="documents">The text files among them.</param>
    /// <param name="index">All ids.</param>
    /// <param name="model">The model.</param>
    /// <param name="known">The records as they were in the run before, which are brought up to date; null when nothing is kept.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public CheckContext(
        ImmutableArray<LinkedDocument> seeds, DocumentSet documents, SeedIndex index, DomainModel model, CheckedRecords? known = null, CancellationToken cancellation = default)
    {
        Cancellation = cancellation;
        _known = known;
        Model = model;
        Index = index;
        Documents = documents;
        ImmutableArray<LinkedDocument> sorted = seeds.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        foreach (LinkedDocument seed in sorted)
        {
            if (seed.IsPacked)
                _packed.Add(seed.Path);
        }

        Nodes = known?.Update(sorted) ?? NodesOf(sorted);
        if (known is not null)
            _recorder = new OutcomeRecorder(this, known);
        foreach (RecordNode node in Nodes)
            node.IsReferred = false;
        _kinds = KindTable.Of(Nodes, known?.Kinds, cancellation);
        if (known is not null)
            known.Kinds = _kinds;
    }

    /// <summary>Cancelled when the result is no longer needed; every rule checks it at each record.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The model.</summary>
    public DomainModel Model { get; }

    /// <summary>All ids, and their C# names.</summary>
    public SeedIndex Index { get; }

    /// <summary>The text files among the seeds.</summary>
    public DocumentSet Documents { get; }

    /// <summary>All records, file by file, in the order of each file.</summary>
    public List<RecordNode> Nodes { get; }

    /// <summary>The incidents by kind, actor and day.</summary>
    public ActTable Acts
    {
        get
        {
            if (_acts is null)
            {
                _acts = ActTable.Of(Of(WellKnown.Incident.Kind), _known?.Acts, Cancellation);
                if (_known is not null)
                    _known.Acts = _acts;
            }

            return _acts;
        }
    }

    /// <summary>The dates that are compared with each other after all have been collected.</summary>
    public FarDateRule Dates { get; } = new();

    /// <summary>The problems found so far.</summary>
    public IReadOnlyList<Found> Problems => _found;

    /// <summary>The rule families that failed. A record cannot suppress these.</summary>
    public IReadOnlyList<FileProblem> Faults => _faults;

    /// <summary>Whether all references were visited, so that a record without a reference to it is certainly not referred to.</summary>
    public bool KnowsReferences { get; set; } = true;

    /// <summary>Whether a record is in a file that was written for an audience and packed.</summary>
    public bool IsPacked(RecordNode node) => _packed.Count > 0 && _packed.Contains(node.Path);

    /// <summary>The records of a kind.</summary>
    public IReadOnlyList<RecordNode> Of(string kind) => _kinds[kind]?.All ?? [];

    /// <summary>
    /// The records of a kind that have a field. Available for fields that few records have, and for those that refer to a record of the same
    /// kind, so that rules need not visit all records to find them.
    /// </summary>
    public IReadOnlyList<RecordNode> With(Kind kind, FieldRole role) => _kinds[kind.Name]?.With(role) ?? [];

    /// <summary>The same for a field that refers to a record of the same kind.</summary>
    public IReadOnlyList<RecordNode> With(Kind kind, Field field) => _kinds[kind.Name]?.With(field) ?? [];

    /// <summary>The record that a reference refers to.</summary>
    public RecordNode? Follow(string kind, ReferenceValue? reference)
        => reference is null ? null : Find(kind, reference.Id);

    /// <summary>The record with that kind and id.</summary>
    public RecordNode? Find(string kind, string id)
    {
        RecordNode? node = null;
        _kinds[kind]?.ById.TryGetValue(id, out node);
        _recording?.Ask(kind, id, node);
        return node;
    }

    /// <summary>
    /// Begins to check a record by itself. If what was found about it still holds, that is found again and the result is true: no rule need
    /// be asked.
    /// </summary>
    public bool TryRepeat(RecordNode node)
    {
        if (node.Outcome is not { } known)
        {
            _recording = _recorder;
            _recording?.Begin(node);
            return false;
        }

        _found.AddRange(known.Problems);
        Dates.Add(known.Dates);
        foreach (RecordNode referred in known.Referred)
            referred.IsReferred = true;
        return true;
    }

    /// <summary>Ends the check of a record by itself.</summary>
    public void Finish(RecordNode node)
    {
        node.Outcome = _recording?.End();
        _recording = null;
    }

    /// <summary>The problems from an index on.</summary>
    public Found[] ProblemsFrom(int first) => first == _found.Count ? [] : _found.GetRange(first, _found.Count - first).ToArray();

    /// <summary>Marks a record as referred to. A record's reference to itself does not count.</summary>
    public void MarkReferred(RecordNode node, Field field, ReferenceValue reference)
    {
        if (Follow(field.Target, reference) is not { } target || target == node)
            return;

        target.IsReferred = true;
        _recording?.Refer(target);
    }

    /// <summary>Reports a problem at a value of a record, or at its id.</summary>
    public void Report(Rule rule, RecordNode node, Value? value, params string[] arguments) => Report(rule, node, value, null, arguments);

    /// <summary>Reports a problem that involves another place too.</summary>
    public void Report(Rule rule, RecordNode node, Value? value, ValuePlace? other, params string[] arguments)
        => _found.Add(new Found(node, new FoundProblem(
            rule,
            value?.Ordinal ?? node.Record.Ordinal,
            arguments.ToImmutableArray(),
            other is { } place ? ImmutableArray.Create(place) : default)));

    /// <summary>Reports that a rule family failed, at the file of the record that it was checking, otherwise at the first file.</summary>
    public void Fail(string family, RecordNode? node, Exception exception)
    {
        string path = node?.Path ?? (Nodes.Count > 0 ? Nodes[0].Path : "");
        string where = node is null ? "" : $" of '{node.Id}'";
        _faults.Add(Fault.At(path, $"the check of {family}{where}", "The rules of that check are not applied.", exception));
    }

    private static List<RecordNode> NodesOf(ImmutableArray<LinkedDocument> documents)
    {
        var nodes = new List<RecordNode>();
        foreach (LinkedDocument document in documents)
        {
            foreach (LinkedRecord record in document.Records)
                nodes.Add(new RecordNode(record, document.Path, document.IsBulk));
        }

        return nodes;
    }

    /// <summary>A problem and the record that it is in.</summary>
    internal sealed record Found(RecordNode Node, FoundProblem Problem);
}

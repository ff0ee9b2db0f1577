namespace Dossier.Compiler.Checking;

/// <summary>The records of all kinds, in the order of the files.</summary>
internal sealed class KindTable
{
    private readonly Dictionary<string, KindNodes> _kinds = new(StringComparer.Ordinal);
    private readonly List<RecordNode> _nodes;
    private readonly int[][] _seldomFields;

    private KindTable(List<RecordNode> nodes, CancellationToken cancellation)
    {
        _nodes = nodes;
        _seldomFields = new int[nodes.Count][];
        for (int i = 0; i < nodes.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            RecordNode node = nodes[i];
            node.Number = i;
            _seldomFields[i] = node.Facts.SeldomFields;
            if (!_kinds.TryGetValue(node.Kind, out KindNodes? ofKind))
                _kinds[node.Kind] = ofKind = new KindNodes(node.Record.Kind);
            ofKind.Add(node);
        }
    }

    /// <summary>The table of records.</summary>
    /// <param name="nodes">The records.</param>
    /// <param name="before">The table of the run before, which is still right when values were edited, and no record came or went.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public static KindTable Of(List<RecordNode> nodes, KindTable? before, CancellationToken cancellation)
        => before?.IsOf(nodes) == true ? before : new KindTable(nodes, cancellation);

    /// <summary>The records of a kind; null if there are none.</summary>
    public KindNodes? this[string kind] => _kinds.TryGetValue(kind, out KindNodes? nodes) ? nodes : null;

    private bool IsOf(List<RecordNode> nodes)
    {
        if (nodes.Count != _nodes.Count)
            return false;

        for (int i = 0; i < nodes.Count; i++)
        {
            if (nodes[i] != _nodes[i])
                return false;

            int[] fields = nodes[i].Facts.SeldomFields;
            if (fields != _seldomFields[i] && !fields.AsSpan().SequenceEqual(_seldomFields[i]))
                return false;
        }

        return true;
    }
}

namespace Dossier.Compiler.Modelling;

/// <summary>
/// Which item records hold which: found in one walk over all of them that keeps its own stack, since a model file may name thousands, each
/// in the next.
/// </summary>
internal sealed class RecordNesting
{
    /// <summary>How many records may stand in each other. More could not be written in a seed, which ends at 64 collections.</summary>
    public const int Deepest = 32;

    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);

    /// <summary>Looks at the records of a draft.</summary>
    /// <param name="records">The records.</param>
    /// <param name="holdsAttribution">Whether a record holds an attribution without saying so in a field.</param>
    /// <param name="attribution">The name of the record that it then holds.</param>
    public RecordNesting(IReadOnlyList<ShapeDraft> records, Func<ShapeDraft, bool> holdsAttribution, string attribution)
    {
        foreach (ShapeDraft record in records)
            _nodes[record.Name] = new Node();
        foreach (ShapeDraft record in records)
        {
            List<Node> held = _nodes[record.Name].Held;
            if (holdsAttribution(record) && _nodes.TryGetValue(attribution, out Node? implied))
                held.Add(implied);
            foreach (FieldDraft field in record.Fields)
            {
                if (field.Field.Type == FieldType.Record && _nodes.TryGetValue(field.Field.Target, out Node? target))
                    held.Add(target);
            }
        }

        int next = 0;
        foreach (ShapeDraft record in records)
        {
            if (_nodes[record.Name].Order == 0)
                Walk(_nodes[record.Name], ref next);
        }
    }

    /// <summary>How often a node was come to: what the walk costs.</summary>
    public int Steps { get; private set; }

    /// <summary>Whether a record that holds another would be held by it in turn.</summary>
    public bool IsCircle(string outer, string inner)
        => _nodes.TryGetValue(outer, out Node? one) && _nodes.TryGetValue(inner, out Node? other) && one.Group == other.Group;

    /// <summary>Whether a record holds so many in each other that it can be held by none.</summary>
    public bool IsFull(string record) => _nodes.TryGetValue(record, out Node? node) && node.Depth >= Deepest;

    // Tarjan's: records that hold each other come out as one group, and a group after all that it holds.
    private void Walk(Node start, ref int next)
    {
        var path = new Stack<(Node Node, int Child)>();
        var open = new Stack<Node>();
        path.Push((start, 0));
        while (path.Count > 0)
        {
            Steps++;
            (Node node, int child) = path.Pop();
            if (child == 0)
            {
                node.Order = node.Lowest = ++next;
                open.Push(node);
            }
            else
            {
                node.Lowest = Math.Min(node.Lowest, node.Held[child - 1].Group == 0 ? node.Held[child - 1].Lowest : node.Lowest);
            }

            while (child < node.Held.Count && node.Held[child].Order != 0)
            {
                Steps++;
                if (node.Held[child].Group == 0)
                    node.Lowest = Math.Min(node.Lowest, node.Held[child].Order);
                child++;
            }

            if (child < node.Held.Count)
            {
                path.Push((node, child + 1));
                path.Push((node.Held[child], 0));
            }
            else if (node.Lowest == node.Order)
            {
                Close(node, open);
            }
        }
    }

    private static void Close(Node first, Stack<Node> open)
    {
        Node node;
        do
        {
            node = open.Pop();
            node.Group = first.Order;

            // What holds a full one does not get to: it begins anew.
            foreach (Node held in node.Held)
            {
                if (held.Group != 0 && held.Group != first.Order && held.Depth < Deepest)
                    node.Depth = Math.Max(node.Depth, held.Depth + 1);
            }
        }
        while (node != first);
    }

    private sealed class Node
    {
        public List<Node> Held { get; } = [];

        public int Order { get; set; }

        public int Lowest { get; set; }

        /// <summary>The order of the first record of its group; 0 while it is open.</summary>
        public int Group { get; set; }

        /// <summary>How many records it is, itself included, that stand in each other.</summary>
        public int Depth { get; set; } = 1;
    }
}

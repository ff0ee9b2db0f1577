namespace Dossier.Compiler.Modelling;

/// <summary>
/// Finds which item records contain which, in one walk over all of them. The walk has its own stack, since a model file may nest
/// thousands of records.
/// </summary>
internal sealed class RecordNesting
{
    /// <summary>How deeply records may be nested. More could not be written in a seed, which is limited to 64 nested collections.</summary>
    public const int Deepest = 32;

    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);

    /// <summary>Examines the records of a draft.</summary>
    /// <param name="records">The records.</param>
    /// <param name="holdsAttribution">Whether a record contains an attribution without having a field for it.</param>
    /// <param name="attribution">The name of the record that it then contains.</param>
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

    /// <summary>How many nodes were visited, as a measure of the cost.</summary>
    public int Steps { get; private set; }

    /// <summary>Whether one record contains another that also contains the first.</summary>
    public bool IsCircle(string outer, string inner)
        => _nodes.TryGetValue(outer, out Node? one) && _nodes.TryGetValue(inner, out Node? other) && one.Group == other.Group;

    /// <summary>Whether a record is nested so deeply itself that no other may contain it.</summary>
    public bool IsFull(string record) => _nodes.TryGetValue(record, out Node? node) && node.Depth >= Deepest;

    // Tarjan's algorithm: records that contain each other are found as one group, after all groups that they contain.
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

            // A field that would exceed the depth is left out, so that counting starts again at the record that contains it.
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

        /// <summary>The index of the first record of its group; 0 while the group is not complete.</summary>
        public int Group { get; set; }

        /// <summary>The depth of nesting, including the record itself.</summary>
        public int Depth { get; set; } = 1;
    }
}

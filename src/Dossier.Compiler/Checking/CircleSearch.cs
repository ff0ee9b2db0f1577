using System.Text;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// Finds circles in a relation in one walk over all records. It uses its own stack, since chains may be long. Each circle is reported once, at
/// the reference that closes it.
/// </summary>
internal sealed class CircleSearch(Field field, CheckContext context)
{
    private const int ShownSteps = 8;
    private const int ShownFirst = 5;
    private const int Done = -1;

    // For each record its place in the chain, from 1; 0 for one that was not visited.
    private readonly int[] _places = new int[context.Nodes.Count];
    private readonly List<Step> _chain = [];

    /// <summary>Walks from a record, unless a walk has come by it.</summary>
    public void From(RecordNode start)
    {
        if (_places[start.Number] == Done)
            return;

        Enter(start);
        while (_chain.Count > 0)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            Step step = _chain[_chain.Count - 1];
            RecordNode node = step.Node;
            if (step.Next >= step.References.Count)
            {
                _chain.RemoveAt(_chain.Count - 1);
                _places[node.Number] = Done;
                continue;
            }

            // A record that refers to itself is reported by another rule.
            if (step.References[step.Next++] is not ReferenceValue reference || reference.Id == node.Id || context.Follow(node.Kind, reference) is not { } next)
                continue;

            int place = _places[next.Number];
            if (place > 0)
                context.Report(Rules.RelationCycle, node, reference, reference.Id, Circle(place - 1) + reference.Id);
            else if (place != Done)
                Enter(next);
        }
    }

    private void Enter(RecordNode node)
    {
        _chain.Add(new Step(node, node.Fields.Values(field)));
        _places[node.Number] = _chain.Count;
    }

    // Shows only the beginning and the end of a long circle.
    private string Circle(int index)
    {
        var circle = new StringBuilder();
        int left = _chain.Count - index - ShownSteps;
        for (int i = index; i < _chain.Count; i++)
        {
            if (i == index + ShownFirst && left > 0)
            {
                circle.Append(FormattableString.Invariant($"... ({left} more) > "));
                i += left;
            }

            circle.Append(_chain[i].Node.Id).Append(" > ");
        }

        return circle.ToString();
    }

    /// <summary>A record in the chain, and which of its references is to be followed next.</summary>
    private sealed class Step(RecordNode node, ValueList references)
    {
        public RecordNode Node => node;

        public ValueList References => references;

        public int Next { get; set; }
    }
}

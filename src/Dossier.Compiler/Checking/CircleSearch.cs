using System.Text;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Finds circles in a relation in one walk over all records. It uses its own stack, since chains may be long.</summary>
internal static class CircleSearch
{
    private const int ShownSteps = 8;
    private const int ShownFirst = 5;

    /// <summary>Walks from a record. Each circle is reported once, at the reference that closes it.</summary>
    public static void From(RecordNode start, Field field, bool[] done, CheckContext context)
    {
        var path = new List<Step> { new(start, field) };
        var onPath = new Dictionary<string, int>(StringComparer.Ordinal) { [start.Id] = 0 };
        while (path.Count > 0)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            Step step = path[path.Count - 1];
            if (!step.MoveNext(out ReferenceValue? reference))
            {
                path.RemoveAt(path.Count - 1);
                onPath.Remove(step.Node.Id);
                done[step.Node.Number] = true;
                continue;
            }

            // A record that refers to itself is reported by another rule.
            if (reference!.Id == step.Node.Id || context.Follow(step.Node.Kind, reference) is not { } next || done[next.Number])
                continue;

            if (onPath.TryGetValue(next.Id, out int index))
            {
                string circle = Circle(path, index) + reference.Id;
                context.Report(Rules.RelationCycle, step.Node, reference, reference.Id, circle);
            }
            else
            {
                onPath[next.Id] = path.Count;
                path.Add(new Step(next, field));
            }
        }
    }

    // Shows only the beginning and the end of a long circle.
    private static string Circle(List<Step> path, int index)
    {
        var circle = new StringBuilder();
        int left = path.Count - index - ShownSteps;
        for (int i = index; i < path.Count; i++)
        {
            if (i == index + ShownFirst && left > 0)
            {
                circle.Append(FormattableString.Invariant($"... ({left} more) > "));
                i += left;
            }

            circle.Append(path[i].Node.Id).Append(" > ");
        }

        return circle.ToString();
    }

    private sealed class Step(RecordNode node, Field field)
    {
        private readonly ReferenceValue[] _references = [.. node.Fields.Values(field).OfType<ReferenceValue>()];
        private int _next;

        public RecordNode Node { get; } = node;

        public bool MoveNext(out ReferenceValue? reference)
        {
            reference = _next < _references.Length ? _references[_next++] : null;
            return reference is not null;
        }
    }
}

using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// Follows <c>partOf</c> upwards, even if it is circular. The number of steps is limited, since a chain of thousands would be walked
/// for each of its links.
/// </summary>
internal static class Hierarchy
{
    /// <summary>Whether a record is another, or part of it directly or through others.</summary>
    public static bool IsWithin(CheckContext context, string kind, string part, string whole)
    {
        // Most groups are part of none.
        if (part == whole)
            return true;
        if (context.Find(kind, part) is not { } start || start.Fields.Values(FieldRole.PartOf).IsEmpty)
            return false;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Stack<string>();
        next.Push(part);
        while (next.Count > 0 && seen.Count < Thresholds.RecordsAbove)
        {
            string id = next.Pop();
            if (id == whole)
                return true;

            if (!seen.Add(id) || context.Find(kind, id) is not { } node)
                continue;

            foreach (ReferenceValue above in node.Fields.Values(FieldRole.PartOf).OfType<ReferenceValue>())
                next.Push(above.Id);
        }

        return false;
    }
}

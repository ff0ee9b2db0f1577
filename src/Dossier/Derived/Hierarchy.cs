using System.ComponentModel;

namespace Dossier.Derived;

/// <summary>Which record is part of which, also where the parts run in a circle.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Hierarchy
{
    /// <summary>Whether a record is another one, or part of it directly or through others.</summary>
    public static bool IsWithin(IHierarchical part, IDossierRecord whole)
    {
        _ = part ?? throw new ArgumentNullException(nameof(part));
        _ = whole ?? throw new ArgumentNullException(nameof(whole));
        if (part.Id == whole.Id)
            return true;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Stack<IHierarchical>();
        next.Push(part);
        while (next.Count > 0)
        {
            IHierarchical record = next.Pop();
            if (record.Id == whole.Id)
                return true;
            if (!seen.Add(record.Id))
                continue;
            foreach (IHierarchical above in record.Wholes)
                next.Push(above);
        }

        return false;
    }

    /// <summary>Whether, of two records, one is within the other. A missing record is within nothing.</summary>
    public static bool AreNested(IHierarchical? one, IHierarchical? other)
        => one is not null && other is not null && (IsWithin(one, other) || IsWithin(other, one));
}

using System.ComponentModel;
using Dossier.Derived;

namespace Dossier.Rows;

/// <summary>Which records of a set are within each other.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordNesting
{
    /// <summary>Whether, of the records of two ids, one is within the other. What is no record is within nothing.</summary>
    public static bool Are<T>(RecordSet<T> records, string one, string other)
        where T : class, IHierarchical
        => records.TryGet(one, out T? a) && records.TryGet(other, out T? b) && Hierarchy.AreNested(a, b);
}

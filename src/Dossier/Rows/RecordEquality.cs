using System.ComponentModel;

namespace Dossier.Rows;

/// <summary>How the emitted records compare their lists and references.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordEquality
{
    /// <summary>Whether two lists have equal items in the same order.</summary>
    public static bool Same<T>(IReadOnlyList<T> left, IReadOnlyList<T> right)
        where T : notnull
    {
        if (ReferenceEquals(left, right))
            return true;

        if (left.Count != right.Count)
            return false;

        for (int i = 0; i < left.Count; i++)
        {
            if (!left[i].Equals(right[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether two lists refer to the same ids in the same order.</summary>
    public static bool SameIds<T>(IReadOnlyList<T> left, IReadOnlyList<T> right)
        where T : class, IDossierRecord
    {
        if (ReferenceEquals(left, right))
            return true;

        if (left.Count != right.Count)
            return false;

        for (int i = 0; i < left.Count; i++)
        {
            if (!string.Equals(left[i].Id, right[i].Id, StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}

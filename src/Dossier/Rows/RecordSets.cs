using System.ComponentModel;

namespace Dossier.Rows;

/// <summary>The records of a kind, by the type of the records.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordSets
{
    /// <summary>
    /// The records that refer to a record by a field, or by a field of their items, in the order of the files; none for a record that is not in
    /// the dataset.
    /// </summary>
    /// <typeparam name="T">The type of the records that refer to it.</typeparam>
    /// <param name="target">The record.</param>
    /// <param name="self">What it was when it was read from the dataset: a copy that a user made has the original.</param>
    /// <param name="paths">The fields, <c>participants/actor,casualties/of</c>.</param>
    public static IReadOnlyList<T> Referring<T>(IDossierRecord target, IDossierRecord? self, string paths)
        where T : class, IKindRecord<T>
    {
        ArgumentNullException.ThrowIfNull(target);
        return RecordSet<T>.OfAssembly.Referring(target, self, paths);
    }
}

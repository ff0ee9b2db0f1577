using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Dossier.Derived;

namespace Dossier.Rows;

/// <summary>The records of a kind, whatever their type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class KindRecords
{
    private protected KindRecords(RecordKind kind) => Kind = kind;

    /// <summary>The kind.</summary>
    public RecordKind Kind { get; }

    /// <summary>Every record that was not retracted.</summary>
    internal abstract IReadOnlyList<IDossierRecord> All { get; }

    /// <summary>The records that were retracted.</summary>
    internal abstract IReadOnlyList<IDossierRecord> Retracted { get; }

    /// <summary>The record with the id, retracted or not.</summary>
    internal abstract bool TryGet(string? id, [NotNullWhen(true)] out IDossierRecord? record);

    /// <summary>Whether, of the records of two ids, one is within the other. What is not a record is within nothing.</summary>
    internal bool AreNested(string one, string other)
        => TryGet(one, out IDossierRecord? a) && TryGet(other, out IDossierRecord? b)
            && a is IHierarchical inner && b is IHierarchical outer && Hierarchy.AreNested(inner, outer);
}

/// <summary>The records of a kind as their set has them.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
/// <param name="records">The records.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KindRecords<T>(RecordSet<T> records) : KindRecords(new RecordKind(T.TypeShape.Name, T.TypeShape.Plural))
    where T : class, IDossierRecord, IReadable<T>
{
    internal override IReadOnlyList<IDossierRecord> All => records.All;

    internal override IReadOnlyList<IDossierRecord> Retracted => records.Retracted;

    internal override bool TryGet(string? id, [NotNullWhen(true)] out IDossierRecord? record)
    {
        bool found = records.TryGet(id, out T? typed);
        record = typed;
        return found;
    }
}

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

    /// <summary>The record with the id where the records are that another one refers to.</summary>
    internal abstract IDossierRecord In(ReferenceSource source, string id);

    /// <summary>Whether, of the records of two ids, one is within the other. What is not a record is within nothing.</summary>
    internal bool AreNested(string one, string other)
        => TryGet(one, out IDossierRecord? a) && TryGet(other, out IDossierRecord? b)
            && a is IHierarchical inner && b is IHierarchical outer && Hierarchy.AreNested(inner, outer);
}

/// <summary>The records of a kind as their set has them.</summary>
/// <typeparam name="T">The type of the records.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KindRecords<T> : KindRecords
    where T : class, IKindRecord<T>
{
    private readonly RecordSet<T>? _records;

    /// <summary>The records of the container of the type.</summary>
    public KindRecords()
        : base(new RecordKind(T.TypeShape.Name, T.TypeShape.Plural))
    {
    }

    /// <summary>The records of a set.</summary>
    internal KindRecords(RecordSet<T> records)
        : this() => _records = records;

    internal override IReadOnlyList<IDossierRecord> All => Records.All;

    internal override IReadOnlyList<IDossierRecord> Retracted => Records.Retracted;

    internal override IDossierRecord In(ReferenceSource source, string id) => source.Get<T>(id);

    private RecordSet<T> Records => _records ?? RecordSet<T>.OfAssembly;

    internal override bool TryGet(string? id, [NotNullWhen(true)] out IDossierRecord? record)
    {
        bool found = Records.TryGet(id, out T? typed);
        record = typed;
        return found;
    }
}

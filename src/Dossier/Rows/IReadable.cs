using System.ComponentModel;

namespace Dossier.Rows;

/// <summary>A generated type whose records or items are read from rows.</summary>
/// <typeparam name="TSelf">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IReadable<TSelf> : IRecordFields
    where TSelf : class, IReadable<TSelf>
{
    /// <summary>The fields of the type.</summary>
    static abstract RecordShape TypeShape { get; }

    /// <summary>Reads one from a row.</summary>
    static abstract TSelf Read(ref RowReader row);

    /// <inheritdoc/>
    RecordShape IRecordFields.Shape => TSelf.TypeShape;
}

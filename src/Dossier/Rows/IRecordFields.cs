using System.ComponentModel;

namespace Dossier.Rows;

/// <summary>A generated record or item that gives the values of its fields by their numbers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRecordFields
{
    /// <summary>Its fields.</summary>
    RecordShape Shape { get; }

    /// <summary>
    /// The value of a field: a list as the property has it, a single reference as the id of its record, which is not read for that. Null where
    /// the field has no value, or no property.
    /// </summary>
    object? Value(int field);
}

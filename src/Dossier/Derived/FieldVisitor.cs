using System.ComponentModel;
using System.Globalization;

namespace Dossier.Derived;

/// <summary>
/// Receives the values of a record in the notation of seeds. Values that were not stated are skipped, and only the wanted fields are
/// converted.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FieldVisitor
{
    /// <summary>A text, a term or anything else that is its own notation.</summary>
    public void Text(string field, string? value)
    {
        if (!string.IsNullOrEmpty(value) && Wants(field))
            Add(field, value!);
    }

    /// <summary>A flag.</summary>
    public void Flag(string field, bool? value) => Text(field, value is { } stated ? (stated ? "true" : "false") : null);

    /// <summary>A number.</summary>
    public void Number(string field, decimal? value)
    {
        if (value is { } stated && Wants(field))
            Add(field, stated.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A date.</summary>
    public void Date(string field, EdtfDate value)
    {
        if (value != default && Wants(field))
            Add(field, value.ToString());
    }

    /// <summary>A clock time or a part of the day.</summary>
    public void Time(string field, TimeOfDay value)
    {
        if (value != default && Wants(field))
            Add(field, value.ToString());
    }

    /// <summary>A count.</summary>
    public void Count(string field, Estimate value)
    {
        if (value != default && Wants(field))
            Add(field, value.Notation);
    }

    /// <summary>A quantity.</summary>
    public void Quantity(string field, Quantity value)
    {
        if (value != default && Wants(field))
            Add(field, value.Notation);
    }

    /// <summary>A point.</summary>
    public void Point(string field, GeoPoint? value)
    {
        if (value is { } stated && Wants(field))
            Add(field, stated.ToString());
    }

    /// <summary>A reference to another record.</summary>
    public void Reference(string field, IDossierRecord? value) => Text(field, value?.Id);

    /// <summary>Whether the values of a field are wanted, for those who would have to work for them.</summary>
    internal bool Asks(string field) => Wants(field);

    /// <summary>Whether the values of a field are wanted.</summary>
    protected abstract bool Wants(string field);

    /// <summary>Takes a value, which is in the notation of seeds.</summary>
    protected abstract void Add(string field, string notation);
}

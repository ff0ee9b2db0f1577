using System.ComponentModel;

namespace Dossier.Rows;

/// <summary>
/// What the fields of the kinds hold, as far as the value of a claim is read by it: dates, counts, quantities, and references to a kind.
/// </summary>
/// <param name="fields">
/// The fields with what each holds, <c>tally.asOf=date;actor.partOf=>actor</c>; with no kind before the point those that hold the same in
/// every kind that has them.
/// </param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClaimedFieldTypes(string fields)
{
    private Dictionary<string, string>? _types;

    /// <summary>The value as a date; null when the field holds none, or there is no value, or it is not a date.</summary>
    public EdtfDate? Date(string kind, FieldName about, string? value)
        => value is not null && TypeOf(kind, about) == "date" && EdtfDate.TryParseNotation(value, out EdtfDate date, out _) ? date : null;

    /// <summary>The value as a count; null when the field holds none, or there is no value, or it is not a count.</summary>
    public Estimate? Count(string kind, FieldName about, string? value)
        => value is not null && TypeOf(kind, about) == "count" && Estimate.TryParseNotation(value, out Estimate count, out _) ? count : null;

    /// <summary>The value as a quantity; null when the field holds none, or there is no value, or it is not a quantity.</summary>
    public Quantity? Quantity(string kind, FieldName about, string? value)
        => value is not null && TypeOf(kind, about) == "quantity" && Dossier.Quantity.TryParseNotation(value, out Quantity quantity, out _) ? quantity : null;

    /// <summary>The kind that the field refers to; null when it is no reference.</summary>
    public string? Target(string kind, FieldName about) => TypeOf(kind, about) is ['>', .. string target] ? target : null;

    private string? TypeOf(string kind, FieldName about)
        => (Volatile.Read(ref _types) ?? Read()).GetValueOrDefault(kind + "." + about.Name);

    private Dictionary<string, string> Read()
    {
        // Names of fields compare without regard to case, as everywhere.
        var types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string field in fields.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            int sign = field.IndexOf('=', StringComparison.Ordinal);
            types[field[..sign]] = field[(sign + 1)..];
        }

        Volatile.Write(ref _types, types);
        return types;
    }
}

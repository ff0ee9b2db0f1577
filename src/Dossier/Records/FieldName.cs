#if NET
using System.Text.Json.Serialization;
#endif

namespace Dossier;

/// <summary>
/// The name of a field of a record, as seeds call it. Compare it with a text or with a field of a kind:
/// <c>claim.About == "date"</c>, <c>claim.About == IncidentField.Date</c>. The default names no field.
/// </summary>
/// <remarks>
/// Upper and lower case count as the same, as two fields of a record never differ by them alone. A name is not checked: what is read from
/// JSON or set by hand keeps its text, whether a kind has such a field or not.
/// </remarks>
#if NET
[JsonConverter(typeof(FieldNameJsonConverter))]
#endif
public readonly struct FieldName : IEquatable<FieldName>, IComparable<FieldName>, IComparable
{
    private readonly string? _name;

    /// <summary>Creates the name of a field; null and the empty text name none.</summary>
    public FieldName(string? name) => _name = string.IsNullOrEmpty(name) ? null : name;

    /// <summary>The name as seeds have it; empty when no field is named.</summary>
    public string Name => _name ?? "";

    /// <summary>Whether no field is named. A claim whose <c>About</c> is so is about the record as a whole.</summary>
    public bool IsNone => _name is null;

    /// <summary>The name of a field from its text; null and the empty text name none.</summary>
    public static implicit operator FieldName(string? name) => new(name);

    /// <summary>Whether both name the same field.</summary>
    public static bool operator ==(FieldName left, FieldName right) => left.Equals(right);

    /// <summary>Whether they name different fields.</summary>
    public static bool operator !=(FieldName left, FieldName right) => !left.Equals(right);

    /// <summary>Whether the name is before the other in the alphabet; one that names no field is before all.</summary>
    public static bool operator <(FieldName left, FieldName right) => left.CompareTo(right) < 0;

    /// <summary>Whether the name is after the other in the alphabet.</summary>
    public static bool operator >(FieldName left, FieldName right) => left.CompareTo(right) > 0;

    /// <summary>Whether the name is before the other in the alphabet, or the same.</summary>
    public static bool operator <=(FieldName left, FieldName right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the name is after the other in the alphabet, or the same.</summary>
    public static bool operator >=(FieldName left, FieldName right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(FieldName other) => string.Equals(_name, other._name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FieldName other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Name);

    /// <summary>Orders by name, letter by letter; one that names no field is first.</summary>
    public int CompareTo(FieldName other) => string.Compare(_name, other._name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        FieldName other => CompareTo(other),
        _ => throw new ArgumentException("The other value is not the name of a field.", nameof(obj)),
    };

    /// <summary>The name as seeds have it; empty when no field is named.</summary>
    public override string ToString() => Name;
}

#if NET
using System.Text.Json.Serialization;
#endif

namespace Dossier;

/// <summary>
/// The name of a field of a record, as seeds call it. Compare it with a text or with a field of a kind:
/// <c>claim.About == "date"</c>, <c>claim.About == IncidentField.Date</c>. The default names no field.
/// </summary>
/// <remarks>
/// Upper and lower case are treated as equal, since no two fields of a record differ only in case. A name is not checked: one that was read
/// from JSON or set by hand keeps its text, whether the kind has such a field or not.
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

    /// <summary>Whether no field is named. If a claim's <c>About</c> is none, the claim is about the record as a whole.</summary>
    public bool IsNone => _name is null;

    /// <summary>Converts the text of a name; null and the empty text name no field.</summary>
    public static implicit operator FieldName(string? name) => new(name);

    /// <summary>Whether both name the same field, or none.</summary>
    public static bool operator ==(FieldName left, FieldName right) => left.Equals(right);

    /// <summary>Whether they name different fields.</summary>
    public static bool operator !=(FieldName left, FieldName right) => !left.Equals(right);

    /// <summary>Whether the name sorts before the other; no field sorts before all names.</summary>
    public static bool operator <(FieldName left, FieldName right) => left.CompareTo(right) < 0;

    /// <summary>Whether the name sorts after the other.</summary>
    public static bool operator >(FieldName left, FieldName right) => left.CompareTo(right) > 0;

    /// <summary>Whether the name sorts before the other, or is the same.</summary>
    public static bool operator <=(FieldName left, FieldName right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the name sorts after the other, or is the same.</summary>
    public static bool operator >=(FieldName left, FieldName right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(FieldName other) => string.Equals(_name, other._name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FieldName other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Name);

    /// <summary>Sorts by name, ignoring case; no field comes first.</summary>
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

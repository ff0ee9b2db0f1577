using System.Globalization;

namespace Dossier;

/// <summary>A distance along the surface of the Earth, given in kilometres or nautical miles. The default is 0 km.</summary>
public readonly struct Distance : IEquatable<Distance>, IComparable<Distance>, IComparable
{
    /// <summary>A nautical mile in kilometres, which is exact by definition.</summary>
    private const double NauticalMileKm = 1.852;

    private Distance(double kilometres) => Kilometres = kilometres;

    /// <summary>The distance in kilometres.</summary>
    public double Kilometres { get; }

    /// <summary>The distance in nautical miles of 1.852 km each.</summary>
    public double NauticalMiles => Kilometres / NauticalMileKm;

    /// <summary>Creates a distance from kilometres.</summary>
    /// <param name="kilometres">The number, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, infinite, or not a number.</exception>
    public static Distance FromKilometres(double kilometres) => new(Checked(kilometres, kilometres, nameof(kilometres)));

    /// <summary>Creates a distance from nautical miles of 1.852 km each.</summary>
    /// <param name="nauticalMiles">The number, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, infinite or too large, or not a number.</exception>
    public static Distance FromNauticalMiles(double nauticalMiles)
        => new(Checked(nauticalMiles * NauticalMileKm, nauticalMiles, nameof(nauticalMiles)));

    /// <summary>Whether both distances are equal.</summary>
    public static bool operator ==(Distance left, Distance right) => left.Equals(right);

    /// <summary>Whether the distances differ.</summary>
    public static bool operator !=(Distance left, Distance right) => !left.Equals(right);

    /// <summary>Whether the first is shorter.</summary>
    public static bool operator <(Distance left, Distance right) => left.Kilometres < right.Kilometres;

    /// <summary>Whether the first is longer.</summary>
    public static bool operator >(Distance left, Distance right) => left.Kilometres > right.Kilometres;

    /// <summary>Whether the first is shorter, or both are equal.</summary>
    public static bool operator <=(Distance left, Distance right) => left.Kilometres <= right.Kilometres;

    /// <summary>Whether the first is longer, or both are equal.</summary>
    public static bool operator >=(Distance left, Distance right) => left.Kilometres >= right.Kilometres;

    /// <inheritdoc/>
    public bool Equals(Distance other) => Kilometres.Equals(other.Kilometres);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Distance other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Kilometres.GetHashCode();

    /// <summary>The shorter distance comes first.</summary>
    public int CompareTo(Distance other) => Kilometres.CompareTo(other.Kilometres);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Distance other => CompareTo(other),
        _ => throw new ArgumentException("The other value is not a distance.", nameof(obj)),
    };

    /// <summary>The distance in kilometres, such as <c>18.52 km</c>, in every culture.</summary>
    public override string ToString() => Kilometres.ToString(CultureInfo.InvariantCulture) + " km";

    private static double Checked(double kilometres, double given, string name)
        => kilometres is >= 0 and <= double.MaxValue
            ? kilometres + 0.0 // -0 becomes 0, so that equal distances are written the same.
            : throw new ArgumentOutOfRangeException(name, given, "A distance must be a finite number that is not negative.");
}

namespace Dossier.Compiler.Diagnostics;

/// <content>DSR4xxx: coordinates, and where things are.</content>
internal static partial class Rules
{
    /// <summary>A latitude or longitude that does not exist.</summary>
    public static readonly Rule CoordinateOutOfRange = new(
        "DSR4001", RuleSeverity.Error, "Coordinate out of range",
        "The {0} must be between {1} and {2} degrees, but {3} was given.");

    /// <summary>A point at 0, 0.</summary>
    public static readonly Rule NullIsland = Checked(
        "DSR4002", RuleSeverity.Warning, "Coordinates are 0, 0 ('null island')",
        "The point {0} is at latitude 0 and longitude 0, which usually means that the coordinates are missing. Correct the point, or leave it out.");

    /// <summary>Latitude and longitude are swapped.</summary>
    public static readonly Rule SwappedCoordinates = Checked(
        "DSR4003", RuleSeverity.Warning, "Latitude and longitude look swapped",
        "The point {0} is not {1}, but it would be with 'lat' and 'lon' swapped. If they are, exchange their values.");

    /// <summary>A point outside its country.</summary>
    public static readonly Rule OutsideCountry = Checked(
        "DSR4004", RuleSeverity.Warning, "Point outside its country",
        "The point {0} is not in {1}{2} lies between {3} and {4} degrees of latitude and between {5} and {6} of longitude. Correct the point or the country.");

    /// <summary>A point with more decimals than its precision justifies.</summary>
    public static readonly Rule PointTooFine = Checked(
        "DSR4005", RuleSeverity.Info, "Point more exact than its precision",
        "The point {0} is given to within a few hundred metres, but its precision is '{1}'. Round the point, or write a finer 'precision'.");

    /// <summary>A facility far from the place that it refers to.</summary>
    public static readonly Rule FarFromPlace = Checked(
        "DSR4006", RuleSeverity.Warning, "Point far from its place",
        "The {0} '{1}' is {2} km from '{3}', which is recorded as where it is: see {4}. Correct the point or the place.");

    /// <summary>A place and a facility with the same name, far from each other.</summary>
    public static readonly Rule OneNameTwoPoints = Checked(
        "DSR4007", RuleSeverity.Warning, "Same name at two points",
        "'{0}' is also the name of the {1} '{2}', {3} km away: see {4}. Correct one of the points, or make the names differ.");
}

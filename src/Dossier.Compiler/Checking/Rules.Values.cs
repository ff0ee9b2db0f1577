namespace Dossier.Compiler.Checking;

/// <content>DSR3xxx time, DSR4xxx place, DSR5xxx counts: values that cannot be read.</content>
internal static partial class Rules
{
    /// <summary>A date that is not EDTF.</summary>
    public static readonly Rule BadDate = new(
        "DSR3001", RuleSeverity.Error, "Date not in EDTF",
        "'{0}' is no EDTF date: {1}.{2}");

    /// <summary>A time that is neither a clock time nor a part of the day.</summary>
    public static readonly Rule BadTime = new(
        "DSR3002", RuleSeverity.Error, "Time not understood",
        "'{0}' is no time: {1}.");

    /// <summary>A latitude or longitude that does not exist.</summary>
    public static readonly Rule CoordinateOutOfRange = new(
        "DSR4001", RuleSeverity.Error, "Coordinate out of range",
        "A {0} lies between {1} and {2} degrees, and this is {3}.");

    /// <summary>A count that is written in no known notation.</summary>
    public static readonly Rule BadCount = new(
        "DSR5001", RuleSeverity.Error, "Count not understood",
        "'{0}' is no count: {1}.");

    /// <summary>A count below zero, or of a fraction of a person.</summary>
    public static readonly Rule ImpossibleCount = new(
        "DSR5003", RuleSeverity.Error, "Impossible count",
        "'{0}' cannot be a count: {1}.");

    /// <summary>A number or word that stands for missing data in other datasets.</summary>
    public static readonly Rule SentinelCount = new(
        "DSR5004", RuleSeverity.Error, "Placeholder for missing data",
        "'{0}' stands for missing data elsewhere, not for a count. Write 'unknown', or leave the field out.");

    /// <summary>A number outside the range that the model gives its field.</summary>
    public static readonly Rule NumberOutOfRange = new(
        "DSR5005", RuleSeverity.Error, "Number out of range",
        "'{0}' must be {1}, and this is {2}.");
}

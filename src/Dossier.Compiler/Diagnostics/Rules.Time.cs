namespace Dossier.Compiler.Diagnostics;

/// <content>DSR3xxx: dates, times, and the order of events.</content>
internal static partial class Rules
{
    /// <summary>A date that is not EDTF.</summary>
    public static readonly Rule BadDate = new(
        "DSR3001", RuleSeverity.Error, "Date not in EDTF",
        "'{0}' is not a valid EDTF date: {1}.");

    /// <summary>A time that is neither a clock time nor a part of the day.</summary>
    public static readonly Rule BadTime = new(
        "DSR3002", RuleSeverity.Error, "Time not understood",
        "'{0}' is not a valid time: {1}.");

    /// <summary>An end before its start.</summary>
    public static readonly Rule EndBeforeStart = Checked(
        "DSR3003", RuleSeverity.Error, "End before start",
        "The end '{0}' is before the start '{1}', in {2}. Correct one of the two dates.");

    /// <summary>A response certainly before what it responds to.</summary>
    public static readonly Rule ResponseBeforeCause = Checked(
        "DSR3004", RuleSeverity.Error, "Response before its cause",
        "'{0}' ({1}) {4} '{2}' ({3}), but is dated before it: see {5}. Correct a date, or remove the relation.");

    /// <summary>A response possibly before what it responds to.</summary>
    public static readonly Rule ResponseMaybeBeforeCause = Checked(
        "DSR3005", RuleSeverity.Warning, "Response possibly before its cause",
        "'{0}' ({1}) {4} '{2}' ({3}), but may be earlier: see {5}. Give the dates more precisely, or remove the relation.");

    /// <summary>A source published before the event that it reports.</summary>
    public static readonly Rule PublishedBeforeEvent = Checked(
        "DSR3006", RuleSeverity.Warning, "Source published before the event",
        "The source '{0}' was published on {1}, before the event of {2}: see {3}. Correct one of the two dates.");

    /// <summary>A statement made after the publication of the source in which it was read.</summary>
    public static readonly Rule SaidAfterPublication = Checked(
        "DSR3007", RuleSeverity.Warning, "Said after publication",
        "This was said on {0}, but the source '{1}' was published earlier, on {2}: see {3}. Correct one of the two dates.");

    /// <summary>A person who acts after their death.</summary>
    public static readonly Rule ActsAfterDeath = Checked(
        "DSR3008", RuleSeverity.Error, "Takes part after death",
        "'{0}' died on {1} and cannot take part as {2} on {3}: see {4}. Correct one of the two dates, or the participant.");

    /// <summary>An actor that acts or speaks outside the time in which it existed or held its offices.</summary>
    public static readonly Rule OutsideActivePeriod = Checked(
        "DSR3009", RuleSeverity.Warning, "Takes part outside its time",
        "'{0}' {1} on {2}, but {3}: see {4}. Correct one of the dates, or name another actor.");

    /// <summary>A clock time without a time zone.</summary>
    public static readonly Rule TimeWithoutZone = Checked(
        "DSR3010", RuleSeverity.Warning, "Clock time without a time zone",
        "The time '{0}' needs '{3}': add the zone that is meant, such as '{3}: {1}'{2}.");

    /// <summary>A moment whose zone is another than that of the record, in which it is another day.</summary>
    public static readonly Rule DayOfAnotherZone = Checked(
        "DSR3012", RuleSeverity.Warning, "Day of another time zone",
        "'{0}' counts as {1}, but in '{2}' it is {3}. Write that day without a zone, and the clock time there in '{4}'.");

    /// <summary>A date in the far past, or in the future.</summary>
    public static readonly Rule FarDate = Checked(
        "DSR3011", RuleSeverity.Warning, "Improbable date",
        "The date '{0}' is {1}. Correct the year, or suppress the rule with a reason.");
}

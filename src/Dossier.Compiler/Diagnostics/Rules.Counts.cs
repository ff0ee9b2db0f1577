namespace Dossier.Compiler.Diagnostics;

/// <content>DSR5xxx: counts, numbers and tallies.</content>
internal static partial class Rules
{
    /// <summary>A count that is not in a known notation.</summary>
    public static readonly Rule BadCount = new(
        "DSR5001", RuleSeverity.Error, "Count not understood",
        "'{0}' is not a valid count: {1}.");

    /// <summary>A low figure above the high one.</summary>
    public static readonly Rule CountOutOfOrder = new(
        "DSR5002", RuleSeverity.Error, "Low figure above the high one",
        "'{0}' is not a valid count: {1}.");

    /// <summary>A count below zero, or one that is not whole.</summary>
    public static readonly Rule ImpossibleCount = new(
        "DSR5003", RuleSeverity.Error, "Impossible count",
        "'{0}' is not a valid count: {1}.");

    /// <summary>A number or word that means "missing" in other datasets.</summary>
    public static readonly Rule SentinelCount = new(
        "DSR5004", RuleSeverity.Error, "Placeholder for missing data",
        "'{0}' is a placeholder for missing data, not a count. Write 'unknown', or leave the field out.");

    /// <summary>A number outside the range that the model gives its field.</summary>
    public static readonly Rule NumberOutOfRange = new(
        "DSR5005", RuleSeverity.Error, "Number out of range",
        "'{0}' must be {1}, but {2} was given.");

    /// <summary>A tally below the sum of its incidents.</summary>
    public static readonly Rule TallyBelowParts = Checked(
        "DSR5006", RuleSeverity.Warning, "Tally below what it includes",
        "The tally says {0} for '{1}', but the incidents that it includes add up to {2}. Correct the figure, or what it includes.");

    /// <summary>A later tally below an earlier one.</summary>
    public static readonly Rule TallyFalls = Checked(
        "DSR5007", RuleSeverity.Warning, "Later tally below an earlier one",
        "The tally says {0} for '{1}', but the earlier tally '{2}' said {3}: see {4}. If the figure was corrected, add 'stance: revises'.");

    /// <summary>A low figure above the high one, where they may be sums over different events.</summary>
    public static readonly Rule AggregateOutOfOrder = Checked(
        "DSR5008", RuleSeverity.Warning, "Low figure above the high one in an aggregate",
        "'{0}' is kept as words and gives no number: {1}. To count it, put the low figure first.");

    /// <summary>A group given for a count of acts instead of people.</summary>
    public static readonly Rule TallyGroup = Checked(
        "DSR5009", RuleSeverity.Warning, "'of' on a count of something other than people",
        "'of' says to whom the people who were counted belong, but '{0}' does not count people. If '{1}' was hit, write 'against: "
            + "{1}' in the tally instead; otherwise leave 'of' out.");

    /// <summary>A part that is more than the whole, by one voice or beside a preferred whole.</summary>
    public static readonly Rule PartExceedsWhole = Checked(
        "DSR5011", RuleSeverity.Warning, "Part larger than the whole",
        "A part cannot be more than the whole (see {1}): {0} Correct one of the counts; if the larger one came later, give it 'stage: updated'.");

    /// <summary>A quantity that is not in a known notation, or is in another unit.</summary>
    public static readonly Rule BadQuantity = new(
        "DSR5010", RuleSeverity.Error, "Quantity not understood",
        "'{0}' is not a valid quantity: {1}.");
}

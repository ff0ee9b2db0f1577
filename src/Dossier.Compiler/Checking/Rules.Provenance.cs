namespace Dossier.Compiler.Checking;

/// <content>DSR6xxx: who says so, where it was read, and whether it holds.</content>
internal static partial class Rules
{
    /// <summary>An incident that nobody is cited for.</summary>
    public static readonly Rule IncidentWithoutSource = Checked(
        "DSR6001", RuleSeverity.Error, "Incident without a source",
        "The incident '{0}' has no source.");

    /// <summary>A report that nobody gave.</summary>
    public static readonly Rule ReportWithoutVoice = Checked(
        "DSR6002", RuleSeverity.Warning, "Report with neither speaker nor source",
        "This {0} says neither 'by' whom it is nor in which 'source' it was read.");

    /// <summary>A source of unknown age.</summary>
    public static readonly Rule SourceWithoutDate = Checked(
        "DSR6003", RuleSeverity.Warning, "Source without a date",
        "The source '{0}' says neither when it was published, created nor retrieved.");

    /// <summary>A source that cannot be gone back to.</summary>
    public static readonly Rule SourceWithoutAddress = Checked(
        "DSR6004", RuleSeverity.Info, "Source without an address",
        "The source '{0}' has neither a url nor an archived copy.");

    /// <summary>Reports that cannot all be right.</summary>
    public static readonly Rule ContradictingReports = Checked(
        "DSR6005", RuleSeverity.Info, "Contradicting reports",
        "Reports contradict each other, see {1}, and none is preferred: {0}");

    /// <summary>Two figures each of which is to be gone by.</summary>
    public static readonly Rule TwoPreferred = Checked(
        "DSR6006", RuleSeverity.Error, "Two preferred for one thing",
        "Another {0} is preferred already, in {1}. One can be preferred.");

    /// <summary>A quotation that is not in its source.</summary>
    public static readonly Rule QuoteNotFound = Checked(
        "DSR6007", RuleSeverity.Error, "Quote not in the source",
        "These words do not stand in '{0}', the document of the source '{1}'.");

    /// <summary>Something that only the perpetrator affirms.</summary>
    public static readonly Rule OnlyPerpetratorConfirms = Checked(
        "DSR6008", RuleSeverity.Warning, "Affirmed only by the perpetrator",
        "Only who is recorded as attacker affirms this about '{0}', and it is disputed: see {1}.");

    /// <summary>A record withdrawn without saying why.</summary>
    public static readonly Rule RetractedWithoutReason = Checked(
        "DSR6009", RuleSeverity.Error, "Retracted without a reason",
        "The {0} '{1}' is retracted and gives no 'reason'.");

    /// <summary>A document that is not among the seeds.</summary>
    public static readonly Rule DocumentNotFound = Checked(
        "DSR6010", RuleSeverity.Error, "Document not among the seeds",
        "There is no text file '{0}' beside the seed.{1}");

    /// <summary>A paragraph that the document does not have.</summary>
    public static readonly Rule LocatorNotFound = Checked(
        "DSR6011", RuleSeverity.Warning, "Locator beyond the document",
        "'{0}' has {1} paragraphs, and this says '{2}'.");

    /// <summary>An item whose attribution says two things.</summary>
    public static readonly Rule AttributedTwice = new(
        "DSR6012", RuleSeverity.Error, "Item attributed twice",
        "'{0}' has another value for this {1} already, which is kept. An item has one attribution: write one item for each.");
}

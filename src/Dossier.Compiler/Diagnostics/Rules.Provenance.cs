namespace Dossier.Compiler.Diagnostics;

/// <content>DSR6xxx: who says something, where it was read, and whether speakers agree.</content>
internal static partial class Rules
{
    /// <summary>An incident without a source.</summary>
    public static readonly Rule IncidentWithoutSource = Checked(
        "DSR6001", RuleSeverity.Error, "Incident without a source",
        "The incident '{0}' has no source. Add 'sources' with the id of a source, such as 'sources: [id-of-the-article]'.");

    /// <summary>A report without a speaker and a source.</summary>
    public static readonly Rule ReportWithoutVoice = Checked(
        "DSR6002", RuleSeverity.Warning, "Report with neither speaker nor source",
        "This {0} has neither 'by' nor 'source': add who said it or where it was read.");

    /// <summary>A source without a date.</summary>
    public static readonly Rule SourceWithoutDate = Checked(
        "DSR6003", RuleSeverity.Warning, "Source without a date",
        "The source '{0}' has no date: add 'published', 'created' or 'retrieved'.");

    /// <summary>A source without an address at which it can be read.</summary>
    public static readonly Rule SourceWithoutAddress = Checked(
        "DSR6004", RuleSeverity.Info, "Source without an address",
        "The source '{0}' has no address: add 'url' or 'archived'.");

    /// <summary>Reports that cannot all be right.</summary>
    public static readonly Rule ContradictingReports = Checked(
        "DSR6005", RuleSeverity.Info, "Contradicting reports",
        "Reports contradict each other (see {1}), and none is preferred: {0}");

    /// <summary>Two preferred claims about the same thing.</summary>
    public static readonly Rule TwoPreferred = Checked(
        "DSR6006", RuleSeverity.Error, "Two preferred values",
        "Only one {0} can have 'rank: preferred', but another one has it, in {1}. Remove one of the two.");

    /// <summary>A quotation that is not in its source.</summary>
    public static readonly Rule QuoteNotFound = Checked(
        "DSR6007", RuleSeverity.Error, "Quote not in the source",
        "This quote was not found in '{0}', the document of the source '{1}'. Copy the words exactly as they are there, or correct the source.");

    /// <summary>Something that only the perpetrator affirms.</summary>
    public static readonly Rule OnlyPerpetratorConfirms = Checked(
        "DSR6008", RuleSeverity.Warning, "Affirmed only by the perpetrator",
        "Only the recorded attacker affirms this about '{0}', and somebody else disputes it: see {1}. Add what others say, or who else affirms it.");

    /// <summary>A record withdrawn without saying why.</summary>
    public static readonly Rule RetractedWithoutReason = Checked(
        "DSR6009", RuleSeverity.Error, "Retracted without a reason",
        "The {0} '{1}' is retracted without a reason: add 'reason' with a sentence that says why.");

    /// <summary>A document that is not among the seeds.</summary>
    public static readonly Rule DocumentNotFound = Checked(
        "DSR6010", RuleSeverity.Error, "Document not among the seeds",
        "The document '{0}' is not among the text files of the seeds.{1}");

    /// <summary>A paragraph that the document does not have.</summary>
    public static readonly Rule LocatorNotFound = Checked(
        "DSR6011", RuleSeverity.Warning, "Locator beyond the document",
        "'{0}' has {1}, but the locator is '{2}'. Correct the locator.");

    /// <summary>An item with two different attributions.</summary>
    public static readonly Rule AttributedTwice = new(
        "DSR6012", RuleSeverity.Error, "Item attributed twice",
        "'{0}' already has another value for this {1}, and that one is kept. An item can have only one attribution: write one item for each speaker or source.");

    /// <summary>An item within an item, which nobody asserts.</summary>
    public static readonly Rule DeniedInsideItem = new(
        "DSR6017", RuleSeverity.Error, "Denial inside an item",
        "Nobody asserts this item of '{0}', and a {1} has no claims that could hold it, so it is left out. Write it as a claim of the record, with a 'statement'.");

    /// <summary>A single speaker who is marked as credited together with others.</summary>
    public static readonly Rule JointlyAlone = new(
        "DSR6016", RuleSeverity.Error, "Joint statement of fewer than two speakers",
        "'jointly: true' needs two or more speakers in 'by', but {0}. Name the others, or leave 'jointly' out.");

    /// <summary>A licence that is not in one of the known forms.</summary>
    public static readonly Rule UnknownLicense = Checked(
        "DSR6018", RuleSeverity.Warning, "Unknown licence of a source",
        "'{0}' is not the SPDX id of a licence.{1}");
}

namespace Dossier.Compiler.Checking;

/// <content>The rules over the linked model: nothing is left out for them, so that each may be lowered or suppressed.</content>
internal static partial class Rules
{
    /// <summary>Two records of a kind have one name.</summary>
    public static readonly Rule SharedName = Check(
        "DSR2014", RuleSeverity.Warning, "One name on two records",
        "'{0}' is a name of the {1} '{2}' and of '{3}' too, in {4}: Find gives neither. Merge the two, or tell their names apart.");

    /// <summary>Two records of a kind have one external id.</summary>
    public static readonly Rule SharedExternalId = Check(
        "DSR2015", RuleSeverity.Error, "One external id on two records",
        "The {0} id '{1}' is that of the {2} '{3}' already, in {4}.");

    /// <summary>Nothing refers to a record.</summary>
    public static readonly Rule NeverReferenced = Check(
        "DSR2016", RuleSeverity.Info, "Record that nothing refers to",
        "Nothing refers to the {0} '{1}'.");

    /// <summary>An end before its start.</summary>
    public static readonly Rule EndBeforeStart = Check(
        "DSR3003", RuleSeverity.Error, "End before start",
        "The end '{0}' is before the start '{1}', in {2}.");

    /// <summary>A response certainly before what it responds to.</summary>
    public static readonly Rule ResponseBeforeCause = Check(
        "DSR3004", RuleSeverity.Error, "Response before its cause",
        "'{0}' ({1}) comes before '{2}' ({3}), which it is said to {4}: see {5}.");

    /// <summary>A response possibly before what it responds to.</summary>
    public static readonly Rule ResponseMaybeBeforeCause = Check(
        "DSR3005", RuleSeverity.Warning, "Response possibly before its cause",
        "'{0}' ({1}) may come before '{2}' ({3}), which it is said to {4}: see {5}.");

    /// <summary>A source published before what it reports.</summary>
    public static readonly Rule PublishedBeforeEvent = Check(
        "DSR3006", RuleSeverity.Warning, "Source published before the event",
        "The source '{0}' was published on {1}, before the event of {2}: see {3}.");

    /// <summary>Something said after the source was published in which it was read.</summary>
    public static readonly Rule SaidAfterPublication = Check(
        "DSR3007", RuleSeverity.Warning, "Said after publication",
        "This was said on {0}, and the source '{1}' was published before, on {2}: see {3}.");

    /// <summary>A person who acts after their death.</summary>
    public static readonly Rule ActsAfterDeath = Check(
        "DSR3008", RuleSeverity.Error, "Takes part after death",
        "'{0}' died on {1} and cannot take part as {2} on {3}: see {4}.");

    /// <summary>An actor that takes part outside the time in which it existed or held its offices.</summary>
    public static readonly Rule OutsideActivePeriod = Check(
        "DSR3009", RuleSeverity.Warning, "Takes part outside its time",
        "'{0}' takes part on {1}, {2}: see {3}.");

    /// <summary>A clock time that could be in any zone.</summary>
    public static readonly Rule TimeWithoutZone = Check(
        "DSR3010", RuleSeverity.Warning, "Clock time without a time zone",
        "The time '{0}' needs a 'timeZone', such as Asia/Baghdad.");

    /// <summary>A point at 0, 0.</summary>
    public static readonly Rule NullIsland = Check(
        "DSR4002", RuleSeverity.Warning, "Point in the Gulf of Guinea",
        "The point {0} is where latitude and longitude are both 0, which is where missing coordinates end up. Leave the point out.");

    /// <summary>Latitude and longitude the wrong way round.</summary>
    public static readonly Rule SwappedCoordinates = Check(
        "DSR4003", RuleSeverity.Warning, "Latitude and longitude look swapped",
        "The point {0} is not in {1}, and the other way round it is: are lat and lon swapped?");

    /// <summary>A point outside its country.</summary>
    public static readonly Rule OutsideCountry = Check(
        "DSR4004", RuleSeverity.Warning, "Point outside its country",
        "The point {0} is not in {1}, which lies between {2} and {3} degrees of latitude and between {4} and {5} of longitude.");

    /// <summary>A point that says more than its precision admits.</summary>
    public static readonly Rule PointTooFine = Check(
        "DSR4005", RuleSeverity.Info, "Point finer than its precision",
        "The point {0} is given to within a few hundred metres, and its precision is '{1}'. Round it, or state a finer precision.");

    /// <summary>A facility away from the place that it is said to be in.</summary>
    public static readonly Rule FarFromPlace = Check(
        "DSR4006", RuleSeverity.Warning, "Far from its place",
        "The {0} '{1}' is {2} km from '{3}', where it is said to be: see {4}.");

    /// <summary>One name at two points.</summary>
    public static readonly Rule OneNameTwoPoints = Check(
        "DSR4007", RuleSeverity.Warning, "One name at two points",
        "'{0}' is also the name of the {1} '{2}', {3} km away: see {4}.");

    /// <summary>A tally below what it is made of.</summary>
    public static readonly Rule TallyBelowParts = Check(
        "DSR5006", RuleSeverity.Warning, "Tally below what it includes",
        "The tally says {0} {1}, and the incidents that it includes come to {2}.");

    /// <summary>A later tally below an earlier one.</summary>
    public static readonly Rule TallyFalls = Check(
        "DSR5007", RuleSeverity.Warning, "Later tally below an earlier one",
        "The tally says {0} {1}, and the earlier one '{2}' said {3}: see {4}. If it was corrected, say 'stance: revises'.");

    /// <summary>An incident that nobody is cited for.</summary>
    public static readonly Rule IncidentWithoutSource = Check(
        "DSR6001", RuleSeverity.Error, "Incident without a source",
        "The incident '{0}' has no source.");

    /// <summary>A report that nobody gave.</summary>
    public static readonly Rule ReportWithoutVoice = Check(
        "DSR6002", RuleSeverity.Warning, "Report with neither speaker nor source",
        "This {0} says neither 'by' whom it is nor in which 'source' it was read.");

    /// <summary>A source of unknown age.</summary>
    public static readonly Rule SourceWithoutDate = Check(
        "DSR6003", RuleSeverity.Warning, "Source without a date",
        "The source '{0}' says neither when it was published, created nor retrieved.");

    /// <summary>A source that cannot be gone back to.</summary>
    public static readonly Rule SourceWithoutAddress = Check(
        "DSR6004", RuleSeverity.Info, "Source without an address",
        "The source '{0}' has neither a url nor an archived copy.");

    /// <summary>Reports that cannot all be right.</summary>
    public static readonly Rule ContradictingReports = Check(
        "DSR6005", RuleSeverity.Info, "Contradicting reports",
        "Reports contradict each other and none is preferred: {0}");

    /// <summary>Two figures each of which is to be gone by.</summary>
    public static readonly Rule TwoPreferred = Check(
        "DSR6006", RuleSeverity.Error, "Two preferred for one thing",
        "Another {0} is preferred already, in {1}. One can be preferred.");

    /// <summary>A quotation that is not in its source.</summary>
    public static readonly Rule QuoteNotFound = Check(
        "DSR6007", RuleSeverity.Error, "Quote not in the source",
        "These words do not stand in '{0}', the document of the source '{1}'.");

    /// <summary>Something that only the perpetrator affirms.</summary>
    public static readonly Rule OnlyPerpetratorConfirms = Check(
        "DSR6008", RuleSeverity.Warning, "Affirmed only by the perpetrator",
        "Only who is recorded as attacker affirms this about '{0}', and it is disputed: see {1}.");

    /// <summary>A record withdrawn without saying why.</summary>
    public static readonly Rule RetractedWithoutReason = Check(
        "DSR6009", RuleSeverity.Error, "Retracted without a reason",
        "The {0} '{1}' is retracted and gives no 'reason'.");

    /// <summary>A document that is not among the seeds.</summary>
    public static readonly Rule DocumentNotFound = Check(
        "DSR6010", RuleSeverity.Error, "Document not among the seeds",
        "There is no text file '{0}' beside the seed.{1}");

    /// <summary>A paragraph that the document does not have.</summary>
    public static readonly Rule LocatorNotFound = Check(
        "DSR6011", RuleSeverity.Warning, "Locator beyond the document",
        "'{0}' has {1} paragraphs, and this says '{2}'.");

    /// <summary>Relations that lead back to where they began.</summary>
    public static readonly Rule RelationCycle = Check(
        "DSR7001", RuleSeverity.Error, "Relations in a circle",
        "'{0}' leads back to itself: {1}.");

    /// <summary>A record that refers to itself.</summary>
    public static readonly Rule SelfRelation = Check(
        "DSR7002", RuleSeverity.Error, "Relation to itself",
        "'{0}' of '{1}' refers to '{1}' itself.");

    /// <summary>A reference to a record that another has replaced.</summary>
    public static readonly Rule ReferenceToSuperseded = Check(
        "DSR7003", RuleSeverity.Warning, "Reference to a superseded record",
        "The {0} '{1}' is superseded{2}.");

    /// <summary>Two records that look like one event.</summary>
    public static readonly Rule LikelyDuplicate = Check(
        "DSR7004", RuleSeverity.Warning, "Likely duplicate",
        "'{0}' looks like '{1}': the same kind, day, place and {2}: see {3}. Merge them, or relate them, such as by 'differentFrom'.");

    /// <summary>An actor on both sides.</summary>
    public static readonly Rule AttackerAndTarget = Check(
        "DSR7005", RuleSeverity.Warning, "Attacker and target at once",
        "'{0}' is attacker and {1} of the same incident: see {2}.");

    /// <summary>A suppression for nothing.</summary>
    public static readonly Rule UselessSuppression = Check(
        "DSR7006", RuleSeverity.Warning, "Suppression that suppresses nothing",
        "{0} does not report anything here that could be suppressed.");

    private static Rule Check(string id, RuleSeverity severity, string title, string message)
        => new(id, severity, title, message, Configurable: true);
}

namespace Dossier.Compiler.Diagnostics;

/// <content>DSR7xxx: relations, duplicates and suppressions.</content>
internal static partial class Rules
{
    /// <summary>Relations that form a circle.</summary>
    public static readonly Rule RelationCycle = Checked(
        "DSR7001", RuleSeverity.Error, "Circular relation",
        "The relations of '{0}' form a circle: {1}. Remove the relation that is wrong.");

    /// <summary>A record that refers to itself.</summary>
    public static readonly Rule SelfRelation = Checked(
        "DSR7002", RuleSeverity.Error, "Relation to itself",
        "'{0}' of '{1}' refers to '{1}' itself. Remove it, or write the id of the other record.");

    /// <summary>A reference to a record that another has replaced.</summary>
    public static readonly Rule ReferenceToSuperseded = Checked(
        "DSR7003", RuleSeverity.Warning, "Reference to a superseded record",
        "The {0} '{1}' is superseded{2}: see {3}. Refer to the record that replaced it.");

    /// <summary>Two records that look like one event.</summary>
    public static readonly Rule LikelyDuplicate = Checked(
        "DSR7004", RuleSeverity.Warning, "Likely duplicate",
        "'{0}' looks like '{1}': the same kind, within a day and 5 km, and both with {2} (see {3}). Merge them, or add a relation between them, such as 'differentFrom'.");

    /// <summary>An actor on both sides.</summary>
    public static readonly Rule AttackerAndTarget = Checked(
        "DSR7005", RuleSeverity.Warning, "Actor is both attacker and target",
        "'{0}' is both attacker and target of the same incident: see {1}. Correct one of the two roles.");

    /// <summary>A suppression that suppresses nothing.</summary>
    public static readonly Rule UselessSuppression = Checked(
        "DSR7006", RuleSeverity.Warning, "Suppression without effect",
        "The suppression of {0} has no effect: {1}.{2}");

    /// <summary>The same in the head of a file.</summary>
    public static Rule UselessListing => UselessSuppression with { Message = "What the head of this file says of {0} has no effect: {1}.{2}" };
}

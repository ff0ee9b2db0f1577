namespace Dossier.Compiler.Modelling;

/// <summary>The C# names that data and model files cannot use, because generated code needs them.</summary>
internal static class ReservedNames
{
    private static readonly string[] Object =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
        "EqualityContract", "PrintMembers", "Clone", "Deconstruct", "WriteJson", "WriteJsonFields", "ReadJson", "Decode",
    ];

    /// <summary>Members of the generated type of every kind.</summary>
    public static readonly IReadOnlyCollection<string> KindMembers =
        [.. Object, "Id", "Disagreements", "ClaimsAbout", "Current", "IsWithin"];

    /// <summary>Members of the generated type of every kind that has a field with <c>derives: casualties</c>.</summary>
    public static readonly IReadOnlyCollection<string> CasualtyMembers = ["Killed", "Injured", "CountOf"];

    /// <summary>Members of the generated type of every item record.</summary>
    public static readonly IReadOnlyCollection<string> ItemMembers = [.. Object, "Attribution", "IsSuggested"];

    /// <summary>Members of every container; a record whose id gives one of these is renamed.</summary>
    public static readonly HashSet<string> ContainerMembers = new(
        [.. Object, "All", "Count", "Get", "TryGet", "Find", "FindAll", "Suggest", "During", "Involving", "In", "Near", "SumOfEvents", "Open", "Retracted", "Records"],
        StringComparer.Ordinal);

    /// <summary>
    /// Types and files that are always generated, and the types of the library, which are in the same scope in a project with implicit
    /// usings.
    /// </summary>
    public static readonly HashSet<string> Types = new(
        [
            "Dataset", "DatasetSource", "IDossierAlias", "IDossierAttribution", "IDossierClaim", "RecordKind",
            "Vocabularies", "VocabularyTerms", "RecordShapes", "ClaimedItems", "GlobalUsings",
            "ClaimDisagreements", "ClaimedKind", "ClaimedValue", "ConsolidatedCount", "CountComponent", "CountDisagreement",
            "Disagreement", "DisagreementKind", "Distance", "StatementTerms", "ItemIdentity", "EdtfBoundKind", "EdtfDate", "EdtfDateJsonConverter", "EdtfDateTypeConverter", "EdtfDivision",
            "EdtfPrecision", "EdtfQualification", "Estimate",
            "EstimateComparer", "FieldName", "FieldNameJsonConverter", "EstimateJsonConverter", "EstimateQualifier", "EstimateSums", "GeoPoint", "GeoPointJsonConverter",
            "IDossierRecord", "IdTable", "NameKey", "NotationError", "NotationErrorKind", "PartOfDay", "Quantity", "QuantityJsonConverter", "QuantitySums", "ReportedCount", "ReportedCounts", "ThreeValued", "TimeOfDay",
            "TimeOfDayJsonConverter", "VagueNumbers",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The record of the built-in model that describes the head of a file.</summary>
    public const string FileHead = WellKnown.FileHead.Record;

    /// <summary>The records that describe the head of a file, and the marks. Fields that a model file added to them would have no effect.</summary>
    public static readonly IReadOnlyCollection<string> HeadRecords = [FileHead, WellKnown.FileDataset.Record, WellKnown.Marked.Record];

    /// <summary>The names in a kind or an item record of the built-in model that computed members use.</summary>
    public static IReadOnlyCollection<string> DerivedMembers(string shape) => shape switch
    {
        WellKnown.Attribution.Record => ["None"],
        WellKnown.Claim.Record => ["AsDate", "AsEstimate", "AsQuantity", "AsRecord"],
        _ => [],
    };
}

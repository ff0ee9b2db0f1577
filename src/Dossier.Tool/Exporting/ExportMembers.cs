namespace Dossier.Tool.Exporting;

/// <summary>Names of members in JSON that an export writes and an import of it reads. No field of a model has a dot in its name.</summary>
internal static class ExportMembers
{
    /// <summary>The member beside the features with all that is no feature.</summary>
    public const string Dossier = "dossier";

    /// <summary>In it, the readers for whom the export was made.</summary>
    public const string Audience = "audience";

    /// <summary>In it, whether the export has all that these readers may see.</summary>
    public const string IsComplete = "complete";

    /// <summary>In it, the records of kinds that are nowhere, by kind.</summary>
    public const string Records = "records";

    /// <summary>In a record, its kind.</summary>
    public const string Kind = "record.kind";

    /// <summary>In a record, the readers for whom the export was made: programs that write a file anew leave out what is beside the features.</summary>
    public const string RecordAudience = "record.audience";

    /// <summary>In a record, what it was when it was exported.</summary>
    public const string RecordVersion = "record.version";

    /// <summary>In a record, whose points its geometry has.</summary>
    public const string GeometryFrom = "geometry.from";
}

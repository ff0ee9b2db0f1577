namespace Dossier;

/// <summary>A record with an identity: an actor, a facility, an incident, or one of a kind of your own.</summary>
public interface IDossierRecord
{
    /// <summary>The id, which is unique among the records of its kind.</summary>
    string Id { get; }

    /// <summary>The name as curated.</summary>
    string Name { get; }

    /// <summary>The kind of the record.</summary>
    RecordKind RecordKind { get; }

    /// <summary>Other names by which the record is found.</summary>
    IReadOnlyList<IDossierAlias> Aliases { get; }

    /// <summary>Whether the record is still valid; unspecified means active.</summary>
    RecordStatus Status { get; }

    /// <summary>The sources that the record as a whole rests on.</summary>
    IReadOnlyList<IDossierRecord> Sources { get; }

    /// <summary>What was said about the record, by whom, agreeing or not.</summary>
    IReadOnlyList<IDossierClaim> Claims { get; }

    /// <summary>The fields about which what is said contradicts or differs, and on which somebody is silent.</summary>
    IReadOnlyList<Disagreement> Disagreements { get; }
}

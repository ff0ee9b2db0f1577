namespace Dossier;

/// <summary>A record with an identity: an actor, a facility, an incident, or one of a kind that your model file adds.</summary>
public interface IDossierRecord
{
    /// <summary>The id, which is unique among the records of its kind.</summary>
    string Id { get; }

    /// <summary>The name that the curator gave it.</summary>
    string Name { get; }

    /// <summary>The kind of the record.</summary>
    RecordKind RecordKind { get; }

    /// <summary>Other names by which the record can be found.</summary>
    IReadOnlyList<IDossierAlias> Aliases { get; }

    /// <summary>Whether the record is still valid; unspecified means active.</summary>
    RecordStatus Status { get; }

    /// <summary>The sources of the record as a whole.</summary>
    IReadOnlyList<IDossierRecord> Sources { get; }

    /// <summary>The claims about the record, whether they agree or not.</summary>
    IReadOnlyList<IDossierClaim> Claims { get; }

    /// <summary>The fields about which claims contradict each other or differ, or that a speaker does not mention.</summary>
    IReadOnlyList<Disagreement> Disagreements { get; }
}

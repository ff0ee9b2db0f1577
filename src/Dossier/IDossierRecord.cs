namespace Dossier;

/// <summary>A record with an identity: an actor, a facility, an incident, or one of a kind of your own.</summary>
public interface IDossierRecord
{
    /// <summary>The id, which is unique among the records of its kind.</summary>
    string Id { get; }

    /// <summary>The name as curated.</summary>
    string Name { get; }
}

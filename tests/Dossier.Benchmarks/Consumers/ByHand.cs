#nullable enable
namespace ByHand;

public enum ActorKind { Unspecified, Militia, ArmedForce, RebelGroup, Command, UnnamedGroup, Person, SecurityForce }

public enum PlaceKind { Unspecified, FirstOrder, Town }

public enum FacilityKind { Unspecified, AirBase, Base, Depot, Compound, Outpost, Headquarters }

public enum SourceKind { Unspecified, NewsArticle, Statement, Post, Report, Briefing, Video }

public enum IncidentKind { Unspecified, AirStrike, MissileAttack, RocketOrMortarAttack, DroneAttack, GroundClash, Ied, Shooting, Attack }

public enum LocationPrecision { Unspecified, Near }

public enum ParticipantRole { Unspecified, Attacker, Target }

public enum Harm { Unspecified, Killed, Injured }

public enum Stage { Unspecified, Initial, Updated, Confirmed }

public enum WeaponKind { Unspecified, Bomb, BallisticMissile, Rocket, Drone, Gunfire, ExplosiveDevice, Unknown }

public enum Outcome { Unspecified, Succeeded, Failed, Intercepted, Unknown }

public sealed record Count(int? Low, int? High, string? Word);

public sealed record Point(double Lat, double Lon);

public sealed record Alias
{
    public required string Text { get; init; }
}

public sealed record Participation
{
    public required Actor Actor { get; init; }
    public ParticipantRole Role { get; init; }
    public IReadOnlyList<Actor> By { get; init; } = [];
    public Source? Source { get; init; }
    public string? Locator { get; init; }
}

public sealed record CasualtyReport
{
    public Harm Harm { get; init; }
    public Count? Count { get; init; }
    public Actor? Of { get; init; }
    public IReadOnlyList<Actor> By { get; init; } = [];
    public Source? Source { get; init; }
    public Stage Stage { get; init; }
}

public sealed record WeaponUse
{
    public WeaponKind Kind { get; init; }
    public Count? Count { get; init; }
}

public sealed record Claim
{
    public string? About { get; init; }
    public string? Statement { get; init; }
    public IReadOnlyList<Actor> By { get; init; } = [];
    public Source? Source { get; init; }
}

public sealed record Actor
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public IReadOnlyList<Alias> Aliases { get; init; } = [];
    public string? Summary { get; init; }
    public ActorKind Kind { get; init; }
    public string? Country { get; init; }
    public IReadOnlyList<Actor> PartOf { get; init; } = [];
    public IReadOnlyList<Actor> BackedBy { get; init; } = [];
}

public sealed record Place
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public IReadOnlyList<Alias> Aliases { get; init; } = [];
    public PlaceKind Kind { get; init; }
    public string? Country { get; init; }
    public Place? PartOf { get; init; }
    public Point? Location { get; init; }
}

public sealed record Facility
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public FacilityKind Kind { get; init; }
    public Place? Place { get; init; }
    public Point? Location { get; init; }
    public IReadOnlyList<Actor> Operators { get; init; } = [];
    public IReadOnlyList<Actor> Hosts { get; init; } = [];
}

public sealed record Source
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public SourceKind Kind { get; init; }
    public string? Publisher { get; init; }
    public DateOnly? Published { get; init; }
    public string? Url { get; init; }
}

public sealed record Incident
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public string? Summary { get; init; }
    public IncidentKind Kind { get; init; }
    public DateOnly? Date { get; init; }
    public Place? Place { get; init; }
    public Point? Location { get; init; }
    public LocationPrecision Precision { get; init; }
    public IReadOnlyList<Facility> Facilities { get; init; } = [];
    public IReadOnlyList<Participation> Participants { get; init; } = [];
    public IReadOnlyList<CasualtyReport> Casualties { get; init; } = [];
    public IReadOnlyList<WeaponUse> Weapons { get; init; } = [];
    public Outcome Outcome { get; init; }
    public IReadOnlyList<Incident> InResponseTo { get; init; } = [];
    public IReadOnlyList<Claim> Claims { get; init; } = [];
    public IReadOnlyList<Source> Sources { get; init; } = [];
}

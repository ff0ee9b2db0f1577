using System.Text.Json.Serialization;

namespace Dossier.Benchmarks.Contenders;

#pragma warning disable CA1002, CA2227, CA1034, CA1056 // Plain objects to load into, as one would write them.

internal enum ActorKind { Unspecified, Militia, ArmedForce, RebelGroup, Command, UnnamedGroup, Person, SecurityForce }

internal enum PlaceKind { Unspecified, FirstOrder, Town }

internal enum FacilityKind { Unspecified, AirBase, Base, Depot, Compound, Outpost, Headquarters }

internal enum SourceKind { Unspecified, NewsArticle, Statement, Post, Report, Briefing, Video }

internal enum IncidentKind { Unspecified, AirStrike, MissileAttack, RocketOrMortarAttack, DroneAttack, GroundClash, Ied, Shooting, Attack }

internal enum LocationPrecision { Unspecified, Near }

internal enum ParticipantRole { Unspecified, Attacker, Target }

internal enum Harm { Unspecified, Killed, Injured }

internal enum Stage { Unspecified, Initial, Updated, Confirmed }

internal enum WeaponKind { Unspecified, Bomb, BallisticMissile, Rocket, Drone, Gunfire, ExplosiveDevice, Unknown }

internal enum Outcome { Unspecified, Succeeded, Failed, Intercepted, Unknown }

internal sealed class Count
{
    public int? Low { get; set; }

    public int? High { get; set; }

    public string? Word { get; set; }
}

internal sealed class Point
{
    public double Lat { get; set; }

    public double Lon { get; set; }
}

internal sealed class Alias
{
    public string Text { get; set; } = "";
}

/// <summary>A reference: the id in the file, and the record once references are resolved.</summary>
internal abstract class Attributed
{
    public List<string>? By { get; set; }

    public string? Source { get; set; }

    [JsonIgnore]
    public Actor[] BySpeakers { get; set; } = [];

    [JsonIgnore]
    public Source? InSource { get; set; }
}

internal sealed class Participation : Attributed
{
    public string Actor { get; set; } = "";

    public ParticipantRole Role { get; set; }

    public string? Locator { get; set; }

    [JsonIgnore]
    public Actor? WhoTookPart { get; set; }
}

internal sealed class CasualtyReport : Attributed
{
    public Harm Harm { get; set; }

    public Count? Count { get; set; }

    public string? Of { get; set; }

    public Stage Stage { get; set; }

    [JsonIgnore]
    public Actor? OfWhom { get; set; }
}

internal sealed class WeaponUse
{
    public WeaponKind Kind { get; set; }

    public Count? Count { get; set; }
}

internal sealed class Claim : Attributed
{
    public string? About { get; set; }

    public string? Statement { get; set; }
}

internal abstract class Record
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";
}

internal sealed class Actor : Record
{
    public List<Alias>? Aliases { get; set; }

    public string? Summary { get; set; }

    public ActorKind Kind { get; set; }

    public string? Country { get; set; }

    public List<string>? PartOf { get; set; }

    public List<string>? BackedBy { get; set; }

    [JsonIgnore]
    public Actor[] Wholes { get; set; } = [];

    [JsonIgnore]
    public Actor[] Backers { get; set; } = [];
}

internal sealed class Place : Record
{
    public List<Alias>? Aliases { get; set; }

    public PlaceKind Kind { get; set; }

    public string? Country { get; set; }

    public string? PartOf { get; set; }

    public Point? Location { get; set; }

    [JsonIgnore]
    public Place? Whole { get; set; }
}

internal sealed class Facility : Record
{
    public FacilityKind Kind { get; set; }

    public string? Place { get; set; }

    public Point? Location { get; set; }

    public List<string>? Operators { get; set; }

    public List<string>? Hosts { get; set; }

    [JsonIgnore]
    public Place? InPlace { get; set; }

    [JsonIgnore]
    public Actor[] OperatedBy { get; set; } = [];

    [JsonIgnore]
    public Actor[] Guests { get; set; } = [];
}

internal sealed class Source : Record
{
    public SourceKind Kind { get; set; }

    public string? Publisher { get; set; }

    public DateOnly? Published { get; set; }

    public string? Url { get; set; }
}

internal sealed class Incident : Record
{
    public string? Summary { get; set; }

    public IncidentKind Kind { get; set; }

    public DateOnly? Date { get; set; }

    public string? Place { get; set; }

    public Point? Location { get; set; }

    public LocationPrecision Precision { get; set; }

    public List<string>? Facilities { get; set; }

    public List<Participation>? Participants { get; set; }

    public List<CasualtyReport>? Casualties { get; set; }

    public List<WeaponUse>? Weapons { get; set; }

    public Outcome Outcome { get; set; }

    public List<string>? InResponseTo { get; set; }

    public List<Claim>? Claims { get; set; }

    public List<string>? Sources { get; set; }

    [JsonIgnore]
    public Place? InPlace { get; set; }

    [JsonIgnore]
    public Facility[] AtFacilities { get; set; } = [];

    [JsonIgnore]
    public Incident[] Causes { get; set; } = [];

    [JsonIgnore]
    public Source[] FromSources { get; set; } = [];
}

/// <summary>All of it.</summary>
internal sealed class Dataset
{
    public List<Actor> Actors { get; set; } = [];

    public List<Facility> Facilities { get; set; } = [];

    public List<Incident> Incidents { get; set; } = [];

    public List<Place> Places { get; set; } = [];

    public List<Source> Sources { get; set; } = [];
}

#nullable enable
// What hand-written C# calls for each record in the form that compiles soonest: everything by position, and arrays.
using System;

namespace ByHand;

public static class Make
{
    public static DateOnly Day(int year, int month, int day) => new(year, month, day);

    public static Alias Alias(string text) => new() { Text = text };

    public static Participation Participation(Actor actor, ParticipantRole role, Actor[]? by, Source? source, string? locator)
        => new() { Actor = actor, Role = role, By = by ?? [], Source = source, Locator = locator };

    public static CasualtyReport CasualtyReport(Harm harm, Count? count, Actor? of, Actor[]? by, Source? source, Stage stage)
        => new() { Harm = harm, Count = count, Of = of, By = by ?? [], Source = source, Stage = stage };

    public static WeaponUse WeaponUse(WeaponKind kind, Count? count) => new() { Kind = kind, Count = count };

    public static Claim Claim(string? about, string? statement, Actor[]? by, Source? source)
        => new() { About = about, Statement = statement, By = by ?? [], Source = source };

    public static Actor Actor(
        string id, string name, Alias[]? aliases, string? summary, ActorKind kind, string? country, Actor[]? partOf, Actor[]? backedBy)
        => new()
        {
            Id = id, Name = name, Aliases = aliases ?? [], Summary = summary, Kind = kind, Country = country, PartOf = partOf ?? [], BackedBy = backedBy ?? [],
        };

    public static Place Place(string id, string name, Alias[]? aliases, PlaceKind kind, string? country, Place? partOf, Point? location)
        => new() { Id = id, Name = name, Aliases = aliases ?? [], Kind = kind, Country = country, PartOf = partOf, Location = location };

    public static Facility Facility(
        string id, string name, FacilityKind kind, Place? place, Point? location, Actor[]? operators, Actor[]? hosts)
        => new() { Id = id, Name = name, Kind = kind, Place = place, Location = location, Operators = operators ?? [], Hosts = hosts ?? [] };

    public static Source Source(string id, string name, SourceKind kind, string? publisher, DateOnly? published, string? url)
        => new() { Id = id, Name = name, Kind = kind, Publisher = publisher, Published = published, Url = url };

    public static Incident Incident(
        string id, string name, string? summary, IncidentKind kind, DateOnly? date, Place? place, Point? location, LocationPrecision precision,
        Facility[]? facilities, Participation[]? participants, CasualtyReport[]? casualties, WeaponUse[]? weapons, Outcome outcome,
        Incident[]? inResponseTo, Claim[]? claims, Source[]? sources)
        => new()
        {
            Id = id, Name = name, Summary = summary, Kind = kind, Date = date, Place = place, Location = location, Precision = precision,
            Facilities = facilities ?? [], Participants = participants ?? [], Casualties = casualties ?? [], Weapons = weapons ?? [],
            Outcome = outcome, InResponseTo = inResponseTo ?? [], Claims = claims ?? [], Sources = sources ?? [],
        };
}

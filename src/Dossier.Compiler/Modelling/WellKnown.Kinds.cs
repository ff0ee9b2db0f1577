namespace Dossier.Compiler.Modelling;

/// <content>Kinds, with those of their fields that other kinds do not have.</content>
internal static partial class WellKnown
{
    internal static class Actor
    {
        public const string Kind = "actor";
        public const string Type = "kind";
        public const string Roles = "roles";
        public const string Died = "died";
    }

    internal static class Facility
    {
        public const string Kind = "facility";
    }

    internal static class Incident
    {
        public const string Kind = "incident";
        public const string Type = "kind";
        public const string Facilities = "facilities";
        public const string Participants = "participants";
        public const string Damage = "damage";
        public const string InResponseTo = "inResponseTo";
        public const string PartOf = "partOf";
        public const string Follows = "follows";
        public const string SameAs = "sameAs";
        public const string PossiblySameAs = "possiblySameAs";
        public const string DifferentFrom = "differentFrom";
    }

    internal static class Place
    {
        public const string Kind = "place";
        public const string Type = "kind";
        public const string RadiusKm = "radiusKm";
    }

    internal static class Source
    {
        public const string Kind = "source";
        public const string Type = "kind";
        public const string Publisher = "publisher";
        public const string Published = "published";
        public const string Created = "created";
        public const string Url = "url";
        public const string Archived = "archived";
        public const string Retrieved = "retrieved";
        public const string PartOf = "partOf";
        public const string Document = "document";
        public const string License = "license";
    }

    internal static class Tally
    {
        public const string Kind = "tally";
        public const string Against = "against";
        public const string Places = "places";
        public const string Window = "window";
        public const string AsOf = "asOf";
        public const string Counts = "counts";
        public const string Includes = "includes";
    }
}

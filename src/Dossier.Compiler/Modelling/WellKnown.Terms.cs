namespace Dossier.Compiler.Modelling;

/// <content>Vocabularies, with the terms that code depends on.</content>
internal static partial class WellKnown
{
    /// <summary>Terms without a definite meaning, in any vocabulary that has them.</summary>
    internal static class AnyVocabulary
    {
        public const string None = "none";
        public const string Other = "other";
        public const string Unknown = "unknown";
    }

    internal static class Audience
    {
        public const string Vocabulary = "audience";
        public const string Public = "public";
    }

    internal static class Spelling
    {
        public const string Vocabulary = "spelling";
        public const string Weak = "weak";
    }

    internal static class LocationPrecision
    {
        public const string Vocabulary = "location-precision";
        public const string Exact = "exact";
        public const string Near = "near";
        public const string SecondOrder = "second-order";
        public const string FirstOrder = "first-order";
        public const string Fuzzy = "fuzzy";
        public const string Country = "country";
        public const string SeaOrAir = "sea-or-air";
    }

    internal static class ActorKind
    {
        public const string Vocabulary = "actor-kind";
        public const string Unidentified = "unidentified";
    }

    internal static class PlaceKind
    {
        public const string Vocabulary = "place-kind";
        public const string Country = "country";
        public const string FirstOrder = "first-order";
        public const string SecondOrder = "second-order";
        public const string City = "city";
        public const string Town = "town";
        public const string Village = "village";
        public const string Area = "area";
        public const string Sea = "sea";
    }

    internal static class IncidentKind
    {
        public const string Vocabulary = "incident-kind";
        public const string AirStrike = "air-strike";
        public const string MissileAttack = "missile-attack";
        public const string RocketOrMortarAttack = "rocket-or-mortar-attack";
        public const string DroneAttack = "drone-attack";
        public const string Attack = "attack";
        public const string Ied = "ied";
        public const string Shooting = "shooting";
        public const string Assassination = "assassination";
    }

    internal static class ParticipantRole
    {
        public const string Vocabulary = "participant-role";
        public const string Attacker = "attacker";
        public const string Target = "target";
        public const string Victim = "victim";
        public const string Intruder = "intruder";
        public const string Defender = "defender";
        public const string Speaker = "speaker";
        public const string Addressee = "addressee";
        public const string Organiser = "organiser";
        public const string Other = "other";
    }

    internal static class Harm
    {
        public const string Vocabulary = "harm";
        public const string Killed = "killed";
        public const string Injured = "injured";
        public const string KilledOrInjured = "killed-or-injured";
        public const string Missing = "missing";
        public const string Captured = "captured";
    }

    internal static class Coverage
    {
        public const string Vocabulary = "coverage";
        public const string Part = "part";
    }

    internal static class TallyMeasure
    {
        public const string Vocabulary = "tally-measure";
        public const string Incidents = "incidents";
        public const string Attacks = "attacks";
        public const string Strikes = "strikes";
        public const string Launches = "launches";
        public const string Interceptions = "interceptions";
        public const string Sorties = "sorties";
        public const string Killed = "killed";
        public const string Injured = "injured";
        public const string KilledOrInjured = "killed-or-injured";
        public const string Missing = "missing";
        public const string Captured = "captured";
    }

    internal static class Clarity
    {
        public const string Vocabulary = "clarity";
        public const string Aggregate = "aggregate";
    }
}

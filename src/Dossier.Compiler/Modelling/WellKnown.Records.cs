namespace Dossier.Compiler.Modelling;

/// <content>Item records, with their fields.</content>
internal static partial class WellKnown
{
    internal static class Alias
    {
        public const string Record = "alias";
        public const string Language = "language";
        public const string Spelling = "spelling";
    }

    internal static class Attribution
    {
        public const string Record = "attribution";
        public const string By = "by";
        public const string Source = "source";
        public const string Stance = "stance";
        public const string Derived = "derived";
    }

    /// <summary>The marks that say for which readers something is.</summary>
    internal static class Marked
    {
        public const string Record = "disclosure";
        public const string Audience = "audience";
        public const string Publish = "publish";
        public const string Silently = "silently";
        public const string StandIn = "standIn";
        public const string Withheld = "withheld";
    }

    internal static class ExternalIds
    {
        public const string Record = "external-ids";
    }

    internal static class Claim
    {
        public const string Record = "claim";
        public const string About = "about";
        public const string Value = "value";
        public const string Statement = "statement";
    }

    internal static class Suppression
    {
        public const string Record = "suppression";
        public const string Rule = "rule";
    }

    internal static class RoleHeld
    {
        public const string Record = "role-held";
        public const string Org = "org";
    }

    internal static class Participation
    {
        public const string Record = "participation";
        public const string Actor = "actor";
        public const string Role = "role";
    }

    internal static class CasualtyReport
    {
        public const string Record = "casualty-report";
        public const string Harm = "harm";
        public const string Count = "count";
        public const string Of = "of";
        public const string Covers = "covers";
        public const string Severity = "severity";
        public const string Nationality = "nationality";
    }

    internal static class DamageReport
    {
        public const string Record = "damage-report";
        public const string Extent = "extent";
        public const string What = "what";
    }

    internal static class TallyCount
    {
        public const string Record = "tally-count";
        public const string What = "what";
        public const string Count = "count";
        public const string Of = "of";
    }

    /// <summary>The head of a file.</summary>
    internal static class FileHead
    {
        public const string Audience = Marked.Audience;
        public const string DisclosedFor = "disclosedFor";
        public const string TellsWithheld = "tellsWithheld";
        public const string Record = "file-head";
        public const string Dataset = "dataset";
        public const string Members = "members";
        public const string Source = "source";
        public const string Rules = "rules";
    }

    internal static class RuleListing
    {
        public const string Record = "rule-listing";
        public const string Rule = "rule";
        public const string Listed = "listed";
    }

    internal static class FileDataset
    {
        public const string Record = "file-dataset";
        public const string Name = "name";
        public const string Version = "version";
        public const string License = "license";
    }
}

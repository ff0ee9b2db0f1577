using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Modelling;

/// <summary>
/// The names of the built-in model that the compiler uses, in rules about built-in kinds. Code for records of any kind uses the roles
/// of fields instead. These names are written only here and in the model file, and each of them exists in the model, which tests
/// check.
/// </summary>
internal static partial class WellKnown
{
    /// <summary>Fields that every kind has, so that no kind may define another with the same name.</summary>
    internal static class Common
    {
        public const string Name = SeedKeys.Name;
        public const string Aliases = "aliases";
        public const string Sources = "sources";
        public const string Reason = "reason";
        public const string SupersededBy = "supersededBy";
        public const string Revisions = "revisions";
    }
}

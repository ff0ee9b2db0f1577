using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Modelling;

/// <summary>
/// The names of the built-in model that the compiler knows: those that rules about a built-in kind are about. What holds for records of any
/// kind goes by the role of a field instead. Nothing outside of here and the model file writes these names, and each of them is in the
/// model: tests see to both.
/// </summary>
internal static partial class WellKnown
{
    /// <summary>Fields that every kind has, so that no kind has another of the name.</summary>
    internal static class Common
    {
        public const string Name = SeedKeys.Name;
        public const string Aliases = "aliases";
        public const string Sources = "sources";
        public const string Reason = "reason";
        public const string SupersededBy = "supersededBy";
    }
}

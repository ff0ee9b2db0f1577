using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Marks;

namespace Dossier.Compiler.Project;

/// <summary>Checks that a build is for an audience that there is. One for another would contain nobody knows what.</summary>
internal static class AudienceOfBuild
{
    /// <summary>What is wrong with it; null if nothing is.</summary>
    public static ProjectProblem? Check(ReaderModel readers)
    {
        var levels = new AudienceLevels(readers.All);
        string name = readers.Audience;
        if (levels.Names.Count == 0 || levels.Has(name) || name == AudienceLevels.Keepers)
            return null;

        string near = Suggestion.For(name, levels.Names);
        return new ProjectProblem(Rules.AudienceOfBuild, new[] { name, near.Length > 0 ? near : $" Write one of: {string.Join(", ", levels.Names)}." });
    }
}

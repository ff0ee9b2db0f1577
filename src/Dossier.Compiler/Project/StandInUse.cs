using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Marks;

namespace Dossier.Compiler.Project;

/// <summary>A record that takes the place of another for some readers is there for that: nothing else need refer to it.</summary>
internal static class StandInUse
{
    /// <summary>The problems without those of stand-ins that nothing refers to.</summary>
    public static FileProblems Allow(FileProblems found, ImmutableArray<Views<LinkResult>> linked)
    {
        HashSet<(string Kind, string Id)>? standIns = null;
        foreach (Views<LinkResult> views in linked)
        {
            if (views.All.Withheld is { StandIns.Count: > 0 } withheld)
                (standIns ??= []).UnionWith(withheld.StandIns);
        }

        return standIns is null
            ? found
            : new FileProblems(found.Items.Items.RemoveAll(file => file.Problem.Rule == Rules.NeverReferenced && standIns.Contains((file.Problem.Arguments[0], file.Problem.Arguments[1]))));
    }
}

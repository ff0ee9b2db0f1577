using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Marks;

namespace Dossier.Compiler.Disclosure;

/// <summary>Finds references from what an audience may have to what it may not, and stand-ins that cannot take the place of a record.</summary>
internal static class ReferenceRules
{
    /// <summary>Finds them.</summary>
    /// <param name="withheld">What is withheld, by file.</param>
    /// <param name="disclosed">The linked files of the audience.</param>
    /// <param name="index">The ids.</param>
    public static ImmutableArray<FileProblem> Find(ImmutableArray<WithheldFile> withheld, IEnumerable<LinkResult> disclosed, Views<SeedIndex> index)
    {
        var problems = ImmutableArray.CreateBuilder<FileProblem>();
        var places = new Dictionary<(string Kind, string Id), string>();
        foreach (WithheldFile file in withheld)
        {
            foreach (WithheldText text in file.Texts)
            {
                if (text.Form != WithheldForm.Record)
                    continue;

                places[(text.Kind, text.Id)] = string.Format(CultureInfo.InvariantCulture, "{0}, line {1}", file.Path, text.Line);
            }
        }

        foreach (LinkResult link in disclosed)
        {
            foreach (FoundProblem problem in link.Problems)
            {
                // What does not resolve in the part and does in the whole refers to something that is withheld.
                if (problem.Rule == Rules.DanglingReference && (index.All.Find(problem.Arguments[0], problem.Arguments[1]) ?? index.All.FindFormer(problem.Arguments[0], problem.Arguments[1])) is { } entry)
                    problems.Add(new FileProblem(link.Document.Path, new FoundProblem(Rules.ReferenceToWithheld, problem.Ordinal, ImmutableArray.Create(places.TryGetValue((entry.Kind, entry.Id), out string? place) ? place : entry.Path))));
            }
        }

        return problems.ToImmutable();
    }
}

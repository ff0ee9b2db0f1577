using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Project;

/// <summary>Finds packed files whose name in the package spells something that is withheld. A single word is enough here.</summary>
internal static class PackedNames
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<FileReport> Check(DossierProject project, IEnumerable<PackedName> names)
    {
        var words = new WithheldWords();
        foreach (BoundFile file in project.Bound)
        {
            foreach (WithheldText text in file.Document.Content.Withheld is { } withheld ? withheld.Texts : default)
            {
                if (text.Form is WithheldForm.Record or WithheldForm.Name)
                    words.Add(text);
            }
        }

        foreach (Kind kind in project.Readers.All.Kinds)
        {
            if (project.Readers.Disclosed.KindByPlural(kind.Plural) is not null)
                continue;

            words.Add(new WithheldText(WithheldForm.Name, kind.Name, "", kind.Name, "", 0));
            words.Add(new WithheldText(WithheldForm.Name, kind.Name, "", kind.Plural, "", 0));
        }

        foreach (PackedName name in names)
        {
            if (words.FindIn(name.Name) is not null)
                yield return new FileReport(name.Name, name.FilePath, ImmutableArray.Create(new LocatedProblem(Rules.PackedName, default)), default);
        }
    }
}

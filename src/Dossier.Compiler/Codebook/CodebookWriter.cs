using System.Collections.Immutable;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Codebook;

/// <summary>
/// Writes the codebook of a model: its kinds, items, terms and notations, and the rules that seeds are checked against, as Markdown pages.
/// It is generated from the model, the rule catalogue and the value types, so that it cannot contradict them.
/// </summary>
internal static class CodebookWriter
{
    /// <summary>Writes the codebook of a model.</summary>
    /// <param name="disclosed">The model.</param>
    /// <param name="root">The relative path from the codebook's folder to the rule pages, such as <c>../../</c>; null if there are none.</param>
    public static ImmutableArray<CodebookPage> Write(DisclosedModel disclosed, string? root = null)
    {
        DomainModel model = disclosed.Model;
        var names = new TypeLinks(model);
        CodebookPage[] pages =
        [
            new CodebookPage(KindList.Path, KindList.Write(model, names)),
            .. model.Kinds.Select(kind => new CodebookPage(KindPage.PathOf(kind), new KindPage(model, kind, names).Write())),
            new CodebookPage(ItemsPage.Path, ItemsPage.Write(model, names)),
            new CodebookPage(TermsPage.Path, TermsPage.Write(model, names)),
            new CodebookPage(NotationsPage.Path, NotationsPage.Write()),
            new CodebookPage(RulesPage.Path, RulesPage.Write(root)),
        ];
        return pages.ToImmutableArray();
    }
}

using System.Collections.Immutable;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Disclosure;

/// <summary>The part of a project that an audience may see, from which generated code, pages and exports are made.</summary>
internal sealed class DisclosedProject
{
    private DisclosedProject(Audience audience, DisclosedModel model, DisclosedIndex index, ImmutableArray<DisclosedDocument> documents)
    {
        Audience = audience;
        Model = model;
        Index = index;
        Documents = documents;
    }

    /// <summary>The audience.</summary>
    public Audience Audience { get; }

    /// <summary>The model.</summary>
    public DisclosedModel Model { get; }

    /// <summary>The ids of all files.</summary>
    public DisclosedIndex Index { get; }

    /// <summary>The files by path.</summary>
    public ImmutableArray<DisclosedDocument> Documents { get; }

    /// <summary>The part of a project that an audience may see.</summary>
    public static DisclosedProject For(DomainModel model, SeedIndex index, IEnumerable<LinkedDocument> documents, Audience audience)
        => new(
            audience,
            DisclosedModel.For(model, audience),
            DisclosedIndex.For(index, audience),
            documents.OrderBy(static document => document.Path, StringComparer.Ordinal).Select(document => DisclosedDocument.For(document, audience)).ToImmutableArray());
}

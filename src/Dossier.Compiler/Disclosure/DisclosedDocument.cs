using Dossier.Compiler.Linking;

namespace Dossier.Compiler.Disclosure;

/// <summary>The part of a file that an audience may see.</summary>
internal sealed class DisclosedDocument
{
    private DisclosedDocument(LinkedDocument document) => Document = document;

    /// <summary>The file.</summary>
    public LinkedDocument Document { get; }

    /// <summary>The part of a file that an audience may see: all of it, as nothing can be marked yet.</summary>
    public static DisclosedDocument For(LinkedDocument document, Audience audience)
    {
        _ = audience;
        return new DisclosedDocument(document);
    }
}

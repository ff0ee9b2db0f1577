using Dossier.Compiler.Linking;

namespace Dossier.Compiler.Disclosure;

/// <summary>A file as an audience may see it.</summary>
internal sealed class DisclosedDocument
{
    private DisclosedDocument(LinkedDocument document) => Document = document;

    /// <summary>The file.</summary>
    public LinkedDocument Document { get; }

    /// <summary>What an audience may see of a file: all of it, as nothing can be marked yet.</summary>
    public static DisclosedDocument For(LinkedDocument document, Audience audience)
    {
        _ = audience;
        return new DisclosedDocument(document);
    }
}

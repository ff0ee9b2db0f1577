using Dossier.Compiler.Linking;

namespace Dossier.Compiler.Disclosure;

/// <summary>The part of a file that an audience may see.</summary>
internal sealed class DisclosedDocument
{
    private DisclosedDocument(LinkedDocument document) => Document = document;

    /// <summary>The file.</summary>
    public LinkedDocument Document { get; }

    /// <summary>
    /// States for whom something was read. What is for others is out of the trees of seeds and model files before they are bound, so that nothing
    /// is left to take away here; what leaves a build asks for this type, so that it cannot be given anything else.
    /// </summary>
    public static DisclosedDocument For(LinkedDocument document, Audience audience)
    {
        _ = audience;
        return new DisclosedDocument(document);
    }
}

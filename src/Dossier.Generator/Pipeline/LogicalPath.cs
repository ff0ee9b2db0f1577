using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Pipeline;

/// <summary>The path by which a file is known whoever builds it: the one that the package's targets gave it, as metadata.</summary>
internal static class LogicalPath
{
    private const string Encoded = "build_metadata.AdditionalFiles.DossierEncodedPath";
    private const string Plain = "build_metadata.AdditionalFiles.DossierPath";

    /// <summary>The path with forward slashes; null when the file is none of Dossier's.</summary>
    /// <remarks>
    /// Metadata comes by an editorconfig, in which a <c>#</c> or a <c>;</c> begins a comment: the targets encode the path. A host that
    /// hands its options over in memory may give it plainly.
    /// </remarks>
    public static string? Of(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions metadata = options.GetOptions(text);
        if (metadata.TryGetValue(Encoded, out string? path) && path.Length > 0)
            return Uri.UnescapeDataString(path).Replace('\\', '/');
        if (metadata.TryGetValue(Plain, out path) && path.Length > 0)
            return path.Replace('\\', '/');
        return null;
    }
}

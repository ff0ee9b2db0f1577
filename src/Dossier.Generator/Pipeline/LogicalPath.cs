using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Pipeline;

/// <summary>The path that identifies a file on every machine, which the package's targets set as metadata.</summary>
internal static class LogicalPath
{
    private const string Encoded = "build_metadata.AdditionalFiles.DossierEncodedPath";
    private const string Plain = "build_metadata.AdditionalFiles.DossierPath";

    /// <summary>The path with forward slashes; null when the file does not belong to Dossier.</summary>
    /// <remarks>
    /// The metadata is passed in an editorconfig file, where a <c>#</c> or a <c>;</c> begins a comment, so the targets encode the path. A host
    /// that passes its options in memory may leave it plain.
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

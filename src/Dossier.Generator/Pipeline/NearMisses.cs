using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Generator.Pipeline;

/// <summary>Files that may be misplaced seeds: the package's targets pass them on if a project has no seeds.</summary>
internal static class NearMisses
{
    private const string Metadata = "build_metadata.AdditionalFiles.DossierNearMiss";

    /// <summary>Provides the files.</summary>
    public static IncrementalValuesProvider<SeedFile> Candidates(
        IncrementalValuesProvider<AdditionalText> texts, IncrementalValueProvider<AnalyzerConfigOptionsProvider> options)
        => texts
            .With(options)
            .Select(static (joined, cancellation) => Read(joined.Left, joined.Right, cancellation))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!);

    private static SeedFile? Read(AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        if (!options.GetOptions(text).TryGetValue(Metadata, out string? path) || path.Length == 0 || LogicalPath.Of(text, options) is not null)
            return null;

        SourceText? source = SeedFiles.Open(text, cancellation);
        return new SeedFile(Uri.UnescapeDataString(path).Replace('\\', '/'), text.Path, source, IsUnicode: true);
    }
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Tests.Driving;

/// <summary>What MSBuild tells the generator: the visible properties of the project, and the metadata of its files.</summary>
internal sealed class ProjectProperties(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    private static readonly Values Nothing = new(ImmutableDictionary<string, string>.Empty);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties.ToImmutableDictionary(p => "build_property." + p.Key, p => p.Value));

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Nothing;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
        => textFile is SeedText { NearMiss: { } near }
            ? new Values(ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.DossierNearMiss", Uri.EscapeDataString(near)))
            : textFile is SeedText { LogicalPath: { } path }
            ? new Values(ImmutableDictionary<string, string>.Empty
                .Add("build_metadata.AdditionalFiles.DossierPath", AsAnEditorconfigReadsIt(path))
                .Add("build_metadata.AdditionalFiles.DossierEncodedPath", Uri.EscapeDataString(path)))
            : Nothing;

    // MSBuild hands metadata over in an editorconfig, in which a comment may begin anywhere.
    private static string AsAnEditorconfigReadsIt(string value) => value.Split('#', ';')[0].Trim();

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

using System.Collections.Immutable;
using Dossier.Compiler;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Generator.Pipeline;

/// <summary>A seed or model file.</summary>
/// <param name="Path">Its path relative to the project or the package that it comes from, with forward slashes.</param>
/// <param name="FilePath">Where it lies, as the compiler was told.</param>
/// <param name="Source">What it says, as the compiler keeps it anyway; null when it could not be read.</param>
/// <param name="IsUnicode">Whether it is in UTF-8 or another Unicode encoding; the compiler takes others for what they may be.</param>
internal sealed record SeedFile(string Path, string FilePath, SourceText? Source, bool IsUnicode)
{
    /// <summary>What it says, in one piece: a copy for whoever reads it, too large to be kept beside the compiler's own.</summary>
    public string Text => Source?.ToString() ?? "";

    /// <summary>Whether it adds to the model instead of stating records.</summary>
    public bool IsModel => IsModelPath(Path);

    /// <summary>Whether it is a text that sources may quote from.</summary>
    public bool IsDocument => Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public bool Equals(SeedFile? other)
        => other is not null && Path == other.Path && FilePath == other.FilePath && IsUnicode == other.IsUnicode
            && (Source is null ? other.Source is null : other.Source is not null && Source.ContentEquals(other.Source));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(FilePath);

    /// <summary>Whether a path is that of a model file.</summary>
    public static bool IsModelPath(string path)
        => path.EndsWith(".model.yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".model.yml", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Finds the seeds among the additional files: those to which the package's targets gave a logical path.</summary>
internal static class SeedFiles
{
    private const string PathMetadata = "build_metadata.AdditionalFiles.DossierPath";

    /// <summary>Provides the files.</summary>
    public static IncrementalValuesProvider<SeedFile> Provide(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .With(context.AnalyzerConfigOptionsProvider)
            .Select(static (joined, cancellation) => Read(joined.Left, joined.Right, cancellation))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!);

        // Two packages may bring files of one logical path: the first by where it lies counts. As a rule there are none.
        var shadowed = files
            .Select(static (file, _) => new SeedPath(file.Path, file.FilePath))
            .Gather()
            .Select(static (paths, _) => new Batch<string>(Shadowed(paths.Items.Items)));
        return files
            .With(shadowed)
            .Where(static joined => !Contains(joined.Right.Items, joined.Left.FilePath))
            .Select(static (joined, _) => joined.Left)
            .WithTrackingName(Steps.Files);
    }

    private static SeedFile? Read(AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        if (!options.GetOptions(text).TryGetValue(PathMetadata, out string? path) || path.Length == 0)
            return null;

        SourceText? source = text.GetText(cancellation);
        bool isUnicode = source?.Encoding is not { } encoding || encoding.WebName.StartsWith("utf-", StringComparison.OrdinalIgnoreCase);
        return new SeedFile(path.Replace('\\', '/'), text.Path, source, isUnicode);
    }

    private static EquatableArray<string> Shadowed(ImmutableArray<SeedPath> paths)
    {
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        ImmutableArray<string>.Builder? shadowed = null;
        foreach ((string path, string filePath) in paths.Sort(static (a, b) => string.CompareOrdinal(a.FilePath, b.FilePath)))
        {
            if (!first.TryGetValue(path, out string? holder))
                first.Add(path, filePath);
            else if (holder != filePath)
                (shadowed ??= ImmutableArray.CreateBuilder<string>()).Add(filePath);
        }

        return shadowed is null ? default : shadowed.ToImmutable();
    }

    private sealed record SeedPath(string Path, string FilePath);

    private static bool Contains(EquatableArray<string> paths, string path)
    {
        foreach (string one in paths)
        {
            if (one == path)
                return true;
        }

        return false;
    }
}

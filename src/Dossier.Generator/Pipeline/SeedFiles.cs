using Dossier.Compiler;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Generator.Pipeline;

/// <summary>A seed or model file.</summary>
/// <param name="Path">Its path relative to the project or the package that it comes from, with forward slashes.</param>
/// <param name="FilePath">The path at which the compiler found it.</param>
/// <param name="Source">Its text, as the compiler keeps it; null when it could not be read.</param>
/// <param name="IsUnicode">Whether it is in UTF-8 or another Unicode encoding; for other files the compiler guesses an encoding.</param>
internal sealed record SeedFile(string Path, string FilePath, SourceText? Source, bool IsUnicode) : IProjectFile
{
    /// <summary>Its text as one string. It is a copy, made at each call, since storing it would double the memory.</summary>
    public string? Text => Source?.ToString();

    /// <summary>Whether it says how seeds are read: a model file or a mapping.</summary>
    public bool IsAboutSeeds => FileRole.IsAboutSeeds(Path);

    /// <summary>Whether it is a text that sources may quote from.</summary>
    public bool IsDocument => FileRole.IsDocument(Path);

    /// <inheritdoc/>
    public bool Equals(SeedFile? other)
        => other is not null && Path == other.Path && FilePath == other.FilePath && IsUnicode == other.IsUnicode
            && (Source is null ? other.Source is null : other.Source is not null && Source.ContentEquals(other.Source));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(FilePath);
}

/// <summary>Finds the seeds among the additional files: those with a logical path from the package's targets.</summary>
internal static class SeedFiles
{
    /// <summary>Provides the files, each once.</summary>
    public static FoundFiles Provide(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<AdditionalText> texts = RepeatedTexts.Without(context.AdditionalTextsProvider);
        var all = texts
            .With(context.AnalyzerConfigOptionsProvider)
            .Select(static (joined, cancellation) => Read(joined.Left, joined.Right, cancellation))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!);

        // Usually there are none.
        var shadowed = all
            .Select(static (file, _) => new FilePlace(file.Path, file.FilePath))
            .Gather()
            .Select(static (places, _) => new Batch<ShadowedFile>(ShadowedFile.Find(places.Items.Items)));
        var files = all
            .With(shadowed)
            .Where(static joined => !IsShadowed(joined.Left, joined.Right.Items))
            .Select(static (joined, _) => joined.Left)
            .WithTrackingName(StageNames.Files);

        // For seeds, binding reports it.
        var unreadable = all
            .Where(static file => file.Source is null && (file.IsAboutSeeds || file.IsDocument))
            .Select(static (file, _) => new FilePlace(file.Path, file.FilePath))
            .Gather();
        var reports = shadowed
            .With(unreadable)
            .SelectMany(static (joined, _) => Report(joined.Left.Items, joined.Right.Items));
        return new FoundFiles(files, all.Any(), NearMisses.Candidates(texts, context.AnalyzerConfigOptionsProvider), reports);
    }

    private static IEnumerable<FileReport> Report(EquatableArray<ShadowedFile> shadowed, EquatableArray<FilePlace> unreadable)
        => shadowed.Items.Select(static file => file.Report()).Concat(unreadable.Items.Select(FileReport.Unreadable));

    private static SeedFile? Read(AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        if (LogicalPath.Of(text, options) is not { } path)
            return null;

        SourceText? source = Open(text, cancellation);
        bool isUnicode = source?.Encoding is not { } encoding || encoding.WebName.StartsWith("utf-", StringComparison.OrdinalIgnoreCase);
        return new SeedFile(path, text.Path, source, isUnicode);
    }

    /// <summary>The text of a file; null when the compiler has none, or fails to read it.</summary>
    internal static SourceText? Open(AdditionalText text, CancellationToken cancellation)
    {
        try
        {
            return text.GetText(cancellation);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            return null;
        }
    }

    private static bool IsShadowed(SeedFile file, EquatableArray<ShadowedFile> shadowed)
    {
        foreach (ShadowedFile one in shadowed)
        {
            if (one.FilePath == file.FilePath)
                return true;
        }

        return false;
    }
}

/// <summary>The files that Dossier reads, and the problems of those that it cannot read.</summary>
/// <param name="Files">The files.</param>
/// <param name="IsAny">
/// Whether there are any. It is not asked of <paramref name="Files"/>, each of which depends on the places of all: nearly every step depends on it, and
/// whoever follows the steps, as tests do, would go every way from each of them to each file.
/// </param>
/// <param name="NearMisses">Files that may have been meant to be seeds.</param>
/// <param name="Reports">The problems of files that are not read.</param>
internal sealed record FoundFiles(
    IncrementalValuesProvider<SeedFile> Files, IncrementalValueProvider<Presence> IsAny, IncrementalValuesProvider<SeedFile> NearMisses, IncrementalValuesProvider<FileReport> Reports);

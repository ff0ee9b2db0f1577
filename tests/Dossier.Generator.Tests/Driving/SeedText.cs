using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Generator.Tests.Driving;

/// <summary>A seed as the compiler gives it: a text with a path on the disk, and a logical path in its metadata.</summary>
internal sealed class SeedText(string? logicalPath, string filePath, string? text, Encoding? encoding = null) : AdditionalText
{
    /// <summary>The metadata that the package's targets set; null for an additional file that is no seed.</summary>
    public string? LogicalPath { get; } = logicalPath;

    /// <summary>What the targets say of a file that may have been meant to be a seed; null for all others.</summary>
    public string? NearMiss { get; init; }

    /// <summary>Whether the compiler fails when it opens the file.</summary>
    public bool Fails { get; init; }

    /// <summary>What it says, as somebody reads it who is no compiler; null when it cannot be opened.</summary>
    public string? TextOrNull => Fails || text is null ? null : SourceText.From(text, encoding ?? Encoding.UTF8).ToString();

    /// <summary>Whether it is in a Unicode encoding.</summary>
    public bool IsUnicode => NearMiss is not null || encoding is null || encoding.WebName.StartsWith("utf-", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string Path { get; } = filePath;

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default)
        => Fails ? throw new IOException("The file is locked.") : text is null ? null : SourceText.From(text, encoding ?? Encoding.UTF8);
}

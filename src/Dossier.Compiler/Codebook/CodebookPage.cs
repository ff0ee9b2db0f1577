namespace Dossier.Compiler.Codebook;

/// <summary>A page of the codebook.</summary>
/// <param name="Path">Where it belongs, relative to the codebook's folder, with forward slashes.</param>
/// <param name="Text">What it says, in Markdown.</param>
internal sealed record CodebookPage(string Path, string Text);

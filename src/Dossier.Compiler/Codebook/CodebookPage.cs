namespace Dossier.Compiler.Codebook;

/// <summary>A page of the codebook.</summary>
/// <param name="Path">Its path relative to the codebook's folder, with forward slashes.</param>
/// <param name="Text">Its content, in Markdown.</param>
internal sealed record CodebookPage(string Path, string Text);

namespace Dossier.Tool.Tests.Exporting;

/// <summary>Everything that an export says, as one text.</summary>
internal static class ExportedText
{
    /// <summary>The text, with the names of the files.</summary>
    public static string Of(Exported exported)
        => string.Concat(exported.Files.Select(static file => Path.GetFileName(file) + "\n" + File.ReadAllText(file) + "\n"));
}

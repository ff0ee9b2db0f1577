namespace Dossier.Compiler.Project;

/// <summary>A file that belongs to a project, whoever holds its text.</summary>
internal interface IProjectFile
{
    /// <summary>Its path relative to the project or the package that it comes from, with forward slashes.</summary>
    string Path { get; }

    /// <summary>Where it lies, as whoever builds was told.</summary>
    string FilePath { get; }

    /// <summary>What it says; null when it could not be read.</summary>
    string? Text { get; }

    /// <summary>Whether it is in UTF-8 or another Unicode encoding.</summary>
    bool IsUnicode { get; }
}

namespace Dossier.Compiler.Project;

/// <summary>A file of a project, wherever its text is stored.</summary>
internal interface IProjectFile
{
    /// <summary>Its path relative to the project or the package that it comes from, with forward slashes.</summary>
    string Path { get; }

    /// <summary>The path at which the compiler found it.</summary>
    string FilePath { get; }

    /// <summary>Its text; null when it could not be read.</summary>
    string? Text { get; }

    /// <summary>Whether it is in UTF-8 or another Unicode encoding.</summary>
    bool IsUnicode { get; }
}

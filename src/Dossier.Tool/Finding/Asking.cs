namespace Dossier.Tool.Finding;

/// <summary>Whether MSBuild is asked about a project, which runs the project's build code.</summary>
internal enum Asking
{
    /// <summary>It is asked, unless its last answer still holds.</summary>
    MSBuild,

    /// <summary>Only what it has answered before is taken.</summary>
    KeptAnswer,

    /// <summary>A folder is its files, whatever project is in it.</summary>
    Nothing,
}

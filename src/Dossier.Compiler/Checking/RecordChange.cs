namespace Dossier.Compiler.Checking;

/// <summary>What has become of a record between two runs of the rules.</summary>
internal enum RecordChange
{
    /// <summary>It is equal.</summary>
    None,

    /// <summary>It says the same at another place in the file.</summary>
    Moved,

    /// <summary>It says something else, or is new.</summary>
    Changed,

    /// <summary>It is no longer in the file.</summary>
    Removed,
}

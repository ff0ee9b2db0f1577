namespace Dossier.Tool.Exporting;

/// <summary>Writes a dataset in a format of others.</summary>
internal interface IExporter
{
    /// <summary>The name by which the command line calls the format.</summary>
    string Format { get; }

    /// <summary>The format with its version, for people.</summary>
    string Title { get; }

    /// <summary>Whether the export is a folder of several files.</summary>
    bool IsFolder { get; }

    /// <summary>
    /// Whether a dataset with errors is refused: what is written is read back as records, and by then nobody looks at messages.
    /// </summary>
    bool NeedsValidData => false;

    /// <summary>For a folder, whether an export writes files of that name: nothing else in a folder is ever replaced.</summary>
    bool Writes(string fileName);

    /// <summary>Writes the export.</summary>
    /// <param name="data">The records.</param>
    /// <param name="path">The file, or an empty folder, to write to.</param>
    /// <param name="losses">Where to note what the format cannot hold.</param>
    /// <returns>How many records are in it.</returns>
    int Write(ExportData data, string path, Losses losses);
}

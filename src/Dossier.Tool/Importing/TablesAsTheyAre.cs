using Dossier.Compiler.Mapping;
using Dossier.Tool.Finding;
using Dossier.Tool.Reporting;

namespace Dossier.Tool.Importing;

/// <summary>
/// Refuses to import a table that the dataset reads as it is already: a mapping among its seeds names it under <c>files</c>. Each row would be there
/// twice.
/// </summary>
internal static class TablesAsTheyAre
{
    /// <summary>Looks through the mappings of the dataset that an import is for.</summary>
    /// <exception cref="WrongUseException">One of them names the table.</exception>
    public static void Refuse(ImportJob job)
    {
        string root = SeedFolder.RootOf(job.Folder);
        if (!Directory.Exists(root) || !RealPath.IsBelow(job.Table, root))
            return;

        string table = Slashed(job.Table);
        foreach (string path in Directory.EnumerateFiles(root, "*" + MappingReader.Ending, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (DiskFile.Read(new FoundFile(Path.GetFileName(path), path)).Text is not { } text)
                continue;
            ImportMapping mapping = MappingReader.Read(path, text, job.Model, []);
            if (mapping.Files.Any(pattern => MappingSet.Names(Slashed(path), pattern, table)))
                throw new WrongUseException($"'{ShownPath.Of(job.Table)}' is read as it is, since '{ShownPath.Of(path)}' names it under 'files'. With an import, each of its rows would be there twice. Nothing was written. Take it out of 'files', or do not import it.");
        }
    }

    private static string Slashed(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}

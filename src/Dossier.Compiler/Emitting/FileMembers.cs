using Dossier.Compiler.Naming;
using Dossier.Compiler.Planning;

namespace Dossier.Compiler.Emitting;

/// <summary>Emits the forward by which a container opens the files of an export, for a project that refers to the package that reads them.</summary>
internal static class FileMembers
{
    /// <summary>Writes it.</summary>
    public static void Write(SourceWriter writer, ContainerPlan plan)
    {
        if (!plan.OpensFiles)
            return;

        string many = NameWords.Of(plan.Kind.Plural);
        writer.Lines($$"""

            /// <summary>
            /// The {{many}} in a folder that <c>dossier export geoparquet</c> wrote. They are read when they are enumerated; what they refer to is
            /// looked for in the folder, and then in this dataset.
            /// </summary>
            /// <param name="folder">The folder.</param>
            /// <exception cref="global::Dossier.Parquet.ParquetDatasetException">It is not the folder of an export, or one of another model.</exception>
            public static global::Dossier.Parquet.ParquetRecords<{{plan.Kind.TypeName}}> Open(string folder)
                => global::Dossier.Parquet.ParquetDataset.Open(folder).Read<{{plan.Kind.TypeName}}>();
            """);
    }
}

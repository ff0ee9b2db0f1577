using System.Collections.Immutable;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Schema;

namespace Dossier.Compiler.Project;

/// <summary>The JSON Schema of a project's seeds for editors: one text, whoever writes it.</summary>
internal static class ProjectSchema
{
    /// <summary>Writes it.</summary>
    /// <param name="files">The seeds and model files of the project; without any it is that of the built-in model.</param>
    /// <param name="settings">The settings of the build.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public static string Write(IReadOnlyCollection<IProjectFile> files, ProjectSettings settings, CancellationToken cancellation)
        => files.Count == 0
            ? JsonSchemaWriter.WriteForEditors(DisclosedModel.For(ModelLoader.BuiltIn, settings.Emit.Audience))
            : Write(SchemaSeeds.Read(files.Where(static file => !FileRole.IsTable(file.Path)).ToImmutableArray(), settings, cancellation));

    /// <summary>Writes it for a project that was read.</summary>
    public static string Write(DossierProject project) => JsonSchemaWriter.WriteForEditors(project.DisclosedWithoutTables);
}

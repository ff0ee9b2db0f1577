using Dossier.Tool.Tests.Editors;

namespace Dossier.Tool.Tests.Exporting;

/// <summary>Validates files with the schema of a specification, by Ajv.</summary>
internal static class ExportSchema
{
    /// <summary>Whether each file is valid, or what is wrong with it.</summary>
    /// <param name="mode"><c>schema</c> for a file, <c>lines</c> for each line of one.</param>
    /// <param name="draft">The draft of JSON Schema, such as 2020 or 7.</param>
    /// <param name="folder">The folder of the schema.</param>
    /// <param name="files">The files.</param>
    public static string[] Validate(string mode, string draft, string folder, params string[] files)
    {
        (int code, string output) = NodeModules.Node("export.mjs", [mode, draft, Path.Combine(AppContext.BaseDirectory, "Exporting", "Schemas", folder), .. files]);
        Assert.True(code == 0, output);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}

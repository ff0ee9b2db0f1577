using Dossier.Compiler.Tests.Catalogue;
using System.Text.Json.Nodes;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Project;

namespace Dossier.Compiler.Tests.Disclosure;

/// <summary>Projects of trees, read for an audience.</summary>
internal static class Publics
{
    /// <summary>The examples of the codebook, which together use every field of every kind and item.</summary>
    public static Dictionary<string, JsonObject> Examples()
        => ModelLoader.BuiltIn.Kinds.ToDictionary(static kind => "seeds/" + kind.Plural + ".json", static kind => SeedTree.WithoutMarks(SeedTree.Of(kind.Plural + ".yaml", Dossier.Compiler.Codebook.Examples.Of(kind)!)));

    /// <summary>The reference dataset.</summary>
    public static Dictionary<string, JsonObject> Reference()
        => Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds", "iraq-2023"), "*.yaml").Where(static path => !path.EndsWith(".model.yaml", StringComparison.Ordinal))
            .ToDictionary(static path => "seeds/" + Path.GetFileNameWithoutExtension(path) + ".json", static path => SeedTree.Of(path, File.ReadAllText(path)));

    /// <summary>A copy that can be edited apart.</summary>
    public static Dictionary<string, JsonObject> Copy(Dictionary<string, JsonObject> files)
        => files.ToDictionary(static file => file.Key, static file => (JsonObject)file.Value.DeepClone());

    /// <summary>The project.</summary>
    public static DossierProject Read(Dictionary<string, JsonObject> files, string audience = "public", string? model = null)
        => DossierProject.Read(
            [
                .. files.Select(static file => new ProjectText(file.Key, "/" + file.Key, file.Value.ToJsonString())),
                .. model is null ? Array.Empty<ProjectText>() : [new ProjectText("seeds/own.model.yaml", "/seeds/own.model.yaml", model)],
            ],
            new ProjectSettings(new EmitOptions("Tests", "public", GlobalUsings: true) { Audience = new Audience(audience), SeedNavigation = false }));

    /// <summary>Everything that a build generates, by the name of the file.</summary>
    public static SortedDictionary<string, string> Sources(DossierProject project)
        => new(project.Sources().ToDictionary(static source => source.HintName, static source => source.Text.ToString()), StringComparer.Ordinal);
}

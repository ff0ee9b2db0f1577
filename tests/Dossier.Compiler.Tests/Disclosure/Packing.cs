using System.Text.Json.Nodes;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Project;

namespace Dossier.Compiler.Tests.Disclosure;

/// <summary>Projects as they are packed, and read again by whoever gets the package.</summary>
internal static class Packing
{
    /// <summary>The files of a project as they are packed, by path. All are packed, under the path that they have.</summary>
    public static Dictionary<string, string> Pack(IReadOnlyDictionary<string, string> files, string audience = "public")
    {
        PackedProject packed = Read(files, audience);
        Assert.Empty(Problems(packed));
        Assert.Null(packed.AudienceProblem);
        return packed.Files.Where(static file => file.Text is not null).ToDictionary(static file => file.FilePath[1..], static file => file.Text!);
    }

    /// <summary>The project as it is packed.</summary>
    public static PackedProject Read(IReadOnlyDictionary<string, string> files, string audience = "public")
        => PackedProject.Read(Texts(files), [.. files.Keys.Select(static path => new PackedName("/" + path, path))], Settings(audience));

    /// <summary>Why nothing is packed.</summary>
    public static string[] Problems(PackedProject packed)
        => [.. packed.Problems.SelectMany(static report => report.Problems.Items.Select(problem => report.Path + problem))];

    /// <summary>The texts of trees.</summary>
    public static Dictionary<string, string> TextsOf(Dictionary<string, JsonObject> files)
        => files.ToDictionary(static file => file.Key, static file => file.Value.ToJsonString());

    /// <summary>Everything that a build generates, by the name of the file.</summary>
    public static SortedDictionary<string, string> Build(IReadOnlyDictionary<string, string> files, string audience = "public")
        => Publics.Sources(Project(files, audience));

    /// <summary>The project.</summary>
    public static DossierProject Project(IReadOnlyDictionary<string, string> files, string audience = "public") => DossierProject.Read(Texts(files), Settings(audience));

    /// <summary>The errors of a project.</summary>
    public static string[] Errors(IReadOnlyDictionary<string, string> files, string audience = "public")
        => [.. Project(files, audience).Reports().SelectMany(static report => report.Problems.Items.Where(static problem => problem.Rule.Severity == RuleSeverity.Error).Select(problem => report.Path + problem))];

    private static IEnumerable<ProjectText> Texts(IReadOnlyDictionary<string, string> files) => files.Select(static file => new ProjectText(file.Key, "/" + file.Key, file.Value));

    /// <summary>The settings of a build for an audience.</summary>
    public static ProjectSettings Settings(string audience)
        => new(new EmitOptions("Tests", "public", GlobalUsings: true) { Audience = new Audience(audience), SeedNavigation = false });
}

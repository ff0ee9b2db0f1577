using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dossier.Tool.Finding;

/// <summary>What MSBuild says about a project: its seeds, and the properties that matter to them.</summary>
internal sealed class ProjectAnswer
{
    /// <summary>The properties that are asked for.</summary>
    public static readonly ImmutableArray<string> Asked =
    [
        "RootNamespace", "MSBuildProjectName", "ImplicitUsings", "DossierNamespace", "DossierAccessibility", "DossierLargeDatasets", "DossierSchema", "DossierSeedNavigation", "DossierLookedFor",
        "DossierSeeds", "DossierDocuments", "DossierTables", "LangVersion", "Features", "NETCoreSdkVersion", "NoWarn", "WarningsAsErrors", "WarningsNotAsErrors",
        "TreatWarningsAsErrors", "TargetFramework", "TargetFrameworks", "ProjectAssetsFile", "MSBuildProjectExtensionsPath",
    ];

    /// <summary>The values of the properties.</summary>
    public Dictionary<string, string> Properties { get; init; } = [];

    /// <summary>The seeds, model files and documents, with their logical paths.</summary>
    public List<FoundFile> Files { get; init; } = [];

    /// <summary>Files that may have been meant to be seeds.</summary>
    public List<FoundFile> NearMisses { get; init; } = [];

    /// <summary>The configuration files that apply to the whole project.</summary>
    public List<string> GlobalConfigs { get; init; } = [];

    /// <summary>The files that make up the project, with all that they import.</summary>
    public List<string> Imports { get; init; } = [];

    /// <summary>The value of a property; empty if it is not set.</summary>
    public string Property(string name) => Properties.GetValueOrDefault(name, "");

    /// <summary>Reads what <c>dotnet msbuild -getItem -getProperty</c> prints.</summary>
    public static ProjectAnswer Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var answer = new ProjectAnswer();
        foreach (JsonProperty property in document.RootElement.GetProperty(nameof(Properties)).EnumerateObject())
            answer.Properties[property.Name] = property.Value.GetString() ?? "";
        JsonElement items = document.RootElement.GetProperty("Items");
        foreach (JsonElement item in items.GetProperty("AdditionalFiles").EnumerateArray())
        {
            // The file path is that which the compiler gets, and prints.
            string filePath = item.GetProperty("FullPath").GetString() ?? "";
            string path = Metadata(item, "DossierPath");
            string near = Metadata(item, "DossierNearMiss");
            if (path.Length > 0)
                answer.Files.Add(new FoundFile(path.Replace('\\', '/'), filePath));
            else if (near.Length > 0)
                answer.NearMisses.Add(new FoundFile(Uri.UnescapeDataString(near).Replace('\\', '/'), filePath));
        }

        if (items.TryGetProperty("EditorConfigFiles", out JsonElement configs))
        {
            foreach (JsonElement item in configs.EnumerateArray())
                answer.GlobalConfigs.Add(item.GetProperty("FullPath").GetString() ?? "");
        }

        return answer;
    }

    private static string Metadata(JsonElement item, string name) => item.TryGetProperty(name, out JsonElement value) ? value.GetString() ?? "" : "";
}

/// <summary>How an answer is kept, without reflection.</summary>
[JsonSerializable(typeof(KeptAnswer))]
internal sealed partial class KeptAnswerContext : JsonSerializerContext;

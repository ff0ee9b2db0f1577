using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dossier.Benchmarks.Contenders;

/// <summary>System.Text.Json with source generation.</summary>
internal static class JsonContender
{
    public static Dataset Load(string folder)
    {
        using FileStream stream = File.OpenRead(Path.Combine(folder, "data.json"));
        return JsonSerializer.Deserialize(stream, DatasetJson.Default.Dataset)!;
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Dataset))]
internal sealed partial class DatasetJson : JsonSerializerContext;

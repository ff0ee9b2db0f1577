using MemoryPack;

namespace Dossier.Benchmarks.Contenders;

/// <summary>MemoryPack: the objects as bytes. There is no reading of one without all.</summary>
internal static class MemoryPackContender
{
    public static Dataset Load(string folder) => MemoryPackSerializer.Deserialize<Dataset>(File.ReadAllBytes(Path.Combine(folder, "data.mempack")))!;

    public static void Write(string folder, Dataset data) => File.WriteAllBytes(Path.Combine(folder, "data.mempack"), MemoryPackSerializer.Serialize(data));
}

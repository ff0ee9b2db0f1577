namespace Dossier.Compiler.Tests.Naming;

/// <summary>Two paths of files that differ in letters which no name can hold, and that a checksum of 32 bits takes for one.</summary>
internal static class ShortCollisions
{
    /// <summary>The first such pair among folders that are named in Chinese characters.</summary>
    public static (string One, string Other) Find()
    {
        var seen = new Dictionary<uint, string>();
        for (uint i = 0; ; i++)
        {
            // Four characters that jump about: of characters that are counted up, the sums stay apart for long.
            uint mixed = unchecked(i * 2654435761);
            string name = string.Concat(Enumerable.Range(0, 4).Select(at => (char)(0x4E00 + ((mixed >> (at * 7)) & 0xFFF))));
            string path = $"seeds/{name}.yaml";
            if (!seen.TryAdd(Fnv(path), path))
                return (seen[Fnv(path)], path);
        }
    }

    /// <summary>FNV-1a over the characters, in 32 bits.</summary>
    public static uint Fnv(string text)
    {
        uint hash = 0x811C9DC5;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 0x01000193);
        return hash;
    }
}

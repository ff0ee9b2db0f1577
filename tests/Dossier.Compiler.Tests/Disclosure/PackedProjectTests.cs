using System.Text.Json.Nodes;
using Dossier.Compiler.Tests.Catalogue;

namespace Dossier.Compiler.Tests.Disclosure;

/// <summary>The seeds in a package build to what the project builds to for its audience, and for each wider one.</summary>
public class PackedProjectTests
{
    private static readonly string[] Audiences = ["public", "partners", "internal"];

    public static TheoryData<string> Folders => [.. SeedFolders()];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Seeds_of_this_repository_build_to_the_same_from_a_package(string folder)
    {
        Dictionary<string, string> files = Files(folder);
        foreach (string audience in Audiences)
            AssertSame(files, Packing.Pack(files, audience), audience, folder);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Seeds_with_random_marks_build_to_the_same_from_a_package(int seed)
    {
        var random = new Random(seed);
        int packages = 0;
        for (int round = 0; round < 8; round++)
        {
            Dictionary<string, JsonObject> marked = round % 2 == 0 ? WithoutDocuments(Publics.Examples()) : Publics.Reference();
            var marks = new PackedMarks(random);
            string places = string.Join(' ', Enumerable.Range(0, 1 + random.Next(4)).Select(_ => marks.Mark(marked)));
            Dictionary<string, string> files = Packing.TextsOf(marked);
            foreach (string audience in Audiences)
            {
                // Random marks may withhold what must not be; that is said, and nothing is packed.
                if (Audiences[..(Array.IndexOf(Audiences, audience) + 1)].Any(wider => Packing.Errors(files, wider).Length > 0))
                    continue;

                packages++;
                AssertSame(files, Packing.Pack(files, audience), audience, $"{seed}/{round}: {places}");
            }
        }

        Assert.InRange(packages, 6, 24);
    }

    private static void AssertSame(Dictionary<string, string> files, Dictionary<string, string> packed, string audience, string what)
    {
        foreach (string reader in Audiences[..(Array.IndexOf(Audiences, audience) + 1)])
        {
            SortedDictionary<string, string> expected = Packing.Build(files, reader);
            SortedDictionary<string, string> built = Packing.Build(packed, reader);
            Assert.True(expected.Keys.SequenceEqual(built.Keys), $"{audience}/{reader} {what}\n{string.Join(' ', expected.Keys.Except(built.Keys))}; {string.Join(' ', built.Keys.Except(expected.Keys))}");
            foreach (string file in expected.Keys)
                Assert.True(expected[file] == built[file], $"{audience}/{reader} {file}: {what}\n{FirstDifference(expected[file], built[file])}");
            Assert.Empty(Packing.Errors(packed, reader));
        }

        // Packing what was packed changes nothing.
        Assert.Equal(packed, Packing.Pack(packed, audience));
    }

    private static string FirstDifference(string one, string other)
    {
        string[] lines = one.Split('\n');
        string[] others = other.Split('\n');
        int at = lines.Zip(others, static (a, b) => a == b).TakeWhile(static same => same).Count();
        return $"{at + 1}: {lines.ElementAtOrDefault(at)}\n{at + 1}: {others.ElementAtOrDefault(at)}";
    }

    private static IEnumerable<string> SeedFolders()
        => Directory.EnumerateFiles(Repository.Root, "*.yaml", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(path)!).Replace('\\', '/'))
            .Where(static folder => !folder.Split('/').Any(static part => part is "bin" or "obj" or "Modelling" or "content") && folder.Contains("seeds", StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal);

    // Documents are not packed, and where a quotation stands in them is a part of what is built.
    private static Dictionary<string, string> Files(string folder)
        => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder)).Where(static path => Path.GetExtension(path) is ".yaml" or ".yml" or ".json")
            .ToDictionary(path => "seeds/" + Path.GetFileName(path), static path => string.Join('\n', File.ReadAllText(path).Split('\n').Where(static line => !line.TrimStart().StartsWith("document:", StringComparison.Ordinal))));

    private static Dictionary<string, JsonObject> WithoutDocuments(Dictionary<string, JsonObject> files)
    {
        foreach (JsonObject source in files.Values.SelectMany(static file => file["sources"] is JsonObject sources ? sources.Select(static record => record.Value).OfType<JsonObject>() : []))
            source.Remove("document");
        return files;
    }
}

using System.Text.RegularExpressions;
using CsCheck;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Tests.Naming;

public partial class FileNamesTests
{
    // Paths that a careless name would make one.
    private static readonly string[] Alike =
    [
        "seeds/events.yaml", "Seeds/events.yaml", "seeds/Events.yaml", "seeds/events.YAML", "seeds/events.yml", "seeds/events.json", "seeds.events.yaml",
        "seeds-events.yaml", "seeds_events.yaml", "seeds events.yaml", "seeds/e-vents.yaml", "seeds/e.vents.yaml", "seeds/e/vents.yaml", "s/eeds/events.yaml",
        "seeds/events..yaml", "seeds//events.yaml", "../seeds/events.yaml", "./seeds/events.yaml", "/seeds/events.yaml", "seeds/events.yaml/", "events.yaml",
        "seeds/a/b.c.yaml", "seeds/a.b/c.yaml", "seeds/a.b.c.yaml", "seeds/events1.yaml", "seeds/events-1.yaml", "seeds/événements.yaml", "seeds/evenements.yaml",
        "seeds/أحداث.yaml", "seeds/ملفات.yaml", "seeds/事件.yaml", "seeds/记录.yaml", "seeds/\ud83d\ude00.yaml", "seeds/a b.yaml", "seeds/a+b.yaml", "seeds/a:b.yaml",
        "C:\\seeds\\events.yaml", "", ".", "..", "a", "A", "1", "1.yaml", "_1.yaml",
        new string('a', 200) + "/events.yaml", new string('b', 200) + "/events.yaml", new string('a', 201) + "/events.yaml", "seeds/" + new string('a', 60) + ".yaml",
    ];

    private static readonly string[] Folders = ["seeds", "Seeds", "seeds/a", "seeds/A", "seeds/a-b", "seeds/a.b", "seeds/ab"];

    [Fact]
    public void Paths_that_are_alike_have_names_of_their_own_that_differ_in_more_than_case()
    {
        Assert.Equal(Alike.Length, Alike.Select(FileNames.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(Alike.Length, Alike.Select(FileNames.RowsClass).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Alike, AssertValid);
    }

    [Theory]
    [InlineData("seeds/events.yaml", "seeds.events.yaml.g.cs", "Rows_SeedsEventsYaml")]
    [InlineData("events.yaml", "events.yaml.g.cs", "Rows_EventsYaml")]
    public void A_plain_path_has_a_plain_name(string path, string hint, string rows)
    {
        Assert.Equal(hint, FileNames.HintName(path));
        Assert.Equal(rows, FileNames.RowsClass(path));
    }

    [Fact]
    public void The_same_path_has_the_same_name_everywhere()
    {
        // By `printf Seeds/events.yaml | iconv -t UTF-16LE | sha256sum`; a name that changed would make every build a new one.
        const string Sum = "f29b5b0c1ff924938cedba9aad4b7eb4";
        Assert.Equal($"Seeds.events.yaml-{Sum}.g.cs", FileNames.HintName("Seeds/events.yaml"));
        Assert.Equal($"Rows_{Sum}", FileNames.RowsClass("Seeds/events.yaml"));
    }

    [Fact]
    public void Names_are_valid_whatever_the_path_is()
        => Gen.OneOf(Gen.Char["/\\.-_ aA1é中\ud83d\0\n\"<"].Array[0, 90].Select(c => new string(c)), Gen.Char.Array[0, 30].Select(c => new string(c)))
            .Sample(AssertValid, seed: "0000filename01", iter: 5_000, threads: 1);

    [Fact]
    public void Names_of_many_paths_are_unique()
    {
        var paths = new HashSet<string>(
            from folder in Folders
            from name in Enumerable.Range(0, 300).SelectMany(i => new[] { $"e{i}", $"E{i}", $"e-{i}", $"e.{i}", new string('x', 50 + (i % 20)) + i })
            select $"{folder}/{name}.yaml",
            StringComparer.Ordinal);

        Assert.Equal(paths.Count, paths.Select(FileNames.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(paths.Count, paths.Select(FileNames.RowsClass).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Paths_that_a_short_checksum_takes_for_one_have_names_of_their_own()
    {
        (string one, string other) = ShortCollisions.Find();

        Assert.NotEqual(one, other);
        Assert.Equal(ShortCollisions.Fnv(one), ShortCollisions.Fnv(other));
        Assert.NotEqual(FileNames.HintName(one), FileNames.HintName(other), StringComparer.OrdinalIgnoreCase);
        Assert.NotEqual(FileNames.RowsClass(one), FileNames.RowsClass(other));
    }

    [Fact]
    public void Half_of_a_character_makes_a_difference()
        => Assert.NotEqual(FileNames.HintName("seeds/\ud800.yaml"), FileNames.HintName("seeds/\ud801.yaml"));

    private static void AssertValid(string path)
    {
        string hint = FileNames.HintName(path);
        Assert.Matches(HintCharacters(), hint);
        Assert.EndsWith(".g.cs", hint);
        Assert.InRange(hint.Length, 6, 100);
        Assert.False(hint[0] == '.');

        string rows = FileNames.RowsClass(path);
        Assert.True(Identifiers.IsIdentifier(rows), rows);
        Assert.InRange(rows.Length, 6, 100);
        Assert.NotEqual(rows, Identifiers.Pascal(rows));
    }

    [GeneratedRegex(@"\A[A-Za-z0-9.\-]+\z")]
    private static partial Regex HintCharacters();
}

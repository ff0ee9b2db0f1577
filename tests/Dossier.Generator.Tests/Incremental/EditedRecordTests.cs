using System.Text.RegularExpressions;
using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Incremental;

/// <summary>Whoever goes on editing a file gets the code and the messages of a project that is opened with the file as it is.</summary>
public partial class EditedRecordTests
{
    private const int Edits = 60;

    [Fact]
    public void Edits_one_after_another_give_what_a_new_project_gives()
    {
        var random = new Random(20231122);
        Dictionary<string, string> files = Directory.GetFiles(Path.Combine(Machine.RepositoryRoot, "seeds", "iraq-2023"), "*.yaml").Order(StringComparer.Ordinal)
            .ToDictionary(static file => "seeds/" + Path.GetFileName(file), static file => File.ReadAllText(file), StringComparer.Ordinal);
        string path = files.Keys.Single(static path => path.EndsWith("/incidents-2023-11-21.yaml", StringComparison.Ordinal));
        string original = files[path];
        SeedProject edited = Project(files);
        edited.Run();
        int messages = 0;
        for (int round = 0; round < Edits; round++)
        {
            files[path] = round % 12 == 11 ? original : Edit(files[path], random);
            SeedRun after = edited.Seed(path, files[path]).Run();
            SeedRun whole = Project(files).Run();

            Assert.Equal(whole.Sources, after.Sources);
            Assert.Equal(whole.Messages.Order(StringComparer.Ordinal), after.Messages.Order(StringComparer.Ordinal));
            messages += after.Messages.Length;
        }

        // Some edits are mistakes, and all must not be.
        Assert.InRange(messages, Edits / 4, Edits * 40);
    }

    private static SeedProject Project(Dictionary<string, string> files)
    {
        SeedProject project = new SeedProject().Checked().Code("Use.cs", "class Use { }");
        foreach ((string path, string text) in files)
            project.Seed(path, text);
        return project;
    }

    private static string Edit(string text, Random random)
    {
        Match[] values = [.. Value().Matches(text).Cast<Match>()];
        Match one = values[random.Next(values.Length)];
        Match other = values[random.Next(values.Length)];
        Match[] records = [.. Record().Matches(text).Cast<Match>()];
        Match record = records[random.Next(records.Length)];
        return random.Next(6) switch
        {
            0 => text.Remove(one.Index, one.Length),
            1 => text.Insert(one.Index, $"    notes: Note {random.Next(100)}.\n"),
            2 => text.Insert(record.Index, $"  added-{random.Next(1000)}:\n    name: Added\n    kind: air-strike\n    date: 2023-11-21\n"),
            3 => text.Remove(record.Index, record.Length),
            4 => text.Insert(record.Groups[1].Index + record.Groups[1].Length, "-b"),
            _ => text.Remove(one.Groups[1].Index, one.Groups[1].Length).Insert(one.Groups[1].Index, other.Groups[1].Value),
        };
    }

    [GeneratedRegex("""^    [a-z]+: (\S.*)\n""", RegexOptions.Multiline)]
    private static partial Regex Value();

    [GeneratedRegex("""^  ([a-z0-9-]+):\n(?:    .*\n|\n)+""", RegexOptions.Multiline)]
    private static partial Regex Record();
}

using Dossier.Tool.Importing;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>An import that is killed half way is undone by the next one, so that no row looks as if somebody had removed it.</summary>
public sealed class InterruptedImportTests
{
    private const string Folder = "seeds/raids";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    public void The_first_one_is_begun_again(int moved)
    {
        using var folder = new ImportedFolder();
        Assert.Equal(0, folder.Import().Code);
        var complete = folder.Files();
        var texts = Texts(folder);
        Directory.Delete(folder.PathOf("seeds"), recursive: true);

        Interrupt(folder, texts, moved);
        Ran ran = folder.Import();

        Assert.Equal(0, ran.Code);
        Assert.Contains("3 rows: 3 in seeds", ran.Output, StringComparison.Ordinal);
        Assert.Equal("An import that was interrupted has been undone.\n", ran.Errors);
        Assert.DoesNotContain("Removed", ran.Output, StringComparison.Ordinal);
        Assert.Equal(complete, folder.Files());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    public void A_later_one_is_begun_again_and_what_a_person_wrote_since_stays(int moved)
    {
        using var folder = new ImportedFolder();
        Assert.Equal(0, folder.Import().Code);
        var before = Texts(folder);
        folder.Write("raids.csv", ImportedFolder.Table.Replace("A raid at dawn", "A raid at night", StringComparison.Ordinal).Replace("2,Hit,", "4,Ana,", StringComparison.Ordinal));
        Assert.Equal(0, folder.Import().Code);
        var complete = folder.Files();
        var after = Texts(folder);
        foreach ((string path, byte[] bytes) in before)
            File.WriteAllBytes(path, bytes);

        Interrupt(folder, after, moved);
        if (moved == 9)
            folder.Write("seeds/raids/actors.yaml", folder.Read("seeds/raids/actors.yaml") + "# looked at\n");
        Ran ran = folder.Import();

        Assert.Equal(0, ran.Code);
        Assert.DoesNotContain("Removed", ran.Output, StringComparison.Ordinal);
        if (moved == 9)
            folder.Edit("seeds/raids/actors.yaml", "# looked at\n", "");
        Assert.Equal(complete, folder.Files());
    }

    [Fact]
    public void A_dry_run_writes_nothing_and_says_what_to_do()
    {
        using var folder = new ImportedFolder();
        Assert.Equal(0, folder.Import().Code);
        Interrupt(folder, Texts(folder), 1);
        var before = folder.Files();

        Ran ran = folder.Import("--dry-run");

        Assert.Equal(2, ran.Code);
        Assert.Contains("was interrupted. The next one undoes what it has done: leave out --dry-run.", ran.Errors.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.Equal(before, folder.Files());
    }

    [Theory]
    [InlineData("../../outside.txt")]
    [InlineData("link/outside.txt")]
    [InlineData("../raids2/outside.txt")]
    public void A_journal_from_a_stranger_touches_nothing_outside_of_the_seeds(string name)
    {
        using var folder = new ImportedFolder();
        Assert.Equal(0, folder.Import().Code);
        string root = folder.PathOf(Folder);
        string elsewhere = Directory.CreateDirectory(folder.PathOf("elsewhere")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(root, "link"), elsewhere);
        Directory.CreateDirectory(folder.PathOf("seeds/raids2"));
        string beside = Directory.CreateDirectory(WriteJournal.FolderIn(root)).FullName;
        File.WriteAllText(WriteJournal.NameOf(beside, 0, "old"), "stolen");
        File.WriteAllText(Path.Combine(beside, "undo.tsv"), $"-\t{name}\nend\n");

        folder.Import();

        Assert.False(File.Exists(Path.Combine(root, name)));
        Assert.False(Directory.Exists(beside));
    }

    // The files are moved in the order of their names: of all orders the one in which the manifest is first is the worst.
    private static void Interrupt(ImportedFolder folder, SortedDictionary<string, byte[]> texts, int moved)
    {
        string root = folder.PathOf(Folder);
        string beside = WriteJournal.FolderIn(root);
        Directory.CreateDirectory(beside);
        (string Path, byte[]? Bytes)[] changes = [.. texts.Select(static text => (text.Key, (byte[]?)text.Value))];
        using FileStream journal = WriteJournal.Begin(root, changes);
        for (int i = 0; i < changes.Length && i < moved; i++)
            File.Move(WriteJournal.NameOf(beside, i, "new"), changes[i].Path, overwrite: true);
    }

    private static SortedDictionary<string, byte[]> Texts(ImportedFolder folder)
        => new(Directory.EnumerateFiles(folder.PathOf(Folder), "*", SearchOption.AllDirectories).ToDictionary(static file => file, File.ReadAllBytes), StringComparer.Ordinal);
}

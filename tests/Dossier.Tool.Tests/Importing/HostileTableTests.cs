using System.IO.Compression;
using System.Text;
using Dossier.Tool.Importing;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>Tables that are broken or meant to break something end with a message at a place, and nothing is written.</summary>
public sealed class HostileTableTests
{
    private const string Towns = "name: towns\nkey: no\nrow: { kind: place, id: \"p-{no}\", fields: { name: \"{town}\" } }\n";

    [Theory]
    [InlineData("no,town,town\n1,a,b\n", "(1,9): error: Two columns are called 'town', columns 2 and 3.")]
    [InlineData("no,town\n1,\"Baiji\n2,Hit\n", "(2,3): error: The quotation mark that begins this cell is not closed.")]
    [InlineData("no,town\n1,Ba\"iji\n", "(2,5): error: A quotation mark is within a cell")]
    [InlineData("no,town\n1,\"Ba\"iji\n", "(2,7): error: There is text after the closing quotation mark")]
    [InlineData("no,town\n1,Ba\0iji\n", "(2,5): error: The file has a NUL character")]
    [InlineData("", "(1,1): error: The file is empty.")]
    public void A_broken_table_is_reported_at_its_place(string text, string message)
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.map.yaml", Towns);
        File.WriteAllText(folder.PathOf("raids.csv"), text);

        IsRefused(folder, folder.Import(), message);
    }

    [Fact]
    public void A_table_in_another_encoding_is_refused_unless_it_is_named()
    {
        using var folder = new ImportedFolder();
        byte[] bytes = Encoding.Latin1.GetBytes(ImportedFolder.Table.Replace("Baiji", "Bäiji", StringComparison.Ordinal));
        File.WriteAllBytes(folder.PathOf("raids.csv"), bytes);

        IsRefused(folder, folder.Import(), "raids.csv(2): error: The file is not in UTF-8", code: 2);
        IsRefused(folder, folder.Import("--encoding", "utf-8"), "raids.csv(2): error: The file is not in utf-8: the byte E4", code: 2);
        Assert.Equal(0, folder.Import("--encoding", "windows-1252").Code);
        Assert.Contains("name: Bäiji", folder.Read("seeds/raids/places.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_too_long_for_memory_is_refused_by_its_size()
    {
        using var folder = new ImportedFolder();
        using (FileStream file = File.Create(folder.PathOf("raids.csv")))
            file.SetLength((1024L * 1024 * 1024) + 1);

        IsRefused(folder, folder.Import(), "has 1024 MB, and a table may have 512", code: 2);
    }

    [Fact]
    public void A_cell_that_never_ends_is_refused()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.map.yaml", Towns);
        folder.Write("raids.csv", "no,town\n1,\"" + new string('x', 2 * 1024 * 1024) + "\"\n");

        IsRefused(folder, folder.Import(), "(2,3): error: The cell that begins here has more than 1048576 characters");
    }

    [Fact]
    public void Formulas_are_texts_and_invisible_characters_reject_their_row()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.csv", "no,town,type,first,last,group,low,best,high,text\n1,\"=HYPERLINK(\"\"x\"\")\",r,2014,2014,A,1,1,1,+cmd|' /C calc'!A0\n2,Hi\u202Et,r,2014,2014,A,1,1,1,a\n3,Hit,r,2014,2014,A,1,1,1,\u0007\n");

        Ran ran = folder.Import();

        Assert.Contains("3 rows: 1 in seeds, 2 rejected", ran.Output, StringComparison.Ordinal);
        Assert.Contains("summary: \"+cmd|' /C calc'!A0\"", folder.Read("seeds/raids/raids.yaml"), StringComparison.Ordinal);
        Assert.Contains("4,text,,", folder.Read("seeds/raids/.import/rejects.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{\"no\":1},", "raids.json(1,10): error: This is not valid JSON")]
    [InlineData("{\"a\":[{\"x\":1}],\"b\":[{\"x\":1}]}", "it is not certain which objects are the rows")]
    public void Broken_json_is_refused(string text, string message)
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.json", text);

        IsRefused(folder, folder.ImportFile("raids.json"), message, code: 2);
    }

    [Fact]
    public void Json_that_is_nested_too_deeply_is_refused()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.json", string.Concat(Enumerable.Repeat("[", 100_000)));

        Assert.Equal(2, folder.ImportFile("raids.json").Code);
        Assert.Empty(folder.Files());
    }

    [Fact]
    public void A_workbook_that_unpacks_without_an_end_is_refused()
    {
        using var folder = new ImportedFolder();
        using (FileStream file = File.Create(folder.PathOf("raids.xlsx")))
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        using (Stream entry = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open())
        {
            byte[] zeros = new byte[1024 * 1024];
            for (long written = 0; written <= SheetTable.MostUnpacked; written += zeros.Length)
                entry.Write(zeros);
        }

        IsRefused(folder, folder.ImportFile("raids.xlsx"), "is more than 512 MB when it is unpacked", code: 2);
    }

    [Theory]
    [InlineData("raids.xlsx", "this is no workbook")]
    [InlineData("raids.xls", "this is no workbook")]
    public void What_is_no_workbook_is_refused(string file, string text)
    {
        using var folder = new ImportedFolder();
        folder.Write(file, text);

        IsRefused(folder, folder.ImportFile(file), "is not a workbook that can be read", code: 2);
    }

    private static void IsRefused(ImportedFolder folder, Ran ran, string message, int code = 1)
    {
        Assert.Equal(code, ran.Code);
        Assert.Contains(message, ran.Errors.ReplaceLineEndings(" ").Replace("   ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(folder.Files());
    }
}

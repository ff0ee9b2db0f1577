using System.Text;
using Dossier.Tool.Finding;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Finding;

/// <summary>Files are read as the compiler reads them, and written as they were encoded.</summary>
public sealed class DiskFileTests
{
    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with a mark", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_file_keeps_its_encoding(string name)
    {
        Encoding encoding = name switch { "utf-8" => new UTF8Encoding(false), "utf-8 with a mark" => new UTF8Encoding(true), "utf-16" => Encoding.Unicode, _ => Encoding.BigEndianUnicode };
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("a.yaml");
        File.WriteAllText(path, "name: Ñandú 😀\r\n", encoding);

        DiskFile file = DiskFile.Read(new FoundFile("a.yaml", path));
        Assert.Equal("name: Ñandú 😀\r\n", file.Text);
        Assert.True(file.IsUnicode);

        file.Write("name: Other é\r\n");
        Assert.Equal([.. encoding.GetPreamble(), .. encoding.GetBytes("name: Other é\r\n")], File.ReadAllBytes(path));
    }

    [Fact]
    public void Bytes_that_are_not_text_are_not_read() => Assert.Null(DiskFile.Decode([0xFF, 0x00, 0x00, 0x80]).Text);

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_read_as_the_compiler_reads_them()
    {
        (string? text, _) = DiskFile.Decode([(byte)'a', 0xE9, (byte)'b']);
        Assert.StartsWith("a", text, StringComparison.Ordinal);
        Assert.EndsWith("b", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("61 EF BF BD 62", true)]
    [InlineData("EF BB BF 61 C3 A9", true)]
    [InlineData("FF FE 3D D8 00 DE", true)]
    [InlineData("", true)]
    [InlineData("61 E9 20 FF 62", false)]
    [InlineData("61 ED A0 80 62", false)]
    [InlineData("EF BB BF 61 E9 62", false)]
    [InlineData("FF FE 61 00 3D D8 62 00", false)]
    [InlineData("FE FF 00 61 D8 3D 00 62", false)]
    [InlineData("FF FE 61 00 62", false)]
    public void A_file_is_exact_if_its_text_gives_its_bytes(string hex, bool expected)
    {
        byte[] bytes = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("a.yaml");
        File.WriteAllBytes(path, bytes);

        DiskFile file = DiskFile.Read(new FoundFile("a.yaml", path));

        Assert.Equal(expected, file.IsExact);
        if (expected)
            file.Write(file.Text!);
        else
            Assert.Throws<InvalidOperationException>(() => file.Write(file.Text ?? ""));
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_file_that_has_not_changed_is_not_read_again()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);
        folder.Write("seeds/b.yaml", "places: { two: { name: Two } }");
        var before = Tool.Checking.CheckedSeeds.Of(Workplace.At(folder.Path));
        folder.Write("seeds/b.yaml", "places: { three: { name: Three } }");
        var after = Tool.Checking.CheckedSeeds.Of(Workplace.At(folder.Path), before);

        Assert.Same(before.Files[0], after.Files[0]);
        Assert.NotSame(before.Files[1], after.Files[1]);
        Assert.Contains("Three", after.Files[1].Text, StringComparison.Ordinal);
    }
}

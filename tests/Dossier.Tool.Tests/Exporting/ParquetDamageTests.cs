using System.Text;
using Dossier.Parquet;

namespace Dossier.Tool.Tests.Exporting;

/// <summary>What is no export, is damaged, or was exported with another model is refused with the name of the file and the column.</summary>
public sealed class ParquetDamageTests
{
    private const string Yaml =
        """
        sources: { wire: { name: Wire } }
        actors: { navy: { name: Navy }, militia: { name: Militia } }
        places: { harbour: { name: Harbour, location: { lat: 33.3, lon: 44.4 } } }
        incidents:
          raid: { name: Raid, kind: other, date: 2023-11-22, place: harbour, participants: [{ actor: navy, role: attacker, source: wire }], sources: [wire] }
          answer: { name: Answer, kind: other, date: 2023-11-23, inResponseTo: [raid], casualties: [{ harm: killed, count: 5+, source: wire }], sources: [wire] }
        """;

    private const string Read =
        """
        try { print(string.Join(",", Dossier.Parquet.ParquetDataset.Open(folder).Read<Incident>().Select(i => i.Id))); }
        catch (Exception e) { print(e.GetType().Name + ": " + e.Message); }
        """;

    private static readonly Lazy<ReadBack> Back = new(() => ReadBack.Of(Yaml));

    [Fact]
    public void What_is_no_folder_of_an_export_is_named()
    {
        using var folder = new Working.TemporaryFolder();
        string text = folder.Write("text/incidents.parquet", "This is a text that is longer than a few bytes.");
        folder.Write("empty/readme.txt", "");

        Assert.Equal($"ParquetDatasetException: '{folder.PathOf("missing")}': does not exist.", In(folder.PathOf("missing")));
        Assert.Equal($"ParquetDatasetException: '{text}': is a file, and an export is a folder of files.", In(text));
        Assert.Equal($"ParquetDatasetException: '{folder.PathOf("empty")}': has no file whose name ends with '.parquet'.", In(folder.PathOf("empty")));
        Assert.Equal($"ParquetDatasetException: '{text}': is not a Parquet file.", In(folder.PathOf("text")));
        Assert.Throws<ArgumentException>(() => ParquetDataset.Open(""));
    }

    [Fact]
    public void A_file_that_is_cut_off_encrypted_or_lies_about_its_length_is_refused()
    {
        byte[] whole = File.ReadAllBytes(Path.Combine(Back.Value.Exported.Target, "incidents.parquet"));

        Assert.Contains("is not a whole Parquet file: its end is missing.", With(whole[..^100]), StringComparison.Ordinal);
        Assert.Contains("is not a Parquet file: it is too short for one.", With(whole[..8]), StringComparison.Ordinal);
        Assert.Contains("is encrypted, which no export is.", With([.. whole[..^4], .. "PARE"u8]), StringComparison.Ordinal);
        Assert.Contains("its metadata would be longer than the file.", With([.. whole[..^8], 255, 255, 255, 127, .. "PAR1"u8]), StringComparison.Ordinal);
        Assert.Contains("incidents.parquet", With([.. whole[..4], .. whole[400..]]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_kind_or_form_or_of_another_program_is_refused()
    {
        byte[] whole = File.ReadAllBytes(Path.Combine(Back.Value.Exported.Target, "incidents.parquet"));
        byte[] actors = File.ReadAllBytes(Path.Combine(Back.Value.Exported.Target, "actors.parquet"));
        string text = Encoding.Latin1.GetString(whole);
        int at = text.LastIndexOf("dossier.form", StringComparison.Ordinal) + "dossier.form".Length;
        byte[] newer = [.. whole];
        newer[text.IndexOf('1', at)] = (byte)'2';

        Assert.Contains("holds records of the kind 'actor', not 'incident'.", With(actors), StringComparison.Ordinal);
        Assert.Contains("has its records in the form '2', and this version of Dossier.Parquet reads the form '1'.", With(newer), StringComparison.Ordinal);

        using var duck = new Duck();
        using var folder = new Working.TemporaryFolder();
        folder.Write("a/b", "");
        string other = folder.PathOf("a/incidents.parquet");
        duck.Run($"COPY (SELECT 'raid' AS id, 'Raid' AS name) TO '{other.Replace('\\', '/')}' (FORMAT parquet)");
        Assert.Equal($"ParquetDatasetException: '{other}': was not written by 'dossier export geoparquet', or by a version that did not write 'dossier.form' into the metadata yet.", In(folder.PathOf("a")));
    }

    [Theory]
    [InlineData("kinds: { incident: { fields: { rank: { type: integer } } } }", "kind: other", "kind: other, rank: 3", "column 'rank': is of a field that incidents do not have in the model of this program.")]
    [InlineData("records: { participation: { fields: { squad: { type: text } } } }", "role: attacker", "role: attacker, squad: first", "column 'participants/squad': is of a field that incidents do not have")]
    [InlineData("vocabularies: { incident-kind: { terms: { closure: A crossing was closed. } } }", "kind: other, date: 2023-11-22", "kind: closure, date: 2023-11-22", "column 'kind': the record 'raid' cannot be read: 'closure' is not a valid incident kind.")]
    [InlineData("vocabularies: { harm: { terms: { startled: Startled. } } }", "harm: killed", "harm: startled", "column 'casualties/harm': the record 'answer' cannot be read: 'startled' is not a valid harm.")]
    public void What_the_model_of_the_program_has_not_is_named_with_its_column(string model, string old, string text, string message)
        => Assert.Contains(message, Exported(new() { ["seeds/own.model.yaml"] = model, ["seeds/a.yaml"] = Yaml.Replace(old, text, StringComparison.Ordinal) }, Back.Value), StringComparison.Ordinal);

    [Fact]
    public void A_field_that_nobody_uses_is_no_reason_to_refuse()
        => Assert.Equal("raid,answer", Exported(new() { ["seeds/own.model.yaml"] = "kinds: { incident: { fields: { rank: { type: integer }, ranks: { type: text, many: true } } } }", ["seeds/a.yaml"] = Yaml }, Back.Value));

    [Theory]
    [InlineData("kinds: { incident: { fields: { rank: { type: integer } } } }", "", "column 'rank': is missing, and incidents have the field in the model of this program.")]
    [InlineData("kinds: { incident: { fields: { rank: { type: integer } } } }", "kinds: { incident: { fields: { rank: { type: date } } } }", "column 'rank': holds 'date', and the field is 'whole' in the model of this program.")]
    public void What_the_file_has_not_or_has_otherwise_is_named(string ofProgram, string ofFile, string message)
    {
        using ReadBack back = ReadBack.Of(
            new Dictionary<string, string> { ["seeds/a.yaml"] = Yaml },
            new Dictionary<string, string> { ["seeds/own.model.yaml"] = ofProgram, ["seeds/a.yaml"] = Yaml });
        var files = new Dictionary<string, string> { ["seeds/a.yaml"] = Yaml };
        if (ofFile.Length > 0)
            files["seeds/own.model.yaml"] = ofFile;

        Assert.Contains(message, Exported(files, back), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_byte_is_wrong_there_is_an_answer_or_one_sort_of_exception()
    {
        byte[] whole = File.ReadAllBytes(Path.Combine(Back.Value.Exported.Target, "incidents.parquet"));
        using var folder = new Working.TemporaryFolder();
        folder.Write("a/b", "");
        foreach (string file in Back.Value.Exported.Files)
            File.Copy(file, folder.PathOf("a/" + Path.GetFileName(file)));
        var random = new Random(20231122);
        var others = new List<string>();
        int refused = 0;
        for (int i = 0; i < 400; i++)
        {
            byte[] damaged = [.. whole];
            for (int k = 0; k <= i % 3; k++)
                damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(folder.PathOf("a/incidents.parquet"), damaged);
            string told = In(folder.PathOf("a"));
            refused += told.StartsWith("ParquetDatasetException: '", StringComparison.Ordinal) ? 1 : 0;
            if (told.Contains("Exception: ", StringComparison.Ordinal) && !told.StartsWith("ParquetDatasetException: '", StringComparison.Ordinal))
                others.Add(told);
        }

        Assert.True(refused > 50, $"{refused} were refused");
        Assert.Empty(others);
    }

    private static string In(string folder) => Assert.Single(Back.Value.Built.Run($"var folder = @\"{folder}\";\n{Read}"));

    // The other files stay as they are.
    private static string With(byte[] incidents)
    {
        using var folder = new Working.TemporaryFolder();
        folder.Write("a/b", "");
        foreach (string file in Back.Value.Exported.Files)
            File.Copy(file, folder.PathOf("a/" + Path.GetFileName(file)));
        File.WriteAllBytes(folder.PathOf("a/incidents.parquet"), incidents);
        return In(folder.PathOf("a"));
    }

    private static string Exported(Dictionary<string, string> files, ReadBack back)
    {
        using Exported exported = Exporting.Exported.Of(files, "geoparquet");
        Assert.True(exported.Ran.Code == 0, exported.Ran.Output);
        return Assert.Single(back.Built.Run($"var folder = @\"{exported.Target}\";\n{Read}"));
    }
}

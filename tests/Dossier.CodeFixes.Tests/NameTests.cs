namespace Dossier.CodeFixes.Tests;

public class NameTests
{
    [Theory]
    [InlineData("US Central Command", "UsCentralCommand")]
    [InlineData("us-central command", "UsCentralCommand")]
    [InlineData("centcom", "UsCentralCommand")]
    [InlineData("USCENTCOM", "UsCentralCommand")]
    [InlineData("Kataib Hezbollah", "KataibHezbollah")]
    [InlineData("KH | the {Brigades}; \\\\ so called", "KataibHezbollah")]
    public async Task A_name_or_alias_that_one_record_has_is_reported_with_its_member(string name, string member)
        => Assert.Equal(
            [$"DSR9002 '{name.Replace("\\\\", "\\", StringComparison.Ordinal)}' is known at compile time: 'Actors.{member}' is the same record, and the compiler checks it."],
            await Samples.ReportAsync(Samples.Expression($"Actors.Find([|\"{name}\"|])")));

    [Theory]
    [InlineData("Kataeb Hezbollah", " Did you mean 'Kata'ib Hezbollah'?")]
    [InlineData("CENTCON", " Did you mean 'CENTCOM'?")]
    [InlineData("us-central-comand", " Did you mean 'US Central Command'?")]
    [InlineData("Withdrawn Group", "")]
    [InlineData("", "")]
    public async Task A_name_that_no_record_has_is_reported_with_the_nearest(string name, string hint)
        => Assert.Equal(
            [$"DSR9001 No actor has the name or alias '{name}'.{hint}"],
            await Samples.ReportAsync(Samples.Expression($"Actors.Find(nameOrAlias: [|\"{name}\"|])")));

    [Fact]
    public async Task A_name_that_several_records_have_is_left_alone()
        => Assert.Equal([], await Samples.ReportAsync(Samples.Expression("Actors.Find(\"Brigades\")")));

    [Fact]
    public async Task Names_of_several_files_are_names_of_one_container()
    {
        var bench = Workbench.Create(
            ["""
            using Briefing;
            class C { object? M() => (Actors.Find("One"), Actors.Find("Two"), Actors.Find("Both"), Actors.Find("b-2"), Actors.Find("Three")); }
            """],
            [
                "actors:\n  a: { name: One, kind: militia, aliases: [Both] }\nplaces:\n  t: { name: Three }\n",
                "actors:\n  b: { name: Two, kind: militia, aliases: [both] }\n  b-2: { kind: militia }\n",
            ]);
        Assert.Equal(
            ["DSR9002 'One'", "DSR9002 'Two'", "DSR9002 'b-2'", "DSR9001 No actor"],
            (await bench.AnalyzeAsync()).Select(static d => d.Id + " " + string.Join(' ', d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)
                .Split(' ').Take(d.Id == "DSR9001" ? 2 : 1))));
    }

    [Fact]
    public async Task Every_name_is_read_from_rows_of_many_chunks_and_columns()
    {
        // Rows of more than 256 records go into several chunks; every column before the names' and between them is filled somewhere.
        const int Count = 700;
        var seed = new System.Text.StringBuilder("actors:\n");
        var code = new System.Text.StringBuilder("using Briefing;\nclass C\n{\n");
        for (int i = 0; i < Count; i++)
        {
            seed.Append(System.Globalization.CultureInfo.InvariantCulture, $"  actor-{i}:\n    name: \"Name|{i};\"\n    kind: militia\n");
            if (i % 3 == 0)
                seed.Append(System.Globalization.CultureInfo.InvariantCulture, $"    aliases: [ {{ text: \"Alias {{{i}\", spelling: weak }}, Other {i} ]\n");
            if (i % 5 == 0)
                seed.Append("    summary: \"Two\\nlines | and \\\\ signs\"\n    formerIds: [old-").Append(i).Append("]\n");
            code.Append(System.Globalization.CultureInfo.InvariantCulture, $"    object? N{i} => Actors.Find(\"Name|{i};\");\n");
            if (i % 3 == 0)
                code.Append(System.Globalization.CultureInfo.InvariantCulture, $"    object? A{i} => Actors.Find(\"Alias {{{i}\") ?? Actors.Find(\"other {i}\");\n");
        }

        code.Append("}\n");
        var found = await Workbench.Create([code.ToString()], [seed.ToString()]).AnalyzeAsync();
        Assert.Equal(Count + (2 * ((Count + 2) / 3)), found.Length);
        Assert.All(found, static d => Assert.Equal("DSR9002", d.Id));
    }
}

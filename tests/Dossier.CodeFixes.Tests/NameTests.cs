namespace Dossier.CodeFixes.Tests;

public class NameTests
{
    [Fact]
    public async Task A_name_or_alias_that_one_record_has_is_reported_with_its_member()
        => await Samples.ExpectAsync(
            ("Actors.Find([|\"US Central Command\"|])", Known("US Central Command", "UsCentralCommand")),
            ("Actors.Find([|\"us-central command\"|])", Known("us-central command", "UsCentralCommand")),
            ("Actors.Find([|\"centcom\"|])", Known("centcom", "UsCentralCommand")),
            ("Actors.Find([|\"USCENTCOM\"|])", Known("USCENTCOM", "UsCentralCommand")),
            ("Actors.Find([|\"Kataib Hezbollah\"|])", Known("Kataib Hezbollah", "KataibHezbollah")),
            ("Actors.Find([|@\"KH | the {Brigades}; \\ so called\"|])", Known("KH | the {Brigades}; \\ so called", "KataibHezbollah")));

    [Fact]
    public async Task A_name_that_no_record_has_is_reported_with_the_nearest()
        => await Samples.ExpectAsync(
            ("Actors.Find(nameOrAlias: [|\"Kataeb Hezbollah\"|])", Unknown("Kataeb Hezbollah", " Did you mean 'Kata'ib Hezbollah'?")),
            ("Actors.Find([|\"CENTCON\"|])", Unknown("CENTCON", " Did you mean 'CENTCOM'?")),
            ("Actors.Find([|\"us-central-comand\"|])", Unknown("us-central-comand", " Did you mean 'US Central Command'?")),
            ("Actors.Find([|\"Withdrawn Group\"|])", Unknown("Withdrawn Group", "")),
            ("Actors.Find([|\"\"|])", Unknown("", "")));

    [Fact]
    public async Task A_name_that_several_records_have_is_left_alone()
        => await Samples.ExpectAsync(("Actors.Find(\"Brigades\")", ""));

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

    [Fact]
    public async Task Names_and_status_are_read_from_rows_of_several_lines()
    {
        // Each of these rows is broken before a cell or between two aliases.
        string summary = string.Join(' ', Enumerable.Repeat("A summary that takes up a line.", 20));
        string aliases = string.Join(", ", Enumerable.Range(1, 12).Select(static n => $"{{ text: \"A long alias, the {n}th of many of this record\", spelling: weak }}"));
        string seed =
            $$"""
            actors:
              first: { name: First, kind: militia, summary: "{{summary}}", aliases: [{{aliases}}, Last of first], notes: ["{{summary}}"] }
              gone: { name: Gone, kind: militia, summary: "{{summary}}", aliases: [{{aliases}}, Last of gone], status: retracted }
              last: { name: Last, kind: militia, summary: "{{summary}}", aliases: [Last of last] }
            """;
        var bench = Workbench.Create(
            ["""
            using Briefing;
            class C
            {
                object? M() => (Actors.Find("First"), Actors.Find("Last of first"), Actors.Find("Gone"), Actors.Find("Last of gone"), Actors.Find("Last"), Actors.Find("Last of last"));
            }
            """],
            [seed]);

        var generated = await Task.WhenAll((await bench.Project.GetSourceGeneratedDocumentsAsync()).Select(static document => document.GetTextAsync()));
        Assert.Contains(generated, static text => text.Lines.Any(static line => line.ToString().TrimStart().StartsWith("|||", StringComparison.Ordinal)));
        Assert.Equal(
            ["DSR9002 'First'", "DSR9002 'Last of first'", "DSR9001 'Gone'", "DSR9001 'Last of gone'", "DSR9002 'Last'", "DSR9002 'Last of last'"],
            (await bench.AnalyzeAsync()).Select(static d => d.Id + " '" + d.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split('\'')[1] + "'"));
    }

    private static string Known(string name, string member)
        => $"DSR9002 '{name}' is known at compile time. Use 'Actors.{member}', which is the same record and is checked by the compiler.";

    private static string Unknown(string name, string hint) => $"DSR9001 No actor has the name or alias '{name}'.{hint}";
}

using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Commands;

/// <summary><c>new</c>, <c>add</c> and <c>get</c>.</summary>
public sealed class RecordTests
{
    [Fact]
    public void A_new_dataset_has_nothing_to_report_and_is_not_overwritten()
    {
        using var folder = new TemporaryFolder(" neu: übung");
        string root = folder.PathOf("sub");

        Assert.Equal(0, Ran.Command("new", root).Code);
        Assert.Equal("No mistakes found (4 seed files, 6 records).\n", Ran.Command("check", root).Output);

        string before = folder.Read("sub/seeds/incidents.yaml");
        folder.Write("sub/seeds/incidents.yaml", before + "# mine\n");
        Ran again = Ran.Command("new", root);
        Assert.Equal(2, again.Code);
        Assert.Contains("nothing is overwritten", again.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(before + "# mine\n", folder.Read("sub/seeds/incidents.yaml"));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_wrong_use()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
            return;
        using var folder = new TemporaryFolder();
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Ran ran = Ran.Command("new", folder.Path);

        Assert.Equal(2, ran.Code);
        Assert.Contains("cannot be written", ran.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("incident")]
    [InlineData("actor")]
    [InlineData("place")]
    [InlineData("facility")]
    [InlineData("source")]
    [InlineData("tally")]
    public void A_skeleton_of_every_kind_can_be_read(string kind)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Ran ran = Ran.Command("add", kind, "A new: \"thing\" #1", "--project", folder.Path);

        Assert.Equal(0, ran.Code);
        Assert.DoesNotContain("error DSR1", Ran.Command("check", folder.Path, "--format", "msbuild").Output, StringComparison.Ordinal);
        Assert.Contains("A new: \"thing\" #1\n", Ran.Command("get", "a-new-thing-1", "--project", folder.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_goes_after_the_last_of_its_kind_and_the_rest_stays()
    {
        using var folder = new TemporaryFolder();
        const string Text = "# head\nplaces:\n    one:\n        name: One   # why\n\n# of actors\nactors:\n    us: { name: US }";
        folder.Write("seeds/a.yaml", Text);

        Ran.Command("add", "places", "Two", "--project", folder.Path);
        Ran.Command("add", "actor", "Them", "--project", folder.Path, "--id", "them-2");
        Ran.Command("add", "sources", "Wire", "--project", folder.Path, "--file", folder.PathOf("seeds/a.yaml"));

        string text = folder.Read("seeds/a.yaml");
        Assert.StartsWith("# head\nplaces:\n    one:\n        name: One   # why\n    two:\n        name: Two\n", text, StringComparison.Ordinal);
        Assert.Contains("\n\n# of actors\nactors:\n    us: { name: US }\n    them-2:\n        name: Them\n", text, StringComparison.Ordinal);
        Assert.Contains("\nsources:\n  wire:\n    name: Wire\n", text, StringComparison.Ordinal);
        Assert.Equal(5, Tool.Checking.CheckedSeeds.Of(Tool.Finding.Workplace.At(folder.Path)).Project!.Index.Entries.Count);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void The_comments_of_a_skeleton_stay_with_their_record(string end)
    {
        using var folder = new TemporaryFolder();
        Ran.Command("add", "actor", "Alpha Group", "--project", folder.Path);
        string alpha = folder.Read("seeds/actors.yaml");
        folder.Write("seeds/actors.yaml", (alpha + "\n  # of the next record\n# end\n").ReplaceLineEndings(end));

        Ran.Command("add", "actor", "Beta Group", "--project", folder.Path);

        string text = folder.Read("seeds/actors.yaml");
        Assert.Contains("    # kind:", alpha, StringComparison.Ordinal);
        Assert.StartsWith((alpha + "  beta-group:\n    name: Beta Group\n").ReplaceLineEndings(end), text, StringComparison.Ordinal);
        Assert.EndsWith("\n\n  # of the next record\n# end\n".ReplaceLineEndings(end), text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("actors:\n  # none so far\n    # deeper\n", "actors:\n  # none so far\n    # deeper\n  beta:\n")]
    [InlineData("actors:\n  a: { name: A }\n\n    # kind: person", "actors:\n  a: { name: A }\n\n    # kind: person\n  beta:\n")]
    [InlineData("actors:\n  a: { name: A }\n  # b: { name: B }\n", "actors:\n  a: { name: A }\n  beta:\n")]
    [InlineData("actors:\n  a:\n    name: A\n    notes:\n      - |\n        # no comment\n\n    # kind: person\nplaces:\n", "actors:\n  a:\n    name: A\n    notes:\n      - |\n        # no comment\n\n    # kind: person\n  beta:\n")]
    public void A_record_goes_after_the_comments_that_are_deeper_than_the_last_one(string text, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/actors.yaml", text);

        Ran.Command("add", "actor", "Beta", "--project", folder.Path, "--file", folder.PathOf("seeds/actors.yaml"));

        Assert.StartsWith(expected, folder.Read("seeds/actors.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a1:\n    name: Q\n  b1")]
    [InlineData("Bad Id!")]
    [InlineData("a: { name: A }, b")]
    [InlineData("# a")]
    [InlineData("a\u001b[2J")]
    public void An_id_that_is_not_valid_is_refused(string id)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Ran ran = Ran.Command("add", "actor", "Beta", "--project", folder.Path, "--id", id);

        Assert.Equal(2, ran.Code);
        Assert.Contains("is not a valid id", ran.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', ran.Errors);
        Assert.Equal(Seeds.Clean, folder.Read("seeds/a.yaml"));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("no")]
    [InlineData("2024-01-01")]
    [InlineData("1e5")]
    [InlineData("0x1F")]
    [InlineData("جرف-النصر")]
    public void An_id_that_is_valid_is_read_as_it_is(string id)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Assert.Equal(0, Ran.Command("add", "actor", "Beta", "--project", folder.Path, "--id", id).Code);

        Assert.NotNull(Tool.Checking.CheckedSeeds.Of(Tool.Finding.Workplace.At(folder.Path)).Project!.Index.Find("actor", id));
    }

    [Theory]
    [InlineData("One\n  two: { name: Two }")]
    [InlineData("One\r\ntwo\ttabs")]
    [InlineData("A soft\u00ADhyphen 😀 \\n \"quoted\"")]
    public void A_name_may_hold_anything_and_is_one_value(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);
        folder.Write("seeds/flow.yaml", "actors: { one: { name: One } }\n");

        Assert.Equal(0, Ran.Command("add", "actor", name, "--project", folder.Path, "--id", "beta", "--file", folder.PathOf("seeds/a.yaml")).Code);
        Ran shown = Ran.Command("add", "actor", name, "--project", folder.Path, "--id", "gamma", "--file", folder.PathOf("seeds/flow.yaml"));

        string line = Assert.Single(folder.Read("seeds/a.yaml").Split('\n'), static line => line.StartsWith("    name: \"", StringComparison.Ordinal));
        Assert.DoesNotContain(line, static c => !char.IsSurrogate(c) && Tool.Reporting.SafeText.IsUnsafe(c));
        Assert.Contains(line + "\n", shown.Output, StringComparison.Ordinal);
        var entries = Dossier.Compiler.Reading.SeedReader.Read("a.yaml", folder.Read("seeds/a.yaml")).Root!.Entries;
        var actors = (Dossier.Compiler.Reading.SeedMap)entries.Single(static entry => entry.Key == "actors").Value;
        var beta = (Dossier.Compiler.Reading.SeedMap)actors.Entries.Single(static entry => entry.Key == "beta").Value;
        Assert.Equal(name, ((Dossier.Compiler.Reading.SeedScalar)beta.Entries.Single().Value).Text);
    }

    [Theory]
    [InlineData("Red \u001b[31m")]
    [InlineData("Turned \u202E round")]
    public void A_name_that_no_seed_may_hold_is_refused(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Ran ran = Ran.Command("add", "actor", name, "--project", folder.Path, "--id", "beta");

        Assert.Equal(2, ran.Code);
        Assert.Equal("", ran.Output);
        Assert.Contains("cannot be written: ", ran.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain(ran.Errors, static c => c is '\u001b' or '\u202E');
        Assert.Equal(Seeds.Clean, folder.Read("seeds/a.yaml"));
    }

    [Theory]
    [InlineData("../outside.yaml", false)]
    [InlineData("plain.yaml", false)]
    [InlineData("plain.yaml", true)]
    [InlineData("Seed/a.yaml", false)]
    [InlineData("seeds/../b.yml", false)]
    [InlineData("seeds/bin/b.yaml", false)]
    [InlineData("seeds/.drafts/b.yaml", true)]
    [InlineData("seeds/own.model.yaml", false)]
    public void A_record_is_not_written_where_no_seed_is_read(string file, bool exists)
    {
        using var folder = new TemporaryFolder();
        folder.Write("data/seeds/a.yaml", Seeds.Clean);
        string target = exists ? folder.Write("data/" + file, "# mine\n") : folder.PathOf("data/" + file);

        Ran ran = Ran.Command("add", "actor", "Beta", "--project", folder.PathOf("data"), "--file", target);

        Assert.Equal(2, ran.Code);
        Assert.Contains(file.Contains(".model.", StringComparison.Ordinal) ? "is a model file" : "seeds are looked for in", ran.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(exists ? "# mine\n" : null, File.Exists(target) ? File.ReadAllText(target) : null);
    }

    [Theory]
    [InlineData("seeds/b.yaml")]
    [InlineData("seeds/deep/er/b.yml")]
    public void A_record_can_be_written_to_a_new_seed(string file)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Assert.Equal(0, Ran.Command("add", "actor", "Beta", "--project", folder.Path, "--file", folder.PathOf(file)).Code);

        Assert.Contains("Beta", Ran.Command("get", "beta", "--project", folder.Path).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("places: { one: { name: One } }\n", "seeds/a.yaml")]
    [InlineData("{ \"places\": {} }", "seeds/a.json")]
    public void Where_nothing_can_be_added_nothing_is_changed(string text, string file)
    {
        using var folder = new TemporaryFolder();
        folder.Write(file, text);

        Ran ran = Ran.Command("add", "place", "Two", "--project", folder.Path, "--file", folder.PathOf(file));

        Assert.Equal(2, ran.Code);
        Assert.Equal(text, folder.Read(file));
    }

    [Theory]
    [InlineData(new[] { "add", "plaze", "X" }, "Did you mean 'place'?")]
    [InlineData(new[] { "add", "place", "Harbour" }, "is already in seeds/a.yaml")]
    [InlineData(new[] { "add", "place", "!!!" }, "No id can be made")]
    [InlineData(new[] { "get", "harbor" }, "Did you mean 'harbour'?")]
    public void What_cannot_be_done_says_what_to_type(string[] arguments, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Ran ran = Ran.Command([.. arguments, "--project", folder.Path]);

        Assert.Equal(2, ran.Code);
        Assert.Contains(expected, ran.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_of_the_project_s_own_model_can_be_added_and_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/own.model.yaml", "kinds: { convoy: { plural: convoys, doc: Vehicles., fields: { escort: { type: ref actor, inverse: escorts }, size: integer } } }");
        folder.Write("seeds/a.yaml", Seeds.Clean + "convoys:\n  first: { name: First, escort: navy, size: 3 }\n");

        Assert.Equal(0, Ran.Command("add", "convoy", "Second", "--project", folder.Path).Code);
        Assert.Contains("escort            The navy (navy)", Ran.Command("get", "first", "--project", folder.Path).Output, StringComparison.Ordinal);
        Assert.Contains("second:", folder.Read("seeds/a.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_is_told_with_who_says_so()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "seeds/a.yaml",
            Seeds.Clean + """
                  clash:
                    name: Clash
                    kind: { value: ground-clash, by: navy, source: wire, locator: paragraph 2 }
                    date: 2023-11?
                    casualties:
                      - { harm: killed, count: 5+, of: navy, source: wire, quote: "at least five" }
                      - { harm: injured, count: none, of: navy, by: navy, stance: denies }
                    claims:
                      - { about: date, value: 2023-10, by: navy, stance: disputes }
                    notes: [Check the map.]
                    sources: [wire]

                """.Replace("                  clash", "  clash", StringComparison.Ordinal));

        string output = Ran.Command("get", "Clash", "--project", folder.Path).Output;

        Assert.Equal(
            """
            Clash
            incident, clash

              kind              ground clash
                                - according to The navy, in "Wire report", paragraph 2
              date              perhaps November 2023
              casualties        killed, at least 5, of The navy (navy)
                                - according to "Wire report" itself; in the words "at least five"
              killed in all     at least 5
              injured in all    unknown
              date              2023-10
                                - disputed by The navy
              casualties        injured, none, of The navy (navy)
                                - denied by The navy
              read in           Wire report (wire)
              note              Check the map.

            """,
            output);
    }

    [Fact]
    public void Several_records_are_listed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Assert.Equal(["actor      navy     The navy", "incident   seizure  Seizure of a ship", "source     wire     Wire report"], Ran.Command("get", "e", "--project", folder.Path).Lines.Order(StringComparer.Ordinal).Where(static line => !line.Contains("Harbour", StringComparison.Ordinal)));
    }
}

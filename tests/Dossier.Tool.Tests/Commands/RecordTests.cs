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

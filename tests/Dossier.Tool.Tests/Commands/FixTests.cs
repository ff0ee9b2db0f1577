using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Commands;

/// <summary>What <c>fix</c> corrects, and what it leaves alone.</summary>
public sealed class FixTests
{
    [Theory]
    [InlineData("kind: arrest", "kind: arest")]
    [InlineData("kind: arrest", "kind: Arrest")]
    [InlineData("kind: armed-force", "kind: 'armed_force'")]
    [InlineData("published:", "publishd:")]
    [InlineData("role: attacker", "rle: attacker")]
    [InlineData("places:", "plces:")]
    [InlineData("    date: 2023-11-19", "    date:2023-11-19")]
    public void A_slip_is_corrected(string right, string wrong)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.With(right, wrong));

        Ran shown = Ran.Command("fix", folder.Path);
        Assert.Equal(1, shown.Code);
        Assert.Contains("- ", shown.Output, StringComparison.Ordinal);
        Assert.Contains("--write", shown.Output, StringComparison.Ordinal);
        Assert.Equal(Seeds.With(right, wrong), folder.Read("seeds/a.yaml"));

        Ran written = Ran.Command("fix", folder.Path, "--write");
        Assert.Equal(0, written.Code);
        Assert.Equal(wrong.Contains('\'', StringComparison.Ordinal) ? Seeds.With(right, "kind: 'armed-force'") : Seeds.Clean, folder.Read("seeds/a.yaml"));
        Assert.Equal(0, Ran.Command("check", folder.Path).Code);
    }

    [Theory]
    [InlineData("\r\n", false)]
    [InlineData("\n", true)]
    public void Line_ends_and_the_byte_order_mark_stay(string end, bool mark)
    {
        using var folder = new TemporaryFolder();
        string text = (mark ? "\uFEFF" : "") + Seeds.With("kind: arrest", "kind: arest").Replace("\n", end, StringComparison.Ordinal);
        folder.Write("seeds/a.yaml", text);

        Ran.Command("fix", folder.Path, "--write");

        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(text.Replace("arest", "arrest", StringComparison.Ordinal)), File.ReadAllBytes(folder.PathOf("seeds/a.yaml")));
    }

    [Fact]
    public void An_id_is_changed_only_when_that_is_asked_for()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.With("place: harbour", "place: harbor"));

        Ran left = Ran.Command("fix", folder.Path, "--write");
        Assert.Equal(1, left.Code);
        Assert.Contains("to correct it as well: --ids", left.Output, StringComparison.Ordinal);
        Assert.Contains("place: harbor\n", folder.Read("seeds/a.yaml"), StringComparison.Ordinal);

        Assert.Equal(0, Ran.Command("fix", folder.Path, "--write", "--ids").Code);
        Assert.Equal(Seeds.Clean, folder.Read("seeds/a.yaml"));
    }

    // The nearest id may be another person's, and the next brigade's.
    [Theory]
    [InlineData("brigade-45", "brigade-46")]
    [InlineData("brigade-4", "brigade-45")]
    [InlineData("harbour1", "harbour")]
    public void An_id_that_differs_in_a_digit_is_never_changed(string wrong, string right)
    {
        using var folder = new TemporaryFolder();
        string text = $"actors: {{ {right}: {{ name: A }} }}\nincidents:\n  x: {{ name: X, participants: [{{ actor: {wrong}, role: attacker }}] }}\n";
        folder.Write("seeds/a.yaml", text);
        Assert.Contains($"Did you mean '{right}'?", Ran.Command("check", folder.Path).Output, StringComparison.Ordinal);

        Ran ran = Ran.Command("fix", folder.Path, "--write", "--ids", "--unsure");

        Assert.Equal(text, folder.Read("seeds/a.yaml"));
        Assert.DoesNotContain("--ids", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name: Battle #3 of the harbour")]
    [InlineData("name: Seizure #1")]
    public void A_number_sign_may_begin_a_comment_and_is_never_changed(string name)
    {
        using var folder = new TemporaryFolder();
        string text = Seeds.With("name: Seizure of a ship", name);
        folder.Write("seeds/a.yaml", text);

        Ran.Command("fix", folder.Path, "--write", "--ids", "--unsure");

        Assert.Equal(text, folder.Read("seeds/a.yaml"));
    }

    [Fact]
    public void A_word_with_another_spelling_is_changed_only_when_unsure_corrections_are_asked_for()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.With("kind: armed-force", "kind: military"));
        string output = Ran.Command("check", folder.Path).Output;
        if (!output.Contains("Did you mean '", StringComparison.Ordinal) || output.Contains("' or '", StringComparison.Ordinal))
            folder.Write("seeds/a.yaml", Seeds.With("role: attacker", "role: perpetrators"));

        Ran ran = Ran.Command("fix", folder.Path, "--write");

        Assert.Equal(1, ran.Code);
        Assert.Contains("to correct it as well: --unsure", ran.Output, StringComparison.Ordinal);
        Assert.Equal(0, Ran.Command("fix", folder.Path, "--write", "--unsure").Code);
    }

    [Fact]
    public void A_seed_in_JSON_is_corrected_in_its_own_notation()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.json", """{ "places": { "one": { "nme": "One", "kind": "vilage", "country": "YE", }, "two": { "name": "Two", "partOf": "onne" } } }""");

        Assert.Equal(0, Ran.Command("fix", folder.Path, "--write", "--ids").Code);

        Assert.Equal("""{ "places": { "one": { "name": "One", "kind": "village", "country": "YE" }, "two": { "name": "Two", "partOf": "one" } } }""", folder.Read("seeds/a.json"));
    }

    [Fact]
    public void Several_corrections_on_one_line_are_made_together()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.With("{ actor: navy, role: attacker, source: wire }", "{ actr: navvy, role: atacker, source: wre }"));

        Assert.Equal(0, Ran.Command("fix", folder.Path, "--write", "--ids").Code);
        Assert.Equal(Seeds.Clean, folder.Read("seeds/a.yaml"));
    }

    [Fact]
    public void A_mistake_that_hides_others_is_corrected_first()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.With("    kind: arrest\n    date: 2023-11-19\n    place: harbour", "    kind:arest\n    date:2023-11-19\n    plce: harbour"));

        Assert.Equal(0, Ran.Command("fix", folder.Path, "--write").Code);
        Assert.Equal(Seeds.Clean, folder.Read("seeds/a.yaml"));
    }

    [Fact]
    public void Only_the_rules_that_are_named_are_corrected()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.With("kind: arrest", "knd: arrest").Replace("armed-force", "armed-forc", StringComparison.Ordinal));

        Ran.Command("fix", folder.Path, "--write", "--rule", "DSR2004");

        Assert.Equal(Seeds.With("kind: arrest", "knd: arrest"), folder.Read("seeds/a.yaml"));
    }

    [Theory]
    [InlineData("utf-8", new byte[] { 0xE9, 0x20, 0xFF })]
    [InlineData("utf-8 with a mark", new byte[] { 0xE9, 0x20, 0xFF })]
    [InlineData("utf-16", new byte[] { 0x3D, 0xD8, 0x20, 0x00 })]
    [InlineData("utf-16", new byte[] { 0x20 })]
    public void A_file_with_bytes_that_are_not_valid_is_left_with_the_reason(string name, byte[] invalid)
    {
        System.Text.Encoding encoding = name switch { "utf-8" => new System.Text.UTF8Encoding(false), "utf-8 with a mark" => new System.Text.UTF8Encoding(true), _ => System.Text.Encoding.Unicode };
        using var folder = new TemporaryFolder();
        folder.Write("seeds/b.yaml", "actors:\n  us: { name: US, kind: armed-forc, country: US }\n");
        string path = folder.PathOf("seeds/a.yaml");
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("places:\n  t2: { name: T, kind: twon, country: IQ }\n# "), .. invalid];
        File.WriteAllBytes(path, bytes);

        Ran fix = Ran.Command("fix", folder.Path, "--write");
        Ran add = Ran.Command("add", "place", "Other", "--project", folder.Path, "--file", path);

        Assert.Equal(bytes, File.ReadAllBytes(path));
        Assert.Equal(1, fix.Code);
        Assert.Contains("a.yaml: it holds bytes that are not valid", fix.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("armed-force", folder.Read("seeds/b.yaml"), StringComparison.Ordinal);
        Assert.Equal(2, add.Code);
        Assert.Contains("it holds bytes that are not valid", add.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_outside_is_not_changed_through_a_link(bool isFolder)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        const string Wrong = "places:\n  t2: { name: T, kind: twon, country: IQ }\n";
        folder.Write("out/victim.yaml", Wrong);
        folder.Write("data/seeds/b.yaml", "");
        string link = folder.PathOf(isFolder ? "data/seeds/linked" : "data/seeds/victim.yaml");
        File.CreateSymbolicLink(link, folder.PathOf(isFolder ? "out" : "out/victim.yaml"));

        string file = isFolder ? Path.Combine(link, "victim.yaml") : link;
        Ran fix = Ran.Command("fix", folder.PathOf("data"), "--write");
        Ran add = Ran.Command("add", "place", "Other", "--project", folder.PathOf("data"), "--file", file);
        Ran fresh = Ran.Command("add", "place", "Other", "--project", folder.PathOf("data"), "--file", Path.Combine(link, "new.yaml"));
        File.Delete(link);

        Assert.Equal(Wrong, folder.Read("out/victim.yaml"));
        Assert.Contains("outside the folder of the seeds", fix.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(2, add.Code);
        Assert.Contains("outside the folder of the seeds", add.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(2, fresh.Code);
        Assert.False(File.Exists(folder.PathOf("out/new.yaml")));
    }

    [Fact]
    public void A_link_to_a_seed_of_the_same_folder_is_corrected()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        folder.Write("seeds/.kept/a.txt", Seeds.With("kind: arrest", "kind: arest"));
        File.CreateSymbolicLink(folder.PathOf("seeds/a.yaml"), ".kept/a.txt");

        Assert.Equal(0, Ran.Command("fix", folder.Path, "--write").Code);

        Assert.Equal(Seeds.Clean, folder.Read("seeds/.kept/a.txt"));
    }

    [Theory]
    [InlineData("seeds/x.yaml")]
    [InlineData("x.pipe")]
    public async Task A_pipe_is_not_waited_for(string pipe)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);
        using (var made = System.Diagnostics.Process.Start("mkfifo", folder.PathOf(pipe)))
            await made.WaitForExitAsync();
        if (pipe == "x.pipe")
            File.CreateSymbolicLink(folder.PathOf("seeds/x.yaml"), folder.PathOf(pipe));

        Ran ran = await Task.Run(() => Ran.Command("fix", folder.Path, "--write")).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal("Nothing to correct.\n", ran.Output);
    }

    /// <summary>Indentation and quotation marks, where the lines around them leave one possibility.</summary>
    [Theory]
    [InlineData("    date: 2023-11-19", "\tdate: 2023-11-19")]
    [InlineData("    kind: arrest", "  \tkind: arrest")]
    [InlineData("    name: Seizure of a ship\n", "\tname: Seizure of a ship\n")]
    [InlineData("    kind: arrest\n    date: 2023-11-19", "\tkind: arrest\n\tdate: 2023-11-19")]

    public void A_tab_is_replaced_where_the_lines_around_it_tell_by_what(string right, string wrong, bool isCorrected = true)
        => Corrects(Seeds.With(right, wrong), isCorrected ? Seeds.Clean : null);

    [Fact]
    public void A_file_that_is_indented_by_tabs_alone_gets_two_spaces_for_each()
        => Corrects(
            "actors:\n\tnavy:\n\t\tname: The navy\n\t\tkind: armed-force\n\t\tcountry: US\n\t\tnotes:\n\t\t\t- One\n\t\t\t- Two\n",
            "actors:\n  navy:\n    name: The navy\n    kind: armed-force\n    country: US\n    notes:\n      - One\n      - Two\n");

    [Theory]
    [InlineData("places:\n  a:\n    name: A\n\tkind: town\n")]
    [InlineData("places:\n  a:\n    name: A\n\tkind: town\n  b: B\n")]
    [InlineData("actors:\n  a:\n    name: A\n\tb:\n    name: B\n")]
    [InlineData("places:\n\ta:\n\t\tname: A\n\t\tsummary: |\n\t\t\tOne\n\t\t\t\tTwo\n")]
    public void Another_tab_is_left_with_the_reason(string text) => Leaves(text, "the lines around it do not tell how many spaces belong there");

    [Theory]
    [InlineData(
        "actors:\n  navy:\n  name: The navy\n  kind: armed-force\n  country: US\n  # the other\n  raiders:\n    name: Raiders\n    kind: militia\n",
        "actors:\n  navy:\n    name: The navy\n    kind: armed-force\n    country: US\n  # the other\n  raiders:\n    name: Raiders\n    kind: militia\n")]
    [InlineData(
        "actors:\n  navy:\n  name: The navy\n  aliases:\n  - Fleet\n  kind: armed-force\n\nplaces:\n  a: A\n",
        "actors:\n  navy:\n    name: The navy\n    aliases:\n    - Fleet\n    kind: armed-force\n\nplaces:\n  a: A\n")]
    [InlineData(
        "actors:\nnavy:\n  name: The navy\n  kind: armed-force\nraiders:\n  name: Raiders\nplaces:\n  a: A\n",
        "actors:\n  navy:\n    name: The navy\n    kind: armed-force\n  raiders:\n    name: Raiders\nplaces:\n  a: A\n")]
    public void Fields_and_records_are_indented_where_they_belong_to_one(string wrong, string right) => Corrects(wrong, right);

    [Theory]
    [InlineData("actors:\n  navy:\n  name: The navy\n  kind: armed-force\n  raiders: The raiders\n")]
    public void What_may_be_a_record_of_its_own_is_left_with_the_reason(string text) => Leaves(text, "it is not certain which of the lines below belong to it");

    [Theory]
    [InlineData("name: \"Seizure of a ship\"", "name: \"Seizure of a ship")]
    [InlineData("name: 'Seizure of a ship'", "name: 'Seizure of a ship")]
    [InlineData("name: \"Seizure: of a ship\"", "name: \"Seizure: of a ship")]
    public void A_quotation_mark_is_closed_at_the_end_of_its_line(string right, string wrong)
        => Corrects(Seeds.With("name: Seizure of a ship", wrong), Seeds.With("name: Seizure of a ship", right));

    [Theory]
    [InlineData("participants: [{ actor: navy, role: attacker, source: wire }]", "participants: [{ actor: \"navy, role: attacker, source: wire }]")]
    [InlineData("name: Seizure of a ship\n", "name: \"Seizure of a ship # in the strait\n")]
    [InlineData("name: Seizure of a ship\n", "name: \"Seizure of a ship,\n")]
    [InlineData("name: Seizure of a ship\n", "name: \"Seizure of a ship\n      in the strait\n")]
    public void Another_is_left_with_the_reason(string right, string wrong) => Leaves(Seeds.With(right, wrong), "it is not certain where the value ends");

    private static void Corrects(string wrong, string? right)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", wrong);

        Ran ran = Ran.Command("fix", folder.Path, "--write");

        Assert.Equal(right ?? wrong, folder.Read("seeds/a.yaml"));
        if (right is not null)
            Assert.DoesNotContain("not corrected", ran.Output, StringComparison.Ordinal);
    }

    private static void Leaves(string text, string why)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", text);

        Ran ran = Ran.Command("fix", folder.Path, "--write", "--unsure", "--ids");

        Assert.Equal(text, folder.Read("seeds/a.yaml"));
        Assert.Contains("Left as it is: ", ran.Output, StringComparison.Ordinal);
        Assert.Contains("not corrected, because " + why, ran.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing to correct.", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clean_dataset_needs_nothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Assert.Equal(new Ran(0, "Nothing to correct.\n", ""), Ran.Command("fix", folder.Path, "--write", "--ids", "--unsure"));
    }

    // What such a field holds is written right, and only its key is not.
    [Theory]
    [InlineData("participants:", "particpants:", "participants:\n      - { actor: navy, role: attacker, source: wire }")]
    [InlineData("participants:", "particpants:", "participants: [{ actor: navy, role: attacker, source: wire }]")]
    [InlineData("casualties:", "casualtes:", "casualties:\n      - { harm: killed, count: 5, source: wire }")]
    [InlineData("casualties:", "casualtes:", "casualties:\n      - harm: killed\n        count: 5\n        source: wire")]
    [InlineData("location:", "locaton:", "location: { lat: 13.5, lon: 42.5 }")]
    public void A_misspelt_key_of_a_list_or_a_map_is_corrected(string right, string wrong, string field)
    {
        using var folder = new TemporaryFolder();
        string text = Seeds.With("participants: [{ actor: navy, role: attacker, source: wire }]", field);
        folder.Write("seeds/a.yaml", text.Replace(right, wrong, StringComparison.Ordinal));

        Ran.Command("fix", folder.Path, "--write");

        Assert.Equal(text, folder.Read("seeds/a.yaml"));
    }

    [Fact]
    public void A_misspelt_key_of_a_list_in_JSON_is_corrected()
    {
        using var folder = new TemporaryFolder();
        const string Right = """{ "actors": { "navy": { "name": "Navy" } }, "incidents": { "x": { "name": "X", "kind": "arrest", "participants": [{ "actor": "navy", "role": "attacker" }] } } }""";
        folder.Write("seeds/a.json", Right.Replace("participants", "particpants", StringComparison.Ordinal));

        Ran.Command("fix", folder.Path, "--write");

        Assert.Equal(Right, folder.Read("seeds/a.json"));
    }

    // 'killed: 5' is more than a misspelt key.
    [Theory]
    [InlineData("particpants: navy")]
    [InlineData("killed: 5")]
    [InlineData("casualtes: { foo: 5 }")]
    public void A_field_of_which_more_is_wrong_is_not_corrected_by_its_key(string field)
    {
        using var folder = new TemporaryFolder();
        string text = Seeds.With("participants: [{ actor: navy, role: attacker, source: wire }]", field);
        folder.Write("seeds/a.yaml", text);

        Assert.Contains("Write '", Ran.Command("check", folder.Path).Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Ran.Command("fix", folder.Path, "--write", "--ids", "--unsure");

        Assert.Equal(text, folder.Read("seeds/a.yaml"));
    }

    [Theory]
    [InlineData("place: harbour", "place: harbor", "--ids")]
    [InlineData("role: attacker", "role: perpetrators", "--unsure")]
    public void What_needs_an_option_is_counted_apart(string right, string wrong, string option)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.With(right, wrong));

        string check = Ran.Command("check", folder.Path).Output;
        Assert.DoesNotContain("corrected for you", check, StringComparison.Ordinal);
        Assert.Contains($"1 of them may be corrected once you have looked at it: dossier fix {option}\n", check, StringComparison.Ordinal);

        string fix = Ran.Command("fix", folder.Path).Output;
        Assert.DoesNotContain("Nothing to correct.", fix, StringComparison.Ordinal);
        Assert.EndsWith($"There is nothing that can be corrected without {option}.\n", fix, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_corrected_and_what_needs_an_option_are_both_counted()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.With("place: harbour", "place: harbor").Replace("kind: arrest", "kind: arest", StringComparison.Ordinal));

        string check = Ran.Command("check", folder.Path).Output;

        Assert.Contains("1 of them can be corrected for you; to see how: dossier fix\n", check, StringComparison.Ordinal);
        Assert.Contains("1 of them may be corrected once you have looked at it: dossier fix --ids\n", check, StringComparison.Ordinal);
    }

    // Not every character of the file is known, so that 'fix' does not change it.
    [Fact]
    public void A_correction_that_fix_does_not_make_is_not_promised()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("seeds/a.yaml", "");
        File.WriteAllBytes(path, System.Text.Encoding.Latin1.GetBytes(Seeds.With("kind: arrest", "kind: arest")));
        if (Tool.Finding.DiskFile.Read(new Tool.Finding.FoundFile("seeds/a.yaml", path)).IsUnicode)
            File.WriteAllBytes(path, System.Text.Encoding.Latin1.GetBytes(Seeds.With("kind: arrest", "kind: arest").Replace("Harbour", "H\u00e4fen", StringComparison.Ordinal)));

        bool isMade = Ran.Command("fix", folder.Path).Output.Contains("would be changed", StringComparison.Ordinal);

        Assert.Equal(isMade, Ran.Command("check", folder.Path).Output.Contains("corrected for you", StringComparison.Ordinal));
    }
}

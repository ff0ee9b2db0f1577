using Dossier.Tool.Reporting;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Reporting;

/// <summary>Nothing in a seed, a path or an argument reaches the terminal as something that it acts on.</summary>
public sealed class SafeTextTests
{
    private const char Escape = '\u001b';

    // Ways to colour, to set the title, to go back on the line, and to turn the text around; and markup of the library that writes colours.
    private const string Hostile = "\\e[31mred\\e]0;title\\a \\b\\b [red]markup[/] [[ ]] \\u202Eright\\u2066 \\x9B2J";

    [Theory]
    [InlineData("plain, ünïcode, العربية, 😀", "plain, ünïcode, العربية, 😀")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("a\u001b[31mb", "a\\u001B[31mb")]
    [InlineData("a\nb", "a\\u000Ab")]
    [InlineData("\u009B2J", "\\u009B2J")]
    [InlineData("a\u202Eb\u2066c\uFEFF", "a\\u202Eb\\u2066c\\uFEFF")]
    public void What_a_terminal_acts_on_is_an_escape(string text, string safe) => Assert.Equal(safe, SafeText.Of(text));

    // A test runner cannot pass it on.
    [Fact]
    public void So_is_half_of_a_character() => Assert.Equal("a\\uD800b", SafeText.Of("a\uD800b"));

    [Theory]
    [InlineData("text")]
    [InlineData("msbuild")]
    [InlineData("github")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void No_format_lets_a_control_character_through(string format)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", $"places:\n  one: {{ name: \"{Hostile}\", country: \"{Hostile}\" }}\nactors:\n  two: {{ name: \"{Hostile}\", {'"'}{Hostile}{'"'}: x }}\n");
        folder.Write("seeds/b.yaml", "places:\n  raw: { name: a\u001b[31mb, country: \u001b]0;x\u0007 }\n");

        Ran ran = Ran.Command("check", folder.Path, "--format", format);

        Assert.Equal(1, ran.Code);
        Assert.DoesNotContain(ran.Output, static c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void In_colour_there_are_only_our_own_escapes_and_markup_is_text()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", $"places:\n  one: {{ name: \"{Hostile}\", country: \"[red]XX[/]\" }}\n");

        Ran ran = Ran.InColour("check", folder.Path);

        Assert.Contains("'[red]XX[/]'", ran.Output, StringComparison.Ordinal);
        Assert.Contains(Escape, ran.Output);
        foreach (string after in ran.Output.Split(Escape).Skip(1))
            Assert.Matches("^\\[[0-9;]*m", after);
    }

    [Theory]
    [InlineData("get")]
    [InlineData("add")]
    [InlineData("explain")]
    [InlineData("check")]
    [InlineData("\u001b[31mcommand")]
    public void Nor_does_what_was_typed(string command)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Ran ran = Ran.Command(command, "a\u001b[31mb\u0007");

        Assert.Equal(2, ran.Code);
        Assert.NotEmpty(ran.Errors);
        Assert.DoesNotContain(ran.Errors + ran.Output, static c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void A_record_is_shown_safely()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", $"places:\n  one: {{ name: \"{Hostile}\", summary: \"{Hostile}\", notes: [\"{Hostile}\"] }}\n");

        Ran ran = Ran.InColour("get", "one", "--project", folder.Path);

        Assert.Equal(0, ran.Code);
        Assert.Contains("[red]markup[/]", ran.Output, StringComparison.Ordinal);
        foreach (string after in ran.Output.Split(Escape).Skip(1))
            Assert.Matches("^\\[[0-9;]*m", after);
    }
}

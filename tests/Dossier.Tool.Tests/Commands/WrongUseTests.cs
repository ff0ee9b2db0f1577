using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Commands;

/// <summary>What cannot be done ends with a sentence and the exit code 2, never with the trace of a program.</summary>
public sealed class WrongUseTests
{
    [Theory]
    [InlineData("check", "")]
    [InlineData("fix", "")]
    [InlineData("new", "")]
    [InlineData("schema", "")]
    [InlineData("get", "")]
    [InlineData("explain", "")]
    [InlineData("codebook", "-o", "")]
    [InlineData("schema", "--output", "")]
    [InlineData("check", ".", "-o", "")]
    [InlineData("get", "x", "-p", "")]
    [InlineData("add", "actor", "X", "-p", ".", "-f", "")]
    public void An_empty_argument_is_refused(params string[] arguments)
    {
        Ran ran = Ran.Command(arguments);

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains("is empty", ran.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "a\0b")]
    [InlineData("new", "a\0b")]
    [InlineData("codebook", "-o", "a\0b.md")]
    public void A_path_that_no_file_can_have_is_refused(params string[] arguments)
    {
        Ran ran = Ran.Command(arguments);

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.NotEmpty(ran.Errors);
        Assert.DoesNotContain("   at ", ran.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\t")]
    public void Blanks_are_not_the_name_of_a_record(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Ran ran = Ran.Command("get", text, "-p", folder.Path);

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains("Write the id of a record", ran.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disk_that_is_full_is_named()
    {
        if (!File.Exists("/dev/full"))
            return;
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Ran ran = Ran.Command("check", folder.Path, "-o", "/dev/full");

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.StartsWith("'/dev/full' cannot be written: ", ran.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_values_that_an_option_can_have_are_lines_of_their_own()
    {
        Ran ran = Ran.Command("check", "--format", "xml");

        Assert.Equal(2, ran.Code);
        Assert.Contains("\n    'sarif'\n", ran.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u0009", ran.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "a", "b")]
    [InlineData("get", "a", "x")]
    [InlineData("new", "a", "b")]
    public void A_path_too_many_is_not_a_slip_of_an_option(params string[] arguments)
    {
        Ran ran = Ran.Command(arguments);

        Assert.Equal(2, ran.Code);
        Assert.Contains($"'{arguments[^1]}'", ran.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", ran.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "chek")]
    [InlineData("--format", "check", ".", "--formt")]
    public void A_slip_of_a_command_or_an_option_is_noticed(string meant, params string[] arguments)
    {
        Ran ran = Ran.Command(arguments);

        Assert.Equal(2, ran.Code);
        Assert.Contains(meant, ran.Errors, StringComparison.Ordinal);
        Assert.Contains("Did you mean", ran.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dataset_that_is_there_is_added_to()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Ran ran = Ran.Command("new", folder.Path);

        Assert.Equal(2, ran.Code);
        Assert.Contains("dossier add incident \"NAME\"", ran.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }
}

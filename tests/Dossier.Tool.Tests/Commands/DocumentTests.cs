using System.Text.RegularExpressions;
using Dossier.Generator.Tests.Driving;

namespace Dossier.Tool.Tests.Commands;

/// <summary>Every command line of the documentation is one that the command takes.</summary>
public sealed partial class DocumentTests
{
    public static TheoryData<string> Lines =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Machine.RepositoryRoot, "docs"), "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(Machine.RepositoryRoot, "README.md"))
            .SelectMany(File.ReadAllLines)
            .Where(static line => line.StartsWith("dossier ", StringComparison.Ordinal))
            .Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public void It_is_taken(string line) => Assert.Empty(Application.Parse([.. Word().Matches(line["dossier ".Length..]).Select(static match => match.Value.Trim('"'))]).Errors);

    [Fact]
    public void Every_command_is_in_the_reference()
    {
        string reference = File.ReadAllText(Path.Combine(Machine.RepositoryRoot, "docs", "reference", "command.md"));
        Assert.All(Application.Parse([]).RootCommandResult.Command.Children.OfType<System.CommandLine.Command>(), command => Assert.Contains($"\n## {command.Name}\n", reference, StringComparison.Ordinal));
    }

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();
}

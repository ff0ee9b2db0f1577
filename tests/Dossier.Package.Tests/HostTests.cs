using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>Where files lie, who else is there, and how the program is run: nothing of that costs a record or a message.</summary>
[Collection(nameof(Bench))]
public sealed class HostTests(Bench bench)
{
    [Fact]
    public void Seeds_are_read_whatever_their_paths_hold()
        => Assert.Equal(["One strike, One threat"], bench.Consumers["LinkedSeeds"].WithoutMessages().Print());

    [Fact]
    public void A_seed_under_a_name_that_is_none_is_one_message_that_says_where_seeds_belong()
    {
        Consumer misplaced = bench.Consumers["Misplaced"];

        BuildMessage message = Assert.Single(misplaced.Messages);
        Assert.Equal("warning DSR8008", $"{message.Severity} {message.Id}");
        Assert.Equal(misplaced.PathOf("towns.yaml.txt"), message.File);
        Assert.StartsWith("'towns.yaml.txt' looks like a seed file but is not read: seeds are looked for in seeds/**/*.yaml, ", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_analyzer_with_a_parser_of_its_own_works_beside_Dossier()
    {
        Consumer beside = bench.Consumers["BesideAnotherParser"];

        BuildMessage message = Assert.Single(beside.Messages);
        Assert.Equal("warning SCS0006", $"{message.Severity} {message.Id}");
        Assert.Equal(["One strike", "128"], beside.Print());
    }

    // It has none of what the assemblies for editors need, and passes over them.
    [Fact]
    public void The_oldest_compiler_loads_the_package_and_says_nothing()
    {
        Consumer shape = bench.Consumers["Net10CSharp12"].WithoutMessages();

        Finished compiled = OldestCompiler.Run(bench, shape);

        Assert.True(compiled.OrFail().Lines is ["4.8.0.0: 1 generator, 1 analyzer, 0 messages"], compiled.Output);
        Assert.True(File.Exists(OldestCompiler.OutputOf(shape)));
    }

    [Fact]
    public void The_command_dotnet_format_loads_the_package_says_nothing_and_fixes_what_it_is_told_to()
    {
        Consumer formatted = bench.Consumers["Formatted"].WithoutMessages();

        Finished fixes = bench.DotNetFor(formatted.PathOf(), "format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", "DSR9002", "-v", "diag");

        Assert.DoesNotContain("warn", fixes.OrFail().Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("unable to load", fixes.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("=> Incidents.OneStrike;", File.ReadAllText(formatted.PathOf("Briefing.cs")), StringComparison.Ordinal);
    }
}

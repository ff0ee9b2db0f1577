using Dossier.Compiler.Project;
using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dossier.Generator.Tests.Compiling;

/// <summary>The strings of an assembly end at 16 MB. Before the compiler says so, a seed is named, and what is said can be done.</summary>
public class LargeDatasetTests
{
    private const string Feature = "experimental-data-section-string-literals";

    private static bool HasFeature => typeof(CSharpCompilation).Assembly.GetName().Version >= new Version(4, 13);

    [Fact]
    public void Room_to_spare_is_not_spoken_of() => Project("a").Run().IsQuiet().Compiles();

    [Fact]
    public void DSR8005_what_nearly_fills_an_assembly_is_a_warning_and_compiles()
    {
        SeedRun run = Project("a", "b").Run().Compiles();

        Assert.Equal(
            ["seeds/b.yaml(1,1): warning DSR8005: The records come to 12.8 MB of text, and an assembly can hold only 16 MB of strings. Most of it is in 'notes' (12.8 MB). "
                + "Set <DossierLargeDatasets> to true (SDK 9.0.200 or later), or split the seeds over several projects."],
            run.Messages);
        Assert.Equal("", Emit(run));
    }

    [Theory]
    [InlineData("a", "b", "c")]
    [InlineData("c", "a", "b")]
    public void DSR8004_what_is_too_much_is_one_error_at_the_file_and_none_of_the_compiler(params string[] files)
    {
        SeedRun run = Project(files).Run().Compiles();

        Assert.Equal(
            ["seeds/c.yaml(1,1): error DSR8004: The records come to 19.2 MB of text, but an assembly can hold only 16 MB of strings, so the records from this file on are left out. Most of it is in 'notes' (19.2 MB). "
                + "Set <DossierLargeDatasets> to true (SDK 9.0.200 or later), or split the seeds over several projects."],
            run.Messages);
        Assert.Equal("", Emit(run));
        Assert.Contains("public static Actor C3 ", run.Source("seeds.c.yaml.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("xxx", run.Source("seeds.c.yaml.g.cs"), StringComparison.Ordinal);
        Assert.Contains("xxx", run.Source("seeds.b.yaml.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_compiler_that_keeps_long_strings_as_data_has_no_such_end()
    {
        SeedRun run = Project("a", "b", "c").Feature(Feature, "1000").Run().Compiles();

        Assert.Equal(HasFeature ? 0 : 1, run.Messages.Length);
        Assert.Equal("", Emit(run));
        Assert.Equal(HasFeature, run.Source("seeds.c.yaml.g.cs").Contains("xxx", StringComparison.Ordinal));
    }

    [Fact]
    public void DSR8006_more_members_than_a_class_holds_are_an_error_at_the_file()
    {
        var project = new SeedProject();
        foreach (int file in Enumerable.Range(0, 3))
            project.Seed($"seeds/p{file}.yaml", "places:\n" + string.Concat(Enumerable.Range(0, 22_000).Select(i => $"  p{file}-{i}: P\n")));

        Assert.Equal(
            ["seeds/p2.yaml(1,1): error DSR8006: The places need 66,000 members in C#, more than a .NET class can hold (about 65,000). Split the seeds over several projects."],
            project.Run().Messages);
        Assert.Empty(project.Remove("seeds/p1.yaml").Run().Messages);
    }

    [Fact]
    public void An_edit_elsewhere_leaves_alone_what_does_not_fit()
    {
        SeedProject project = Project("a", "b", "c");
        project.Run();

        SeedRun after = project.Edit("seeds/a.yaml", "name: Actor 0 of a", "name: Another").Run();

        Assert.Equal(["seeds.a.yaml.g.cs"], after.Emitted(StageNames.Sources));
        Assert.Single(after.Messages);
    }

    // Seven records of 480,000 characters a file: 6.4 MB each as they lie in an assembly.
    private static SeedProject Project(params string[] files)
    {
        SeedProject project = new SeedProject().Severity("DSR8005", ReportDiagnostic.Default);
        string note = new('x', 60_000);
        foreach (string file in files)
        {
            var text = new System.Text.StringBuilder("actors:\n");
            for (int i = 0; i < 7; i++)
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  {file}{i}:\n    name: Actor {i} of {file}\n    notes:\n");
                for (int n = 0; n < 8; n++)
                    text.Append("      - ").Append(note, 0, 60_000 - n).Append('\n');
            }

            project.Seed($"seeds/{file}.yaml", text.ToString());
        }

        return project;
    }

    private static string Emit(SeedRun run)
        => string.Join('\n', run.Output.Emit(new MemoryStream()).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
}

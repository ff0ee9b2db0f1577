using System.Globalization;
using Dossier.Generator.Tests.Driving;
using Dossier.Generator.Tests.Fuzzing;
using Dossier.Tool.Checking;
using Dossier.Tool.Finding;
using Dossier.Tool.Tests.Working;
using Microsoft.CodeAnalysis;

namespace Dossier.Tool.Tests.Checking;

/// <summary>
/// The command says what the generator says: the same rules, lines, columns and words, of datasets that are broken at random. The tests of the
/// package compare it with <c>dotnet build</c>.
/// </summary>
public sealed class GeneratorEqualityTests
{
    private const int Rounds = 125;

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    public void The_command_says_what_the_generator_says(int seed)
    {
        using var folder = new TemporaryFolder();
        var random = new Random(seed);
        string[] all = [.. FuzzCorpus.Files.Keys];
        var project = new SeedProject().Checked();
        foreach ((string path, string text) in FuzzCorpus.Files)
            Write(folder, project, path, text);

        int said = 0;
        for (int round = 0; round < Rounds; round++)
        {
            string path = all[random.Next(all.Length)];
            Write(folder, project, path, Mutations.Break(folder.Read(path), folder.Read(all[random.Next(all.Length)]), random));
            string[] expected = [.. project.Run().Dossier.Diagnostics.Where(IsAboutFile).Select(diagnostic => Print(diagnostic, folder)).Order(StringComparer.Ordinal)];
            string[] actual = [.. CheckedSeeds.Of(Workplace.At(folder.Path)).Messages.Select(message => Print(message, folder)).Order(StringComparer.Ordinal)];
            Assert.True(expected.SequenceEqual(actual), $"Round {round} of {seed}, {path}:\n{string.Join('\n', actual.Except(expected))}\nand not\n{string.Join('\n', expected.Except(actual))}");
            said += actual.Length;

            foreach (string other in all)
            {
                if (random.Next(3) > 0 && folder.Read(other) != FuzzCorpus.Files[other])
                    Write(folder, project, other, FuzzCorpus.Files[other]);
            }
        }

        Assert.True(said > Rounds, "Hardly anything was said.");
    }

    // What the disk cannot hold, such as half a surrogate pair, the generator does not get either.
    private static void Write(TemporaryFolder folder, SeedProject project, string path, string text)
    {
        string file = folder.Write(path, text);
        project.Seed(path, DiskFile.Decode(File.ReadAllBytes(file)).Text);
    }

    private static bool IsAboutFile(Diagnostic diagnostic) => diagnostic.Location.SourceTree is null && diagnostic.Location.Kind != LocationKind.None;

    private static string Print(Diagnostic diagnostic, TemporaryFolder folder)
    {
        _ = folder;
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string others = string.Join(", ", diagnostic.AdditionalLocations.Select(static other => $"{Relative(other.GetLineSpan().Path)} {other.GetLineSpan().Span}"));
        return $"{Relative(place.Path)} {place.Span}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)} [{others}]";
    }

    private static string Print(Message message, TemporaryFolder folder)
    {
        string others = string.Join(", ", message.Others.Select(other => $"{Path.GetRelativePath(folder.Path, other.FilePath)} {Span(other.Span)}"));
        return $"{Path.GetRelativePath(folder.Path, message.FilePath)} {Span(message.Span!.Value)}: {message.SeverityName} {message.Rule.Id}: {message.Text} [{others}]";
    }

    private static string Span(Compiler.Diagnostics.SeedSpan span) => $"({span.Line},{span.Column})-({span.EndLine},{span.EndColumn})";

    private static string Relative(string path) => path[SeedProject.Folder.Length..];
}

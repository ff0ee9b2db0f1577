using System.Text.RegularExpressions;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Project;
using Dossier.Compiler.Tests.Catalogue;

namespace Dossier.Compiler.Tests.Disclosure;

/// <summary>
/// The seeds in which every text is withheld, as files of the tests of the packages, which build them: those tests refer to no other project.
/// </summary>
public class CanarySeedsTests
{
    private const string Renew = "DOSSIER_RENEW_CANARIES";
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Dossier.Package.Tests", "Canaries");

    [Fact]
    public void The_files_of_the_package_tests_are_what_the_model_gives()
    {
        SortedDictionary<string, string> expected = CanarySeeds.Write();
        if (Environment.GetEnvironmentVariable(Renew) == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
        {
            if (Directory.Exists(Folder))
                Directory.Delete(Folder, recursive: true);
            Directory.CreateDirectory(Folder);
            foreach ((string file, string text) in expected)
                File.WriteAllText(Path.Combine(Folder, file), text);
        }

        var found = Directory.EnumerateFiles(Folder).ToDictionary(static file => Path.GetFileName(file), static file => File.ReadAllText(file).ReplaceLineEndings("\n"));
        Assert.True(
            expected.Keys.ToHashSet().SetEquals(found.Keys) && expected.All(file => found[file.Key] == file.Value),
            $"{Folder} is not what the model gives any more. Run this test once with {Renew}=1, look at the difference, and commit it.");
    }

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    public void They_build_without_an_error(string audience)
        => Assert.Empty(Read(audience).Reports().SelectMany(static report => report.Problems.Items)
            .Where(static problem => problem.Rule.Severity == RuleSeverity.Error).Select(static problem => $"{problem.Rule.Id} {problem.Message}"));

    [Fact]
    public void Everybody_has_none_of_them_and_the_desk_has_each()
    {
        Assert.Empty(Canaries(Publics.Sources(Read("public")).Select(static source => source.Key + source.Value)));

        string[] written = [.. Canaries(CanarySeeds.Write().Where(static file => file.Key.EndsWith(".json", StringComparison.Ordinal)).Select(static file => file.Value))];
        Assert.InRange(written.Length, 100, 2000);

        // The reasons of the two suppressions are in no build.
        Assert.Equal(2, written.Except(Canaries(Publics.Sources(Read("internal")).Values)).Count());
    }

    [Fact]
    public void Every_field_of_every_kind_and_item_is_withheld_somewhere()
    {
        string all = string.Concat(CanarySeeds.Write().Values);
        foreach (Kind kind in ModelLoader.BuiltIn.Kinds)
            Assert.All(kind.Fields.Where(static field => !WithheldField.IsMark(field.Name)), field => Assert.Contains($"\"{field.Name}\":", all, StringComparison.Ordinal));
    }

    private static DossierProject Read(string audience)
        => DossierProject.Read(
            CanarySeeds.Write().Select(static file => new ProjectText("seeds/" + file.Key, "/seeds/" + file.Key, file.Value)),
            new ProjectSettings(new EmitOptions("Tests", "public", GlobalUsings: true) { Audience = new Audience(audience), SeedNavigation = false }));

    private static IEnumerable<string> Canaries(IEnumerable<string> texts)
        => texts.SelectMany(static text => Regex.Matches(text, "canary-?[0-9]+", RegexOptions.IgnoreCase)).Select(static match => match.Value).Distinct();
}

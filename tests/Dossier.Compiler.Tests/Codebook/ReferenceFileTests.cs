using System.Collections.Immutable;
using Dossier.Compiler.Codebook;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Tests.Catalogue;

namespace Dossier.Compiler.Tests.Codebook;

/// <summary>The pages of the reference that are written from the model are as the model gives them.</summary>
public class ReferenceFileTests
{
    private const string Renew = "DOSSIER_RENEW_REFERENCE";
    private const string Folder = "docs/reference/";

    /// <summary>The pages of the reference that people write.</summary>
    private static readonly string[] ByHand = ["command.md", "csharp.md", "exports.md", "mapping-files.md", "model-files.md", "options.md", "seed-files.md"];

    private static readonly ImmutableArray<CodebookPage> Pages = CodebookWriter.Write(DisclosedModel.For(ModelLoader.BuiltIn, Audience.Public), root: "../../");

    public static TheoryData<string> Paths => [.. Pages.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_page_is_what_the_model_gives(string path)
    {
        CodebookPage page = Pages.Single(page => page.Path == path);
        string file = Repository.PathOf(Folder + path);

        // On a build server the file is what was committed, or the test fails.
        if (Environment.GetEnvironmentVariable(Renew) == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, page.Text);
        }

        bool fresh = File.Exists(file) && Repository.Read(Folder + path) == page.Text;
        Assert.True(fresh, $"{Folder}{path} is not what the model gives any more. Run these tests once with {Renew}=1, look at the difference, and commit it.");
    }

    [Fact]
    public void No_page_is_left_of_a_kind_that_is_gone()
        => Assert.Equal(
            Pages.Select(page => page.Path).Concat(ByHand).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Repository.PathOf(Folder), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Repository.PathOf(Folder), file).Replace(Path.DirectorySeparatorChar, '/'))
                .Order(StringComparer.Ordinal));

    [Fact]
    public void It_is_written_to_the_same_bytes_every_time()
    {
        ImmutableArray<CodebookPage> again = CodebookWriter.Write(DisclosedModel.For(ModelLoader.Load([]).Model, Audience.Public), root: "../../");

        Assert.Equal(Pages.AsEnumerable(), again.AsEnumerable());
    }
}

using System.Text.RegularExpressions;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Dataset;

/// <summary>The dataset says what the article says in words of its own, and quotes where it says so.</summary>
public partial class WordingTests
{
    [ArticleFact]
    public void Outside_quotes_no_more_than_four_words_in_a_row_are_the_article_s()
    {
        var shared = new SharedWords(Article.Read());

        string[] found =
        [
            .. Texts().Where(t => !t.IsQuote).SelectMany(t => shared.In(t.Text).Select(run => $"{t.Path}: {run}")),
            .. DatasetFiles.Read().SelectMany(f => shared.In(Comments(f.Text)).Select(run => $"{f.Path}, a comment: {run}")),
            .. Pages().SelectMany(p => shared.In(p.Text).Select(run => $"{p.Path}: {run}")),
        ];

        Assert.Empty(found);
    }

    [ArticleFact]
    public void A_quote_is_four_words_at_most_and_is_in_the_passage_that_its_locator_names()
    {
        IReadOnlyDictionary<string, string> article = Article.ByPassage();
        int quotes = 0;
        foreach ((string path, string _, SeedMap? map) in Texts().Where(t => t.IsQuote).Select(t => (t.Path, t.Text, t.In)))
        {
            string quote = Of(map!, "quote")!, locator = Of(map!, "locator")!;
            Assert.True(article.ContainsKey(locator), $"{path}: {locator}");
            Assert.True(article[locator].Contains(quote, StringComparison.Ordinal), $"{path}: '{quote}' is not in {locator}.");
            Assert.True(quote.Split([' ', '-']).Length <= 4, $"{path}: '{quote}' is too long.");
            quotes++;
        }

        Assert.True(quotes > 15, "Hardly any quote was found.");
    }

    [ArticleFact]
    public void A_locator_names_a_passage_that_the_article_has()
    {
        IReadOnlyDictionary<string, string> article = Article.ByPassage();
        string[] locators = [.. Texts().Where(t => t.In is { } map && Of(map, "source") == "iraq-strikes-article").Select(t => Of(t.In!, "locator")).OfType<string>().Distinct()];

        Assert.Equal(article.Keys.Order(StringComparer.Ordinal), locators.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Five_words_in_a_row_are_found_and_four_and_names_are_not()
    {
        var shared = new SharedWords("The drone flew away amid the gunfire above Ain al-Asad Air Base near Baghdad.");

        Assert.Equal(["the drone flew away amid"], shared.In("Then the drone flew away, amid shots."));
        Assert.Equal(["drone flew away amid the"], shared.In("A drone flew away amid the smoke."));
        Assert.Empty(shared.In("The drone flew away over the river."));
        Assert.Empty(shared.In("It flew away amid the smoke, above Ain al-Asad Air Base."));
    }

    /// <summary>The texts of all seeds, each with the map that it is in; a quote is told apart.</summary>
    private static IEnumerable<(string Path, string Text, SeedMap? In, bool IsQuote)> Texts()
        => DatasetFiles.Read().SelectMany(f => Texts(f.Path, SeedReader.Read(f.Path, f.Text).Root, null, false));

    private static IEnumerable<(string Path, string Text, SeedMap? In, bool IsQuote)> Texts(string path, SeedNode? node, SeedMap? map, bool isQuote)
        => node switch
        {
            SeedScalar scalar => [(path, scalar.Text, map, isQuote)],
            SeedList list => list.Items.SelectMany((item, i) => Texts($"{path}[{i}]", item, map, isQuote)),
            SeedMap inner => inner.Entries.SelectMany(e => Texts($"{path}.{e.Key}", e.Value, inner, e.Key == "quote")),
            _ => [],
        };

    private static string? Of(SeedMap map, string key)
        => map.Entries.FirstOrDefault(e => e.Key == key)?.Value is SeedScalar scalar ? scalar.Text : null;

    private static string Comments(string text) => string.Join('\n', Comment().Matches(text).Select(m => m.Value));

    /// <summary>What else the dataset's package says of the article, its codebook without the words that it quotes as examples.</summary>
    private static IEnumerable<(string Path, string Text)> Pages()
    {
        IEnumerable<string> documents = Directory.EnumerateFiles(Path.Combine(DatasetFiles.Root(), "docs"), "*.md", SearchOption.AllDirectories);
        foreach (string page in (string[])["seeds/README.md", "seeds/Dossier.Seeds.Iraq2023.csproj", "README.md", .. documents])
            yield return (page, Quoted().Replace(File.ReadAllText(Path.Combine(DatasetFiles.Root(), page)), " / "));
    }

    [GeneratedRegex(@"(?<=^\s*|\s)#\s[^\n]*", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("\"[^\"\n]{1,60}\"")]
    private static partial Regex Quoted();
}

using System.Text.RegularExpressions;

namespace Dossier.Compiler.Tests.Dataset;

/// <summary>
/// Finds where a text repeats the article word by word. A hyphen parts words, and a name counts for one: names are what they are.
/// </summary>
internal sealed partial class SharedWords
{
    /// <summary>So many in a row may be the same.</summary>
    public const int Allowed = 4;

    private static readonly string[] Names =
    [
        "Deputy Pentagon Press Secretary Sabrina Singh", "Deputy Pentagon Press Secretary", "Sabrina Singh", "Fadel al-Maksusi",
        "Thaier al-Sudani", "John Davison", "Harakat Hezbollah al-Nujaba", "Kataib Hezbollah", "Hashd al-Shaabi", "US CENTCOM",
        "Ain al-Asad Air Base", "Ain al-Assad base", "Ain al-Assad", "Ain al-Asad", "al-Asad air base", "Jurf al-Nasr", "al-Shaddadi",
        "Green Zone", "US Embassy",
    ];

    // Longer ones first, or they would never be found.
    private static readonly (Regex Name, string Word)[] NameWords =
        [.. Names.OrderByDescending(n => n.Length).Select((n, i) => (new Regex(@"\b" + string.Join(" ", Words(n)) + @"\b"), $"name{i}"))];

    private readonly HashSet<string> _runs = new(StringComparer.Ordinal);

    public SharedWords(string article)
    {
        string[] words = WithNames(article);
        for (int i = 0; i + Allowed < words.Length; i++)
            _runs.Add(string.Join(' ', words[i..(i + Allowed + 1)]));
    }

    /// <summary>The runs of the text that are too long, in the words of the text.</summary>
    public IEnumerable<string> In(string text)
    {
        string[] words = WithNames(text);
        for (int i = 0; i + Allowed < words.Length; i++)
        {
            string run = string.Join(' ', words[i..(i + Allowed + 1)]);
            if (_runs.Contains(run))
                yield return run;
        }
    }

    private static string[] WithNames(string text)
    {
        string joined = string.Join(' ', Words(text));
        foreach ((Regex name, string word) in NameWords)
            joined = name.Replace(joined, word);
        return joined.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static IEnumerable<string> Words(string text)
        => Word().Matches(text.Replace("U.S.", "US", StringComparison.Ordinal).ToLowerInvariant()).Select(m => m.Value);

    [GeneratedRegex(@"[\p{L}\p{Nd}]+(?:['\u2019][\p{L}\p{Nd}]+)*")]
    private static partial Regex Word();
}

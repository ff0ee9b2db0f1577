using System.Text;

namespace Dossier.Compiler.Naming;

/// <summary>Turns names of the model into words of a sentence.</summary>
internal static class NameWords
{
    /// <summary>A name in words: <c>backedBy</c> becomes "backed by", <c>armed-force</c> becomes "armed force".</summary>
    public static string Of(string name) => NameText.Words(name);

    /// <summary>Appends a name as words.</summary>
    public static StringBuilder Append(StringBuilder words, string name) => NameText.AppendWords(words, name);

    /// <summary>A word with its article: "an actor", "a place".</summary>
    public static string WithArticle(string word) => ("aeiou".IndexOf(word[0]) >= 0 ? "an " : "a ") + word;
}

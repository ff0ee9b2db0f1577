using System.Text;

namespace Dossier.Compiler.Naming;

/// <summary>Turns names of the model into words of a sentence.</summary>
internal static class NameWords
{
    /// <summary>A name in words: <c>backedBy</c> becomes "backed by", <c>armed-force</c> becomes "armed force".</summary>
    public static string Of(string name) => Append(new StringBuilder(name.Length + 4), name).ToString();

    /// <summary>Appends a name as words.</summary>
    public static StringBuilder Append(StringBuilder words, string name)
    {
        foreach (char c in name)
        {
            if (c is >= 'A' and <= 'Z')
                words.Append(' ').Append((char)(c + 32));
            else
                words.Append(c == '-' ? ' ' : c);
        }

        return words;
    }

    /// <summary>A word with its article: "an actor", "a place".</summary>
    public static string WithArticle(string word) => ("aeiou".IndexOf(word[0]) >= 0 ? "an " : "a ") + word;
}

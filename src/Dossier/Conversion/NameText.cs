using System.Text;

namespace Dossier;

/// <summary>Names of the model as words of a sentence.</summary>
internal static class NameText
{
    /// <summary>A name as words: <c>backedBy</c> is "backed by", <c>armed-force</c> is "armed force".</summary>
    public static string Words(string name) => AppendWords(new StringBuilder(name.Length + 4), name).ToString();

    /// <summary>Appends a name as words.</summary>
    public static StringBuilder AppendWords(StringBuilder words, string name)
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
}

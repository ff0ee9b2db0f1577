using System.Text;

namespace Dossier.Rows;

/// <summary>Names of fields as words of a sentence.</summary>
internal static class FieldWords
{
    /// <summary>A name as words: <c>backedBy</c> is "backed by".</summary>
    public static string Of(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (char c in name)
        {
            if (c is >= 'A' and <= 'Z')
                words.Append(' ').Append((char)(c + 32));
            else
                words.Append(c == '-' ? ' ' : c);
        }

        return words.ToString();
    }
}

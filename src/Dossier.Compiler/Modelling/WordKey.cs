using System.Text;

namespace Dossier.Compiler.Modelling;

/// <summary>A word in the form in which it is compared with synonyms: in lower case, without separators.</summary>
internal static class WordKey
{
    /// <summary>The key, which is the same for <c>where_coordinates</c>, <c>Where coordinates</c> and <c>whereCoordinates</c>.</summary>
    public static string Of(string word)
    {
        var key = new StringBuilder(word.Length);
        foreach (char c in word)
        {
            if (char.IsLetterOrDigit(c))
                key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }
}

using System.Text;

namespace Dossier.Compiler.Modelling;

/// <summary>A word as it is compared with synonyms: in small letters, without what stands between words.</summary>
internal static class WordKey
{
    /// <summary>The key: <c>where_coordinates</c>, <c>Where coordinates</c> and <c>whereCoordinates</c> have one.</summary>
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

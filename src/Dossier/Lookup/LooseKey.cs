using System.Text;

namespace Dossier;

/// <summary>
/// A key that ignores more than <see cref="NameKey.Fold"/> does: spaces, joined articles, some endings. Names that differ only in these
/// are usually, but not always, the same. So it is only used if the strict key finds nothing.
/// </summary>
internal static class LooseKey
{
    // Below this length, removing an ending would make unrelated words equal.
    private const int ShortestWithEnding = 5;
    private const int ShortestAfterArticle = 3;

    /// <summary>The loose key of a strict one.</summary>
    public static string Of(string key)
    {
        var loose = new StringBuilder(key.Length);
        int start = 0;
        while (start < key.Length)
        {
            int end = key.IndexOf(' ', start);
            if (end < 0)
                end = key.Length;

            // 1 2 is different from 12.
            if (loose.Length > 0 && IsDigit(loose[loose.Length - 1]) && IsDigit(key[start]))
                loose.Append(' ');
            AppendWord(loose, key.AsSpan(start, end - start), isFirst: start == 0);
            start = end + 1;
        }

        // Two names of which nothing is left must not become equal.
        return loose.Length == 0 ? key : Servant(loose.ToString());
    }

    private static void AppendWord(StringBuilder loose, ReadOnlySpan<char> word, bool isFirst)
    {
        if (!isFirst && HasJoinedArticle(word))
            word = word.Slice(2);

        // -ah and -a are the same ending, which Arabic writes but does not pronounce.
        if (word.Length >= ShortestWithEnding && word[word.Length - 1] == 'h' && word[word.Length - 2] == 'a')
            word = word.Slice(0, word.Length - 1);

        for (int i = 0; i < word.Length; i++)
        {
            // Sana'a and San'a': newspapers usually leave out the second of two a's.
            if (word[i] != 'a' || i == 0 || word[i - 1] != 'a')
                loose.Append(word[i]);
        }
    }

    // Ezzor is ez-Zor, except as the first word of a name: Anna and Ella contain no article, and Assyria is not as-Syria.
    private static bool HasJoinedArticle(ReadOnlySpan<char> word)
        => word.Length >= 2 + ShortestAfterArticle && word[0] is 'a' or 'e' && word[1] == word[2] && word[1] is 'z' or 'r' or 'n' or 't' or 'd' or 's'
            && (word[1] != 's' || (word.Length > 2 + ShortestAfterArticle && word[3] is 'a' or 'i' or 'u'));

    // Abdulrahman, Abdel Rahman and Abd al-Rahman: the article is joined to the first or to the second word.
    private static string Servant(string loose)
    {
        const string Abd = "abd";
        int offset = loose.IndexOf(Abd, StringComparison.Ordinal);
        if (offset < 0 || offset + 6 > loose.Length || loose[offset + 3] is not ('a' or 'e' or 'o' or 'u'))
            return loose;

        char next = loose[offset + 4];
        return next == 'l' || (offset + 5 < loose.Length && next == loose[offset + 5]) ? loose.Remove(offset + 3, 2) : loose;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}

namespace Dossier;

/// <summary>
/// Drops the Arabic article from the words of a name that <see cref="NameKey"/> has folded.
/// <para>
/// In Latin letters the article is a separate word: a vowel (a, e, u) and <c>l</c>, or the consonant that <c>l</c> becomes
/// before a sun letter. <c>al</c>, <c>el</c> and <c>ul</c> are the article before every word that starts with a letter; the
/// assimilated forms (<c>as</c>, <c>ash</c>, <c>at</c>, <c>ez</c>, <c>ud</c> ...) only before a word that starts with the same
/// consonant, so <c>an attack</c> and <c>AN-26</c> are not changed.
/// </para>
/// <list type="bullet">
/// <item>Without a hyphen, only a possible Arabic name has the article: <c>El Salvador</c> and <c>Al Gore</c> have none.</item>
/// <item>The last word is never the article: <c>Al</c> and <c>Ain al</c> keep it.</item>
/// <item>Without a hyphen, <c>s t d</c> are not taken for <c>sh th dh</c>: <c>attack at the base</c> keeps its <c>at</c>.</item>
/// <item>Forms in u are not the article at the start of a name (<c>Zia ur-Rahman</c>, but <c>Ur Ruins</c>), and <c>us</c> and
/// <c>un</c> never are: in more names they mean the United States and Nations.</item>
/// </list>
/// </summary>
internal static class ArabicArticle
{
    private const char Alef = '\u0627';
    private const char Lam = '\u0644';

    /// <summary>Moves the words that are kept to the end of the buffer, with single spaces between them, and returns them.</summary>
    public static ReadOnlySpan<char> Drop(Span<char> words)
    {
        // Goes from right to left, since whether a word is an article depends on the next word that is kept. This way a second run sees
        // every word before the same neighbour and finds nothing more to drop.
        int kept = words.Length;
        int end = words.Length;
        bool hyphenated = false;
        while (end > 0)
        {
            int start = words.Slice(0, end).LastIndexOfAny(' ', '-') + 1;
            ReadOnlySpan<char> word = words.Slice(start, end - start);
            word = word.Slice(PrefixLength(word));
            if (!IsArticle(word, words.Slice(kept), hyphenated, isFirst: start == 0))
            {
                if (kept < words.Length)
                    words[--kept] = ' ';
                kept -= word.Length;
                word.CopyTo(words.Slice(kept));
            }

            hyphenated = start > 0 && words[start - 1] == '-';
            end = start - 1;
        }

        return words.Slice(kept);
    }

    private static bool IsArticle(ReadOnlySpan<char> word, ReadOnlySpan<char> next, bool hyphenated, bool isFirst)
    {
        if (next.IsEmpty || word.Length is < 2 or > 3 || word[0] is not ('a' or 'e' or 'u'))
            return false;
        if (word[0] == 'u' && (isFirst || word[1] == 'n' || (word[1] == 's' && word.Length == 2)))
            return false;

        if (!hyphenated && !CanBeArabic(next))
            return false;

        ReadOnlySpan<char> consonant = word.Slice(1);
        if (consonant.Length == 1 && consonant[0] == 'l')
            return next[0] is not (>= '0' and <= '9');
        if (!IsSunLetter(consonant) || !next.StartsWith(consonant))
            return false;

        bool digraphMayFollow = hyphenated || consonant.Length == 2 || consonant[0] is not ('s' or 't' or 'd');
        return digraphMayFollow || next.Length == 1 || next[1] != 'h';
    }

    /// <summary>
    /// Whether the first word can be a name of Arabic origin in Latin letters. Such a name has no p, v, x, no c except in ch and <c>sch</c>,
    /// and no qu before e or i; it does not begin with two consonants such as <c>Gr</c> and <c>Sm</c>; and it does not end in o, in e after a
    /// consonant other than h and y, in <c>on</c> after a consonant, or in <c>ls</c>, <c>ns</c> or <c>ts</c>. <c>Paso</c>, <c>Gore</c>,
    /// <c>Davis</c>, <c>Jolson</c>, <c>Bosque</c> and <c>Salvador</c> are not Arabic names.
    /// </summary>
    private static bool CanBeArabic(ReadOnlySpan<char> words)
    {
        int end = words.IndexOf(' ');
        ReadOnlySpan<char> word = end < 0 ? words : words.Slice(0, end);
        if (word[0] >= '\u0080')
            return true;

        for (int i = 0; i < word.Length; i++)
        {
            char next = i + 1 < word.Length ? word[i + 1] : ' ';
            char afterNext = i + 2 < word.Length ? word[i + 2] : ' ';
            if (word[i] is 'p' or 'v' or 'x' || (word[i] == 'c' && next != 'h'))
                return false;
            if ((word[i], next, afterNext) is ('s', 'c', 'h') or ('q', 'u', 'e' or 'i'))
                return false;
        }

        char last = word[word.Length - 1];
        return word.Length < 3
            || !(StartsWithForeignPair(word) || last == 'o' || EndsAsForeign(word)
                || (last == 'e' && !IsVowel(word[word.Length - 2]) && word[word.Length - 2] is not ('h' or 'y')));
    }

    // Matches Jolson, Limon, Michaels, Burns, Roberts; does not match Zaytoun and Shams.
    private static bool EndsAsForeign(ReadOnlySpan<char> word)
        => (word[word.Length - 3], word[word.Length - 2], word[word.Length - 1]) switch
        {
            (var before, 'o', 'n') => !IsVowel(before) && before is not ('y' or 'w'),
            (_, 'l' or 'n' or 't', 's') => true,
            _ => false,
        };

    // Pairs with which Maghrebi names begin, such as Ks, Mz and Sf, are not included.
    private static bool StartsWithForeignPair(ReadOnlySpan<char> word) => (word[0], word[1]) switch
    {
        ('b' or 'd' or 'f' or 'g' or 't', 'r') or ('b' or 'f' or 'g' or 's', 'l') or ('s', 'k' or 'm' or 'n' or 'q' or 't' or 'w') or ('t', 'w') => true,
        _ => false,
    };

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool IsSunLetter(ReadOnlySpan<char> consonant)
        => consonant.Length == 1
            ? consonant[0] is 's' or 't' or 'd' or 'n' or 'r' or 'z'
            : consonant[0] is 's' or 't' or 'd' && consonant[1] == 'h';

    private static int PrefixLength(ReadOnlySpan<char> word)
    {
        int length = 0;
        while (word.Length - length >= 4 && word[length] == Alef && word[length + 1] == Lam)
            length += 2;
        return length;
    }
}

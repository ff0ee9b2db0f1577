using System.Buffers;

namespace Dossier;

/// <summary>
/// Tells whether two names are one name spelled differently. Two names that have the same key are taken for the same.
/// <para>
/// A key ignores case, diacritics, apostrophes of every kind, hyphens and other punctuation, runs of white space, and the
/// Arabic article however it is transliterated: <c>Jurf al-Nasr</c>, <c>Jurf an-Nasr</c> and <c>JURF EL NASR</c> are one name.
/// <c>El Salvador</c> and <c>Salvador</c> are two: what no Arabic name can be has no Arabic article.
/// It knows nothing of competing transliterations: <c>Ain al-Asad</c> and <c>Ayn al-Assad</c> are two, and need an alias.
/// </para>
/// <list type="bullet">
/// <item>Punctuation parts words (<c>AC-130</c> is <c>AC 130</c>, not <c>AC130</c>). Apostrophes vanish (<c>Sana'a</c> is
/// <c>Sanaa</c>), and so do the dots between single letters (<c>U.S.</c> is <c>US</c>).</item>
/// <item>Latin, Greek and Cyrillic letters lose their marks, also where a language counts the result as a letter of its own
/// (<c>й</c> is <c>и</c>, <c>ö</c> is <c>o</c>), so that composed and decomposed text agree. Letters that are no letter plus mark
/// get their usual replacement: <c>ß</c> ss, <c>æ</c> ae, <c>œ</c> oe, <c>ø</c> o, <c>đ ð</c> d, <c>þ</c> th, <c>ł</c> l,
/// <c>ŋ</c> ng, <c>ı</c> i, <c>ə</c> a.</item>
/// <item>Arabic loses vowel signs, tatweel and hamza carriers; ta marbuta is ha, alef maqsura and the Persian yeh are ya, the
/// Persian kaf is kaf. The article is dropped from a word that keeps at least two letters, as often as it stands there, since
/// a hamza that would tell <c>ألباني</c> from <c>الباني</c> is seldom typed.</item>
/// <item>Hebrew loses its points and the marks of abbreviation. Arabic-Indic and full-width digits are digits.</item>
/// <item>Other scripts are compared as they are written.</item>
/// <item>Characters that cannot be seen vanish. Forms of letters that fonts have and PDFs are made of are the letters, and a letter
/// of another script that looks like those around it, such as a Cyrillic <c>а</c> in a Latin word, is what it looks like.</item>
/// </list>
/// </summary>
/// <remarks>
/// The tables are its own. Neither the machine's culture, nor its version of Unicode, nor a build without globalization data
/// changes a key; what a compiler warned of is what a look-up finds.
/// </remarks>
public static class NameKey
{
    private const int StackLimit = 256;

    /// <summary>
    /// The key of a name: words in lower case with single spaces between them. The key of a key is that key. A name without a
    /// single letter or digit is its own key, less the white space around it.
    /// </summary>
    /// <param name="name">A name in any script.</param>
    /// <returns>The key; <paramref name="name"/> itself, if that is what it already is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string Fold(string name)
    {
        _ = name ?? throw new ArgumentNullException(nameof(name));

        // Forms that fonts have are said in ordinary letters first, where there are any.
        string plain = PresentationForms.Replace(name);

        // No character becomes more than three, and a separator is written only for one that was read.
        int bound = checked(plain.Length * NameLetters.LongestExpansion);
        char[]? rented = null;
        Span<char> buffer = bound <= StackLimit
            ? stackalloc char[StackLimit]
            : (rented = ArrayPool<char>.Shared.Rent(bound));

        int length = WriteWords(plain, buffer);
        UniteWords(buffer.Slice(0, length));
        ReadOnlySpan<char> key = ArabicArticle.Drop(buffer.Slice(0, length));
        string result = key.IsEmpty ? name.Trim()
            : key.SequenceEqual(name.AsSpan()) ? name
            : key.ToString();

        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return result;
    }

    /// <summary>
    /// What remains of a key when words that are as often joined as not are joined, and endings that are heard and not written, or
    /// written and not heard, are left out: <c>Raqqa</c> and <c>al-Raqqah</c>, <c>Deir Ezzor</c> and <c>Deir ez-Zor</c>,
    /// <c>Ansarallah</c> and <c>Ansar Allah</c>. It is asked where a key finds nothing.
    /// </summary>
    /// <param name="key">A key that <see cref="Fold"/> gave.</param>
    /// <returns>A key to be compared with others of its sort; it is no name, and has no spaces but between digits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public static string Loosen(string key) => LooseKey.Of(key ?? throw new ArgumentNullException(nameof(key)));

    /// <summary>
    /// Writes the folded words. Between two words stands a hyphen if nothing but hyphens joined them, else a space: the rule
    /// for the article looks at it.
    /// </summary>
    private static int WriteWords(string name, Span<char> buffer)
    {
        int length = 0;
        int piece = 0; // letters since the last separator or dropped dot
        char joint = '\0';

        for (int i = 0; i < name.Length; i++)
        {
            char folded = NameLetters.Fold(name[i]);
            switch (folded)
            {
                case NameLetters.Nothing:
                    continue;
                case NameLetters.Break when name[i] == '\u200C' && joint == '\0' && length > 0 && LookAlikes.IsLatin(buffer[length - 1]):
                    continue; // a half-space between Latin letters came with the copying
                case NameLetters.Quote when IsHebrew(length, joint, buffer) && IsHebrew(NextLetter(name, i + 1, out _)):
                    continue; // an abbreviation such as צה"ל, typed without gershayim
                case NameLetters.Dot when piece == 1 && joint == '\0' && !IsDigit(buffer[length - 1]) && IsInitial(name, i + 1):
                    piece = 0;
                    continue;
                case NameLetters.Hyphen when joint is '\0' or NameLetters.Hyphen:
                    joint = NameLetters.Hyphen;
                    piece = 0;
                    continue;
                case NameLetters.Break or NameLetters.Quote or NameLetters.Dot or NameLetters.Hyphen:
                    joint = NameLetters.Break;
                    piece = 0;
                    continue;
            }

            if (joint != '\0' && length > 0)
                buffer[length++] = joint;
            joint = '\0';
            piece++;

            if (NameLetters.Expand(folded) is { } expansion)
                foreach (char c in expansion)
                    buffer[length++] = c;
            else
                buffer[length++] = folded;
        }

        return length;
    }

    private static void UniteWords(Span<char> words)
    {
        int start = 0;
        for (int i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && words[i] is not (' ' or '-'))
                continue;

            LookAlikes.UniteFolded(words.Slice(start, i - start));
            start = i + 1;
        }
    }

    /// <summary>Whether a single letter and no more comes next, as after the first dot of <c>U.S. Army</c>.</summary>
    private static bool IsInitial(string name, int index)
    {
        char letter = NextLetter(name, index, out int at);
        return IsWordCharacter(letter) && !IsDigit(letter) && !IsWordCharacter(NextLetter(name, at + 1, out _));
    }

    private static char NextLetter(string name, int index, out int at)
    {
        for (at = index; at < name.Length; at++)
        {
            char folded = NameLetters.Fold(name[at]);
            if (folded != NameLetters.Nothing)
                return folded;
        }

        return NameLetters.Nothing;
    }

    private static bool IsWordCharacter(char folded)
        => folded is not (NameLetters.Nothing or NameLetters.Break or NameLetters.Hyphen or NameLetters.Dot or NameLetters.Quote);

    private static bool IsDigit(char folded) => folded is >= '0' and <= '9';

    private static bool IsHebrew(int length, char joint, Span<char> buffer)
        => length > 0 && joint == '\0' && IsHebrew(buffer[length - 1]);

    private static bool IsHebrew(char folded) => folded is >= '\u05D0' and <= '\u05EA';
}

using System.Buffers;

namespace Dossier;

/// <summary>
/// Decides whether two names are the same name in different spellings: they are if they have the same key.
/// <para>
/// A key ignores case, diacritics, apostrophes of every kind, hyphens and other punctuation, runs of white space, and the
/// Arabic article however it is transliterated: <c>Jurf al-Nasr</c>, <c>Jurf an-Nasr</c> and <c>JURF EL NASR</c> are one name.
/// <c>El Salvador</c> and <c>Salvador</c> differ: a name that cannot be Arabic has no Arabic article. A key does not unite competing
/// transliterations: <c>Ain al-Asad</c> and <c>Ayn al-Assad</c> differ, and need an alias.
/// </para>
/// <list type="bullet">
/// <item>Punctuation separates words (<c>AC-130</c> is <c>AC 130</c>, not <c>AC130</c>). Apostrophes are removed (<c>Sana'a</c> is
/// <c>Sanaa</c>), and so are the dots between single letters (<c>U.S.</c> is <c>US</c>).</item>
/// <item>Latin, Greek and Cyrillic letters lose their marks, even where a language counts the marked letter as a different one
/// (<c>й</c> becomes <c>и</c>, <c>ö</c> becomes <c>o</c>), so that composed and decomposed text agree. Letters that do not consist of a
/// letter and a mark get their usual replacement: <c>ß</c> ss, <c>æ</c> ae, <c>œ</c> oe, <c>ø</c> o, <c>đ ð</c> d, <c>þ</c> th, <c>ł</c> l,
/// <c>ŋ</c> ng, <c>ı</c> i, <c>ə</c> a.</item>
/// <item>Arabic loses vowel signs, tatweel and hamza carriers; ta marbuta becomes ha, alef maqsura and the Persian yeh become ya, the
/// Persian kaf becomes kaf. The article is dropped, repeatedly, from a word that keeps at least two letters. Thus <c>ألباني</c> loses it
/// too, since the hamza that distinguishes it from <c>الباني</c> is seldom typed.</item>
/// <item>Hebrew loses its points and the marks of abbreviation. Arabic-Indic and full-width digits are digits.</item>
/// <item>Other scripts are compared as they are written.</item>
/// <item>Invisible characters are removed. The presentation forms of letters, which text copied from PDFs contains, become plain letters.
/// A letter of another script that looks like those around it, such as a Cyrillic <c>а</c> in a Latin word, becomes one of theirs.</item>
/// </list>
/// </summary>
/// <remarks>
/// The tables are built in. Neither the machine's culture, nor its version of Unicode, nor a build without globalization data
/// changes a key, so a look-up at run time uses the same keys as the compiler's warnings.
/// </remarks>
public static class NameKey
{
    private const int StackLimit = 256;

    /// <summary>
    /// The key of a name: words in lower case with single spaces between them. The key of a key is that key. A name without a
    /// single letter or digit is its own key, apart from the white space around it.
    /// </summary>
    /// <param name="name">A name in any script.</param>
    /// <returns>The key; <paramref name="name"/> itself, if it already is a key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string Fold(string name)
    {
        _ = name ?? throw new ArgumentNullException(nameof(name));

        // Presentation forms are replaced by ordinary letters first, if there are any.
        string plain = PresentationForms.Replace(name);

        // No character becomes more than three, and a separator is written at most once for each one that was read.
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
    /// A looser key: words that are often joined are joined, and endings that are heard but not written, or written but not heard, are
    /// left out. It unites <c>Raqqa</c> and <c>al-Raqqah</c>, <c>Deir Ezzor</c> and <c>Deir ez-Zor</c>,
    /// <c>Ansarallah</c> and <c>Ansar Allah</c>. Use it only if the key itself finds nothing.
    /// </summary>
    /// <param name="key">A key that <see cref="Fold"/> returned.</param>
    /// <returns>A key to compare with other loose keys; it is not a name, and has no spaces except between digits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public static string Loosen(string key) => LooseKey.Of(key ?? throw new ArgumentNullException(nameof(key)));

    /// <summary>
    /// Writes the folded words. Two words are separated by a hyphen if only hyphens were between them, otherwise by a space: the rule
    /// for the article needs the difference.
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

    /// <summary>Whether exactly one letter comes next, as after the first dot of <c>U.S. Army</c>.</summary>
    private static bool IsInitial(string name, int index)
    {
        char letter = NextLetter(name, index, out int offset);
        return IsWordCharacter(letter) && !IsDigit(letter) && !IsWordCharacter(NextLetter(name, offset + 1, out _));
    }

    private static char NextLetter(string name, int index, out int offset)
    {
        for (offset = index; offset < name.Length; offset++)
        {
            char folded = NameLetters.Fold(name[offset]);
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

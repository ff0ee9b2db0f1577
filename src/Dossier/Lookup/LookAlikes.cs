namespace Dossier;

/// <summary>
/// Letters of one script that look like those of another and get into names through keyboards and copying: those Cyrillic, Greek and
/// Armenian letters that Unicode's list of confusables pairs with Latin ones.
/// </summary>
internal static class LookAlikes
{
    private const string Cyrillic = "аеорсухіјѕһԁԛԝӏкмтвнгпүАЕОРСУХІЈЅҺԀԚԜӀКМТВНҮ";
    private const string OfCyrillic = "aeopcyxijshdqwlkmtbhrnyAEOPCYXIJSHDQWIKMTBHY";
    private const string Greek = "αειοκνρτυχγηΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private const string OfGreek = "aeiokvptuxynABEZHIKMNOPTYX";
    private const string Armenian = "օոսհցյզքՕՍՏԼ";
    private const string OfArmenian = "onuhgjqpOUSL";

    /// <summary>Whether a letter is of a script that has look-alikes of Latin letters.</summary>
    public static bool IsOther(char c) => c is >= '\u0370' and <= '\u058F' && char.IsLetter(c);

    /// <summary>Whether a letter is a Latin one.</summary>
    public static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u00C0' and <= '\u024F' and not ('\u00D7' or '\u00F7'));

    /// <summary>
    /// Puts the letters of a word into one script, if some look like letters of another: the script of most of its letters, or Latin if there
    /// are equally many. A word in one script is not changed.
    /// </summary>
    /// <returns>The index of the first letter that was replaced; -1 if none was.</returns>
    public static int Unite(Span<char> word) => Unite(word, isFolded: false);

    /// <summary>The same for a word in lower case whose letters may have been capitals, which look like others: <c>η</c> comes from H.</summary>
    public static void UniteFolded(Span<char> word) => Unite(word, isFolded: true);

    /// <summary>Puts every word of a text into one script; returns the text itself if nothing is replaced.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The index of the first letter that was replaced; -1 if none was.</param>
    public static string Unite(string text, out int first)
    {
        first = -1;
        char[] letters = text.ToCharArray();
        int start = 0;
        for (int i = 0; i <= letters.Length; i++)
        {
            if (i < letters.Length && (IsLatin(letters[i]) || IsOther(letters[i])))
                continue;

            int replaced = Unite(letters.AsSpan(start, i - start));
            if (replaced >= 0 && first < 0)
                first = start + replaced;
            start = i + 1;
        }

        return first < 0 ? text : new string(letters);
    }

    private static int Unite(Span<char> word, bool isFolded)
    {
        int latin = 0, other = 0;
        char script = '\0';
        foreach (char c in word)
        {
            if (IsLatin(c))
            {
                latin++;
            }
            else if (IsOther(c))
            {
                other++;
                script = script == '\0' ? c : script;
            }
        }

        if (latin == 0 || other == 0)
            return -1;

        int first = -1;
        for (int i = 0; i < word.Length; i++)
        {
            char right = other > latin ? Find(word[i], isFolded, script) : Find(word[i], isFolded, '\0');
            if (right == '\0')
                continue;

            word[i] = right;
            first = first < 0 ? i : first;
        }

        return first;
    }

    /// <summary>The letter that another looks like: in the given script, or in Latin.</summary>
    private static char Find(char c, bool isFolded, char script)
    {
        if (isFolded && Lookup(char.ToUpperInvariant(c), script) is not '\0' and char capital)
            return char.ToLowerInvariant(capital);

        return Lookup(c, script);
    }

    private static char Lookup(char c, char script) => script switch
    {
        '\0' => c switch
        {
            < '\u0370' => '\0',
            < '\u0400' => Counterpart(Greek, OfGreek, c),
            < '\u0530' => Counterpart(Cyrillic, OfCyrillic, c),
            _ => Counterpart(Armenian, OfArmenian, c),
        },
        < '\u0400' => Counterpart(OfGreek, Greek, c),
        < '\u0530' => Counterpart(OfCyrillic, Cyrillic, c),
        _ => Counterpart(OfArmenian, Armenian, c),
    };

    private static char Counterpart(string from, string to, char c) => from.IndexOf(c) is >= 0 and int index ? to[index] : '\0';
}

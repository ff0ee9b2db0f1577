namespace Dossier;

/// <summary>
/// Finds the candidate that was probably meant by an id, a term or a field that does not exist, for "Did you mean".
/// <para>
/// Nearest first: the same letters and digits in any case and with any separators; one typing mistake, or the same
/// words in another order; two mistakes, or a candidate that continues the wrong text; more mistakes, up to a third of the longer
/// text's length, and at most five. Of equally near candidates the first in ordinal order is chosen, so their order does not matter.
/// </para>
/// </summary>
internal static class NearestText
{
    /// <summary>Longer texts are not misspelled names, and would make the search slow.</summary>
    public const int LongestWrongText = 100;

    private const int MostSlipsEver = 5;
    private const int ReorderedScore = 1;
    private const int ContinuedScore = 2;
    private const int ShortestBeginning = 3;

    /// <summary>The candidate that is nearest to the wrong text, or null if none is near.</summary>
    /// <param name="wrong">What was written.</param>
    /// <param name="candidates">What could have been written. They are read once; a hundred thousand are still fast.</param>
    public static string? Find(string wrong, IEnumerable<string> candidates)
    {
        if (wrong.Length is 0 or > LongestWrongText)
            return null;

        Span<char> plain = stackalloc char[wrong.Length];
        Span<char> buffer = stackalloc char[LongestWrongText + MostSlipsEver];
        MakePlain(wrong, plain);

        string? best = null;
        int bestScore = MostSlipsEver + 1;
        foreach (string candidate in candidates)
        {
            int score = Score(wrong, plain, candidate, bestScore, buffer);
            if (score < bestScore || (score == bestScore && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                best = candidate;
                bestScore = score;
            }
        }

        return best;
    }

    /// <summary>All candidates that are near, the nearest first, and equally near ones in ordinal order.</summary>
    /// <param name="wrong">What was written.</param>
    /// <param name="candidates">What could have been written.</param>
    public static IReadOnlyList<string> FindAll(string wrong, IEnumerable<string> candidates)
    {
        if (wrong.Length is 0 or > LongestWrongText)
            return [];

        Span<char> plain = stackalloc char[wrong.Length];
        Span<char> buffer = stackalloc char[LongestWrongText + MostSlipsEver];
        MakePlain(wrong, plain);

        var near = new List<(int Score, string Candidate)>();
        foreach (string candidate in candidates)
        {
            int score = Score(wrong, plain, candidate, MostSlipsEver, buffer);
            if (score <= MostSlipsEver)
                near.Add((score, candidate));
        }

        near.Sort(static (a, b) => a.Score != b.Score ? a.Score.CompareTo(b.Score) : string.CompareOrdinal(a.Candidate, b.Candidate));
        return near.ConvertAll(static n => n.Candidate);
    }

    /// <summary>
    /// How many insertions, deletions, replacements and swaps of neighbours two texts are apart, without ignoring case or separators;
    /// <paramref name="max"/> + 1 for any larger count.
    /// </summary>
    public static int Distance(string a, string b, int max) => EditDistance.Between(a.AsSpan(), b.AsSpan(), max);

    /// <summary>How far away the candidate is; any number above <paramref name="max"/> if it is farther than that.</summary>
    private static int Score(string wrong, ReadOnlySpan<char> plain, string candidate, int max, Span<char> buffer)
    {
        if (IsSame(wrong, candidate))
            return 0;

        int slips = Math.Min(max, MostSlips(plain.Length, candidate.Length));
        int score = max + 1;
        if (max >= ContinuedScore && plain.Length >= ShortestBeginning && StartsWith(candidate, plain))
            score = ContinuedScore;
        if (Math.Abs(candidate.Length - plain.Length) > slips)
            return score;

        Span<char> other = buffer.Slice(0, candidate.Length);
        MakePlain(candidate, other);
        if (max >= ReorderedScore && HaveSameWords(plain, other))
            return ReorderedScore;

        int distance = EditDistance.Between(plain, other, slips);
        return distance <= slips ? Math.Min(score, distance) : score;
    }

    /// <summary>A third of the longer text's length, but at least 1, and 0 for single letters, which would be misspellings of each other.</summary>
    private static int MostSlips(int wrongLength, int candidateLength)
        => wrongLength == 1 ? 0 : Math.Min(MostSlipsEver, Math.Max(1, Math.Max(wrongLength, candidateLength) / 3));

    /// <summary>Whether two texts differ only in case and separators: <c>in_response_to</c>, <c>inResponseTo</c>.</summary>
    private static bool IsSame(string a, string b)
    {
        int i = 0;
        int j = 0;
        while (true)
        {
            while (i < a.Length && Plain(a[i]) == '-')
                i++;
            while (j < b.Length && Plain(b[j]) == '-')
                j++;
            if (i == a.Length || j == b.Length)
                return i == a.Length && j == b.Length;
            if (Plain(a[i++]) != Plain(b[j++]))
                return false;
        }
    }

    private static bool StartsWith(string candidate, ReadOnlySpan<char> plain)
    {
        if (candidate.Length <= plain.Length)
            return false;
        for (int i = 0; i < plain.Length; i++)
            if (Plain(candidate[i]) != plain[i])
                return false;
        return true;
    }

    /// <summary>Whether both have the same words, each as often.</summary>
    private static bool HaveSameWords(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length || Sum(a) != Sum(b))
            return false;

        // Texts this short have at most 106 words, including empty ones: two times 64 bits are enough to mark the used ones.
        ulong usedLow = 0;
        ulong usedHigh = 0;
        while (true)
        {
            int index = FindUnused(NextWord(ref a, out bool more), b, usedLow, usedHigh);
            if (index < 0)
                return false;
            if (index < 64)
                usedLow |= 1UL << index;
            else
                usedHigh |= 1UL << (index - 64);
            if (!more)
                return true;
        }
    }

    private static int FindUnused(ReadOnlySpan<char> word, ReadOnlySpan<char> text, ulong usedLow, ulong usedHigh)
    {
        bool more = true;
        for (int index = 0; more; index++)
        {
            ulong used = index < 64 ? usedLow >> index : usedHigh >> (index - 64);
            if (NextWord(ref text, out more).SequenceEqual(word) && (used & 1) == 0)
                return index;
        }

        return -1;
    }

    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> text, out bool more)
    {
        int end = text.IndexOf('-');
        more = end >= 0;
        ReadOnlySpan<char> word = more ? text.Slice(0, end) : text;
        text = more ? text.Slice(end + 1) : default;
        return word;
    }

    private static int Sum(ReadOnlySpan<char> text)
    {
        int sum = 0;
        foreach (char c in text)
            sum += c;
        return sum;
    }

    private static void MakePlain(string text, Span<char> plain)
    {
        for (int i = 0; i < text.Length; i++)
            plain[i] = Plain(text[i]);
    }

    private static char Plain(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '-' or '_' or ' ' or '.' => '-',
        < '\u0080' => c,
        _ => char.ToLowerInvariant(c),
    };
}

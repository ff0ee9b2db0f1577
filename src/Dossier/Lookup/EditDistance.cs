namespace Dossier;

/// <summary>Counts how many typing mistakes two texts are apart.</summary>
internal static class EditDistance
{
    private const int StackLimit = 128;

    /// <summary>
    /// Counts insertions, deletions, replacements and swaps of neighbours, where nothing that was swapped is edited again
    /// (optimal string alignment). Stops as soon as there are more than <paramref name="max"/>.
    /// </summary>
    /// <returns>The count, or <paramref name="max"/> + 1 for any larger one.</returns>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int max)
    {
        while (!a.IsEmpty && !b.IsEmpty && a[0] == b[0])
        {
            a = a.Slice(1);
            b = b.Slice(1);
        }

        while (!a.IsEmpty && !b.IsEmpty && a[a.Length - 1] == b[b.Length - 1])
        {
            a = a.Slice(0, a.Length - 1);
            b = b.Slice(0, b.Length - 1);
        }

        if (Math.Abs(a.Length - b.Length) > max)
            return max + 1;
        if (a.IsEmpty || b.IsEmpty)
            return a.Length + b.Length;

        // The distance is at most the length of the longer text; without this bound, the band below could overflow.
        int bound = Math.Min(max, Math.Max(a.Length, b.Length));
        int distance = Banded(a, b, bound);
        return distance > bound ? max + 1 : distance;
    }

    /// <summary>Fills the usual matrix row by row, but only within <paramref name="max"/> of its diagonal.</summary>
    private static int Banded(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int max)
    {
        int width = b.Length + 1;
        int tooFar = max + 1;
        Span<int> rows = width <= StackLimit ? stackalloc int[3 * StackLimit] : new int[3 * width];
        Span<int> earlier = rows.Slice(0, width);
        Span<int> above = rows.Slice(width, width);
        Span<int> row = rows.Slice(2 * width, width);

        for (int j = 0; j < width; j++)
            above[j] = j;

        for (int i = 1; i <= a.Length; i++)
        {
            int first = Math.Max(1, i - max);
            int last = Math.Min(b.Length, i + max);
            int least = row[first - 1] = first == 1 ? i : tooFar;
            for (int j = first; j <= last; j++)
            {
                int steps = a[i - 1] == b[j - 1]
                    ? above[j - 1]
                    : 1 + Math.Min(above[j - 1], Math.Min(above[j], row[j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    steps = Math.Min(steps, earlier[j - 2] + 1);
                row[j] = steps;
                least = Math.Min(least, steps);
            }

            if (last < b.Length)
                row[last + 1] = tooFar; // the next row reads one further

            // The minimum of a row is at most one more than that of the row above, so a swap in the next row, which reaches back to
            // that one, is too far as well.
            if (least > max)
                return tooFar;

            Span<int> spare = earlier;
            earlier = above;
            above = row;
            row = spare;
        }

        return above[b.Length];
    }
}

using System.ComponentModel;

namespace Dossier.Rows;

/// <summary>The terms of an enum: the word in seeds and documents for each number, and back.</summary>
/// <param name="name">What the enum tells apart, for messages.</param>
/// <param name="terms">The words in ordinal order with their numbers, <c>air-strike=1;arrest=16</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Vocabulary(string name, string terms)
{
    /// <summary>The word for the number 0, which every vocabulary has.</summary>
    public const string Unspecified = "unspecified";

    private Entry[]? _entries;

    /// <summary>What the enum tells apart.</summary>
    public string Name => name;

    /// <summary>The number of a term; -1 when there is no such term.</summary>
    public int NumberOf(ReadOnlySpan<char> term)
    {
        Entry[] entries = _entries ??= Read(terms);
        int low = 0;
        int high = entries.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = term.SequenceCompareTo(entries[middle].Term);
            if (order == 0)
                return entries[middle].Number;
            if (order < 0)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return term.SequenceEqual(Unspecified) ? 0 : -1;
    }

    /// <summary>The word for a number; the number itself when it is none of the terms.</summary>
    public string TermOf(int number)
    {
        if (number == 0)
            return Unspecified;

        foreach (Entry entry in _entries ??= Read(terms))
        {
            if (entry.Number == number)
                return entry.Term;
        }

        return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static Entry[] Read(string terms)
    {
        if (terms.Length == 0)
            return [];

        string[] parts = terms.Split(';');
        var entries = new Entry[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            int sign = parts[i].IndexOf('=', StringComparison.Ordinal);
            entries[i] = new Entry(
                parts[i][..sign], int.Parse(parts[i].AsSpan(sign + 1), System.Globalization.CultureInfo.InvariantCulture));
        }

        return entries;
    }

    private readonly record struct Entry(string Term, int Number);
}

using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Dossier.Rows;

/// <summary>The terms of an enum: the word in seeds and documents for each number, and back.</summary>
/// <param name="name">What the terms are called in messages, such as "incident kind".</param>
/// <param name="terms">The words with their numbers, <c>air-strike=1;arrest=16</c>.</param>
/// <param name="broader">The broader word of each that has one, <c>air-strike>attack</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Vocabulary(string name, string terms, string broader = "")
{
    /// <summary>The word for the number 0, which every vocabulary has.</summary>
    public const string Unspecified = "unspecified";

    private string[]? _words;
    private int[]? _numbers;
    private Dictionary<string, string>? _broader;

    /// <summary>What the terms are called in messages.</summary>
    public string Name => name;

    /// <summary>The number of a term; -1 when there is no such term.</summary>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public int NumberOf(ReadOnlySpan<char> term)
    {
        // There are few, and nearly all differ in their length.
        string[] words = Volatile.Read(ref _words) ?? Read();
        for (int i = 0; i < words.Length; i++)
        {
            if (term.SequenceEqual(words[i]))
                return _numbers![i];
        }

        return term.SequenceEqual(Unspecified) ? 0 : -1;
    }

    /// <summary>The term for a number; the number itself when there is no such term.</summary>
    public string TermOf(int number) => Find(number) ?? number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The term with spaces for hyphens; the number itself, with its sign, when there is no such term.</summary>
    public string WordsOf(int number)
        => Find(number)?.Replace('-', ' ') ?? number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Reads a term as seeds write it, or in words; 0 and false when there is no such term.</summary>
    /// <typeparam name="T">The enum, whose numbers are those of the terms.</typeparam>
    public bool TryRead<T>(string? text, out T term)
        where T : struct, Enum
    {
        bool isTerm = TryRead(text, out int number);
        term = Unsafe.As<int, T>(ref number);
        return isTerm;
    }

    /// <inheritdoc cref="TryRead{T}"/>
    internal bool TryRead(string? text, out int number)
    {
        // No term has a space, so words that are read are one term's alone.
        number = text is null ? -1 : NumberOf(text);
        if (number < 0 && text is not null && !text.Contains('-', StringComparison.Ordinal))
            number = NumberOf(text.Replace(' ', '-'));
        bool isTerm = number >= 0;
        number = Math.Max(number, 0);
        return isTerm;
    }

    /// <summary>The word for a number; null for 0, which says that none is stated.</summary>
    public string? WordOf(int number) => number == 0 ? null : TermOf(number);

    /// <summary>Whether, of two terms, one is broader than the other, by itself or through others.</summary>
    public bool AreNested(string one, string other) => IsWithin(one, other) || IsWithin(other, one);

    private bool IsWithin(string term, string wanted)
    {
        Dictionary<string, string> above = Volatile.Read(ref _broader) ?? ReadBroader();
        string? at = term;
        for (int steps = 0; at is not null && steps <= above.Count; steps++)
        {
            if (string.Equals(at, wanted, StringComparison.Ordinal))
                return true;
            at = above.GetValueOrDefault(at);
        }

        return false;
    }

    private string? Find(int number)
    {
        if (number == 0)
            return Unspecified;

        string[] words = Volatile.Read(ref _words) ?? Read();
        int at = Array.IndexOf(_numbers!, number);
        return at >= 0 ? words[at] : null;
    }

    private Dictionary<string, string> ReadBroader()
    {
        var above = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string pair in broader.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            int sign = pair.IndexOf('>', StringComparison.Ordinal);
            above[pair[..sign]] = pair[(sign + 1)..];
        }

        Volatile.Write(ref _broader, above);
        return above;
    }

    private string[] Read()
    {
        string[] words = terms.Length == 0 ? [] : terms.Split(';');
        var numbers = new int[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            int sign = words[i].IndexOf('=', StringComparison.Ordinal);
            numbers[i] = int.Parse(words[i].AsSpan(sign + 1), System.Globalization.CultureInfo.InvariantCulture);
            words[i] = words[i][..sign];
        }

        // The words last: who sees them sees their numbers.
        _numbers = numbers;
        Volatile.Write(ref _words, words);
        return words;
    }
}

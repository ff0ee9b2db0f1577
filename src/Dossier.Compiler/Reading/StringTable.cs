namespace Dossier.Compiler.Reading;

/// <summary>
/// Keeps one instance of every key of a document, and of every value that is a single word such as an id: ten thousand records repeat
/// <c>actor</c> ten thousand times and name the same hundred actors. It accepts a range of the text, so that a known word needs no
/// allocation. Words with colliding hashes are not shared, which limits the search.
/// </summary>
internal sealed class StringTable
{
    private const int MaxProbes = 32;

    // Names, sentences and addresses are seldom written twice.
    private const int LongestWord = 48;

    private string?[] _slots = new string?[256];
    private int _count;

    /// <summary>The shared instance of a string.</summary>
    public string Intern(string text)
    {
        int slot = Find(text, 0, text.Length);
        return slot < 0 ? text : _slots[slot] ?? Store(slot, text);
    }

    /// <summary>The shared instance of a range of a text.</summary>
    public string Intern(string text, int start, int length)
    {
        int slot = Find(text, start, length);
        if (slot < 0)
            return text.Substring(start, length);
        return _slots[slot] ?? Store(slot, text.Substring(start, length));
    }

    /// <summary>A value: the shared instance if it is a word, otherwise the text itself.</summary>
    public string Value(string text) => IsWord(text, 0, text.Length) ? Intern(text) : text;

    /// <summary>The value of a range of a text.</summary>
    public string Value(string text, int start, int length)
        => IsWord(text, start, length) ? Intern(text, start, length) : text.Substring(start, length);

    private static bool IsWord(string text, int start, int length)
        => length <= LongestWord && text.IndexOf(' ', start, length) < 0;

    private string Store(int slot, string text)
    {
        _slots[slot] = text;
        if (++_count * 2 > _slots.Length)
            Grow();
        return text;
    }

    /// <summary>The slot of a string, or a free one; -1 when too many others are in the way.</summary>
    private int Find(string text, int start, int length)
    {
        uint hash = 2166136261;
        for (int i = start; i < start + length; i++)
            hash = (hash ^ text[i]) * 16777619;
        int mask = _slots.Length - 1;
        // The low bits of this hash depend mostly on the last characters; the shift adds the others.
        int slot = (int)((hash ^ (hash >> 15)) & (uint)mask);
        for (int probe = 0; probe < MaxProbes; probe++)
        {
            if (_slots[slot] is not { } known || (known.Length == length && string.CompareOrdinal(known, 0, text, start, length) == 0))
                return slot;
            slot = (slot + 1) & mask;
        }

        return -1;
    }

    private void Grow()
    {
        string?[] old = _slots;
        _slots = new string?[old.Length * 2];
        foreach (string? text in old)
        {
            if (text is not null && Find(text, 0, text.Length) is >= 0 and int slot)
                _slots[slot] = text;
        }
    }
}

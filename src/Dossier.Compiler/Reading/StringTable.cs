namespace Dossier.Compiler.Reading;

/// <summary>
/// Keeps one instance of every key of a document: ten thousand records write <c>actor</c> ten thousand times. Takes a piece of
/// the text, so that a known key costs no allocation. Keys chosen to collide are not shared, which bounds the search.
/// </summary>
internal sealed class StringTable
{
    private const int MaxProbes = 32;

    private string?[] _slots = new string?[256];
    private int _count;

    /// <summary>The one instance of a string.</summary>
    public string Intern(string text)
    {
        int slot = Find(text, 0, text.Length);
        return slot < 0 ? text : _slots[slot] ?? Store(slot, text);
    }

    /// <summary>The one instance of a piece of a text.</summary>
    public string Intern(string text, int start, int length)
    {
        int slot = Find(text, start, length);
        if (slot < 0)
            return text.Substring(start, length);
        return _slots[slot] ?? Store(slot, text.Substring(start, length));
    }

    private string Store(int slot, string text)
    {
        _slots[slot] = text;
        if (++_count * 2 > _slots.Length)
            Grow();
        return text;
    }

    /// <summary>The slot of a string, or the free one for it; -1 when too many others are in its way.</summary>
    private int Find(string text, int start, int length)
    {
        uint hash = 2166136261;
        for (int i = start; i < start + length; i++)
            hash = (hash ^ text[i]) * 16777619;
        int mask = _slots.Length - 1;
        // The low bits of this hash see the last characters best; the shift brings in the rest.
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

using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Dossier;

/// <summary>
/// Finds a record by its id with a perfect hash that the compiler has computed and stored in the assembly as text, so that nothing is
/// filled at start-up or allocated.
/// <para>For generated code.</para>
/// </summary>
/// <remarks>
/// Every number is written in digits of six bits, the highest first: the characters <c>0</c> to <c>p</c> without the backslash,
/// so that the text needs no escapes in a C# string literal. <c>displacements</c> is the seed (two digits)
/// and a displacement for each bucket (two digits). <c>slots</c> has an entry for each slot: a fingerprint in the upper bits and the
/// ordinal in the lower ones; an empty slot has <c>count</c> as its ordinal.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IdTable
{
    /// <summary>How many digits the seed has.</summary>
    internal const int SeedDigits = 2;

    /// <summary>How many digits a displacement has.</summary>
    internal const int DisplacementDigits = 2;

    /// <summary>How many displacements are possible.</summary>
    internal const int Displacements = 1 << (6 * DisplacementDigits);

    private const int FewestFingerprintBits = 8;

    private readonly string _displacements;
    private readonly string _slots;
    private readonly int _count;
    private readonly int _ordinalBits;
    private readonly int _entryDigits;

    /// <summary>Reads a table that the compiler has written.</summary>
    /// <param name="displacements">The seed, and a displacement for each bucket.</param>
    /// <param name="slots">A fingerprint and an ordinal for each slot.</param>
    /// <param name="count">How many ids there are.</param>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public IdTable(string displacements, string slots, int count)
    {
        _displacements = displacements;
        _slots = slots;
        _count = count;
        _ordinalBits = OrdinalBits(count);
        _entryDigits = EntryDigits(_ordinalBits);
    }

    /// <summary>
    /// The only ordinal that the id can have, or -1. An id that is not in the table nearly always gives -1. The caller must compare
    /// the id of the record to be sure.
    /// </summary>
    /// <param name="id">Any text.</param>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public int Candidate(ReadOnlySpan<char> id)
    {
        if (_count == 0)
            return -1;

        ulong hash = IdHash.Of(id, (int)Read(_displacements, 0, SeedDigits));
        int bucket = IdHash.Bucket(hash, (_displacements.Length - SeedDigits) / DisplacementDigits);
        int displacement = (int)Read(_displacements, SeedDigits + (bucket * DisplacementDigits), DisplacementDigits);
        int slot = IdHash.Slot(hash, displacement, _slots.Length / _entryDigits);
        ulong entry = Read(_slots, slot * _entryDigits, _entryDigits);

        int ordinal = (int)(entry & ((1UL << _ordinalBits) - 1));
        uint fingerprint = IdHash.Fingerprint(hash, FingerprintBits(_ordinalBits));
        return ordinal < _count && entry >> _ordinalBits == fingerprint ? ordinal : -1;
    }

    /// <summary>How many bits an ordinal needs; an empty slot has the count there.</summary>
    internal static int OrdinalBits(int count)
    {
        int bits = 1;
        while (bits < 31 && count >> bits != 0)
            bits++;
        return bits;
    }

    /// <summary>How many digits an entry has.</summary>
    internal static int EntryDigits(int ordinalBits) => (ordinalBits + FewestFingerprintBits + 5) / 6;

    /// <summary>The bits of an entry that the ordinal leaves for the fingerprint: 8 to 13, so that no digit is wasted.</summary>
    internal static int FingerprintBits(int ordinalBits) => (EntryDigits(ordinalBits) * 6) - ordinalBits;

    /// <summary>The character for six bits.</summary>
    internal static char Digit(uint value) => (char)(value < '\\' - '0' ? '0' + value : '1' + value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read(string digits, int start, int length)
    {
        ulong value = 0;
        for (int i = start; i < start + length; i++)
        {
            uint digit = digits[i];
            value = (value << 6) | (digit - (digit > '\\' ? '1' : '0'));
        }

        return value;
    }
}

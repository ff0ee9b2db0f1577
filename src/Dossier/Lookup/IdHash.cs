using System.Runtime.CompilerServices;

namespace Dossier;

/// <summary>
/// The hash behind <see cref="IdTable"/>. A table built by the compiler is read on another machine years later, so the hash
/// is part of the format: the same on every runtime, whatever its byte order, and not to be changed without the table.
/// </summary>
internal static class IdHash
{
    private const ulong First = 0xD1B5_4A32_D192_ED03;
    private const ulong Second = 0x8CB9_2BA7_2F3D_8DD7;

    /// <summary>
    /// Hashes an id, four characters a step. Two ids may collide under one seed but have no reason to under the next, not even
    /// if they were chosen to: what is mixed in passes through two multiplications before more can be added to cancel it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ReadOnlySpan<char> id, int seed)
    {
        ulong hash = Mix(((ulong)(uint)seed << 32) + (uint)id.Length + First);
        while (id.Length >= 4)
        {
            hash = Mix(hash ^ (id[0] | ((ulong)id[1] << 16) | ((ulong)id[2] << 32) | ((ulong)id[3] << 48)));
            id = id.Slice(4);
        }

        // The length went in first, so padding the rest with zeros is unambiguous.
        ulong rest = 0;
        for (int i = 0; i < id.Length; i++)
            rest |= (ulong)id[i] << (16 * i);
        return Mix(hash ^ rest);
    }

    /// <summary>The bucket of a hash, from its upper half.</summary>
    public static int Bucket(ulong hash, int buckets) => (int)(((hash >> 32) * (uint)buckets) >> 32);

    /// <summary>The slot of a hash in a bucket that is displaced so many times.</summary>
    public static int Slot(ulong hash, int displacement, int slots)
    {
        uint position = unchecked((uint)hash + ((uint)displacement * ((uint)(hash >> 32) | 1)));
        return (int)(((ulong)position * (uint)slots) >> 32);
    }

    /// <summary>A short print of a hash, which says little of its bucket and slot.</summary>
    public static uint Fingerprint(ulong hash, int bits) => (uint)(unchecked(hash * Second) >> (64 - bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong hash)
    {
        unchecked
        {
            hash ^= hash >> 31;
            hash *= First;
            hash ^= hash >> 29;
            hash *= Second;
            return hash ^ (hash >> 32);
        }
    }
}

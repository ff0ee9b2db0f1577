using System.Runtime.CompilerServices;

namespace Dossier;

/// <summary>
/// The hash that <see cref="IdTable"/> uses. A table built by the compiler may be read on another machine years later, so the hash
/// is part of the format: it is the same on every runtime and byte order, and may only be changed together with the table.
/// </summary>
internal static class IdHash
{
    private const ulong First = 0xD1B5_4A32_D192_ED03;
    private const ulong Second = 0x8CB9_2BA7_2F3D_8DD7;

    /// <summary>
    /// Hashes an id, four characters a step. Two ids that collide under one seed are unlikely to do so under the next, even if they
    /// were chosen to: every input passes through two multiplications before more input could cancel it.
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

        // The length was hashed first, so that filling the rest with zeros is unambiguous.
        ulong rest = 0;
        for (int i = 0; i < id.Length; i++)
            rest |= (ulong)id[i] << (16 * i);
        return Mix(hash ^ rest);
    }

    /// <summary>The bucket of a hash, from its upper half.</summary>
    public static int Bucket(ulong hash, int buckets) => (int)(((hash >> 32) * (uint)buckets) >> 32);

    /// <summary>The slot of a hash in a bucket with the given displacement.</summary>
    public static int Slot(ulong hash, int displacement, int slots)
    {
        uint position = unchecked((uint)hash + ((uint)displacement * ((uint)(hash >> 32) | 1)));
        return (int)(((ulong)position * (uint)slots) >> 32);
    }

    /// <summary>A short fingerprint of a hash, nearly independent of its bucket and slot.</summary>
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

namespace Dossier.Compiler.Emitting;

/// <summary>The arguments of an <see cref="IdTable"/>: printable ASCII without quotes and backslashes.</summary>
/// <param name="Displacements">The seed, and a displacement for each bucket.</param>
/// <param name="Slots">A fingerprint and an ordinal for each slot.</param>
/// <param name="Count">How many ids there are.</param>
internal readonly record struct IdTableArguments(string Displacements, string Slots, int Count);

/// <summary>
/// Works out a perfect hash over the ids of a kind. The ids fall into buckets of about three; each bucket in turn, the largest
/// first, is displaced until all of its ids land on free slots. One slot in seven stays free, which keeps that search short.
/// </summary>
internal static class IdTableBuilder
{
    private const int IdsPerBucket = 3;
    private const int MostAttempts = 256;

    /// <summary>The table over these ids, each of which has its index for an ordinal. The same ids give the same text.</summary>
    /// <exception cref="ArgumentException">An id is null or occurs twice.</exception>
    public static IdTableArguments Build(IReadOnlyList<string> ids, CancellationToken cancellation = default)
    {
        int count = ids.Count;
        if (count == 0)
            return new IdTableArguments("", "", 0);

        string[] copy = new string[count];
        for (int i = 0; i < count; i++)
            copy[i] = ids[i] ?? throw new ArgumentException($"The id at {i} is null.", nameof(ids));

        // The first seed does for nearly every list, and more and more room makes certain of the rest. Only ids that have one
        // hash under every seed would need all attempts; none are known, or in the reach of someone who wants to make them.
        for (int seed = 0; seed < MostAttempts; seed++)
        {
            int slots = checked(count + (count / 6 * (1 + (seed / 8))) + 1);
            var attempt = new Attempt(copy, seed, slots);
            if (attempt.Succeeds(out string? twice, cancellation))
                return attempt.Write();
            if (twice is not null)
                throw new ArgumentException($"The id '{twice}' is there twice.", nameof(ids));
        }

        throw new InvalidOperationException("No perfect hash was found.");
    }

    /// <summary>A try with one seed and one number of slots.</summary>
    private sealed class Attempt
    {
        private readonly string[] _ids;
        private readonly int _seed;
        private readonly ulong[] _hashes;
        private readonly int[] _slots; // the ordinal in each slot plus one; 0 is free
        private readonly int[] _displacements;
        private readonly int[] _starts; // where each bucket starts in _members
        private readonly int[] _members; // ordinals, bucket by bucket

        public Attempt(string[] ids, int seed, int slots)
        {
            _ids = ids;
            _seed = seed;
            _slots = new int[slots];
            _displacements = new int[(ids.Length / IdsPerBucket) + 1];
            _hashes = new ulong[ids.Length];
            _starts = new int[_displacements.Length + 1];
            _members = new int[ids.Length];
            FillBuckets();
        }

        /// <summary>Whether all ids found a slot. An id that occurs twice never does, and is named.</summary>
        public bool Succeeds(out string? twice, CancellationToken cancellation)
        {
            twice = null;
            foreach (int bucket in LargestFirst())
            {
                cancellation.ThrowIfCancellationRequested();
                if (!Place(bucket, ref twice))
                    return false;
            }

            return true;
        }

        public IdTableArguments Write()
        {
            int ordinalBits = IdTable.OrdinalBits(_ids.Length);
            int entryDigits = IdTable.EntryDigits(ordinalBits);
            int fingerprintBits = IdTable.FingerprintBits(ordinalBits);

            char[] displacements = new char[IdTable.SeedDigits + (_displacements.Length * IdTable.DisplacementDigits)];
            int at = WriteDigits(displacements, 0, (uint)_seed, IdTable.SeedDigits);
            foreach (int displacement in _displacements)
                at = WriteDigits(displacements, at, (uint)displacement, IdTable.DisplacementDigits);

            char[] slots = new char[_slots.Length * entryDigits];
            at = 0;
            foreach (int slot in _slots)
            {
                ulong entry = slot == 0
                    ? (uint)_ids.Length
                    : ((ulong)IdHash.Fingerprint(_hashes[slot - 1], fingerprintBits) << ordinalBits) | (uint)(slot - 1);
                at = WriteDigits(slots, at, entry, entryDigits);
            }

            return new IdTableArguments(new string(displacements), new string(slots), _ids.Length);
        }

        private void FillBuckets()
        {
            for (int i = 0; i < _ids.Length; i++)
            {
                _hashes[i] = IdHash.Of(_ids[i].AsSpan(), _seed);
                _starts[IdHash.Bucket(_hashes[i], _displacements.Length) + 1]++;
            }

            for (int bucket = 1; bucket < _starts.Length; bucket++)
                _starts[bucket] += _starts[bucket - 1];

            int[] next = (int[])_starts.Clone();
            for (int i = 0; i < _ids.Length; i++)
                _members[next[IdHash.Bucket(_hashes[i], _displacements.Length)]++] = i;
        }

        /// <summary>The buckets by size, and by number within a size, counted rather than compared.</summary>
        private int[] LargestFirst()
        {
            int largest = 0;
            for (int bucket = 0; bucket < _displacements.Length; bucket++)
                largest = Math.Max(largest, Size(bucket));

            int[] starts = new int[largest + 2];
            for (int bucket = 0; bucket < _displacements.Length; bucket++)
                starts[largest - Size(bucket) + 1]++;
            for (int i = 1; i < starts.Length; i++)
                starts[i] += starts[i - 1];

            int[] order = new int[_displacements.Length];
            for (int bucket = 0; bucket < order.Length; bucket++)
                order[starts[largest - Size(bucket)]++] = bucket;
            return order;
        }

        private int Size(int bucket) => _starts[bucket + 1] - _starts[bucket];

        private bool Place(int bucket, ref string? twice)
        {
            ReadOnlySpan<int> members = _members.AsSpan(_starts[bucket], Size(bucket));
            if (HashesClash(members, ref twice))
                return false;

            for (int displacement = 0; displacement < IdTable.Displacements; displacement++)
            {
                if (!TryPlace(members, displacement))
                    continue;
                _displacements[bucket] = displacement;
                return true;
            }

            return false;
        }

        private bool TryPlace(ReadOnlySpan<int> members, int displacement)
        {
            for (int i = 0; i < members.Length; i++)
            {
                int slot = IdHash.Slot(_hashes[members[i]], displacement, _slots.Length);
                if (_slots[slot] == 0)
                {
                    _slots[slot] = members[i] + 1;
                    continue;
                }

                for (int j = 0; j < i; j++)
                    _slots[IdHash.Slot(_hashes[members[j]], displacement, _slots.Length)] = 0;
                return false;
            }

            return true;
        }

        /// <summary>Whether two ids have one hash, which no displacement can part.</summary>
        private bool HashesClash(ReadOnlySpan<int> members, ref string? twice)
        {
            for (int i = 1; i < members.Length; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    if (_hashes[members[i]] != _hashes[members[j]])
                        continue;
                    if (_ids[members[i]] == _ids[members[j]])
                        twice = _ids[members[i]];
                    return true;
                }
            }

            return false;
        }

        private static int WriteDigits(char[] target, int at, ulong value, int digits)
        {
            for (int i = digits - 1; i >= 0; i--)
                target[at++] = IdTable.Digit((uint)(value >> (6 * i)) & 63);
            return at;
        }
    }
}

using System.Collections;

namespace Dossier.Compiler.Binding;

/// <summary>
/// The values of a field. Nearly every field has one value, which is stored without an array: the arrays would be a third of the
/// memory of a dataset during a build.
/// </summary>
internal readonly struct ValueList : IEquatable<ValueList>, IReadOnlyList<Value>
{
    // Null for none, a value for one, and for more an object with them. This is looked at all the time, and a sealed type is the
    // fastest to tell apart.
    private readonly Value? _held;

    private ValueList(Value? held) => _held = held;

    /// <inheritdoc/>
    public int Count => _held is null ? 0 : _held is Several several ? several.Values.Length : 1;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _held is null;

    /// <inheritdoc/>
    public Value this[int index]
        => _held is Several several ? several.Values[index] : index == 0 && _held is { } one ? one : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>One value.</summary>
    public static ValueList Of(Value value) => new(value);

    /// <summary>Any number of values.</summary>
    public static ValueList Of(List<Value> values)
        => values.Count == 0 ? default : values.Count == 1 ? new ValueList(values[0]) : new ValueList(new Several(values.ToArray()));

    /// <summary>Whether the two are the same object, not only equal.</summary>
    public bool IsSameAs(ValueList other) => ReferenceEquals(_held, other._held);

    /// <summary>These values and one more.</summary>
    public ValueList Add(Value value)
    {
        var all = new Value[Count + 1];
        for (int i = 0; i < Count; i++)
            all[i] = this[i];
        all[Count] = value;
        return all.Length == 1 ? new ValueList(value) : new ValueList(new Several(all));
    }

    /// <summary>The same values where more values are before them in the file, or fewer.</summary>
    /// <param name="by">How many more.</param>
    public ValueList Moved(int by) => new(_held?.Moved(by));

    /// <summary>The values of one type.</summary>
    public IEnumerable<T> OfType<T>()
        where T : Value
        => _held is null ? [] : _held is Several several ? Enumerable.OfType<T>(several.Values) : _held is T one ? [one] : [];

    /// <inheritdoc/>
    public bool Equals(ValueList other)
    {
        if (ReferenceEquals(_held, other._held))
            return true;
        if (Count != other.Count)
            return false;
        for (int i = 0; i < Count; i++)
        {
            if (!this[i].Equals(other[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 17;
        for (int i = 0; i < Count; i++)
            hash = unchecked((hash * 31) + this[i].GetHashCode());
        return hash;
    }

    /// <summary>Enumerates without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Value> IEnumerable<Value>.GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Value>)this).GetEnumerator();

    // Never given to anybody.
    private sealed class Several(Value[] values) : Value(0)
    {
        public Value[] Values { get; } = values;

        public override Value Moved(int by)
        {
            var moved = new Value[Values.Length];
            for (int i = 0; i < moved.Length; i++)
                moved[i] = Values[i].Moved(by);
            return new Several(moved);
        }

        public override bool Equals(Value? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => Values.Length;
    }

    /// <summary>Goes through the values.</summary>
    public struct Enumerator(ValueList values)
    {
        private readonly int _count = values.Count;
        private int _index = -1;

        /// <summary>The current value.</summary>
        public readonly Value Current => values[_index];

        /// <summary>Moves to the next value; false after the last.</summary>
        public bool MoveNext() => ++_index < _count;
    }
}

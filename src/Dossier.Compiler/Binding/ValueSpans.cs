using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>
/// The positions of the values of a file, by <see cref="Value.Ordinal"/>. Only offsets are stored, from which the lines give line and
/// column: there is one for every value of a dataset, and it is used only when something is wrong.
/// </summary>
internal sealed class ValueSpans(SourceLines lines) : IEquatable<ValueSpans>
{
    private int[] _offsets = new int[64];

    /// <summary>How many values there are.</summary>
    public int Count { get; private set; }

    /// <summary>The position of a value; the start of the file for <see cref="FoundProblem.FileStart"/>.</summary>
    public SeedSpan this[int ordinal] => ordinal == FoundProblem.FileStart ? lines.Span(0, 0) : ordinal < Count ? lines.Span(_offsets[2 * ordinal], _offsets[(2 * ordinal) + 1]) : throw new ArgumentOutOfRangeException(nameof(ordinal));

    /// <summary>The offset at which a value starts.</summary>
    public int StartOf(int ordinal) => _offsets[2 * ordinal];

    /// <summary>Adds the position of the next value and returns its ordinal.</summary>
    public int Add(SeedSpan span)
    {
        if (2 * Count == _offsets.Length)
            Array.Resize(ref _offsets, 2 * _offsets.Length);
        _offsets[2 * Count] = span.Start;
        _offsets[(2 * Count) + 1] = span.End;
        return Count++;
    }

    /// <summary>Adds positions of another text.</summary>
    /// <param name="others">The positions in the other text.</param>
    /// <param name="from">The first one.</param>
    /// <param name="to">The one after the last.</param>
    /// <param name="by">How much further on in this text they are.</param>
    public void AddRange(ValueSpans others, int from, int to, int by = 0)
    {
        int end = 2 * (Count + to - from);
        if (end > _offsets.Length)
            Array.Resize(ref _offsets, Math.Max(end, 2 * _offsets.Length));
        for (int i = 2 * from, target = 2 * Count; i < 2 * to; i++, target++)
            _offsets[target] = others._offsets[i] + by;
        Count += to - from;
    }

    /// <summary>Whether positions are those of another, from the same ordinal on.</summary>
    public bool IsSame(ValueSpans other, int from, int to)
        => to <= Count && to <= other.Count && _offsets.AsSpan(2 * from, 2 * (to - from)).SequenceEqual(other._offsets.AsSpan(2 * from, 2 * (to - from)));

    /// <summary>Frees the space that was reserved for more values.</summary>
    public ValueSpans Trim()
    {
        Array.Resize(ref _offsets, 2 * Count);
        return this;
    }

    /// <inheritdoc/>
    public bool Equals(ValueSpans? other)
        => other is not null && Count == other.Count && lines.Equals(other.Lines)
            && _offsets.AsSpan(0, 2 * Count).SequenceEqual(other._offsets.AsSpan(0, 2 * Count));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueSpans);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    /// <summary>The lines of the text.</summary>
    public SourceLines Lines => lines;
}

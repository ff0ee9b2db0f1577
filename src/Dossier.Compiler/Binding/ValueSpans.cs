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

    /// <summary>Adds the position of the next value and returns its ordinal.</summary>
    public int Add(SeedSpan span)
    {
        if (2 * Count == _offsets.Length)
            Array.Resize(ref _offsets, 2 * _offsets.Length);
        _offsets[2 * Count] = span.Start;
        _offsets[(2 * Count) + 1] = span.End;
        return Count++;
    }

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

    private SourceLines Lines => lines;
}

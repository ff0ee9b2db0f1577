using Parquet;
using Parquet.Schema;

namespace Dossier.Tool.Exporting.Parquet;

/// <summary>
/// A column of values without a structure, as Parquet stores it: the values that there are, and for every place where one could be how much of the
/// path to it is there (the definition level) and which list goes on (the repetition level).
/// </summary>
internal abstract class Leaf
{
    /// <summary>The levels of definition.</summary>
    protected List<int> Definitions { get; } = [];

    /// <summary>The levels of repetition.</summary>
    protected List<int> Repetitions { get; } = [];

    /// <summary>Adds a value, or a place without one.</summary>
    /// <param name="cell">The value; null for none.</param>
    /// <param name="definition">How much of the path is there.</param>
    /// <param name="repetition">Which list goes on; 0 for a new row.</param>
    public abstract void Add(object? cell, int definition, int repetition);

    /// <summary>Writes the values into a group of rows, and forgets them.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, DataField field);
}

/// <summary>A column of values of one type.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="convert">Makes such a value of a cell.</param>
internal sealed class Leaf<T>(Func<object, T> convert) : Leaf
    where T : struct
{
    private readonly List<T> _values = [];

    /// <inheritdoc/>
    public override void Add(object? cell, int definition, int repetition)
    {
        Definitions.Add(definition);
        Repetitions.Add(repetition);
        if (cell is not null)
            _values.Add(convert(cell));
    }

    /// <inheritdoc/>
    public override async Task WriteAsync(ParquetRowGroupWriter group, DataField field)
    {
        await group.WriteAllPartsAsync<T>(field, _values.ToArray(), Levels(Definitions, field.MaxDefinitionLevel), Levels(Repetitions, field.MaxRepetitionLevel), CancellationToken.None).ConfigureAwait(false);
        _values.Clear();
        Definitions.Clear();
        Repetitions.Clear();
    }

    // A column in which nothing can be absent, or repeated, has no such levels. A plain null would become an empty memory.
    private static ReadOnlyMemory<int>? Levels(List<int> levels, int most) => most > 0 ? new ReadOnlyMemory<int>([.. levels]) : default(ReadOnlyMemory<int>?);
}

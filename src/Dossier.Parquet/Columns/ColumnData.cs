using Dossier.Parquet.Files;
using Parquet;
using Parquet.Schema;

namespace Dossier.Parquet.Columns;

/// <summary>
/// The values of a column in the row group that was read last, found by the row, and for a column within lists by the item: the levels of
/// Parquet are turned into the place at which the items of each row begin.
/// </summary>
/// <param name="path">The path of the column, with the lists around it.</param>
/// <param name="dataField">The column in the file.</param>
/// <param name="lists">For each list around it, from the outermost, the level of definition from which on there is an item.</param>
internal abstract class ColumnData(string path, DataField dataField, int[] lists)
{
    /// <summary>No writer makes row groups as large, and a file that claims one would have the memory allocated for it.</summary>
    private const int MostValues = 16_000_000;

    private const int None = -1;

    private readonly List<int>[] _starts = [.. lists.Select(static _ => new List<int>())];
    private readonly List<int> _places = [];
    private int[] _definitions = [];
    private int[] _repetitions = [];

    /// <summary>The path of the column.</summary>
    public string Path => path;

    /// <summary>The column in the file.</summary>
    public DataField Field => dataField;

    /// <summary>The group whose values are here; null for none yet.</summary>
    public ParquetRowGroupReader? Group { get; private set; }

    /// <summary>How many lists are around it.</summary>
    public int Depth => lists.Length;

    /// <summary>Where the items of each row begin, and at the end how many there are.</summary>
    /// <param name="depth">0 for the items of a row, 1 for those of its items.</param>
    public List<int> Starts(int depth) => _starts[depth];

    /// <summary>Whether there is a value.</summary>
    public bool Has(int at) => _places[at] != None;

    /// <summary>Reads the column of a row group.</summary>
    public async ValueTask ReadAsync(ParquetRowGroupReader group, KindFile file, CancellationToken cancellation)
    {
        if (ReferenceEquals(Group, group))
            return;
        Group = null;
        long count = group.GetMetadata(dataField)?.MetaData?.NumValues ?? throw file.Wrong("is missing in a row group.", Path);
        if (count is < 0 or > MostValues || (lists.Length == 0 && count != group.RowCount))
            throw file.Wrong($"claims to have {count} values in a row group of {group.RowCount} rows. The file is damaged.", Path);

        int size = (int)count;
        if (_definitions.Length < size)
        {
            _definitions = new int[size];
            _repetitions = new int[size];
        }

        try
        {
            await ReadValuesAsync(
                group,
                size,
                dataField.MaxDefinitionLevel > 0 ? _definitions.AsMemory(0, size) : default(Memory<int>?),
                dataField.MaxRepetitionLevel > 0 ? _repetitions.AsMemory(0, size) : default(Memory<int>?),
                cancellation).ConfigureAwait(false);
            Place(size);
        }
        catch (Exception exception) when (KindFile.IsOfContent(exception))
        {
            throw file.Wrong($"cannot be read: {exception.Message} The file is damaged, or cut off.", Path, exception);
        }

        if ((lists.Length == 0 ? _places.Count : _starts[0].Count - 1) != group.RowCount)
            throw file.Wrong($"does not have as many rows as its row group, {group.RowCount}. The file is damaged.", Path);
        Group = group;
    }

    /// <summary>Reads the values alone.</summary>
    protected abstract ValueTask ReadValuesAsync(ParquetRowGroupReader group, int size, Memory<int>? definitions, Memory<int>? repetitions, CancellationToken cancellation);

    /// <summary>Where the value is among those that there are.</summary>
    protected int PlaceOf(int at) => _places[at];

    private void Place(int size)
    {
        _places.Clear();
        foreach (List<int> starts in _starts)
            starts.Clear();

        int present = 0;
        bool hasLevels = dataField.MaxDefinitionLevel > 0;
        for (int i = 0; i < size; i++)
        {
            int definition = hasLevels ? _definitions[i] : 0;
            int depth = dataField.MaxRepetitionLevel > 0 ? _repetitions[i] : 0;

            // The first value of all begins a row; one that goes on with a list begins an item of it, and the lists in that.
            if (depth < 0 || depth > lists.Length || (i == 0 && depth != 0) || (depth > 0 && definition < lists[depth - 1]))
                throw new InvalidDataException("Its levels contradict each other.");
            while (depth < lists.Length)
            {
                _starts[depth].Add(Count(depth + 1));
                if (definition < lists[depth])
                    break;
                depth++;
            }

            if (depth == lists.Length)
                _places.Add(!hasLevels || definition == dataField.MaxDefinitionLevel ? present++ : None);
        }

        for (int depth = 0; depth < lists.Length; depth++)
            _starts[depth].Add(Count(depth + 1));
    }

    private int Count(int depth) => depth == lists.Length ? _places.Count : _starts[depth].Count;
}

/// <summary>The values of a type.</summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class ColumnData<T>(string path, DataField dataField, int[] lists) : ColumnData(path, dataField, lists)
    where T : struct
{
    private T[] _values = [];

    /// <summary>A value that is there.</summary>
    public T this[int at] => _values[PlaceOf(at)];

    /// <inheritdoc/>
    protected override ValueTask ReadValuesAsync(ParquetRowGroupReader group, int size, Memory<int>? definitions, Memory<int>? repetitions, CancellationToken cancellation)
    {
        if (_values.Length < size)
            _values = new T[size];
        return group.ReadRawAsync(Field, _values.AsMemory(0, size), definitions, repetitions, cancellation);
    }
}

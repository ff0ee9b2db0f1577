using Dossier.Parquet.Files;
using Dossier.Tool.Exporting.Tables;
using Parquet.Schema;

namespace Dossier.Tool.Exporting.Parquet;

/// <summary>The columns of a table in a Parquet file, in which lists of items are lists of structures within the row.</summary>
internal sealed class ParquetTable
{
    // A list that may be absent, its repeated group, and an item that may be absent are a level each.
    private const int LevelsOfItem = 3;
    private const int LevelsOfWord = 2;

    private const string Element = "element";

    private readonly List<(Column Column, Leaf Leaf)> _columns = [];
    private readonly List<(Table Table, ParquetTable Columns)> _lists = [];
    private readonly int _depth;

    /// <summary>Makes the columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="depth">How many lists are around a row.</param>
    /// <param name="inexact">Called where a number has more digits than a column can hold.</param>
    public ParquetTable(Table table, int depth, Action<Column> inexact)
    {
        _depth = depth;
        foreach (Column column in table.Columns)
        {
            Leaf leaf = LeafOf(column, inexact);
            _columns.Add((column, leaf));
            Leaves.Add(leaf);
            Fields.Add(FieldOf(column));
        }

        foreach (Table list in table.Lists)
        {
            var columns = new ParquetTable(list, depth + 1, inexact);
            _lists.Add((list, columns));
            Leaves.AddRange(columns.Leaves);

            Fields.Add(new ListField(NameOf(list.Field), IsOfTexts(list) ? new DataField(Element, typeof(string), true) : new StructField(Element, [.. columns.Fields])));
        }
    }

    /// <summary>The columns of the schema.</summary>
    public List<Field> Fields { get; } = [];

    /// <summary>The leaves of the columns, in the order of the schema.</summary>
    public List<Leaf> Leaves { get; } = [];

    /// <summary>What each column holds, by its path.</summary>
    /// <param name="prefix">The path of the list that the columns are in; empty for none.</param>
    public IEnumerable<KeyValuePair<string, string>> Forms(string prefix = "")
    {
        foreach ((Column column, _) in _columns)
            yield return new(prefix + NameOf(column.Name), column.Form ?? FileMetadata.Derived);
        foreach ((Table table, ParquetTable columns) in _lists)
        {
            string list = prefix + NameOf(table.Field);
            if (IsOfTexts(table))
                yield return new(list, table.Columns[0].Form ?? FileMetadata.Derived);
            else
                foreach (KeyValuePair<string, string> form in columns.Forms(FileMetadata.Within(list, "")))
                    yield return form;
        }
    }

    /// <summary>The name of a column: a dot in it would have to be quoted in SQL.</summary>
    public static string NameOf(string name) => name.Replace('.', '_');

    /// <summary>Adds a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="definition">How much of the path to it is there.</param>
    /// <param name="repetition">Which list it goes on with.</param>
    public void Add(Row row, int definition, int repetition)
    {
        foreach ((Column column, Leaf leaf) in _columns)
        {
            object? cell = column.Cell(row);
            if (cell is string[] words)
                AddWords(leaf, words, definition, repetition);
            else
                leaf.Add(cell, cell is null ? definition : definition + 1, repetition);
        }

        foreach ((Table table, ParquetTable columns) in _lists)
        {
            int next = repetition;
            bool isEmpty = true;
            foreach (Row item in table.Rows(row))
            {
                columns.Add(item, definition + (IsOfTexts(table) ? LevelsOfItem - 1 : LevelsOfItem), next);
                next = columns._depth;
                isEmpty = false;
            }

            if (isEmpty)
                columns.AddNone(definition, repetition);
        }
    }

    private void AddWords(Leaf leaf, string[] words, int definition, int repetition)
    {
        for (int i = 0; i < words.Length; i++)
            leaf.Add(words[i], definition + LevelsOfWord, i == 0 ? repetition : _depth + 1);
    }

    private void AddNone(int definition, int repetition)
    {
        foreach (Leaf leaf in Leaves)
            leaf.Add(null, definition, repetition);
    }

    // A text has no structure around it, and is a level less.
    private static bool IsOfTexts(Table list) => list.Columns is [{ Name: TableBuilder.ValueColumn }] && list.Lists.Count == 0;

    private static Field FieldOf(Column column)
    {
        string name = NameOf(column.Name);
        return column.Type switch
        {
            ColumnType.List => new ListField(name, new DataField(Element, typeof(string), false)),
            ColumnType.Flag => new DataField(name, typeof(bool), true),
            ColumnType.Integer => new DataField(name, typeof(long), true),
            ColumnType.Number or ColumnType.Degrees => new DataField(name, typeof(double), true),
            ColumnType.Day => new DataField(name, typeof(DateOnly), true),
            _ => new DataField(name, typeof(string), true),
        };
    }

    private static Leaf LeafOf(Column column, Action<Column> inexact) => column.Type switch
    {
        ColumnType.Flag => new Leaf<bool>(static cell => (bool)cell),
        ColumnType.Integer => new Leaf<long>(static cell => (long)cell),
        ColumnType.Degrees => new Leaf<double>(static cell => (double)cell),
        ColumnType.Number => new Leaf<double>(cell => Double((decimal)cell, () => inexact(column))),
        ColumnType.Day => new Leaf<DateOnly>(static cell => (DateOnly)cell),
        _ => new Leaf<ReadOnlyMemory<char>>(static cell => ((string)cell).AsMemory()),
    };

    private static double Double(decimal number, Action inexact)
    {
        double converted = (double)number;
        if (Math.Abs(converted) >= (double)decimal.MaxValue || (decimal)converted != number)
            inexact();
        return converted;
    }
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Dossier.Compiler.Mapping;

/// <summary>
/// Gives rows that have the same texts in some columns the same number. Thousands of rows refer to the same few records, and of none of them a text
/// is made to look that up: the number of the texts so far and the next text give the number of both.
/// </summary>
/// <param name="columns">The columns.</param>
internal sealed class RowTexts(ImmutableArray<string> columns)
{
    private const int States = 3;

    private readonly Dictionary<(int Before, string Text), int> _numbers = [];

    /// <summary>The number of what a row has in the columns, from 0; -1 where a cell holds a list, which has no text that says all of it.</summary>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public int NumberOf(RowScope row)
    {
        int number = 0;
        foreach (string column in columns)
        {
            CellValue cell = row.Cell(column);
            if (cell.Parts is not null)
                return -1;
            (int, string) step = ((number * States) + (int)cell.State, cell.Text);
            if (!_numbers.TryGetValue(step, out number))
                _numbers.Add(step, number = _numbers.Count + 1);
        }

        return number;
    }
}

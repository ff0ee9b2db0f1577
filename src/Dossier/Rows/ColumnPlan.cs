using System.ComponentModel;

namespace Dossier.Rows;

/// <summary>
/// Which field each column of a table of rows holds. Generated code states it as text, <c>0,3,7(0,1)</c>: the fields' numbers, and in
/// parentheses those of the items that a column holds.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ColumnPlan
{
    /// <summary>The field's number, by column.</summary>
    internal readonly int[] Fields;

    /// <summary>The plan of the items in a column; null where a column holds plain values.</summary>
    internal readonly ColumnPlan?[] Items;

    private ColumnPlan(int[] fields, ColumnPlan?[] items)
    {
        Fields = fields;
        Items = items;
    }

    /// <summary>Reads a plan.</summary>
    internal static ColumnPlan Parse(string text)
    {
        int at = 0;
        return Parse(text, ref at);
    }

    /// <summary>The plan with a column for every field, by the plans of the items that they hold.</summary>
    internal static ColumnPlan Of(ColumnPlan?[] items)
    {
        var fields = new int[items.Length];
        for (int i = 0; i < fields.Length; i++)
            fields[i] = i;
        return new ColumnPlan(fields, items);
    }

    private static ColumnPlan Parse(string text, ref int at)
    {
        int count = 0;
        var fields = new int[8];
        var items = new ColumnPlan?[8];
        while (at < text.Length && text[at] != ')')
        {
            int number = 0;
            while (at < text.Length && text[at] is >= '0' and <= '9')
                number = (number * 10) + text[at++] - '0';
            if (count == fields.Length)
            {
                Array.Resize(ref fields, count * 2);
                Array.Resize(ref items, count * 2);
            }

            fields[count] = number;
            if (at < text.Length && text[at] == '(')
            {
                at++;
                items[count] = Parse(text, ref at);
                at++;
            }

            count++;
            if (at < text.Length && text[at] == ',')
                at++;
        }

        return new ColumnPlan(fields.AsSpan(0, count).ToArray(), items);
    }
}

using System.Globalization;
using System.Runtime.CompilerServices;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;
using Dossier.Rows;

namespace Dossier.Compiler.Emitting;

/// <summary>Writes a record as a row of text, in the form of <see cref="RowForm"/>.</summary>
internal static class RowText
{
    private const int LongRow = 300;
    private const int LineWidth = 130;

    /// <summary>Writes the row of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="columns">The columns of its table.</param>
    /// <param name="rows">What the row is added to.</param>
    /// <param name="row">What the row is put together in.</param>
    public static void Write(LinkedRecord record, Columns columns, TextBuffer rows, TextBuffer row)
    {
        row.Clear();
        row.Append(record.Id);
        WriteFields(row, record.Fields, columns, leading: true);
        if (row.Length <= LongRow)
            rows.Append(row);
        else
            Wrap(row.Part(0, row.Length), rows);
    }

    // A long row is broken before its cells and between the items of a list, as far as needed to read it. All rows of a collection are long.
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static void Wrap(ReadOnlySpan<char> row, TextBuffer wrapped)
    {
        int depth = 0;
        int written = 0;

        // Where the line begins, as an offset in the row.
        int lineStart = 0;
        for (int i = 0; i < row.Length; i++)
        {
            char c = row[i];
            if (c == RowForm.Escape)
            {
                i++;
                continue;
            }

            if (c == RowForm.ItemStart)
                depth++;
            else if (c == RowForm.ItemEnd)
                depth--;
            if (depth > 0 || c is not (RowForm.Cell or RowForm.Value))
                continue;

            bool isFull = i - lineStart + NextPart(row, i) > LineWidth;
            int end = c == RowForm.Value ? i + 1 : i;
            bool isPlace = c == RowForm.Value ? i + 1 < row.Length && row[i + 1] == RowForm.ItemStart : row[i - 1] != RowForm.Cell;
            if (!isFull || !isPlace)
                continue;

            wrapped.Append(row.Slice(written, end - written)).Append(RowForm.Line);
            written = lineStart = end;
        }

        wrapped.Append(row.Slice(written));
    }

    // How far it is to where the row could be broken next.
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static int NextPart(ReadOnlySpan<char> row, int at)
    {
        int depth = 0;
        for (int i = at + 1; i < row.Length; i++)
        {
            switch (row[i])
            {
                case RowForm.Escape: i++; break;
                case RowForm.ItemStart: depth++; break;
                case RowForm.ItemEnd: depth--; break;
                case RowForm.Cell or RowForm.Value when depth == 0 && row[i - 1] != RowForm.Cell: return i - at;
            }
        }

        return row.Length - at;
    }

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static void WriteFields(TextBuffer row, EquatableArray<FieldValue> fields, Columns columns, bool leading)
    {
        int next = 0;
        int bars = leading ? 1 : 0;
        for (int i = 0; i < columns.Count; i++)
        {
            int number = columns.NumberAt(i);
            while (next < fields.Count && fields[next].Index < number)
                next++;
            if (next < fields.Count && fields[next].Index == number)
            {
                // Bars are written when there is something behind them, so that a row ends with its last value.
                row.Append(RowForm.Cell, bars);
                bars = 0;
                WriteValues(row, fields[next].Values, columns.InnerAt(i));
            }

            bars++;
        }
    }

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static void WriteValues(TextBuffer row, ValueList values, Columns columns)
    {
        for (int i = 0; i < values.Count; i++)
        {
            if (i > 0)
                row.Append(RowForm.Value);
            switch (values[i])
            {
                case ScalarValue scalar:
                    Escape(row, scalar.Text);
                    break;
                case ReferenceValue reference:
                    row.Append(reference.Id);
                    break;
                case RecordValue record:
                    row.Append(RowForm.ItemStart);
                    WriteFields(row, record.Fields, columns, leading: false);
                    row.Append(RowForm.ItemEnd);
                    break;
            }
        }
    }

    private static void Escape(TextBuffer row, string text)
    {
        if (IsPlain(text))
        {
            row.Append(text);
            return;
        }

        foreach (char c in text)
        {
            if (RowForm.IsMark(c))
                row.Append(RowForm.Escape).Append(c);
            else if (c == RowForm.Line)
                row.Append(RowForm.Escape).Append(RowForm.EscapedLine);
            else if (MustEscape(c))
                row.Append(RowForm.Escape).Append(RowForm.EscapedCode).Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                row.Append(c);
        }
    }

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > 'z' or ';' or '\\')
                return false;
        }

        return true;
    }

    // What would end a line of C#, could not be written as UTF-8, or would make the file read otherwise than it is compiled.
    private static bool MustEscape(char c)
        => c < ' ' || c is '\u007f' or '\u0085' or '\u061c' or '\u200e' or '\u200f' or '\u2028' or '\u2029' or '\ufeff'
            || c is (>= '\u0080' and <= '\u009f') or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069')
            || char.IsSurrogate(c);
}

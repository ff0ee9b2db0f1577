using System.Globalization;
using System.Text;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks;

/// <summary>Gathers the figures and prints them as Markdown: one table a section, and the ones with a bar first.</summary>
internal sealed class Table
{
    private readonly List<Row> _rows = [];
    private readonly List<string> _notes = [];

    /// <summary>Adds a figure with a bar: the median is held against it.</summary>
    public void AddBar(string section, int size, string what, Samples figure, Bar bar, string detail = "", string format = "0.00")
        => Add(bar.Size == 0 || bar.Size == size
            ? new Row(section, size, what, figure.ToString(format), bar, bar.Judge(figure), detail)
            : new Row(section, size, what, figure.ToString(format), null, "", detail));

    /// <summary>Adds a figure that is only to be known.</summary>
    public void Add(string section, int size, string what, string figure, string detail = "")
        => Add(new Row(section, size, what, figure, null, "", detail));

    /// <summary>Adds what must be said of the whole run, such as what could not be measured here.</summary>
    public void Note(string note)
    {
        _notes.Add(note);
        Progress.Say(note);
    }

    /// <summary>Prints everything.</summary>
    public string Print()
    {
        var text = new StringBuilder();
        foreach (string note in _notes)
            text.Append("- ").Append(note).Append('\n');
        text.Append(_notes.Count == 0 ? "" : "\n");
        Print(
            text, "The bars", ["records", "figure", "before", "bar", "median (lowest..highest; rounds)", "", "beside it"],
            _rows.Where(r => r.Bar is not null).Select(r => new[] { Size(r.Size), r.What, r.Bar!.Before, r.Bar.Text, r.Figure, r.Met, r.Detail }));
        foreach (IGrouping<string, Row> section in _rows.GroupBy(r => r.Section))
        {
            Print(
                text, section.Key, ["records", "figure", "median (lowest..highest; rounds)", "beside it"],
                section.Where(r => r.Bar is null).Select(r => new[] { Size(r.Size), r.What, r.Figure, r.Detail }));
        }

        return text.ToString();
    }

    private void Add(Row row)
    {
        _rows.Add(row);
        Progress.Say($"{row.Section}: {row.What}: {row.Figure} {row.Detail} {row.Met}");
    }

    private static void Print(StringBuilder text, string title, string[] head, IEnumerable<string[]> rows)
    {
        string[][] cells = [head, .. rows];
        if (cells.Length == 1)
            return;

        int[] widths = [.. Enumerable.Range(0, head.Length).Select(c => cells.Max(row => row[c].Length))];
        text.Append("## ").Append(title).Append("\n\n");
        for (int i = 0; i < cells.Length; i++)
        {
            text.Append("| ").AppendJoin(" | ", cells[i].Select((c, column) => c.PadRight(widths[column]))).Append(" |\n");
            if (i == 0)
                text.Append("| ").AppendJoin(" | ", widths.Select(w => new string('-', Math.Max(3, w)))).Append(" |\n");
        }

        text.Append('\n');
    }

    private static string Size(int size) => size.ToString("N0", CultureInfo.InvariantCulture);

    private sealed record Row(string Section, int Size, string What, string Figure, Bar? Bar, string Met, string Detail);
}

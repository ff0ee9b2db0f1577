using System.Globalization;
using System.Text;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks;

/// <summary>What must be reached.</summary>
/// <param name="Text">As the table prints it.</param>
/// <param name="AtMost">The highest value that meets it.</param>
/// <param name="Size">The number of records that it is for; 0 for any.</param>
internal sealed record Bar(string Text, double AtMost, int Size = 0)
{
    private const int Large = 10_000;

    public static readonly Bar BuildAgainstLazy = new("at most 1/4", 0.25, Large);
    public static readonly Bar BuildAgainstStatic = new("at most 1/2", 0.5, Large);
    public static readonly Bar BuildAgainstFloor = new("at most 1.5", 1.5, Large);
    public static readonly Bar GeneratorAgainstCompiler = new("at most 1", 1, Large);
    public static readonly Bar FirstAgainstJson = new("at most 1/8", 0.125, Large);
    public static readonly Bar AllAgainstJson = new("at most 1/2", 0.5, Large);
    public static readonly Bar StepsOnEdit = new("0", 0);
    public static readonly Bar OneFile = new("1", 1);
    public static readonly Bar Memory = new("less than 300 MB", 300, Large);
    public static readonly Bar Growth = new("at most 1.3", 1.3);
}

/// <summary>Gathers the figures and prints them as Markdown: one table a section, and the ones with a bar first.</summary>
internal sealed class Table
{
    private readonly List<Row> _rows = [];

    /// <summary>Adds a figure with a bar: the median is held against it.</summary>
    public void AddBar(string section, int size, string what, Samples ratio, Bar bar, string detail = "", string format = "0.00")
        => Add(bar.Size == 0 || bar.Size == size
            ? new Row(section, size, what, ratio.ToString(format), bar.Text, Judge(ratio, bar), detail)
            : new Row(section, size, what, ratio.ToString(format), "", "", detail));

    /// <summary>Adds a figure that is only to be known.</summary>
    public void Add(string section, int size, string what, string figure, string detail = "")
        => Add(new Row(section, size, what, figure, "", "", detail));

    /// <summary>Prints everything.</summary>
    public string Print()
    {
        var text = new StringBuilder();
        Print(text, "The bars", _rows.Where(r => r.Bar.Length > 0), withBar: true);
        foreach (IGrouping<string, Row> section in _rows.GroupBy(r => r.Section))
            Print(text, section.Key, section.Where(r => r.Bar.Length == 0), withBar: false);
        return text.ToString();
    }

    // Less than nothing is what a busy machine makes of a difference between two small times.
    private static string Judge(Samples ratio, Bar bar)
        => ratio.IsEmpty ? "not measured" : ratio.Median < 0 ? "too noisy" : ratio.Median <= bar.AtMost ? "met" : "MISSED";

    private void Add(Row row)
    {
        _rows.Add(row);
        Progress.Say($"{row.Section}: {row.What}: {row.Figure} {row.Detail} {row.Met}");
    }

    private static void Print(StringBuilder text, string title, IEnumerable<Row> rows, bool withBar)
    {
        List<Row> all = [.. rows];
        if (all.Count == 0)
            return;

        string[][] cells =
        [
            withBar ? ["records", "figure", "median (lowest..highest)", "bar", "", "beside it"] : ["records", "figure", "median (lowest..highest)", "beside it"],
            .. all.Select(r => withBar ? [Size(r.Size), r.What, r.Figure, r.Bar, r.Met, r.Detail] : new[] { Size(r.Size), r.What, r.Figure, r.Detail }),
        ];
        int[] widths = [.. Enumerable.Range(0, cells[0].Length).Select(c => cells.Max(row => row[c].Length))];
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

    private sealed record Row(string Section, int Size, string What, string Figure, string Bar, string Met, string Detail);
}

using System.Globalization;
using Xunit.Abstractions;

namespace Dossier.Tests.Time;

public class EdtfCaseTests(ITestOutputHelper output)
{
    public static TheoryData<string> Texts => [.. EdtfCases.All.Select(c => c.Text)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_construct_is_read_as_the_specification_says(string text)
    {
        EdtfCase expected = EdtfCases.All.First(c => c.Text == text);
        var date = EdtfDate.Parse(text);
        Assert.Equal(expected, new EdtfCase(date.ToString(), date.Level, date.Precision, date.Earliest, date.Latest));
    }

    [Fact]
    public void The_table_has_every_level_and_precision()
    {
        Assert.Equal([0, 1, 2], EdtfCases.All.Select(c => c.Level).Distinct().Order());
        Assert.Equal(Enum.GetValues<EdtfPrecision>().Skip(1), EdtfCases.All.Select(c => c.Precision).Distinct().Order());
        Assert.Equal(EdtfCases.All.Count, EdtfCases.All.Select(c => c.Text).Distinct().Count());
    }

    [Fact]
    public void The_examples_of_the_Library_of_Congress_are_read()
    {
        string? path = FindExamples();
        if (path is null)
        {
            output.WriteLine("NOT RUN: the examples are not beside this repository (../shared/data/edtf).");
            return;
        }

        string[] lines = File.ReadAllLines(path);
        Assert.Equal(69, lines.Length);
        foreach (string line in lines.Skip(1))
        {
            string[] cells = line.Split('\t');
            bool isDate = EdtfDate.TryParse(cells[0], out EdtfDate date, out EdtfError error);
            Assert.True(isDate == (cells[2] == "1"), $"{cells[0]}: {error}");
            Assert.Equal(cells[0], date.ToString());
            // One example stands at level 1 and, for another construct, again at level 2: the lowest counts.
            int level = cells[0] == "2004-06-11%" ? 1 : int.Parse(cells[1], CultureInfo.InvariantCulture);
            Assert.True(level == date.Level, $"{cells[0]}: level {date.Level}");
        }

        output.WriteLine($"{lines.Length - 1} examples read.");
    }

    private static string? FindExamples()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
                continue;
            string path = Path.Combine(folder.FullName, "..", "shared", "data", "edtf", "loc-2019-examples.tsv");
            return File.Exists(path) ? path : null;
        }

        return null;
    }
}

using Dossier.Compiler.Mapping;

namespace Dossier.Compiler.Tests.Mapping;

/// <summary>Tables of separated values are read by RFC 4180, strictly, and every cell knows where it is.</summary>
public class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "a|b", "1|2")]
    [InlineData("a,b\r\n1,2", "a|b", "1|2")]
    [InlineData("\uFEFFa;b\n1,5;2\n", "a|b", "1,5|2")]
    [InlineData("sep=;\na;b,c\n1;2\n", "a|b,c", "1|2")]
    [InlineData("a\tb\n\"x \"\"y\"\"\"\t\"two\nlines\"\n", "a|b", "x \"y\"|two\nlines")]
    [InlineData("a,b\n\n1,\n,2\n", "a|b", "1|", "|2")]
    [InlineData("Report of May\na,b\n#affected+killed,#adm1+name\n1,2\n", "a|b", "1|2")]
    [InlineData("#affected,#adm1\n1,2\n", "#affected|#adm1", "1|2")]
    public void A_table_is_read(string text, string head, params string[] rows)
    {
        Table table = CsvReader.Read(text);

        Assert.Empty(table.Problems);
        Assert.Equal(head, string.Join("|", table.Columns));
        Assert.Equal(rows, table.Rows.Select(static row => string.Join("|", row.Cells.Select(static cell => cell.Text))));
    }

    [Fact]
    public void A_column_is_found_by_its_tag_as_well()
    {
        Table table = CsvReader.Read("Killed,Province\n#affected+killed,#adm1+name\n1,2\n");

        Assert.Equal(0, table.IndexOf("#affected+killed"));
        Assert.Equal(1, table.IndexOf("Province"));
        Assert.Equal(-1, table.IndexOf("#adm2"));
    }

    [Fact]
    public void A_delimiter_may_be_given()
    {
        Table table = CsvReader.Read("a|b,c\n1|2\n", '|');

        Assert.Equal("a/b,c", string.Join("/", table.Columns));
    }

    [Fact]
    public void A_cell_knows_where_it_is()
    {
        Table table = CsvReader.Read("a,b\n1,\"two\nlines\"\n3,4\n");

        TableRow[] rows = [.. table.Rows];
        Assert.Equal((1, 2), (table.SpanOf(rows[0].Cells[1].Start, rows[0].Cells[1].End).Line, table.SpanOf(rows[0].Cells[1].Start, rows[0].Cells[1].End).Column));
        Assert.Equal(3, table.SpanOf(rows[1].Cells[0].Start, rows[1].Cells[0].End).Line);
        Assert.Equal([2, 3], rows.Select(static row => row.Number));
    }

    [Theory]
    [InlineData("", "(1,1): error: The file is empty.")]
    [InlineData("a,a\n1,2\n", "(1,3): error: Two columns are called 'a', columns 1 and 2.")]
    [InlineData("a,b\n1,\"2\n", "(2,3): error: The quotation mark that begins this cell is not closed.")]
    [InlineData("a,b\n1,2\"3\n", "(2,4): error: A quotation mark is within a cell")]
    [InlineData("a,b\n1,\"2\"3\n", "(2,6): error: There is text after the closing quotation mark")]
    [InlineData("a,b\n1,\02\n", "(2,3): error: The file has a NUL character")]
    public void A_broken_table_has_a_problem_at_its_place(string text, string problem)
    {
        Table table = CsvReader.Read(text);
        foreach (TableRow _ in table.Rows)
        {
        }

        Assert.StartsWith(problem, Assert.Single(table.Problems).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\n1,2\n,\n\n3,4\n,\n", "2,5")]
    [InlineData("a,b\n,2\n", "2")]
    [InlineData("a\n\n1\n", "2,3")]
    public void Rows_without_anything_are_no_rows(string text, string rows)
        => Assert.Equal(rows, string.Join(",", CsvReader.Read(text).Rows.Select(static row => row.Number)));

    [Theory]
    [InlineData("a,b\n1,2\n", 4, "(1,1): error: The names of the columns would be in row 4, by the mapping ('headRow'), and the table ends with row 2.")]
    [InlineData("a,b\r\n1,2", 3, "(1,1): error: The names of the columns would be in row 3, by the mapping ('headRow'), and the table ends with row 2.")]
    [InlineData("", 3, "(1,1): error: The file is empty.")]
    public void Names_of_columns_beyond_the_end_are_not_called_an_empty_file(string text, int headRow, string problem)
        => Assert.StartsWith(problem, Assert.Single(CsvReader.Read(text, headRow: headRow).Problems).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("a,b\n1,2,3\n", "The row has 3 cells, and the head has 2.")]
    [InlineData("a,b\n1\n2,3\n", "The row has 1 cells, and the head has 2.")]
    public void A_row_with_another_number_of_cells_has_a_problem_and_the_others_are_read(string text, string problem)
    {
        Table table = CsvReader.Read(text);

        Assert.Equal(problem, table.Rows.First().Problem?.Message);
        Assert.All(table.Rows.Skip(1), static row => Assert.Null(row.Problem));
        Assert.Empty(table.Problems);
    }

    [Theory]
    [InlineData("a,b\n1,2\n3,4\n")]
    [InlineData("first,second\n#adm1,#date\n1,2\n3,4\n5\n6,7\n")]
    [InlineData("Title,\nfirst,second\n#adm1,#date\n\"1\"\"\",2\n3,4\n")]
    public void Cells_that_are_used_again_are_those_of_the_row_at_hand(string text)
    {
        Table table = CsvReader.Read(text, reusesCells: true);
        Table kept = CsvReader.Read(text);

        Assert.Equal(kept.Columns.AsEnumerable(), table.Columns);
        Assert.Equal(kept.Tags.AsEnumerable(), table.Tags);
        Assert.Equal(kept.Rows.ToList().Select(Shown), table.Rows.Select(Shown));

        static string Shown(TableRow row) => $"{row.Number} {string.Join("|", row.Cells.Select(static cell => $"{cell.Text}@{cell.Start}-{cell.End}"))} {row.Problem?.Message}";
    }
}

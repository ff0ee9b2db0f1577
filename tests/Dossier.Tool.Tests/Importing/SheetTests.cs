using System.IO.Compression;
using System.Security;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>A sheet of a workbook gives the seeds that the same sheet as CSV gives.</summary>
public sealed class SheetTests
{
    // Style 1 is a date, style 2 the format 0000, style 3 mmm-yy, style 4 a month and a year of another country, style 5 a date with a time, style 6 a year.
    private const string Styles =
        """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="3"><numFmt numFmtId="164" formatCode="0000"/><numFmt numFmtId="165" formatCode="[$-409]mmmm\ yyyy;@"/><numFmt numFmtId="166" formatCode="yyyy"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="17" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/><xf numFmtId="166" applyNumberFormat="1"/></cellXfs></styleSheet>""";

    [Fact]
    public void Dates_leading_zeros_and_formulas_are_what_a_person_sees()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.csv", "no,town,type,first,last,group,low,best,high,text\n0042,Baiji,r,2014-06-11,2014-06-12,A,1,3,4,1.5\n0043,Hit,c,2014-06-11,2014-06-11,A,,,,true\n");
        Assert.Equal(0, folder.Import().Code);
        var expected = folder.Files();
        Directory.Delete(folder.PathOf("seeds"), recursive: true);

        // 41801 is 11 June 2014.
        Workbook(folder.PathOf("raids.xlsx"),
            Row(1, Text("no"), Text("town"), Text("type"), Text("first"), Text("last"), Text("group"), Text("low"), Text("best"), Text("high"), Text("text")),
            Row(2, "<c s=\"2\"><v>42</v></c>", Text("Baiji"), Text("r"), "<c s=\"1\"><v>41801</v></c>", "<c s=\"1\"><v>41802</v></c>", Text("A"), "<c><v>1</v></c>", "<c><f>1+2</f><v>3</v></c>", "<c><v>4</v></c>", "<c><v>1.5</v></c>"),
            Row(3, "<c s=\"2\"><v>43</v></c>", Text("Hit"), Text("c"), "<c s=\"1\"><v>41801</v></c>", "<c s=\"1\"><v>41801</v></c>", Text("A"), "<c/>", "<c/>", "<c/>", "<c t=\"b\"><v>1</v></c>"));
        Ran ran = folder.ImportFile("raids.xlsx");

        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        Assert.Equal(expected, folder.Files());
    }

    [Fact]
    public void A_head_over_several_columns_belongs_to_each_of_them()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.map.yaml", "name: x\nkey: no\nrow: { kind: place, id: \"p-{no}\", fields: { name: \"{Deaths low}-{Deaths high}\" } }\n");
        Workbook(folder.PathOf("raids.xlsx"), "<mergeCells count=\"1\"><mergeCell ref=\"B1:C1\"/></mergeCells>",
            Row(1, Text("no"), Text("Deaths"), "<c/>"), Row(2, "<c/>", Text("low"), Text("high")), Row(3, Text("1"), Text("2"), Text("3")));

        Ran ran = folder.ImportFile("raids.xlsx");

        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        Assert.Equal("places:\n  p-1:\n    name: 2-3\n", folder.Read("seeds/raids/places.yaml"));
    }

    [Fact]
    public void A_cell_that_could_not_be_worked_out_rejects_its_row()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.map.yaml", "name: x\nkey: no\nrow: { kind: place, id: \"p-{no}\", fields: { name: \"Place {no}\", summary: \"{text}\" } }\n");
        Workbook(folder.PathOf("raids.xlsx"),
            Row(1, Text("no"), Text("text")), Row(2, Text("1"), "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"), Row(3, Text("2"), Text("As it is")), Row(4, Text("3"), "<c t=\"e\"><v>#N/A</v></c>"));

        Ran ran = folder.ImportFile("raids.xlsx");

        Assert.Equal(1, ran.Code);
        Assert.Equal("places:\n  p-2:\n    name: Place 2\n    summary: As it is\n", folder.Read("seeds/raids/places.yaml"));
        string rejects = folder.Read("seeds/raids/.import/rejects.csv");
        Assert.Contains("The cell in column 2 has an error of the spreadsheet, #DIV/0!.", rejects, StringComparison.Ordinal);
        Assert.Contains("The cell in column 2 has an error of the spreadsheet, #N/A.", rejects, StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_without_a_value_is_not_an_empty_cell()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.map.yaml", "name: x\nkey: no\nrow: { kind: place, id: \"p-{no}\", fields: { name: \"Place {no}\", summary: \"{text}\" } }\n");
        Workbook(folder.PathOf("raids.xlsx"),
            Row(1, Text("no"), Text("text")), Row(2, Text("1"), "<c><f>A2+1</f></c>"), Row(3, Text("2"), "<c><f>A2+1</f><v></v></c>"), Row(4, Text("3"), "<c><f>A2+1</f><v>4</v></c>"),
            Row(5, Text("4"), "<c t=\"str\"><f>IF(A2=1,A2,\"\")</f><v></v></c>"), Row(6, Text("5"), "<c/>"));

        Ran ran = folder.ImportFile("raids.xlsx");

        Assert.Equal(1, ran.Code);
        Assert.Equal("places:\n  p-3:\n    name: Place 3\n    summary: 4\n  p-4:\n    name: Place 4\n  p-5:\n    name: Place 5\n", folder.Read("seeds/raids/places.yaml"));
        Assert.Equal(2, folder.Read("seeds/raids/.import/rejects.csv").Split("The cell in column 2 has a formula without a value: open the workbook in a spreadsheet and save it, so that it is worked out.").Length - 1);
    }

    [Theory]
    [InlineData("1", "0", "The cell in column 2 has the number 0, shown as a date: empty the cell, or write the date.")]
    [InlineData("5", "0.5", "summary: \"12:00:00\"")]
    public void A_number_before_the_first_day_is_no_day(string style, string value, string told)
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.map.yaml", "name: x\nkey: no\nrow: { kind: place, id: \"p-{no}\", fields: { name: \"Place {no}\", summary: \"{text}\" } }\n");
        Workbook(folder.PathOf("raids.xlsx"), Row(1, Text("no"), Text("text")), Row(2, Text("1"), $"<c s=\"{style}\"><v>{value}</v></c>"));

        Ran ran = folder.ImportFile("raids.xlsx");

        Assert.Contains(told, ran.Output + (folder.Has("seeds/raids/places.yaml") ? folder.Read("seeds/raids/places.yaml") : ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_rows_are_read_and_counted()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.map.yaml", "name: x\nkey: no\nrow: { kind: place, id: \"p-{no}\", fields: { name: \"Place {no}\" } }\n");
        Workbook(folder.PathOf("raids.xlsx"), Row(1, Text("no")), Row(2, Text("1")), Row(3, Text("2")).Replace("<row", "<row hidden=\"1\"", StringComparison.Ordinal));

        Ran ran = folder.ImportFile("raids.xlsx");

        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        Assert.Contains("2 rows: 2 in seeds", ran.Output, StringComparison.Ordinal);
        Assert.Contains("1 row of the sheet is hidden, and was read like the others. To leave rows out: --where\n", ran.Output, StringComparison.Ordinal);
    }

    // 45352 is 1 March 2024: what a spreadsheet makes of a month that is typed.
    [Theory]
    [InlineData("3", "45352", "2024-03")]
    [InlineData("4", "45352", "2024-03")]
    [InlineData("1", "45352", "2024-03-01")]
    [InlineData("3", "45366", "2024-03-15")]
    [InlineData("6", "45292", "2024")]
    [InlineData("6", "45352", "2024-03-01")]
    [InlineData("5", "45352.25", "2024-03-01")]
    public void A_month_that_is_shown_as_a_month_is_not_its_first_day(string style, string value, string date)
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.map.yaml", "name: x\nkey: no\nrow: { kind: incident, id: \"i-{no}\", fields: { name: \"A\", date: { date: { from: day, formats: [yyyy-MM-dd HH:mm:ss, yyyy-MM-dd, yyyy-MM, yyyy] } } } }\n");
        Workbook(folder.PathOf("raids.xlsx"), Row(1, Text("no"), Text("day")), Row(2, Text("1"), $"<c s=\"{style}\"><v>{value}</v></c>"));

        Ran ran = folder.ImportFile("raids.xlsx");

        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        Assert.Contains($"    date: {date}\n", folder.Read("seeds/raids/incidents.yaml"), StringComparison.Ordinal);

        // A time that no field has is listed.
        Assert.Equal(value.Contains('.', StringComparison.Ordinal), ran.Output.Contains("day '(time of day)' (1 row)", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_in_a_cell_over_several_rows_is_in_each_of_them_and_a_number_is_in_none()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.map.yaml", "name: x\nkey: no\nrow: { kind: place, id: \"p-{no}\", fields: { name: \"{town} {no} {n}\" } }\n");
        Workbook(folder.PathOf("raids.xlsx"), "<mergeCells count=\"3\"><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"C4:C5\"/><mergeCell ref=\"A6:C6\"/></mergeCells>",
            Row(1, Text("no"), Text("town"), Text("n")),
            Row(2, Text("1"), Text("Baiji"), "<c><v>3</v></c>"), Row(3, Text("2"), "<c/>", "<c><v>4</v></c>"),
            Row(4, Text("3"), Text("Hit"), "<c><v>10</v></c>"), Row(5, Text("4"), Text("Hit"), "<c/>"),
            Row(6, Text("A note below the table"), "<c/>", "<c/>"));

        Ran ran = folder.ImportFile("raids.xlsx");

        Assert.Equal(1, ran.Code);
        Assert.Equal("places:\n  p-1:\n    name: Baiji 1 3\n  p-2:\n    name: Baiji 2 4\n", folder.Read("seeds/raids/places.yaml"));
        Assert.Equal(
            [
                "row,column,value,reason",
                "4,,,\"The number in column 'n' is in a cell over several rows, and may be of all of them together. Separate the cells, and write in each row what it states.\"",
                "5,,,\"The number in column 'n' is in a cell over several rows, and may be of all of them together. Separate the cells, and write in each row what it states.\"",
                "6,,,\"The cell in column 'no' is merged with those to its right, so that it is not certain what is in them. Separate them.\"",
                "",
            ],
            folder.Read("seeds/raids/.import/rejects.csv").Split('\n'));
    }

    [Fact]
    public void The_names_of_the_columns_may_be_further_down()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.map.yaml", "name: x\nkey: no\nheadRow: 3\nrow: { kind: place, id: \"p-{no}\", fields: { name: \"{town}\" } }\n");
        Workbook(folder.PathOf("raids.xlsx"), Row(1, Text("Our list")), Row(3, Text("no"), Text("town")), Row(4, Text("1"), Text("Baiji")), Row(5, Text("1"), Text("Hit")), Row(6, Text("2"), Text("Hit")));

        Ran ran = folder.ImportFile("raids.xlsx");

        Assert.Equal(1, ran.Code);
        Assert.Equal("places:\n  p-2:\n    name: Hit\n", folder.Read("seeds/raids/places.yaml"));
        Assert.Equal("row,column,value,reason\n4,no,1,\"Row 5 has the same key, '1'.\"\n5,no,1,\"Row 4 has the same key, '1'.\"\n", folder.Read("seeds/raids/.import/rejects.csv"));

        folder.Write("raids.csv", "Our list;;\n\nno;town\n1;Baiji\n1;Hit\n2;Hit\n");
        Directory.Delete(folder.PathOf("seeds"), recursive: true);
        Assert.Equal(1, folder.Import().Code);
        Assert.Equal("row,column,value,reason\n4,no,1,\"Row 5 has the same key, '1'.\"\n5,no,1,\"Row 4 has the same key, '1'.\"\n", folder.Read("seeds/raids/.import/rejects.csv"));
    }

    [Fact]
    public void A_sheet_that_is_not_there_is_named()
    {
        using var folder = new ImportedFolder();
        Workbook(folder.PathOf("raids.xlsx"), Row(1, Text("no")));

        Ran ran = folder.ImportFile("raids.xlsx", "--sheet", "Second");

        Assert.Equal(2, ran.Code);
        Assert.Contains("has no sheet 'Second'. It has: First.", ran.Errors, StringComparison.Ordinal);
    }

    private static string Row(int number, params string[] cells)
        => $"<row r=\"{number}\">{string.Concat(cells.Select((cell, column) => cell.Insert(2, $" r=\"{(char)('A' + column)}{number}\"")))}</row>";

    private static string Text(string text) => $"<c t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>";

    [Fact]
    public void Sheets_that_are_not_read_are_named()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.map.yaml", "name: x\nkey: no\nrow: { kind: place, id: \"p-{no}\", fields: { name: \"Place {no}\" } }\n");
        Workbook(folder.PathOf("raids.xlsx"), Row(1, Text("no")), Row(2, Text("1")));
        Assert.DoesNotContain("sheet", folder.ImportFile("raids.xlsx").Output, StringComparison.Ordinal);
        using (ZipArchive archive = ZipFile.Open(folder.PathOf("raids.xlsx"), ZipArchiveMode.Update))
        {
            Change(archive, "xl/workbook.xml", "</sheets>", "<sheet name=\"Second\" sheetId=\"2\" r:id=\"r3\"/><sheet name=\"Empty\" sheetId=\"3\" r:id=\"r4\"/></sheets>");
            Change(archive, "xl/_rels/workbook.xml.rels", "</Relationships>",
                "<Relationship Id=\"r3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet2.xml\"/><Relationship Id=\"r4\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet3.xml\"/></Relationships>");
            Add(archive, "xl/worksheets/sheet2.xml", $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{Row(1, Text("no"))}{Row(2, Text("2"))}</sheetData></worksheet>");
            Add(archive, "xl/worksheets/sheet3.xml", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData/></worksheet>");
        }

        Ran ran = folder.ImportFile("raids.xlsx");

        Assert.Equal(0, ran.Code);
        Assert.Contains("Read was the sheet 'First'. Sheets that were not read: Second. To read another one: --sheet\n", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not read", folder.ImportFile("raids.xlsx", "--sheet", "First").Output, StringComparison.Ordinal);

        // The first one that a person sees.
        using (ZipArchive archive = ZipFile.Open(folder.PathOf("raids.xlsx"), ZipArchiveMode.Update))
            Change(archive, "xl/workbook.xml", "<sheet name=\"First\"", "<sheet state=\"hidden\" name=\"First\"");
        Assert.Contains("Read was the sheet 'Second'. Sheets that were not read: First (hidden). To read another one: --sheet\n", folder.ImportFile("raids.xlsx", "--dry-run").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_columns_beyond_the_end_of_a_sheet_are_not_called_an_empty_sheet()
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.map.yaml", "name: x\nkey: no\nheadRow: 4\nrow: { kind: place, id: \"p-{no}\", fields: { name: \"Place {no}\" } }\n");
        Workbook(folder.PathOf("raids.xlsx"), Row(1, Text("no")), Row(2, Text("1")));

        Ran ran = folder.ImportFile("raids.xlsx");

        Assert.Equal(1, ran.Code);
        Assert.Contains("The names of the columns would be in row 4, by the mapping ('headRow'), and the sheet ends with row 2.", ran.Errors, StringComparison.Ordinal);
    }

    private static void Change(ZipArchive archive, string entry, string old, string text)
    {
        string before;
        using (var reader = new StreamReader(archive.GetEntry(entry)!.Open()))
            before = reader.ReadToEnd();
        archive.GetEntry(entry)!.Delete();
        Add(archive, entry, before.Replace(old, text, StringComparison.Ordinal));
    }

    private static void Workbook(string path, params string[] rows)
    {
        string after = rows[0].StartsWith("<merge", StringComparison.Ordinal) ? rows[0] : "";
        using FileStream file = File.Create(path);
        using var archive = new ZipArchive(file, ZipArchiveMode.Create);
        Add(archive, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""");
        Add(archive, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Add(archive, "xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="First" sheetId="1" r:id="r1"/></sheets></workbook>""");
        Add(archive, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""");
        Add(archive, "xl/styles.xml", Styles);
        Add(archive, "xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{string.Concat(rows.Where(row => row != after))}</sheetData>{after}</worksheet>");
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}

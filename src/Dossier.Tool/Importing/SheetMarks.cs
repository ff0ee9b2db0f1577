using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Dossier.Tool.Importing;

/// <summary>
/// What a sheet says of its cells that the library that reads workbooks does not pass on: which ones the spreadsheet could not work out, such as
/// <c>#DIV/0!</c>, which formulas have no value yet, and which rows are hidden. The first two are given as empty, and a cell that is empty states
/// nothing: they are found in the file itself.
/// </summary>
internal sealed class SheetMarks
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreWhitespace = true };

    private readonly Dictionary<(int Row, int Column), string> _reasons = [];
    private readonly HashSet<int> _hidden = [];

    private SheetMarks()
    {
    }

    /// <summary>A sheet without any.</summary>
    public static SheetMarks None { get; } = new();

    /// <summary>Why the value of a cell, counted from 0, is not known, as the end of a sentence; null if it is.</summary>
    public string? WhyUnknown(int row, int column) => _reasons.GetValueOrDefault((row, column));

    /// <summary>Whether a row, counted from 0, is hidden.</summary>
    public bool IsHidden(int row) => _hidden.Contains(row);

    /// <summary>What is wrong with a cell that has an error.</summary>
    public static string Error(string error) => $"has an error of the spreadsheet, {error}";

    /// <summary>Finds those of a sheet of a workbook in the format of XLSX.</summary>
    public static SheetMarks In(string path, string sheet)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        string? id = Find(archive, "xl/workbook.xml", "sheet", "name", sheet, "id");
        string? target = id is null ? null : Find(archive, "xl/_rels/workbook.xml.rels", "Relationship", "Id", id, "Target");
        var marks = new SheetMarks();
        if (target is not null && archive.GetEntry(target.StartsWith('/') ? target[1..] : "xl/" + target) is { } part)
            marks.Read(part);
        return marks;
    }

    private static string? Find(ZipArchive archive, string part, string element, string key, string value, string wanted)
    {
        if (archive.GetEntry(part) is not { } entry)
            return null;

        using XmlReader reader = XmlReader.Create(entry.Open(), Settings);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == element && Attribute(reader, key) == value)
                return Attribute(reader, wanted);
        }

        return null;
    }

    private void Read(ZipArchiveEntry part)
    {
        using XmlReader reader = XmlReader.Create(part.Open(), Settings);
        int row = -1;
        int column = -1;
        string? type = null;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "row":
                    row = int.TryParse(Attribute(reader, "r"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number - 1 : row + 1;
                    column = -1;
                    if (Attribute(reader, "hidden") is "1" or "true")
                        _hidden.Add(row);
                    break;
                case "c":
                    column = Attribute(reader, "r") is { } place ? ColumnOf(place) : column + 1;
                    type = Attribute(reader, "t");
                    break;

                // Programs that write workbooks leave the working out to the spreadsheet. A text may be empty.
                case "f" when type != "str":
                    _reasons[(row, column)] = "has a formula without a value: open the workbook in a spreadsheet and save it, so that it is worked out";
                    break;
                case "v" when type == "e":
                    _reasons[(row, column)] = Error(reader.ReadElementContentAsString().Trim());
                    break;
                case "v" when _reasons.ContainsKey((row, column)) && reader.ReadElementContentAsString().Length > 0:
                    _reasons.Remove((row, column));
                    break;
            }
        }
    }

    // `AB12` is in the column AB.
    private static int ColumnOf(string place)
    {
        int column = 0;
        foreach (char letter in place.TakeWhile(char.IsAsciiLetterUpper))
            column = (column * 26) + (letter - 'A' + 1);
        return column - 1;
    }

    // Whatever prefix the file has for the namespace of an attribute.
    private static string? Attribute(XmlReader reader, string name)
    {
        string? found = null;
        for (bool any = reader.MoveToFirstAttribute(); any && found is null; any = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name)
                found = reader.Value;
        }

        reader.MoveToElement();
        return found;
    }
}

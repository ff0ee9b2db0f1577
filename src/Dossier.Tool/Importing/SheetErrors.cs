using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Dossier.Tool.Importing;

/// <summary>
/// The cells of a sheet that the spreadsheet could not work out, such as <c>#DIV/0!</c>. The library that reads workbooks gives them as empty, and a
/// cell that is empty states nothing: they are found in the file itself.
/// </summary>
internal sealed class SheetErrors
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreWhitespace = true };

    private readonly Dictionary<(int Row, int Column), string> _errors = [];

    private SheetErrors()
    {
    }

    /// <summary>A sheet without any.</summary>
    public static SheetErrors None { get; } = new();

    /// <summary>The error in a cell, counted from 0; null if there is none.</summary>
    public string? At(int row, int column) => _errors.GetValueOrDefault((row, column));

    /// <summary>Finds those of a sheet of a workbook in the format of XLSX.</summary>
    public static SheetErrors In(string path, string sheet)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        string? id = Find(archive, "xl/workbook.xml", "sheet", "name", sheet, "id");
        string? target = id is null ? null : Find(archive, "xl/_rels/workbook.xml.rels", "Relationship", "Id", id, "Target");
        var errors = new SheetErrors();
        if (target is not null && archive.GetEntry(target.StartsWith('/') ? target[1..] : "xl/" + target) is { } part)
            errors.Read(part);
        return errors;
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
        bool isError = false;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "row":
                    row = int.TryParse(Attribute(reader, "r"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number - 1 : row + 1;
                    column = -1;
                    break;
                case "c":
                    column = Attribute(reader, "r") is { } place ? ColumnOf(place) : column + 1;
                    isError = Attribute(reader, "t") == "e";
                    break;
                case "v" when isError:
                    _errors[(row, column)] = reader.ReadElementContentAsString().Trim();
                    isError = false;
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

using System.Globalization;
using System.Text;
using System.Text.Json;
using Dossier.Rows;

namespace Dossier.Json;

/// <summary>
/// Puts the JSON of a record or an item into a row, as the rows of a dataset are: so there is one way to read a record. What is wrong is
/// found here; properties that are not in the model are ignored, and so is null.
/// </summary>
internal static class JsonRow
{
    private const string IdKey = "id";

    /// <summary>The row of the object that begins here; the reader is left at its end.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="shape">What the object is.</param>
    /// <param name="inDataset">Whether what it refers to must be in the dataset of the assembly.</param>
    public static string Of(ref Utf8JsonReader reader, RecordShape shape, bool inDataset = true)
    {
        var row = new StringBuilder();
        Write(ref reader, shape, new Place(shape.IsKind ? shape.Name : "", inDataset), row);
        return row.ToString();
    }

    /// <summary>What an item depends on.</summary>
    /// <param name="Kind">The kind of the record that is read; empty for an item alone.</param>
    /// <param name="InDataset">Whether what it refers to must be in the dataset of the assembly.</param>
    private readonly record struct Place(string Kind, bool InDataset);

    private static void Write(ref Utf8JsonReader reader, RecordShape shape, Place place, StringBuilder row)
    {
        JsonValues.Start(ref reader, shape.Sentence);
        var cells = new string?[shape.Fields.Length];
        FieldShape? inline = Array.Find(shape.Fields, static field => field.Form == FieldForm.Inline);
        string?[]? inner = inline is null ? null : new string?[inline.Record.Fields.Length];
        FieldShape? item = Array.Find(shape.Fields, static field => field.Form == FieldForm.Item);
        string id = "";

        // What an item is depends on what the claim is about, which may come after it.
        Utf8JsonReader held = reader;
        bool isHeld = false;
        while (JsonValues.Next(ref reader, out string name))
        {
            if (shape.IsKind && name == IdKey)
            {
                id = JsonValues.Text(ref reader);
            }
            else if (item is not null && name == FieldsJson.ItemKey && JsonValues.IsObject(ref reader))
            {
                held = reader;
                isHeld = true;
                reader.Skip();
            }
            else if (Find(shape, name) is { } field)
            {
                cells[field.Number] = Cell(ref reader, field, place);
            }
            else if (inline is not null && Find(inline.Record, name) is { } within)
            {
                inner![within.Number] = Cell(ref reader, within, place);
            }
            else
            {
                reader.Skip();
            }
        }

        if (isHeld)
            cells[item!.Number] = Item(ref held, item, place, cells[Find(shape, "about")!.Number] ?? "");
        if (inline is not null)
            cells[inline.Number] = Braced(inner!);
        Require(shape, id, cells);
        if (shape.IsKind)
            Escape(row, id);
        else
            row.Append(RowForm.ItemStart);
        Join(row, cells, leading: shape.IsKind);
        if (!shape.IsKind)
            row.Append(RowForm.ItemEnd);
    }

    // Names are those of seeds, to the letter.
    private static FieldShape? Find(RecordShape shape, string name)
        => shape.Find(name) is { Form: not (FieldForm.None or FieldForm.Inline or FieldForm.Item) } field && field.Name == name ? field : null;

    private static void Require(RecordShape shape, string id, string?[] cells)
    {
        FieldShape? name = shape.IsKind ? shape.Find("name") : null;
        JsonValues.Require(name is null || (id.Length > 0 && cells[name.Number] is not null), $"{shape.Sentence} needs an id and a name.");
        foreach (FieldShape field in shape.Fields)
        {
            if (field.IsRequired && !field.IsMany)
                JsonValues.Require(cells[field.Number] is not null, $"{shape.Sentence} needs '{field.Name}'.");
        }
    }

    private static string? Cell(ref Utf8JsonReader reader, FieldShape field, Place place)
    {
        var cell = new StringBuilder();
        if (!field.IsMany || reader.TokenType != JsonTokenType.StartArray)
        {
            Value(ref reader, field, place, cell);
        }
        else
        {
            bool isFirst = true;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (!isFirst)
                    cell.Append(RowForm.Value);
                isFirst = false;
                Value(ref reader, field, place, cell);
            }
        }

        return cell.Length == 0 ? null : cell.ToString();
    }

    private static void Value(ref Utf8JsonReader reader, FieldShape field, Place place, StringBuilder cell)
    {
        switch (field.Form)
        {
            case FieldForm.Record:
                Write(ref reader, field.Record, place, cell);
                break;
            case FieldForm.Flag:
                cell.Append(reader.GetBoolean() ? "true" : "false");
                break;
            case FieldForm.Whole:
                cell.Append(JsonValues.WholeNumber(ref reader).ToString(CultureInfo.InvariantCulture));
                break;
            case FieldForm.Decimal:
                cell.Append(reader.GetDecimal().ToString(CultureInfo.InvariantCulture));
                break;
            case FieldForm.Date:
                Stated(cell, field, JsonValues.Date(ref reader) is var date && date != default, date.ToString());
                break;
            case FieldForm.Time:
                Stated(cell, field, JsonValues.Time(ref reader) is var time && time != default, time.ToString());
                break;
            case FieldForm.Count:
                Stated(cell, field, JsonValues.Count(ref reader) is var count && count != default, count.Notation);
                break;
            case FieldForm.Quantity:
                Stated(cell, field, JsonValues.Quantity(ref reader, field.Target) is var quantity && quantity != default, quantity.Notation);
                break;
            case FieldForm.Point:
                cell.Append(JsonValues.Point(ref reader).ToString());
                break;
            case FieldForm.Term:
                // A single term that leaves it open is not stated.
                int term = JsonValues.Term(ref reader, field.Vocabulary);
                cell.Append(term == 0 && !field.IsMany ? "" : field.Vocabulary.TermOf(term));
                break;
            case FieldForm.Reference:
                string id = JsonValues.Text(ref reader);
                Escape(cell, !place.InDataset ? id : field.Table.Records(field.Target).TryGet(id, out IDossierRecord? record)
                    ? record.Id : throw new JsonException($"No record has the id '{id}'."));
                break;
            default:
                Escape(cell, JsonValues.Text(ref reader));
                break;
        }
    }

    // A single value that states nothing is not there, so that a field that must be there has one.
    private static void Stated(StringBuilder cell, FieldShape field, bool isStated, string text)
    {
        if (isStated || field.IsMany)
            Escape(cell, text);
    }

    private static string Item(ref Utf8JsonReader reader, FieldShape item, Place place, string about)
    {
        FieldShape? list = item.Table.ListOf(place.Kind, about) is { } found ? Array.Find(item.Record.Fields, field => field.Target == found.Target) : null;
        if (list is null)
            throw new JsonException($"The value of a claim about '{about}' is written as text.");

        var cells = new string?[item.Record.Fields.Length];
        var cell = new StringBuilder();
        Write(ref reader, list.Record, place, cell);
        cells[list.Number] = cell.ToString();
        return Braced(cells)!;
    }

    /// <summary>The cells of an item; null when all are empty.</summary>
    private static string? Braced(string?[] cells)
    {
        if (Array.TrueForAll(cells, static cell => cell is null))
            return null;

        StringBuilder row = new StringBuilder().Append(RowForm.ItemStart);
        Join(row, cells, leading: false);
        return row.Append(RowForm.ItemEnd).ToString();
    }

    private static void Join(StringBuilder row, string?[] cells, bool leading)
    {
        int bars = leading ? 1 : 0;
        foreach (string? cell in cells)
        {
            if (cell is not null)
            {
                row.Append(RowForm.Cell, bars).Append(cell);
                bars = 0;
            }

            bars++;
        }
    }

    private static void Escape(StringBuilder row, string text)
    {
        foreach (char c in text)
        {
            if (c == RowForm.Line)
                row.Append(RowForm.Escape).Append(RowForm.EscapedLine);
            else if (RowForm.IsMark(c))
                row.Append(RowForm.Escape).Append(c);
            else
                row.Append(c);
        }
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;

namespace Dossier.Benchmarks.Data;

/// <summary>Writes made values as YAML and as JSON: as seeds, or plainly, as one would who has no seeds.</summary>
/// <param name="isSeed">Whether terms, dates and counts are written as seeds have them.</param>
internal sealed class TreeText(bool isSeed)
{
    private static readonly SearchValues<char> WantsQuotes = SearchValues.Create(":;,#{}[]()~\"'");

    /// <summary>A seed file.</summary>
    public static string Seed(MadeFile file, bool isJson)
    {
        var text = new StringBuilder();
        var tree = new TreeText(isSeed: true);
        bool first = true;
        text.Append(isJson ? "{\n" : "");
        foreach (IGrouping<string, MadeRecord> kind in file.Records.GroupBy(r => r.Kind))
        {
            text.Append(isJson ? $"{(first ? "" : ",\n")}\"{MadeData.Plural(kind.Key)}\": {{\n" : $"{MadeData.Plural(kind.Key)}:\n");
            first = false;
            bool firstRecord = true;
            foreach (MadeRecord record in kind)
            {
                text.Append(isJson ? $"{(firstRecord ? "" : ",\n")}  \"{record.Id}\": {tree.Json(AllFields(record, withId: false))}" : $"\n  {record.Id}:\n");
                firstRecord = false;
                if (!isJson)
                    tree.Block(text, AllFields(record, withId: false), 4);
            }

            text.Append(isJson ? "\n}" : "");
        }

        return text.Append(isJson ? "\n}\n" : "").ToString();
    }

    /// <summary>The whole dataset as one plain file: a list for each kind.</summary>
    public static string Plain(MadeData data, bool isJson)
    {
        var text = new StringBuilder(isJson ? "{\n" : "");
        var tree = new TreeText(isSeed: false);
        bool first = true;
        foreach ((string kind, string plural) in MadeData.Kinds)
        {
            if (isJson)
            {
                text.Append(first ? "" : ",\n").Append('"').Append(plural).Append("\": [\n")
                    .AppendJoin(",\n", data.Of(kind).Select(r => tree.Json(AllFields(r, withId: true)))).Append("\n]");
            }
            else
            {
                text.Append(plural).Append(":\n");
                foreach (MadeRecord record in data.Of(kind))
                {
                    int at = text.Length;
                    tree.Block(text, AllFields(record, withId: true), 4);
                    text[at + 2] = '-';
                }
            }

            first = false;
        }

        return text.Append(isJson ? "\n}\n" : "").ToString();
    }

    private static MadeItem AllFields(MadeRecord record, bool withId)
        => new([.. withId ? [new MadeField("id", new MadeText(record.Id))] : Array.Empty<MadeField>(), new("name", new MadeText(record.Name)), .. record.Fields]);

    private void Block(StringBuilder text, MadeItem item, int indent)
    {
        foreach (MadeField field in item.Fields)
        {
            text.Append(' ', indent).Append(field.Name).Append(':');
            if (field.Value is MadeList { Items: [MadeItem, ..] } list)
            {
                text.Append('\n');
                foreach (Made one in list.Items)
                    text.Append(' ', indent + 2).Append("- ").Append(Flow(one)).Append('\n');
            }
            else
            {
                text.Append(' ').Append(Flow(field.Value)).Append('\n');
            }
        }
    }

    private string Flow(Made value) => value switch
    {
        MadeList list => "[" + string.Join(", ", list.Items.Select(Flow)) + "]",
        MadeItem item => "{ " + string.Join(", ", item.Fields.Select(f => f.Name + ": " + Flow(f.Value))) + " }",
        MadePoint point => $"{{ lat: {Degrees(point.Latitude)}, lon: {Degrees(point.Longitude)} }}",
        MadeCount count when !isSeed => Flow(Bounds(count)),
        _ => Quoted(Text(value)),
    };

    private string Json(Made value) => value switch
    {
        MadeList list => "[" + string.Join(", ", list.Items.Select(Json)) + "]",
        MadeItem item => "{ " + string.Join(", ", item.Fields.Select(f => $"\"{f.Name}\": {Json(f.Value)}")) + " }",
        MadePoint point => $"{{ \"lat\": {Degrees(point.Latitude)}, \"lon\": {Degrees(point.Longitude)} }}",
        MadeNumber number => Text(number),
        MadeCount count when !isSeed => Json(Bounds(count)),
        _ => "\"" + Text(value).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"",
    };

    private string Text(Made value) => value switch
    {
        MadeText text => text.Text,
        MadeTerm term => isSeed ? term.Term : HandWriter.Pascal(term.Term),
        MadeReference reference => reference.Id,
        MadeDate date => date.Day.ToString(isSeed && date.IsMonth ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture),
        MadeCount count => count.Notation,
        MadeNumber number => number.Number.ToString(CultureInfo.InvariantCulture),
        _ => "",
    };

    private static MadeItem Bounds(MadeCount count)
    {
        List<MadeField> fields = [];
        if (count.Low is { } low)
            fields.Add(new("low", new MadeNumber(low)));
        if (count.High is { } high)
            fields.Add(new("high", new MadeNumber(high)));
        if (fields.Count == 0)
            fields.Add(new("word", new MadeText(count.Notation)));
        return new MadeItem(fields);
    }

    private static string Degrees(double degrees) => degrees.ToString(CultureInfo.InvariantCulture);

    private static string Quoted(string text)
        => text.AsSpan().IndexOfAny(WantsQuotes) >= 0 && !text.StartsWith("http", StringComparison.Ordinal) ? "\"" + text + "\"" : text;

    private sealed record MadeNumber(int Number) : Made;
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using Dossier.Json;
using Dossier.Rows;
using Dossier.Tests.Rows;

namespace Dossier.Tests.Json;

/// <summary>The fields of records in JSON: absent ones leave no trace, and what is written is read back.</summary>
public class RecordJsonTests
{
    private static readonly Vocabulary Harm = new("harm", "injured=2;killed=1");

    [Fact]
    public void What_is_absent_is_not_written()
        => Assert.Equal("{}", Written(writer =>
        {
            RecordJson.Write(writer, "a", (string?)null);
            RecordJson.Write(writer, "a", "");
            RecordJson.Write(writer, "a", (bool?)null);
            RecordJson.Write(writer, "a", (int?)null);
            RecordJson.Write(writer, "a", (decimal?)null);
            RecordJson.Write(writer, "a", default(EdtfDate));
            RecordJson.Write(writer, "a", default(TimeOfDay));
            RecordJson.Write(writer, "a", default(Estimate));
            RecordJson.Write(writer, "a", (GeoPoint?)null);
            RecordJson.WriteTerm(writer, "a", 0, Harm);
            RecordJson.WriteTerms(writer, "a", [], Harm);
            RecordJson.WriteTexts(writer, "a", []);
            RecordJson.WriteIds(writer, "a", []);
            RecordJson.WriteValues(writer, "a", Array.Empty<int>());
            RecordJson.WriteValues(writer, "a", Array.Empty<decimal>());
            RecordJson.WriteValues(writer, "a", Array.Empty<Estimate>());
            RecordJson.WriteValues(writer, "a", Array.Empty<EdtfDate>());
            RecordJson.WriteValues(writer, "a", Array.Empty<GeoPoint>());
            RecordJson.WriteItem(writer, "a", (string?)null, (w, item) => w.WriteString("x", item));
            RecordJson.WriteItems(writer, "a", Array.Empty<string>(), (w, item) => w.WriteString("x", item));
        }));

    [Fact]
    public void What_is_there_is_written_as_seeds_have_it()
        => Assert.Equal(
            """
            {"text":"T","flag":true,"other":false,"whole":0,"decimal":1.50,"date":"2023-11~","time":"05:30","count":"5\u002B","weight":"5.50 t","point":{"lat":33.3,"lon":-44.4},"term":"killed","terms":["injured","unspecified"],"texts":["a"],"ids":["x"],"item":{"x":"i"},"items":[{"x":"i"},{"x":"j"}]}
            """,
            Written(writer =>
            {
                RecordJson.Write(writer, "text", "T");
                RecordJson.Write(writer, "flag", true);
                RecordJson.Write(writer, "other", false);
                RecordJson.Write(writer, "whole", 0);
                RecordJson.Write(writer, "decimal", 1.50m);
                RecordJson.Write(writer, "date", EdtfDate.Parse("2023-11~"));
                RecordJson.Write(writer, "time", TimeOfDay.Parse("05:30"));
                RecordJson.Write(writer, "count", Estimate.Parse("5+"));
                RecordJson.Write(writer, "weight", Quantity.Parse("5.50 t"));
                RecordJson.Write(writer, "nothing", default(Quantity));
                RecordJson.Write(writer, "point", new GeoPoint(33.3, -44.4));
                RecordJson.WriteTerm(writer, "term", 1, Harm);
                RecordJson.WriteTerms(writer, "terms", [2, 0], Harm);
                RecordJson.WriteTexts(writer, "texts", ["a", ""]);
                RecordJson.WriteIds(writer, "ids", [new Person { Id = "x" }]);
                RecordJson.WriteItem(writer, "item", "i", (w, item) => w.WriteString("x", item));
                RecordJson.WriteItems(writer, "items", ["i", "j"], (w, item) => w.WriteString("x", item));
            }));

    [Fact]
    public void Lists_of_values_are_read_back_as_they_were()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            AssertBack([1, -2, 2147483647], "[1,-2,2147483647]", RecordJson.WriteValues, (ref Utf8JsonReader r) => r.GetInt32());
            AssertBack([1.50m, -0.25m], "[1.50,-0.25]", RecordJson.WriteValues, (ref Utf8JsonReader r) => r.GetDecimal());
            AssertBack(
                [Estimate.Parse("62..70"), Estimate.Parse("several"), Estimate.Parse("none")], """["62..70","several","none"]""", RecordJson.WriteValues, RecordJson.Count);
            AssertBack([Quantity.Parse("62..70.5 t"), Quantity.Parse("~5 t")], """["62..70.5 t","~5 t"]""", RecordJson.WriteValues, (ref Utf8JsonReader r) => RecordJson.Quantity(ref r, "t"));
            AssertBack([new GeoPoint(33.3, -44.4), default], """[{"lat":33.3,"lon":-44.4},{"lat":0,"lon":0}]""", RecordJson.WriteValues, RecordJson.Point);
            AssertBack([EdtfDate.Parse("2023"), EdtfDate.Parse("2023-11-22/..")], """["2023","2023-11-22/.."]""", RecordJson.WriteValues, RecordJson.Date);
            AssertBack([TimeOfDay.Parse("05:30"), TimeOfDay.Parse("night")], """["05:30","night"]""", RecordJson.WriteValues, RecordJson.Time);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("\"T\"", "T")]
    [InlineData("12", "12")]
    [InlineData("1.50", "1.50")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    [InlineData("1e3", "1e3")]
    public void A_number_where_text_is_wanted_keeps_its_digits(string json, string text)
    {
        Assert.Equal(text, Read(json, RecordJson.Text));
        Assert.Equal(text, ReadInPieces(json, RecordJson.Text));
    }

    [Fact]
    public void Values_are_read()
    {
        Assert.Equal(EdtfDate.Parse("2023"), Read("2023", RecordJson.Date));
        Assert.Equal(TimeOfDay.Parse("05:30"), Read("\"05:30\"", RecordJson.Time));
        Assert.Equal(Estimate.Exact(5), Read("5", RecordJson.Count));
        Assert.Equal(new GeoPoint(1, 2), Read("""{"note":{"lat":9},"lon":2,"lat":1,"alt":null}""", RecordJson.Point));
        Assert.Equal(1, Read("\"killed\"", (ref Utf8JsonReader r) => RecordJson.Term(ref r, Harm)));
        Assert.Equal(0, Read("\"unspecified\"", (ref Utf8JsonReader r) => RecordJson.Term(ref r, Harm)));
        Assert.Equal("a", Read("\"a\"", (ref Utf8JsonReader r) => RecordJson.Reference(ref r, Person.Set("", "", ["a|A"]))).Id);
        Assert.Equal(["x"], Read("\"x\"", (ref Utf8JsonReader r) => RecordJson.List(ref r, RecordJson.Text)));
        Assert.Equal(["x", "y"], Read("[\"x\",\"y\"]", (ref Utf8JsonReader r) => RecordJson.List(ref r, RecordJson.Text)));
        Assert.Empty(Read("[]", (ref Utf8JsonReader r) => RecordJson.List(ref r, RecordJson.Text)));
    }

    [Fact]
    public void Whole_numbers_are_read_as_programs_write_them()
    {
        Assert.Equal(Estimate.Exact(5), Read("5.0", RecordJson.Count));
        Assert.Equal(Estimate.Exact(100_000), Read("1e+05", RecordJson.Count));
        Assert.Equal(Estimate.Exact(0), Read("0.00", RecordJson.Count));
        Assert.Equal(5, Read("5.0", RecordJson.WholeNumber));
        Assert.Equal(-1200, Read("-1.2E3", RecordJson.WholeNumber));
        Assert.Equal(new GeoPoint(-0.000005, 5), Read("""{"lat":-5e-06,"lon":5.0}""", RecordJson.Point));
        Assert.Equal(Estimate.Exact(5), JsonSerializer.Deserialize<Estimate>("5.0"));
        Assert.Equal(Estimate.Exact(100_000), JsonSerializer.Deserialize<Estimate>("1e+05"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Estimate>("5.5"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Estimate>("-5.0"));
    }

    [Fact]
    public void An_empty_text_is_refused_since_it_would_not_be_written_back()
    {
        const string Message = "A text is empty; leave the property out if it has no value.";
        AssertWrong(Message, "\"\"", RecordJson.Text);
        AssertWrong(Message, "\"\"", RecordJson.Date);
        AssertWrong(Message, "\"\"", (ref Utf8JsonReader r) => RecordJson.Reference(ref r, Person.Set("", "", ["a|A"])));
        AssertWrong(Message, "[\"x\",\"\"]", (ref Utf8JsonReader r) => RecordJson.List(ref r, RecordJson.Text));
        Assert.Equal(" ", Read("\" \"", RecordJson.Text));
    }

    [Fact]
    public void What_cannot_be_read_says_why()
    {
        AssertWrong("'2023-13' is not a valid EDTF date: month 13 does not exist (at character 6).", "\"2023-13\"", RecordJson.Date);
        AssertWrong("'noon' is not a valid time: write a clock time such as 05:30, or early-morning, morning, midday, afternoon, evening or night (at character 1).", "\"noon\"", RecordJson.Time);
        AssertWrong(
            "'62-70' is not a valid count: a range is written with two dots: 62..70 (at character 3).", "\"62-70\"", RecordJson.Count);
        AssertWrong("'5.5' is not a valid count: '5.5' is a fraction; a count is a whole number (at character 1).", "5.5", RecordJson.Count);
        AssertWrong("'5.5' is not a whole number from -2147483648 to 2147483647.", "5.5", RecordJson.WholeNumber);
        AssertWrong("'3e9' is not a whole number from -2147483648 to 2147483647.", "3e9", RecordJson.WholeNumber);
        AssertWrong("A point must be an object.", "[1,2]", RecordJson.Point);
        AssertWrong("A point needs a lat between -90 and 90 and a lon between -180 and 180.", """{"lat":91,"lon":0}""", RecordJson.Point);
        AssertWrong("A point needs a lat between -90 and 90 and a lon between -180 and 180.", """{"lat":1}""", RecordJson.Point);
        AssertWrong("'kiled' is not a valid harm.", "\"kiled\"", (ref Utf8JsonReader r) => RecordJson.Term(ref r, Harm));
        AssertWrong("No record has the id 'b'.", "\"b\"", (ref Utf8JsonReader r) => RecordJson.Reference(ref r, Person.Set("", "", ["a|A"])));
        Assert.Equal("Needed.", Assert.Throws<JsonException>(() => RecordJson.Require(false, "Needed.")).Message);
        RecordJson.Require(true, "Needed.");
    }

    [Fact]
    public void Properties_that_are_null_are_passed_over()
    {
        var seen = new List<string>();
        var reader = new Utf8JsonReader("""{"a":null,"b":1,"c":{"d":null},"e":null}"""u8);
        reader.Read();
        while (RecordJson.Next(ref reader, out string name))
        {
            seen.Add(name);
            reader.Skip();
        }

        Assert.Equal(["b", "c"], seen);
        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
    }

    private delegate void ListWriter<in T>(Utf8JsonWriter writer, string name, T values);

    private static void AssertBack<T>(T[] values, string json, ListWriter<T[]> write, RecordJson.ItemReader<T> read)
    {
        string written = Written(writer => write(writer, "a", values));

        Assert.Equal($"{{\"a\":{json}}}", written);
        Assert.Equal(values, Read(written["{\"a\":".Length..^1], (ref Utf8JsonReader r) => RecordJson.List(ref r, read)));
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static T Read<T>(string json, RecordJson.ItemReader<T> read)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return read(ref reader);
    }

    // As a stream hands it over, a value may lie across two buffers.
    private static T ReadInPieces<T>(string json, RecordJson.ItemReader<T> read)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        var first = new Piece(bytes.AsMemory(0, 1), 0);
        Piece last = first.Then(bytes.AsMemory(1));
        var reader = new Utf8JsonReader(new System.Buffers.ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
        reader.Read();
        return read(ref reader);
    }

    private static void AssertWrong<T>(string message, string json, RecordJson.ItemReader<T> read)
        => Assert.Equal(message, Assert.Throws<JsonException>(() => Read(json, read)).Message);

    private sealed class Piece : System.Buffers.ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long start)
        {
            Memory = memory;
            RunningIndex = start;
        }

        public Piece Then(ReadOnlyMemory<byte> memory)
        {
            var next = new Piece(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}

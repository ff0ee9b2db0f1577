using System.Text;
using System.Text.Json;
using Dossier.Json;
using Dossier.Rows;

namespace Dossier.Tests.Json;

/// <summary>The values of fields in JSON: how each is read, and what is said of one that is not valid.</summary>
public class JsonValuesTests
{
    private static readonly Vocabulary Harm = new("harm", "injured=2;killed=1");

    [Theory]
    [InlineData("\"T\"", "T")]
    [InlineData("12", "12")]
    [InlineData("1.50", "1.50")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    [InlineData("1e3", "1e3")]
    public void A_number_where_text_is_wanted_keeps_its_digits(string json, string text)
    {
        Assert.Equal(text, Read(json, JsonValues.Text));
        Assert.Equal(text, ReadInPieces(json, JsonValues.Text));
    }

    [Fact]
    public void Values_are_read()
    {
        Assert.Equal(EdtfDate.Parse("2023"), Read("2023", JsonValues.Date));
        Assert.Equal(TimeOfDay.Parse("05:30"), Read("\"05:30\"", JsonValues.Time));
        Assert.Equal(Estimate.Exact(5), Read("5", JsonValues.Count));
        Assert.Equal(new GeoPoint(1, 2), Read("""{"note":{"lat":9},"lon":2,"lat":1,"alt":null}""", JsonValues.Point));
        Assert.Equal(1, Read("\"killed\"", (ref Utf8JsonReader r) => JsonValues.Term(ref r, Harm)));
        Assert.Equal(0, Read("\"unspecified\"", (ref Utf8JsonReader r) => JsonValues.Term(ref r, Harm)));
    }

    [Fact]
    public void Whole_numbers_are_read_as_programs_write_them()
    {
        Assert.Equal(Estimate.Exact(5), Read("5.0", JsonValues.Count));
        Assert.Equal(Estimate.Exact(100_000), Read("1e+05", JsonValues.Count));
        Assert.Equal(Estimate.Exact(0), Read("0.00", JsonValues.Count));
        Assert.Equal(5, Read("5.0", JsonValues.WholeNumber));
        Assert.Equal(-1200, Read("-1.2E3", JsonValues.WholeNumber));
        Assert.Equal(new GeoPoint(-0.000005, 5), Read("""{"lat":-5e-06,"lon":5.0}""", JsonValues.Point));
        Assert.Equal(Estimate.Exact(5), JsonSerializer.Deserialize<Estimate>("5.0"));
        Assert.Equal(Estimate.Exact(100_000), JsonSerializer.Deserialize<Estimate>("1e+05"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Estimate>("5.5"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Estimate>("-5.0"));
    }

    [Fact]
    public void An_empty_text_is_refused_since_it_would_not_be_written_back()
    {
        const string Message = "A text is empty; leave the property out if it has no value.";
        AssertWrong(Message, "\"\"", JsonValues.Text);
        AssertWrong(Message, "\"\"", JsonValues.Date);
        Assert.Equal(" ", Read("\" \"", JsonValues.Text));
    }

    [Fact]
    public void What_cannot_be_read_says_why()
    {
        AssertWrong("'2023-13' is not a valid EDTF date: month 13 does not exist (at character 6).", "\"2023-13\"", JsonValues.Date);
        AssertWrong("'noon' is not a valid time: write a clock time such as 05:30, or early-morning, morning, midday, afternoon, evening or night (at character 1).", "\"noon\"", JsonValues.Time);
        AssertWrong(
            "'62-70' is not a valid count: a range is written with two dots: 62..70 (at character 3).", "\"62-70\"", JsonValues.Count);
        AssertWrong("'5.5' is not a valid count: '5.5' is a fraction; a count is a whole number (at character 1).", "5.5", JsonValues.Count);
        AssertWrong("'5.5' is not a whole number from -2147483648 to 2147483647.", "5.5", JsonValues.WholeNumber);
        AssertWrong("'3e9' is not a whole number from -2147483648 to 2147483647.", "3e9", JsonValues.WholeNumber);
        AssertWrong("A point must be an object.", "[1,2]", JsonValues.Point);
        AssertWrong("A point needs a lat between -90 and 90 and a lon between -180 and 180.", """{"lat":91,"lon":0}""", JsonValues.Point);
        AssertWrong("A point needs a lat between -90 and 90 and a lon between -180 and 180.", """{"lat":1}""", JsonValues.Point);
        AssertWrong("'kiled' is not a valid harm.", "\"kiled\"", (ref Utf8JsonReader r) => JsonValues.Term(ref r, Harm));
        Assert.Equal("Needed.", Assert.Throws<JsonException>(() => JsonValues.Require(false, "Needed.")).Message);
        JsonValues.Require(true, "Needed.");
    }

    [Fact]
    public void Properties_that_are_null_are_passed_over()
    {
        var seen = new List<string>();
        var reader = new Utf8JsonReader("""{"a":null,"b":1,"c":{"d":null},"e":null}"""u8);
        reader.Read();
        while (JsonValues.Next(ref reader, out string name))
        {
            seen.Add(name);
            reader.Skip();
        }

        Assert.Equal(["b", "c"], seen);
        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
    }

    private delegate T ValueReader<out T>(ref Utf8JsonReader reader);

    private static T Read<T>(string json, ValueReader<T> read)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return read(ref reader);
    }

    // As a stream hands it over, a value may lie across two buffers.
    private static T ReadInPieces<T>(string json, ValueReader<T> read)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        var first = new Piece(bytes.AsMemory(0, 1), 0);
        Piece last = first.Then(bytes.AsMemory(1));
        var reader = new Utf8JsonReader(new System.Buffers.ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
        reader.Read();
        return read(ref reader);
    }

    private static void AssertWrong<T>(string message, string json, ValueReader<T> read)
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

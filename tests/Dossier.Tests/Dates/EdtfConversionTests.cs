using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dossier.Tests.Dates;

public partial class EdtfConversionTests
{
    [Fact]
    public void Every_date_goes_through_JSON_with_reflection_and_with_source_generation()
    {
        foreach (EdtfCase row in EdtfCases.All)
        {
            var holder = new Holder(EdtfDate.Parse(row.Text), null);
            string json = JsonSerializer.Serialize(holder);
            Assert.Equal(row.Text, JsonDocument.Parse(json).RootElement.GetProperty("When").GetString());
            Assert.Equal(json, JsonSerializer.Serialize(holder, Context.Default.Holder));
            Assert.Equal(holder, JsonSerializer.Deserialize<Holder>(json));
            Assert.Equal(holder, JsonSerializer.Deserialize(json, Context.Default.Holder));
        }
    }

    [Fact]
    public void The_unknown_date_is_null_in_JSON()
    {
        Assert.Equal("""{"When":null,"Until":null}""", JsonSerializer.Serialize(new Holder(default, null)));
        Assert.True(JsonSerializer.Deserialize<Holder>("""{"When":null}""")!.When.IsUnknown);
        Assert.Null(JsonSerializer.Deserialize<Holder>("""{"When":null,"Until":null}""")!.Until);
    }

    [Fact]
    public void An_escaped_a_split_and_a_long_text_are_read_from_JSON()
    {
        Assert.Equal(EdtfDate.Parse("1985/.."), JsonSerializer.Deserialize<EdtfDate>("\"1985\\u002f..\""));
        string text = "[" + string.Join(',', Enumerable.Range(1000, 190)) + "]";
        Assert.Equal(text, JsonSerializer.Deserialize<EdtfDate>($"\"{text}\"").ToString());
        var bytes = new byte[] { (byte)'"', (byte)'1', (byte)'9', (byte)'8', (byte)'5', (byte)'"' };
        var first = new Segment(bytes.AsMemory(0, 3), null);
        var last = new Segment(bytes.AsMemory(3), first);
        var reader = new Utf8JsonReader(new System.Buffers.ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
        Assert.Equal(EdtfDate.Parse("1985"), JsonSerializer.Deserialize<EdtfDate>(ref reader));
    }

    [Theory]
    [InlineData("\"1985-13\"", "The text is not a valid EDTF date: month 13 does not exist (at character 6).")]
    [InlineData("\"\"", "The text is not a valid EDTF date: expected a date, but found no text (at character 1).")]
    [InlineData("1985", "Expected a date as a string in EDTF, or null.")]
    [InlineData("{}", "Expected a date as a string in EDTF, or null.")]
    [InlineData("true", "Expected a date as a string in EDTF, or null.")]
    public void A_bad_date_in_JSON_is_a_JsonException_with_the_reason(string json, string message)
        => Assert.StartsWith(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EdtfDate>(json)).Message);

    [Fact]
    public void Dates_can_be_the_keys_of_a_JSON_map()
    {
        var map = new Dictionary<EdtfDate, int> { [EdtfDate.Parse("[1667,1668]")] = 1, [default] = 2 };
        string json = JsonSerializer.Serialize(map);
        Assert.Equal("""{"[1667,1668]":1,"":2}""", json);
        Assert.Equal(map, JsonSerializer.Deserialize<Dictionary<EdtfDate, int>>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<EdtfDate, int>>("""{"198":1}"""));
    }

    [Fact]
    public void The_type_converter_knows_text_and_days()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(EdtfDate));
        Assert.IsType<EdtfDateTypeConverter>(converter);
        Assert.Equal(EdtfDate.Parse("1985/.."), converter.ConvertFromInvariantString("1985/.."));
        Assert.Equal("1985/..", converter.ConvertToInvariantString(EdtfDate.Parse("1985/..")));
        Assert.Equal(default(EdtfDate), converter.ConvertFromInvariantString(""));
        Assert.Equal("", converter.ConvertToInvariantString(default(EdtfDate)));
        var day = new DateOnly(2023, 11, 22);
        Assert.Equal(EdtfDate.FromDateOnly(day), converter.ConvertFrom(day));
        Assert.Equal(day, converter.ConvertTo(EdtfDate.FromDateOnly(day), typeof(DateOnly)));
        Assert.True(converter.CanConvertFrom(typeof(string)) && converter.CanConvertFrom(typeof(DateOnly)) && !converter.CanConvertFrom(typeof(int)));
        Assert.True(converter.CanConvertTo(typeof(string)) && converter.CanConvertTo(typeof(DateOnly)) && !converter.CanConvertTo(typeof(int)));
        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString("198"));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(1985));
        Assert.Throws<NotSupportedException>(() => converter.ConvertTo(EdtfDate.FromDateOnly(day), typeof(int)));
        Assert.Throws<InvalidCastException>(() => converter.ConvertTo(EdtfDate.Parse("1985"), typeof(DateOnly)));
    }

    [Fact]
    public void No_culture_changes_what_is_read_or_written()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "ar-SA", "fa-IR", "sv-SE", "th-TH", "tr-TR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                foreach (EdtfCase row in EdtfCases.All)
                    Assert.Equal(row.Text, $"{EdtfDate.Parse(row.Text)}");
                Assert.False(EdtfDate.TryParse("1985-13", out _, out NotationError error));
                Assert.Equal("month 13 does not exist (at character 6)", error.ToString());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    internal sealed record Holder(EdtfDate When, EdtfDate? Until);

    [JsonSerializable(typeof(Holder))]
    internal sealed partial class Context : JsonSerializerContext;

    private sealed class Segment : System.Buffers.ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, Segment? before)
        {
            Memory = memory;
            if (before is null)
                return;
            RunningIndex = before.RunningIndex + before.Memory.Length;
            before.Next = this;
        }
    }
}

using System.Text.Json;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Reading;

/// <summary>One mistake in JSON, one message, at the place; and no mistake keeps another one from being reported.</summary>
public class JsonMistakeTests
{
    [Theory]
    // What stands where a comma is wanted.
    [InlineData("{\"a\": {\"k\": \"militia\" : \"country\": \"IQ\"}}", "DSR1050(1,23)", "{a={k=\"militia\", country=\"IQ\" ...}}")]
    [InlineData("{\"a\": {\"count\": 3 / 4, \"b\": 1}}", "DSR1050(1,19)", "{a={count=3, b=1 ...}}")]
    [InlineData("{\"a\": [1 : 2, 3]}", "DSR1050(1,10)", "{a=[1, 3 ...]}")]
    [InlineData("{\"a\": 1; \"b\": 2}", "DSR1050(1,8)", "{a=1, b=2 ...}")]
    [InlineData("{\"a\": 1 = 2, \"b\": 2}", "DSR1050(1,9)", "{a=1, b=2 ...}")]
    [InlineData("{\"a\": \"x\" \"y\", \"b\": 2}", "DSR1014(1,11)", "{a=\"x\", b=2 ...}")]
    [InlineData("{\"a\": [1 2, {}{}]}", "DSR1014(1,10) DSR1014(1,15)", "{a=[1, 2, {}, {}]}")]
    // Colons.
    [InlineData("{\"a\" \"b\": 1, \"c\" 3}", "DSR1050(1,5) DSR1050(1,17)", "{b=1, c=3 ...}")]
    [InlineData("{\"a\" => 1, \"b\" = 2}", "DSR1050(1,5) DSR1050(1,15)", "{a=1, b=2}")]
    [InlineData("{\"a\" = 1, \"b\":: 2}", "DSR1050(1,5) DSR1050(1,15)", "{a=1, b=2}")]
    // Text without quotation marks, and with one.
    [InlineData("{\"u\": https://example.org/a, \"b\": 1}", "DSR1055(1,7)", "{b=1 ...}")]
    [InlineData("{\"t\": 12:30, \"n\": 3 killed, \"b\": 1}", "DSR1055(1,7) DSR1055(1,19)", "{b=1 ...}")]
    [InlineData("{\"n\": Kataib Hezbollah, c d: 1}", "DSR1055(1,7) DSR1053(1,25)", "{c d=1 ...}")]
    [InlineData("{\"a\": \"x, \"b\": 1,\n\"c\": 2}", "DSR1011(1,7)", "{a=\"x\", b=1, c=2}")]
    [InlineData("{\"a\": \"x', \"b\": 1}", "DSR1011(1,7)", "{a=\"x'\", b=1}")]
    [InlineData("{\"a\": [\"x, \"y\"], \"b\": 1}", "DSR1011(1,8)", "{a=[\"x\", \"y\"], b=1}")]
    [InlineData("{\"a: \"x\", \"b\": 1}", "DSR1011(1,2)", "{a=\"x\", b=1}")]
    [InlineData("{a\": \"x\", \"b\": 1}", "DSR1053(1,2)", "{a=\"x\", b=1}")]
    [InlineData("{\"a\": \"The \"Army\" of\", \"b\": 1}", "DSR1050(1,13)", "{a=\"The \", b=1 ...}")]
    // Marks of word processors.
    [InlineData("{\u201Ca\u201D: \u201Cx y\u201D, \"b\": 1}", "DSR1053(1,2) DSR1055(1,7)", "{b=1 ...}")]
    [InlineData("{\"d\": 2023-11-22, \"n\": 5..7, \"m\": 5+}", "DSR1055(1,7) DSR1055(1,24) DSR1055(1,35)", "{ ...}")]
    [InlineData("{\"a\": {\"b\": \"x},\n\"c\": 2}", "DSR1011(1,13)", "{a={b=\"x}\", c=2} ...}")]
    [InlineData("{\"a\": \"x\n  and y\", \"c\": 2}", "DSR1011(1,7)", "{a=\"x\n  and y\", c=2}")]
    // Decimal commas.
    [InlineData("{\"lat\": 33,31, \"lon\": 44.4}", "DSR1060(1,9)", "{lon=44.4 ...}")]
    [InlineData("{\"lat\": -3,5 , \"lon\": 44,4 }", "DSR1060(1,9) DSR1060(1,23)", "{ ...}")]
    [InlineData("{\"n\": 1,200, \"m\": 1,200,000}", "DSR1060(1,7) DSR1060(1,19)", "{ ...}")]
    // Brackets and commas.
    [InlineData("{\n  \"x\": {\n    \"a\": {\n      \"b\": 1\n    \"c\": 2\n  },\n  \"y\": 3\n}", "DSR1012(3,10)", "{x={a={b=1 ...}, c=2}, y=3}")]
    [InlineData("{\n  \"x\": {\n    \"a\": {\n      \"b\": 1,\n    \"c\": 2\n  },\n  \"y\": 3\n}", "DSR1012(3,10)", "{x={a={b=1 ...}, c=2}, y=3}")]
    [InlineData("{\n  \"x\": {\n    \"a\": {\n      \"b\": 1\n  },\n  \"y\": 3\n}", "DSR1012(3,10)", "{x={a={b=1 ...}}, y=3}")]
    [InlineData("{\n  \"x\": {\n    \"a\": 1,\n  \"y\": 3\n}", "DSR1012(2,8)", "{x={a=1 ...}, y=3}")]
    [InlineData("{\n  \"x\": {\n    \"a\": {\n      \"l\": [\n        1\n    },\n    \"c\": {\"d\": 2\n  },\n  \"y\": 3\n}", "DSR1012(4,12) DSR1012(7,10)", "{x={a={l=[1 ...]}, c={d=2 ...}}, y=3}")]
    [InlineData("{\n\"x\": {\n\"a\": 1,\n\"y\": 3\n}", "DSR1012(1,1)", "{x={a=1, y=3} ...}")]
    [InlineData("{\"a\": [1, 2}, \"b\": 3}", "DSR1012(1,7)", "{a=[1, 2 ...], b=3}")]
    [InlineData("{\"a\": 1], \"b\": 3}", "DSR1013(1,8)", "{a=1, b=3}")]
    [InlineData("{\"a\": {\"b\": [1, 2}}", "DSR1012(1,13)", "{a={b=[1, 2 ...]}}")]
    [InlineData("{\"a\": 1,,,\"b\": 3,,}", "DSR1051(1,9) DSR1051(1,18)", "{a=1, b=3}")]
    // Whatever stands after the end.
    [InlineData("{\"a\": 1};", "DSR1056(1,9)", "{a=1}")]
    [InlineData("{\"a\": 1}, {\"b\": 2}", "DSR1056(1,9)", "{a=1}")]
    [InlineData("var x = {\"a\": 1}", "DSR1055(1,1)", "nothing")]
    // One slip after the other.
    [InlineData("{\"a\": 1 : 2, \"b\": 3 / 4, \"c\": [5 x], \"d\" 6, \"e\": 7,}",
        "DSR1050(1,9) DSR1050(1,21) DSR1055(1,32) DSR1050(1,41) DSR1051(1,51)", "{a=1, b=3, c=[ ...], d=6, e=7 ...}")]
    [InlineData("{\"a\": tru, \"b\": {]}, \"c\": 3", "DSR1012(1,1) DSR1055(1,7) DSR1013(1,18)", "{b={}, c=3 ...}")]
    public void A_mistake_is_reported_at_its_place_and_the_rest_is_read(string text, string places, string expected)
    {
        SeedDocument document = Seeds.Json(text);
        Assert.Equal(places, document.Places());
        Assert.Equal(expected, document.Show());
        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(text));
    }

    [Theory]
    [InlineData("{\n\"x\": {\n\"a\": 1},\n\"y\": 3\n}", "{x={a=1}, y=3}")]
    [InlineData("{\n  \"x\":\n  {\n  \"a\": [\n  1\n  ]},\n\"y\": 3\n}", "{x={a=[1]}, y=3}")]
    public void Indentation_of_any_sort_is_no_mistake(string text, string expected)
    {
        Assert.Equal("", Seeds.Json(text).Places());
        Assert.Equal(expected, Seeds.Json(text).Show());
    }

    [Theory]
    [InlineData("{\"na\u200Bme\": 1, \"us\\u2060-army\": {\"\u00A0kind\": 2}}", "DSR1059(1,2) DSR1059(1,14) DSR1059(1,32)", "{name=1, us-army={kind=2}}")]
    [InlineData("{\"a\u2028b\": 1}", "DSR1059(1,2)", "{a b=1}")]
    [InlineData("{\"name\": 1, \"na\\u00ADme\": 2}", "DSR1059(1,13) DSR1010(1,13)", "{name=1}")]
    public void A_key_with_a_character_that_cannot_be_seen_is_reported(string text, string places, string expected)
    {
        SeedDocument document = Seeds.Json(text);
        Assert.Equal(places.Split(' ').Order(StringComparer.Ordinal), document.Places().Split(' ').Order(StringComparer.Ordinal));
        Assert.Equal(expected, document.Show());
    }

    [Theory]
    [InlineData("{\"n\": Kataib Hezbollah}", "'Kataib Hezbollah' is not a valid JSON value: it must be text, a number, true, false or null. If it is text, write \"Kataib Hezbollah\".")]
    [InlineData("{\"n\": 2023-11-22}", "'2023-11-22' is not a valid JSON value: it must be text, a number, true, false or null. If it is text, write \"2023-11-22\".")]
    [InlineData("{\"n\": +5}", "'+5' is not a valid JSON value: it must be text, a number, true, false or null. Write a number without plus sign or leading zeros, with digits on both sides of the point; or put it between double quotation marks.")]
    [InlineData("{\"n\": 0x1F}", "'0x1F' is not a valid JSON value: it must be text, a number, true, false or null. Write a number without plus sign or leading zeros, with digits on both sides of the point; or put it between double quotation marks.")]
    [InlineData("{\"n\": \u201CA\u201D}", "'\u201CA\u201D' is not a valid JSON value: it must be text, a number, true, false or null. If it is text, write \"A\".")]
    [InlineData("{\u201Cn\u201D: 1}", "JSON text must be between double quotation marks. Write \"n\".")]
    [InlineData("{\"n\": \"a \"b\" c\"}", "Expected a comma or '}', but found 'b'; the quotation mark before it ends the text. Within text, write \\\" for a quotation mark.")]
    [InlineData("{\"n\": 1,200}", "'1,200' contains a comma, which ends the value here. Write 1200 if it is a thousand, else a decimal point: 1.200.")]
    [InlineData("{\"n\": 12,5}", "'12,5' contains a comma, which ends the value here. Write a decimal point: 12.5.")]
    [InlineData("actors:\n  a: A", "'actors:' is not a valid JSON value: it must be text, a number, true, false or null. A seed in JSON starts with '{'. If this is YAML, give the file a name that ends in .yaml.")]
    [InlineData("{\"n\": 3 killed}", "'3 killed' is not a valid JSON value: it must be text, a number, true, false or null. If it is text, write \"3 killed\".")]
    [InlineData("{\"k\": \"militia\" : 1}", "Expected a comma or '}', but found ':'.")]
    public void A_message_says_what_to_do(string text, string message) => Assert.Equal(message, Seeds.Json(text).Only().Message);
}

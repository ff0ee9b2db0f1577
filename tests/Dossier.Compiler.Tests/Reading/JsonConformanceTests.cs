using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Reading;

/// <summary>What is JSON and what is not, after RFC 8259. Each case stands in a map, since a seed is one.</summary>
public class JsonConformanceTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("1")]
    [InlineData("-1")]
    [InlineData("10")]
    [InlineData("1.0")]
    [InlineData("0.1")]
    [InlineData("-0.0")]
    [InlineData("1e5")]
    [InlineData("1E5")]
    [InlineData("1e+5")]
    [InlineData("1e-5")]
    [InlineData("0e0")]
    [InlineData("1.25e10")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"a\"")]
    [InlineData("\" \"")]
    [InlineData("\"\\\"\"")]
    [InlineData("\"\\\\\"")]
    [InlineData("\"\\/\"")]
    [InlineData("\"\\n\\r\\t\"")]
    [InlineData("\"\\u0041\"")]
    [InlineData("\"\\u00e9\\u00E9\"")]
    [InlineData("\"\\ud83d\\ude00\"")]
    [InlineData("\"\\uD83D\\uDE00\"")]
    [InlineData("\"\U0001F600\"")]
    [InlineData("\"\u2028\u2029\u0085\"")]
    [InlineData("\"\u00A0\u200F\uFFFC\"")]
    [InlineData("\"\\\\u0041\"")]
    [InlineData("\"/* no comment */ // none\"")]
    [InlineData("\"[{,:}]\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[ ]")]
    [InlineData("{\n}")]
    [InlineData("[1]")]
    [InlineData("[1,2]")]
    [InlineData("[ 1 , 2 ]")]
    [InlineData("[[],[]]")]
    [InlineData("[[[[]]]]")]
    [InlineData("[{}]")]
    [InlineData("{\"\":0}")]
    [InlineData("{\"a\":0,\"b\":0}")]
    [InlineData("{\"a\":{\"a\":{}}}")]
    [InlineData("{\"a b\":0}")]
    [InlineData("\t\r\n 1 \t\r\n")]
    [InlineData("[true,false,null]")]
    public void Json_is_accepted(string value)
    {
        SeedDocument document = Seeds.Json("{\"v\":" + value + "}");
        Assert.Empty(document.Problems);
        using var expected = System.Text.Json.JsonDocument.Parse("{\"v\":" + value + "}");
        JsonTwin.AssertSame(expected.RootElement, document.Root!);
    }

    [Theory]
    [InlineData("01", "DSR1055")]
    [InlineData("-01", "DSR1055")]
    [InlineData("00", "DSR1055")]
    [InlineData("+1", "DSR1055")]
    [InlineData("-", "DSR1055")]
    [InlineData("--1", "DSR1055")]
    [InlineData("1.", "DSR1055")]
    [InlineData(".5", "DSR1055")]
    [InlineData("-.5", "DSR1055")]
    [InlineData("1.e5", "DSR1055")]
    [InlineData("1e", "DSR1055")]
    [InlineData("1e+", "DSR1055")]
    [InlineData("1e5.5", "DSR1055")]
    [InlineData("1.2.3", "DSR1055")]
    [InlineData("0x1F", "DSR1055")]
    [InlineData("1_000", "DSR1055")]
    [InlineData("\u0661\u0662", "DSR1055")]
    [InlineData("\u22125", "DSR1055")]
    [InlineData("NaN", "DSR1055")]
    [InlineData("Infinity", "DSR1055")]
    [InlineData("-Infinity", "DSR1055")]
    [InlineData("True", "DSR1055")]
    [InlineData("TRUE", "DSR1055")]
    [InlineData("Null", "DSR1055")]
    [InlineData("undefined", "DSR1055")]
    [InlineData("nul", "DSR1055")]
    [InlineData("truee", "DSR1055")]
    [InlineData("abc", "DSR1055")]
    [InlineData("'a'", "DSR1053")]
    [InlineData("\"a", "DSR1011")]
    [InlineData("\"\\x41\"", "DSR1015")]
    [InlineData("\"\\a\"", "DSR1015")]
    [InlineData("\"\\'\"", "DSR1015")]
    [InlineData("\"\\u12\"", "DSR1015")]
    [InlineData("\"\\u12G4\"", "DSR1015")]
    [InlineData("\"\\U0041\"", "DSR1015")]
    [InlineData("\"\\ud800\"", "DSR1004")]
    [InlineData("\"\\ud800\\u0041\"", "DSR1004")]
    [InlineData("\"\\udc00\"", "DSR1004")]
    [InlineData("\"\\ude00\\ud83d\"", "DSR1004 DSR1004")]
    [InlineData("\"\\u0000\"", "DSR1002")]
    [InlineData("\"\\b\"", "DSR1002")]
    [InlineData("\"\\u202e\"", "DSR1003")]
    [InlineData("\"\t\"", "DSR1054")]
    [InlineData("\"\u0001\"", "DSR1002")]
    [InlineData("\"\u007F\"", "DSR1002")]
    [InlineData("\"\u2066\"", "DSR1003")]
    [InlineData("\"a\nb\"", "DSR1011")]
    [InlineData("[1,]", "DSR1051")]
    [InlineData("[,1]", "DSR1051")]
    [InlineData("[,]", "DSR1051")]
    [InlineData("[1,,2]", "DSR1051")]
    [InlineData("[1 2]", "DSR1014")]
    [InlineData("[\"a\" \"b\"]", "DSR1014")]
    [InlineData("[1}", "DSR1012")]
    [InlineData("[1", "DSR1012")]
    [InlineData("{\"a\":1", "DSR1012")]
    [InlineData("1]", "DSR1013")]
    [InlineData("{\"a\":1,}", "DSR1051")]
    [InlineData("{,\"a\":1}", "DSR1051")]
    [InlineData("{\"a\":1 \"b\":2}", "DSR1014")]
    [InlineData("{\"a\" 1}", "DSR1050")]
    [InlineData("{\"a\"}", "DSR1050")]
    [InlineData("{\"a\":}", "DSR1050")]
    [InlineData("{:1}", "DSR1050")]
    [InlineData("{\"a\"::1}", "DSR1050")]
    [InlineData("{a:1}", "DSR1053")]
    [InlineData("{'a':1}", "DSR1053")]
    [InlineData("{1:1}", "DSR1053")]
    [InlineData("{null:1}", "DSR1053")]
    [InlineData("{\"a\":1,\"a\":2}", "DSR1010")]
    [InlineData("{\"a\":1,\"\\u0061\":2}", "DSR1010")]
    [InlineData("1 // c\n", "DSR1052")]
    [InlineData("/* c */ 1", "DSR1052")]
    [InlineData("1 # c\n", "DSR1052")]
    [InlineData("1 /* c", "DSR1052 DSR1012")]
    [InlineData("\u00A01", "DSR1050")]
    [InlineData("\uFEFF1", "DSR1002")]
    [InlineData("\f1", "DSR1002")]
    [InlineData("@", "DSR1055")]
    [InlineData("\\", "DSR1050")]
    [InlineData("", "DSR1050")]
    [InlineData("1 2", "DSR1014")]
    public void What_is_not_json_is_reported_once(string value, string rules)
    {
        string text = "{\"v\":" + value + "}";
        SeedDocument document = Seeds.Json(text);
        // Our own additions aside, the framework's parser agrees that this is no JSON.
        if (!rules.Contains("DSR1002") && !rules.Contains("DSR1003") && !rules.Contains("DSR1010") && !rules.Contains("DSR1004"))
            Assert.ThrowsAny<System.Text.Json.JsonException>(() => System.Text.Json.JsonDocument.Parse(text));
        IEnumerable<string> expected = value is "\"a" or "[1" or "{\"a\":1" ? [rules] : rules.Split(' ');
        Assert.Equal(expected.Order(StringComparer.Ordinal), document.Problems.Select(p => p.Rule.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_not_JSON(string text)
    {
        SeedDocument document = Seeds.Json(text);
        Assert.Equal("(1,1): DSR1050: Expected an object (write '{}' if there is nothing in it), but found the end of the file.", Assert.Single(document.Problems).ToString());
        Assert.Null(document.Root);
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => System.Text.Json.JsonDocument.Parse(text.TrimStart('\uFEFF')));
    }

    [Theory]
    [InlineData("[]", "a list")]
    [InlineData("1", "'1'")]
    [InlineData("\"a\"", "'a'")]
    [InlineData("\"\"", "nothing")]
    [InlineData("null", "'null'")]
    public void The_outermost_value_is_a_map(string text, string found)
    {
        SeedDocument document = Seeds.Json(text);
        Assert.Equal("DSR1009", document.Only().Rule.Id);
        Assert.Equal(found, document.Problems[0].Arguments[0]);
        Assert.Null(document.Root);
    }

    [Theory]
    [InlineData("{}x", 1, 3)]
    [InlineData("{}\n{}", 2, 1)]
    [InlineData("{} ,", 1, 4)]
    [InlineData("{}}", 1, 3)]
    public void Nothing_may_follow_the_outermost_value(string text, int line, int column)
        => Assert.Equal($"DSR1056({line},{column})", Seeds.Json(text).Places());
}

using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dossier.Compiler.Tests.Reading;

public class JsonSeedTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("a: { b: text, c: '5', d: 5, e: 5+, f: ~66, g: -33.5, h: 1e3, i: 007, j: true, k: True, l: , m: ~ }",
        """{"a":{"b":"text","c":"5","d":5,"e":"5+","f":"~66","g":-33.5,"h":1e3,"i":"007","j":true,"k":"True","l":null,"m":null}}""")]
    [InlineData("a: [1, [], {}, [{ b: c }]]", """{"a":[1,[],{},[{"b":"c"}]]}""")]
    [InlineData("a: 2023-11-22\nb: 2023\nc: \"q\\\"\\u0430\"\nd: |\n  one\n  two\n", "{\"a\":\"2023-11-22\",\"b\":2023,\"c\":\"q\\\"\u0430\",\"d\":\"one\\ntwo\\n\"}")]
    [InlineData("a: &x { b: c }\nd: *x", """{"a":{"b":"c"},"d":{"b":"c"}}""")]
    public void A_seed_in_yaml_is_written_in_json(string yaml, string json)
    {
        string written = JsonSeed.Of(yaml);

        Assert.Equal(json, string.Concat(written.Split('\n').Select(line => line.TrimStart())).Replace("\": ", "\":", StringComparison.Ordinal));
        Assert.Equal(json, JsonSerializer.Serialize(JsonDocument.Parse(written), Plain));
        Assert.Empty(Seeds.Json(written).Problems);
    }
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dossier.Compiler.Tests.Reading;

/// <summary>Writes a seed in YAML as the seed in JSON that says the same, so that one case is tried in both notations.</summary>
internal static partial class JsonSeed
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The seed in JSON, an entry or an item a line.</summary>
    public static string Of(string yaml)
    {
        var stream = new YamlStream();
        // By the same tokens: the parser alone loses one behind an anchor between braces.
        stream.Load(new Parser(new Compiler.Reading.YamlTokens(yaml)));
        var json = new StringBuilder();
        Write(json, stream.Documents[0].RootNode, "\n");
        return json.ToString();
    }

    private static void Write(StringBuilder json, YamlNode node, string line)
    {
        string comma = "";
        switch (node)
        {
            case YamlMappingNode map:
                json.Append('{');
                foreach (KeyValuePair<YamlNode, YamlNode> entry in map.Children)
                {
                    json.Append(comma).Append(line).Append(' ').Append(Quoted(((YamlScalarNode)entry.Key).Value!)).Append(": ");
                    Write(json, entry.Value, line + " ");
                    comma = ",";
                }

                json.Append('}');
                break;
            case YamlSequenceNode list:
                json.Append('[');
                foreach (YamlNode item in list.Children)
                {
                    json.Append(comma).Append(line).Append(' ');
                    Write(json, item, line + " ");
                    comma = ",";
                }

                json.Append(']');
                break;
            case YamlScalarNode scalar:
                json.Append(Written(scalar.Value ?? "", scalar.Style == ScalarStyle.Plain));
                break;
        }
    }

    // What JSON has without quotation marks stays without; dates, counts such as 5+ and words are text there.
    private static string Written(string text, bool isPlain)
        => isPlain && Nothing().IsMatch(text) ? "null" : isPlain && Bare().IsMatch(text) ? text : Quoted(text);

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Readable);

    [GeneratedRegex(@"^(~|null|Null|NULL)?\z")]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^(true|false|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?)\z")]
    private static partial Regex Bare();
}

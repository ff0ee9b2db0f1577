using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Reading;

/// <summary>Writes a seed in YAML as the seed in JSON that says the same, so that one case is tried in both notations.</summary>
internal static partial class JsonSeed
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The seed in JSON, an entry or an item a line; null for what is not read without a message, which is about YAML itself.</summary>
    public static string? Of(string yaml)
    {
        SeedDocument document = SeedReader.Read("seeds/case.yaml", yaml);
        if (document.Root is null || !document.Problems.IsEmpty)
            return null;

        var json = new StringBuilder();
        Write(json, document.Root, "\n");
        return json.ToString();
    }

    private static void Write(StringBuilder json, SeedNode node, string line)
    {
        switch (node)
        {
            case SeedMap map:
                json.Append('{');
                foreach (SeedEntry entry in map.Entries)
                {
                    json.Append(entry == map.Entries[0] ? "" : ",").Append(line).Append(' ').Append(Quoted(entry.Key)).Append(": ");
                    Write(json, entry.Value, line + " ");
                }

                json.Append('}');
                break;
            case SeedList list:
                json.Append('[');
                foreach (SeedNode item in list.Items)
                {
                    json.Append(item == list.Items[0] ? "" : ",").Append(line).Append(' ');
                    Write(json, item, line + " ");
                }

                json.Append(']');
                break;
            case SeedScalar scalar:
                json.Append(scalar.IsNull ? "null" : IsBare(scalar) ? scalar.Text : Quoted(scalar.Text));
                break;
        }
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Readable);

    // What JSON has without quotation marks stays without; dates, counts such as 5+ and words are text there.
    private static bool IsBare(SeedScalar scalar) => scalar.Style == ScalarStyle.Plain && Bare().IsMatch(scalar.Text);

    [GeneratedRegex(@"^(true|false|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?)\z")]
    private static partial Regex Bare();
}

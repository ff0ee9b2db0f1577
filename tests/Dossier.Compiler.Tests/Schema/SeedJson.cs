using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Compiler.Reading;
using Newtonsoft.Json.Linq;

namespace Dossier.Compiler.Tests.Schema;

/// <summary>What an editor makes of a seed: JSON values by the core schema of YAML 1.2, so that bare digits are a number.</summary>
internal static partial class SeedJson
{
    public static JToken Of(string path, string text)
    {
        SeedDocument document = SeedReader.Read(path, text);
        Assert.Empty(document.Problems);
        return document.Root is { } root ? Of(root) : JValue.CreateNull();
    }

    private static JToken Of(SeedNode node) => node switch
    {
        SeedMap map => new JObject(map.Entries.Select(entry => new JProperty(entry.Key, Of(entry.Value)))),
        SeedList list => new JArray(list.Items.Select(Of)),
        SeedScalar scalar => Of(scalar),
        _ => throw new InvalidOperationException(),
    };

    private static JValue Of(SeedScalar scalar)
    {
        string text = scalar.Text;
        if (scalar.Style != ScalarStyle.Plain)
            return new JValue(text);
        if (scalar.IsNull)
            return JValue.CreateNull();
        if (text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
            return new JValue(text[0] is 't' or 'T');
        if (Integer().IsMatch(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole))
            return new JValue(whole);
        if (Number().IsMatch(text))
            return new JValue(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));
        return new JValue(text);
    }

    [GeneratedRegex(@"^[-+]?[0-9]+\z")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Number();
}

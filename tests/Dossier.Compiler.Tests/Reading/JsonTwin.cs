using System.Text.Json;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Reading;

/// <summary>Compares what was read with what the framework's parser makes of the same text.</summary>
internal static class JsonTwin
{
    public static void AssertSame(JsonElement expected, SeedNode actual)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                var map = (SeedMap)actual;
                Assert.Equal(expected.EnumerateObject().Select(p => p.Name), map.Entries.Select(e => e.Key));
                int next = 0;
                foreach (JsonProperty property in expected.EnumerateObject())
                    AssertSame(property.Value, map.Entries[next++].Value);
                break;
            case JsonValueKind.Array:
                var list = (SeedList)actual;
                Assert.Equal(expected.GetArrayLength(), list.Items.Length);
                for (int i = 0; i < list.Items.Length; i++)
                    AssertSame(expected[i], list.Items[i]);
                break;
            case JsonValueKind.String:
                Assert.Equal((expected.GetString(), ScalarStyle.Quoted), (((SeedScalar)actual).Text, ((SeedScalar)actual).Style));
                break;
            default:
                Assert.Equal((expected.GetRawText(), ScalarStyle.Plain), (((SeedScalar)actual).Text, ((SeedScalar)actual).Style));
                break;
        }
    }
}

using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Dossier.Benchmarks.Contenders;

/// <summary>YamlDotNet into objects at run time.</summary>
internal static class YamlContender
{
    public static Dataset Load(string folder)
    {
        using StreamReader reader = File.OpenText(Path.Combine(folder, "data.yaml"));
        return new DeserializerBuilder()
            .WithNamingConvention(CamelCaseNamingConvention.Instance)
            .WithTypeConverter(new DayConverter())
            .Build()
            .Deserialize<Dataset>(reader);
    }

    private sealed class DayConverter : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type == typeof(DateOnly) || type == typeof(DateOnly?);

        public object ReadYaml(YamlDotNet.Core.IParser parser, Type type, ObjectDeserializer rootDeserializer)
        {
            var scalar = (YamlDotNet.Core.Events.Scalar)parser.Current!;
            parser.MoveNext();
            return DateOnly.ParseExact(scalar.Value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        }

        public void WriteYaml(YamlDotNet.Core.IEmitter emitter, object? value, Type type, ObjectSerializer serializer)
            => throw new NotSupportedException();
    }
}

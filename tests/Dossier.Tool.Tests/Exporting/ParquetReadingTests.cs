using Dossier.Compiler.Tests.Disclosure;

namespace Dossier.Tool.Tests.Exporting;

/// <summary>What was exported to GeoParquet is read back into the generated types, equal to the compiled records.</summary>
public sealed class ParquetReadingTests
{
    private const string Compare =
        """
        foreach (var line in Same(data, Incidents.All, Incidents.Retracted).Concat(Same(data, Actors.All, Actors.Retracted)).Concat(Same(data, Places.All, Places.Retracted))
            .Concat(Same(data, Facilities.All, Facilities.Retracted)).Concat(Same(data, Sources.All, Sources.Retracted)).Concat(Same(data, Tallies.All, Tallies.Retracted)))
            print(line);
        """;

    private const string Same =
        """
        static IEnumerable<string> Same<T>(Dossier.Parquet.ParquetDataset data, IReadOnlyList<T> all, IReadOnlyList<T> retracted) where T : class, Dossier.Rows.IKindRecord<T>
        {
            var read = data.Read<T>().IncludingRetracted().ToDictionary(r => r.Id);
            foreach (T record in all.Concat(retracted))
            {
                if (!read.Remove(record.Id, out T? other))
                    yield return $"{record.Id} is missing";
                else if (!Exported(record).Equals(other) || record.GetHashCode() != other.GetHashCode())
                    yield return $"{JsonSerializer.Serialize(record)}\n{JsonSerializer.Serialize(other)}";
            }
            foreach (string id in read.Keys)
                yield return $"{id} is too many";
            if (!all.Select(r => r.Id).Order().SequenceEqual(data.Read<T>().Select(r => r.Id).Order()))
                yield return "Not those that were not retracted";
            yield return $"{all.Count + retracted.Count} {typeof(T).Name}";
        }

        // The document of a source is a file of the project that keeps the seeds, and not exported.
        static object Exported(object record) => record is Source source ? source with { Document = null } : record;
        """;

    [Theory]
    [InlineData("reference")]
    [InlineData("examples")]
    [InlineData("hostile")]
    public void Every_record_is_equal_to_the_compiled_one(string which)
    {
        using ReadBack back = which switch
        {
            "reference" => ReadBack.Of(Publics.Reference()),
            "examples" => ReadBack.Of(Examples()),
            _ => ReadBack.Of(HostileSeeds.Files()),
        };

        string[] lines = back.Run(Compare, Same);

        Assert.All(lines, static line => Assert.Matches("^[0-9]+ [A-Z][a-z]+$", line));
        Assert.Equal(6, lines.Length);
    }

    /// <summary>The examples of the codebook without the name of a text that is not beside them.</summary>
    internal static Dictionary<string, string> Examples()
        => Publics.Examples().ToDictionary(static file => file.Key, static file => file.Value.ToJsonString().Replace("\"document\":\"seeds/harbour-gazette.txt\",", "", StringComparison.Ordinal));
}

using System.Text.Json.Nodes;
using DuckDB.NET.Data;

namespace Dossier.Tool.Tests.Exporting;

/// <summary>DuckDB, which reads Parquet files with another library than the one that writes them.</summary>
internal sealed class Duck : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public Duck()
    {
        _connection.Open();
        Run("SET enable_geoparquet_conversion = false");
    }

    /// <summary>Runs a statement.</summary>
    public void Run(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The rows of a query as texts.</summary>
    public List<string?[]> Rows(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<string?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))]);
        return rows;
    }

    /// <summary>The rows of a file by id, each as JSON.</summary>
    public Dictionary<string, JsonObject> Records(string file)
        => Rows($"SELECT id, to_json(t)::VARCHAR FROM read_parquet('{file}') AS t").ToDictionary(static row => row[0]!, static row => JsonNode.Parse(row[1]!)!.AsObject());

    /// <summary>The metadata of a file.</summary>
    public Dictionary<string, string> Metadata(string file)
        => Rows($"SELECT decode(key), decode(value) FROM parquet_kv_metadata('{file}')").ToDictionary(static row => row[0]!, static row => row[1]!);

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();
}

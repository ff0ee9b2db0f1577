using System.Data.Common;
using DuckDB.NET.Data;

namespace Dossier.Benchmarks.Contenders;

/// <summary>DuckDB, in the process.</summary>
internal static class DuckDbContender
{
    public static int NameLength(string folder, string id)
    {
        using DuckDBConnection connection = Open(folder);
        return Tables.NameLength(connection, id);
    }

    public static Dataset Load(string folder)
    {
        using DuckDBConnection connection = Open(folder);
        return Tables.Load(connection);
    }

    /// <summary>Fills the database from the files for CsvHelper.</summary>
    public static void Write(string folder)
    {
        File.Delete(Path.Combine(folder, "data.duckdb"));
        using var connection = new DuckDBConnection($"DataSource={Path.Combine(folder, "data.duckdb")}");
        connection.Open();
        foreach ((string name, _, string definition) in Tables.Definitions)
        {
            Execute(connection, definition);
            Execute(connection, $"copy {name} from '{Path.Combine(folder, name + ".csv")}' (header false, nullstr '')");
        }
    }

    private static void Execute(DuckDBConnection connection, string text)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private static DuckDBConnection Open(string folder)
    {
        var connection = new DuckDBConnection($"DataSource={Path.Combine(folder, "data.duckdb")};ACCESS_MODE=READ_ONLY");
        connection.Open();
        return connection;
    }
}

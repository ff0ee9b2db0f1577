using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Dossier.Benchmarks.Contenders;

/// <summary>Microsoft.Data.Sqlite.</summary>
internal static class SqliteContender
{
    public static int NameLength(string folder, string id)
    {
        using SqliteConnection connection = Open(folder);
        return Tables.NameLength(connection, id);
    }

    public static Dataset Load(string folder)
    {
        using SqliteConnection connection = Open(folder);
        return Tables.Load(connection);
    }

    /// <summary>Fills the database from the files for CsvHelper.</summary>
    public static void Write(string folder)
    {
        File.Delete(Path.Combine(folder, "data.db"));
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "data.db")};Pooling=False");
        connection.Open();
        using SqliteTransaction transaction = connection.BeginTransaction();
        foreach ((string name, int columns, string definition) in Tables.Definitions)
        {
            using SqliteCommand create = connection.CreateCommand();
            create.CommandText = definition;
            create.ExecuteNonQuery();

            using SqliteCommand insert = connection.CreateCommand();
            insert.CommandText = $"insert into {name} values (" + string.Join(", ", Enumerable.Range(0, columns).Select(c => $"$c{c}")) + ")";
            using StreamReader text = File.OpenText(Path.Combine(folder, name + ".csv"));
            using var parser = new CsvHelper.CsvParser(text, CultureInfo.InvariantCulture);
            while (parser.Read())
            {
                insert.Parameters.Clear();
                for (int c = 0; c < columns; c++)
                    insert.Parameters.AddWithValue($"$c{c}", parser[c].Length == 0 ? DBNull.Value : parser[c]);
                insert.ExecuteNonQuery();
            }
        }

        transaction.Commit();
    }

    private static SqliteConnection Open(string folder)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "data.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection;
    }
}

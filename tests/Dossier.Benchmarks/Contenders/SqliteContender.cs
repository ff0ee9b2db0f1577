using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Dossier.Benchmarks.Contenders;

/// <summary>
/// Microsoft.Data.Sqlite: a table for each kind and each list of items. One record is one query by its key; all records are one query a
/// table.
/// </summary>
internal static class SqliteContender
{
    private static readonly (string Name, int Columns)[] Tables =
    [
        ("actors", 8), ("facilities", 8), ("places", 8), ("sources", 6), ("incidents", 13),
        ("participants", 6), ("casualties", 9), ("weapons", 5), ("claims", 5),
    ];

    public static int NameLength(string folder, string id)
    {
        using SqliteConnection connection = Open(folder);
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "select i.c1, p.c1 from incidents i join places p on p.c0 = i.c4 where i.c0 = $id";
        command.Parameters.AddWithValue("$id", id);
        using SqliteDataReader reader = command.ExecuteReader();
        reader.Read();
        return reader.GetString(0).Length + reader.GetString(1).Length;
    }

    public static Dataset Load(string folder)
    {
        using SqliteConnection connection = Open(folder);
        var data = new Dataset
        {
            Actors = Read(connection, "actors", row => new Actor
            {
                Id = row.GetString(0),
                Name = row.GetString(1),
                Kind = Enum.Parse<ActorKind>(row.GetString(2)),
                Country = Text(row, 3),
                PartOf = List(row, 4),
                BackedBy = List(row, 5),
                Summary = Text(row, 6),
                Aliases = List(row, 7)?.ConvertAll(a => new Alias { Text = a }),
            }),
            Facilities = Read(connection, "facilities", row => new Facility
            {
                Id = row.GetString(0),
                Name = row.GetString(1),
                Kind = Enum.Parse<FacilityKind>(row.GetString(2)),
                Place = Text(row, 3),
                Location = Point(row, 4),
                Operators = List(row, 6),
                Hosts = List(row, 7),
            }),
            Places = Read(connection, "places", row => new Place
            {
                Id = row.GetString(0),
                Name = row.GetString(1),
                Kind = Enum.Parse<PlaceKind>(row.GetString(2)),
                Country = Text(row, 3),
                PartOf = Text(row, 4),
                Location = Point(row, 5),
                Aliases = List(row, 7)?.ConvertAll(a => new Alias { Text = a }),
            }),
            Sources = Read(connection, "sources", row => new Source
            {
                Id = row.GetString(0),
                Name = row.GetString(1),
                Kind = Enum.Parse<SourceKind>(row.GetString(2)),
                Publisher = Text(row, 3),
                Published = Day(row, 4),
                Url = Text(row, 5),
            }),
            Incidents = Read(connection, "incidents", row => new Incident
            {
                Id = row.GetString(0),
                Name = row.GetString(1),
                Kind = Enum.Parse<IncidentKind>(row.GetString(2)),
                Date = Day(row, 3),
                Place = Text(row, 4),
                Location = Point(row, 5),
                Precision = Enum.Parse<LocationPrecision>(row.GetString(7)),
                Facilities = List(row, 8),
                Outcome = Enum.Parse<Outcome>(row.GetString(9)),
                InResponseTo = List(row, 10),
                Summary = Text(row, 11),
                Sources = List(row, 12),
            }),
        };
        ReadItems(connection, data);
        return data;
    }

    /// <summary>Fills the database from the files for CsvHelper.</summary>
    public static void Write(string folder)
    {
        File.Delete(Path.Combine(folder, "data.db"));
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "data.db")};Pooling=False");
        connection.Open();
        using SqliteTransaction transaction = connection.BeginTransaction();
        foreach ((string name, int columns) in Tables)
        {
            using SqliteCommand create = connection.CreateCommand();
            bool isItem = name is "participants" or "casualties" or "weapons" or "claims";
            create.CommandText = $"create table {name} ("
                + string.Join(", ", Enumerable.Range(0, columns).Select(c => $"c{c}" + (c == 0 && !isItem ? " text primary key" : " text"))) + ")";
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

    private static void ReadItems(SqliteConnection connection, Dataset data)
    {
        var incidents = new Dictionary<string, Incident>(data.Incidents.Count, StringComparer.Ordinal);
        foreach (Incident incident in data.Incidents)
            incidents.Add(incident.Id, incident);
        Read(connection, "participants", row => Add(incidents[row.GetString(0)].Participants ??= [], new Participation
        {
            Actor = row.GetString(1),
            Role = Enum.Parse<ParticipantRole>(row.GetString(2)),
            By = List(row, 3),
            Source = Text(row, 4),
            Locator = Text(row, 5),
        }));
        Read(connection, "casualties", row => Add(incidents[row.GetString(0)].Casualties ??= [], new CasualtyReport
        {
            Harm = Enum.Parse<Harm>(row.GetString(1)),
            Count = Bounds(row, 2),
            Of = Text(row, 5),
            By = List(row, 6),
            Source = Text(row, 7),
            Stage = Enum.Parse<Stage>(row.GetString(8)),
        }));
        Read(connection, "weapons", row => Add(incidents[row.GetString(0)].Weapons ??= [], new WeaponUse
        {
            Kind = Enum.Parse<WeaponKind>(row.GetString(1)),
            Count = Bounds(row, 2),
        }));
        Read(connection, "claims", row => Add(incidents[row.GetString(0)].Claims ??= [], new Claim
        {
            About = Text(row, 1),
            Statement = Text(row, 2),
            By = List(row, 3),
            Source = Text(row, 4),
        }));
    }

    private static T Add<T>(List<T> list, T item)
    {
        list.Add(item);
        return item;
    }

    private static SqliteConnection Open(string folder)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "data.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection;
    }

    private static List<T> Read<T>(SqliteConnection connection, string table, Func<SqliteDataReader, T> read)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "select * from " + table;
        using SqliteDataReader reader = command.ExecuteReader();
        var records = new List<T>();
        while (reader.Read())
            records.Add(read(reader));
        return records;
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static List<string>? List(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : [.. row.GetString(column).Split(';')];

    private static DateOnly? Day(SqliteDataReader row, int column)
        => row.IsDBNull(column) ? null : DateOnly.ParseExact(row.GetString(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Point? Point(SqliteDataReader row, int column)
        => row.IsDBNull(column) ? null : new Point
        {
            Lat = double.Parse(row.GetString(column), CultureInfo.InvariantCulture),
            Lon = double.Parse(row.GetString(column + 1), CultureInfo.InvariantCulture),
        };

    private static Count Bounds(SqliteDataReader row, int column)
        => new() { Low = Whole(row, column), High = Whole(row, column + 1), Word = Text(row, column + 2) };

    private static int? Whole(SqliteDataReader row, int column)
        => row.IsDBNull(column) ? null : int.Parse(row.GetString(column), CultureInfo.InvariantCulture);
}

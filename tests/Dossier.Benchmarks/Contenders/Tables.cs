using System.Data.Common;
using System.Globalization;

namespace Dossier.Benchmarks.Contenders;

/// <summary>
/// A database: a table for each kind and each list of items. One record is one query by its key; all records are one query a table.
/// </summary>
internal static class Tables
{
    // The columns' types by their first letters: text, real, whole.
    private static readonly (string Name, string Columns)[] All =
    [
        ("actors", "tttttttt"), ("facilities", "ttttrrtt"), ("places", "tttttrrt"), ("sources", "tttttt"), ("incidents", "tttttrrtttttt"),
        ("participants", "tttttt"), ("casualties", "ttwwttttt"), ("weapons", "ttwwt"), ("claims", "ttttt"),
    ];

    /// <summary>The tables with their definitions.</summary>
    public static IEnumerable<(string Name, int Columns, string Definition)> Definitions
        => All.Select(t => (t.Name, t.Columns.Length, $"create table {t.Name} (" + string.Join(", ", t.Columns.Select((type, c) => $"c{c} {Type(type)}{Key(t.Name, c)}")) + ")"));

    /// <summary>Reads one incident and its place.</summary>
    public static int NameLength(DbConnection connection, string id)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = "select i.c1, p.c1 from incidents i join places p on p.c0 = i.c4 where i.c0 = $id";
        DbParameter parameter = command.CreateParameter();
        parameter.ParameterName = "id";
        parameter.Value = id;
        command.Parameters.Add(parameter);
        using DbDataReader reader = command.ExecuteReader();
        reader.Read();
        return reader.GetString(0).Length + reader.GetString(1).Length;
    }

    /// <summary>Reads everything.</summary>
    public static Dataset Load(DbConnection connection)
    {
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

    private static void ReadItems(DbConnection connection, Dataset data)
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

    private static string Type(char type) => type switch { 'r' => "double precision", 'w' => "integer", _ => "text" };

    private static string Key(string table, int column)
        => column == 0 && table is not ("participants" or "casualties" or "weapons" or "claims") ? " primary key" : "";

    private static List<T> Read<T>(DbConnection connection, string table, Func<DbDataReader, T> read)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = "select * from " + table;
        using DbDataReader reader = command.ExecuteReader();
        var records = new List<T>();
        while (reader.Read())
            records.Add(read(reader));
        return records;
    }

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static List<string>? List(DbDataReader row, int column) => row.IsDBNull(column) ? null : [.. row.GetString(column).Split(';')];

    private static DateOnly? Day(DbDataReader row, int column)
        => row.IsDBNull(column) ? null : DateOnly.ParseExact(row.GetString(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Point? Point(DbDataReader row, int column)
        => row.IsDBNull(column) ? null : new Point
        {
            Lat = row.GetDouble(column),
            Lon = row.GetDouble(column + 1),
        };

    private static Count Bounds(DbDataReader row, int column)
        => new() { Low = Whole(row, column), High = Whole(row, column + 1), Word = Text(row, column + 2) };

    private static int? Whole(DbDataReader row, int column)
        => row.IsDBNull(column) ? null : row.GetInt32(column);
}

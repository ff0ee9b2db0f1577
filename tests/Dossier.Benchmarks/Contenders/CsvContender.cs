using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Dossier.Benchmarks.Contenders;

/// <summary>CsvHelper: a file for each kind and each list of items, joined by id. What a spreadsheet's user has.</summary>
internal static class CsvContender
{
    public static Dataset Load(string folder)
    {
        var data = new Dataset
        {
            Actors = Read(folder, "actors", row => new Actor
            {
                Id = row[0]!,
                Name = row[1]!,
                Kind = Enum.Parse<ActorKind>(row[2]!),
                Country = Text(row[3]),
                PartOf = List(row[4]),
                BackedBy = List(row[5]),
                Summary = Text(row[6]),
                Aliases = List(row[7])?.ConvertAll(a => new Alias { Text = a }),
            }),
            Facilities = Read(folder, "facilities", row => new Facility
            {
                Id = row[0]!,
                Name = row[1]!,
                Kind = Enum.Parse<FacilityKind>(row[2]!),
                Place = Text(row[3]),
                Location = Point(row[4], row[5]),
                Operators = List(row[6]),
                Hosts = List(row[7]),
            }),
            Places = Read(folder, "places", row => new Place
            {
                Id = row[0]!,
                Name = row[1]!,
                Kind = Enum.Parse<PlaceKind>(row[2]!),
                Country = Text(row[3]),
                PartOf = Text(row[4]),
                Location = Point(row[5], row[6]),
                Aliases = List(row[7])?.ConvertAll(a => new Alias { Text = a }),
            }),
            Sources = Read(folder, "sources", row => new Source
            {
                Id = row[0]!,
                Name = row[1]!,
                Kind = Enum.Parse<SourceKind>(row[2]!),
                Publisher = Text(row[3]),
                Published = Day(row[4]),
                Url = Text(row[5]),
            }),
            Incidents = Read(folder, "incidents", row => new Incident
            {
                Id = row[0]!,
                Name = row[1]!,
                Kind = Enum.Parse<IncidentKind>(row[2]!),
                Date = Day(row[3]),
                Place = Text(row[4]),
                Location = Point(row[5], row[6]),
                Precision = Enum.Parse<LocationPrecision>(row[7]!),
                Facilities = List(row[8]),
                Outcome = Enum.Parse<Outcome>(row[9]!),
                InResponseTo = List(row[10]),
                Summary = Text(row[11]),
                Sources = List(row[12]),
            }),
        };
        ReadItems(folder, data);
        return data;
    }

    public static void Write(string folder, Dataset data)
    {
        Write(folder, "actors", data.Actors.Select(a => new[]
        {
            a.Id, a.Name, a.Kind.ToString(), a.Country, Join(a.PartOf), Join(a.BackedBy), a.Summary, Join(a.Aliases?.ConvertAll(x => x.Text)),
        }));
        Write(folder, "facilities", data.Facilities.Select(f => new[]
        {
            f.Id, f.Name, f.Kind.ToString(), f.Place, Degrees(f.Location?.Lat), Degrees(f.Location?.Lon), Join(f.Operators), Join(f.Hosts),
        }));
        Write(folder, "places", data.Places.Select(p => new[]
        {
            p.Id, p.Name, p.Kind.ToString(), p.Country, p.PartOf, Degrees(p.Location?.Lat), Degrees(p.Location?.Lon), Join(p.Aliases?.ConvertAll(x => x.Text)),
        }));
        Write(folder, "sources", data.Sources.Select(s => new[] { s.Id, s.Name, s.Kind.ToString(), s.Publisher, Day(s.Published), s.Url }));
        Write(folder, "incidents", data.Incidents.Select(i => new[]
        {
            i.Id, i.Name, i.Kind.ToString(), Day(i.Date), i.Place, Degrees(i.Location?.Lat), Degrees(i.Location?.Lon), i.Precision.ToString(),
            Join(i.Facilities), i.Outcome.ToString(), Join(i.InResponseTo), i.Summary, Join(i.Sources),
        }));
        Write(folder, "participants", data.Incidents.SelectMany(i => (i.Participants ?? []).Select(p => new[]
        {
            i.Id, p.Actor, p.Role.ToString(), Join(p.By), p.Source, p.Locator,
        })));
        Write(folder, "casualties", data.Incidents.SelectMany(i => (i.Casualties ?? []).Select(c => new[]
        {
            i.Id, c.Harm.ToString(), Whole(c.Count?.Low), Whole(c.Count?.High), c.Count?.Word, c.Of, Join(c.By), c.Source, c.Stage.ToString(),
        })));
        Write(folder, "weapons", data.Incidents.SelectMany(i => (i.Weapons ?? []).Select(w => new[]
        {
            i.Id, w.Kind.ToString(), Whole(w.Count?.Low), Whole(w.Count?.High), w.Count?.Word,
        })));
        Write(folder, "claims", data.Incidents.SelectMany(i => (i.Claims ?? []).Select(c => new[] { i.Id, c.About, c.Statement, Join(c.By), c.Source })));
    }

    private static void ReadItems(string folder, Dataset data)
    {
        var incidents = new Dictionary<string, Incident>(data.Incidents.Count, StringComparer.Ordinal);
        foreach (Incident incident in data.Incidents)
            incidents.Add(incident.Id, incident);
        Read(folder, "participants", row => Add(incidents[row[0]!].Participants ??= [], new Participation
        {
            Actor = row[1]!,
            Role = Enum.Parse<ParticipantRole>(row[2]!),
            By = List(row[3]),
            Source = Text(row[4]),
            Locator = Text(row[5]),
        }));
        Read(folder, "casualties", row => Add(incidents[row[0]!].Casualties ??= [], new CasualtyReport
        {
            Harm = Enum.Parse<Harm>(row[1]!),
            Count = Bounds(row[2], row[3], row[4]),
            Of = Text(row[5]),
            By = List(row[6]),
            Source = Text(row[7]),
            Stage = Enum.Parse<Stage>(row[8]!),
        }));
        Read(folder, "weapons", row => Add(incidents[row[0]!].Weapons ??= [], new WeaponUse
        {
            Kind = Enum.Parse<WeaponKind>(row[1]!),
            Count = Bounds(row[2], row[3], row[4]),
        }));
        Read(folder, "claims", row => Add(incidents[row[0]!].Claims ??= [], new Claim
        {
            About = Text(row[1]),
            Statement = Text(row[2]),
            By = List(row[3]),
            Source = Text(row[4]),
        }));
    }

    private static T Add<T>(List<T> list, T item)
    {
        list.Add(item);
        return item;
    }

    private static List<T> Read<T>(string folder, string name, Func<CsvReader, T> read)
    {
        using StreamReader text = File.OpenText(Path.Combine(folder, name + ".csv"));
        using var reader = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { HasHeaderRecord = false });
        var records = new List<T>();
        while (reader.Read())
            records.Add(read(reader));
        return records;
    }

    private static void Write(string folder, string name, IEnumerable<string?[]> rows)
    {
        using StreamWriter text = File.CreateText(Path.Combine(folder, name + ".csv"));
        using var writer = new CsvWriter(text, CultureInfo.InvariantCulture);
        foreach (string?[] row in rows)
        {
            foreach (string? cell in row)
                writer.WriteField(cell);
            writer.NextRecord();
        }
    }

    private static string? Text(string? cell) => string.IsNullOrEmpty(cell) ? null : cell;

    private static List<string>? List(string? cell) => string.IsNullOrEmpty(cell) ? null : [.. cell.Split(';')];

    private static string? Join(List<string>? items) => items is null ? null : string.Join(';', items);

    private static DateOnly? Day(string? cell)
        => string.IsNullOrEmpty(cell) ? null : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Degrees(double? degrees) => degrees?.ToString(CultureInfo.InvariantCulture);

    private static string? Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static Point? Point(string? lat, string? lon)
        => string.IsNullOrEmpty(lat) ? null : new Point
        {
            Lat = double.Parse(lat, CultureInfo.InvariantCulture),
            Lon = double.Parse(lon!, CultureInfo.InvariantCulture),
        };

    private static Count? Bounds(string? low, string? high, string? word)
        => new()
        {
            Low = string.IsNullOrEmpty(low) ? null : int.Parse(low, CultureInfo.InvariantCulture),
            High = string.IsNullOrEmpty(high) ? null : int.Parse(high, CultureInfo.InvariantCulture),
            Word = Text(word),
        };
}

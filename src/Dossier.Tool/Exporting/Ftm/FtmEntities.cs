using System.Globalization;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Records;
using Dossier.Tool.Telling;

namespace Dossier.Tool.Exporting.Ftm;

/// <summary>The entities of records.</summary>
/// <param name="records">The records that references resolve to.</param>
/// <param name="notPartial">Called for a date that is no day, month or year.</param>
/// <param name="doubtful">Called for an item that is in doubt.</param>
internal sealed class FtmEntities(ProjectRecords records, Action<ProjectRecord, string> notPartial, Action<ProjectRecord, string> doubtful)
{
    private readonly Doubt _doubt = new(records);
    private readonly AttributionWords _attributions = new(records);

    /// <summary>The entities.</summary>
    public List<FtmEntity> All { get; } = [];

    /// <summary>The schema of a record; null for none.</summary>
    public static string? SchemaOf(ProjectRecord record) => record.Kind.Name switch
    {
        WellKnown.Place.Kind => "Address",
        WellKnown.Facility.Kind => "RealEstate",
        WellKnown.Actor.Kind => SchemaOfActor(record.Values.Text(record.Kind.Find(WellKnown.Actor.Type)!)),
        _ => record.Kind.Find(FieldRole.Date) is not null ? "Event" : null,
    };

    /// <summary>Adds the entity of a record, and those of its links and denials.</summary>
    /// <param name="record">The record.</param>
    /// <param name="isHeld">Whether another record is in the export.</param>
    public void Add(ProjectRecord record, Func<ProjectRecord, bool> isHeld)
    {
        string schema = SchemaOf(record)!;
        var entity = new FtmEntity(IdOf(record), schema);
        entity.Add("name", record.Name);
        entity.Add("summary", Text(record, FieldRole.Summary));
        entity.Add("description", Description.Of(record, records));
        entity.Add("wikidataId", record.Values.Records(record.Kind.Find(FieldRole.ExternalIds)!).SelectMany(static ids => ids.Fields).Where(static id => id.Field.Name == "wikidata").Select(static id => ((ScalarValue)id.Values[0]).Text).FirstOrDefault());
        AddAliases(entity, record);
        foreach (ProjectRecord source in record.Sources.Cast<ProjectRecord>())
            AddSource(entity, source);
        switch (schema)
        {
            case "Event": AddEvent(entity, record, isHeld); break;
            case "Address" or "RealEstate": AddPlace(entity, record, schema); break;
            default: AddActor(entity, record, schema, isHeld); break;
        }

        All.Add(entity);
        AddDenials(entity, record);
    }

    private static string SchemaOfActor(string? kind) => kind switch
    {
        "person" => "Person",
        "state" or "armed-force" or "security-force" or "command" or "agency" or "igo" => "PublicBody",
        "militia" or "rebel-group" or "coalition" or "umbrella" or "ngo" or "media" or "paramilitary" => "Organization",
        _ => "LegalEntity",
    };

    private static string IdOf(ProjectRecord record) => $"{record.Kind.Name}.{record.Id}";

    private static string? Text(ProjectRecord record, FieldRole role) => record.Kind.Find(role) is { } field ? record.Values.Text(field) : null;

    private void AddAliases(FtmEntity entity, ProjectRecord record)
    {
        ItemRecord shape = records.Model.Record(WellKnown.Alias.Record);
        foreach (RecordValue alias in record.Values.Records(record.Kind.Find(FieldRole.Aliases)!))
        {
            var values = new FieldValues(alias.Fields, records);
            string? spelling = shape.Find("spelling") is { } field ? values.Text(field) : null;
            entity.Add(spelling switch { "weak" => "weakAlias", "former" => "previousName", _ => "alias" }, values.Text(shape.Find(FieldRole.AliasText)!));
        }
    }

    private static void AddSource(FtmEntity entity, ProjectRecord source)
    {
        entity.Add("sourceUrl", source.Kind.Find(WellKnown.Source.Url) is { } url ? source.Values.Text(url) : null);
        entity.Add("publisher", source.Kind.Find(WellKnown.Source.Publisher) is { } publisher ? source.Values.Text(publisher) ?? source.Name : source.Name);
    }

    private void AddEvent(FtmEntity entity, ProjectRecord record, Func<ProjectRecord, bool> isHeld)
    {
        AddDate(entity, record, record.Kind.Find(FieldRole.Date)!, "date");
        if (record.Kind.Find(FieldRole.Place) is { } place && record.Values.Reference(place) is { } where)
        {
            entity.Add("location", where.Name);
            entity.Add("country", Country(where));
            if (isHeld(where))
                entity.Add("addressEntity", IdOf(where));
        }

        foreach (Field field in record.Kind.Fields.Where(static field => field is { Type: FieldType.Record, Many: true, Target: WellKnown.Participation.Record }))
        {
            Field? actor = records.Model.Record(field.Target).Find(WellKnown.Participation.Actor);
            foreach (RecordValue item in record.Values.Records(field))
            {
                if (actor is null || new FieldValues(item.Fields, records).Reference(actor) is not { } who || !isHeld(who))
                    continue;
                if (_doubt.IsIn(record, field, item))
                    doubtful(record, field.Name);
                else
                    entity.Add("involved", IdOf(who));
            }
        }
    }

    private static void AddPlace(FtmEntity entity, ProjectRecord record, string schema)
    {
        if (schema == "Address")
            entity.Add("full", record.Name);
        entity.Add("country", Country(record));
        if (Located.Of(record) is not { From.Count: 0 } at)
            return;
        entity.Add("latitude", at.Points[0].Latitude.ToString("R", CultureInfo.InvariantCulture));
        entity.Add("longitude", at.Points[0].Longitude.ToString("R", CultureInfo.InvariantCulture));
    }

    private void AddActor(FtmEntity entity, ProjectRecord record, string schema, Func<ProjectRecord, bool> isHeld)
    {
        entity.Add("country", Country(record));
        foreach ((string name, string property) in new[] { ("activeFrom", "incorporationDate"), ("activeTo", "dissolutionDate"), ("died", "deathDate") })
        {
            if (record.Kind.Find(name) is { Type: FieldType.Date } field && (property == "deathDate") == (schema == "Person"))
                AddDate(entity, record, field, property);
        }

        if (record.Kind.Find(FieldRole.PartOf) is not { } partOf)
            return;
        foreach (ProjectRecord whole in record.Values.References(partOf).Where(isHeld))
        {
            bool isMembership = SchemaOf(whole) is "Organization" or "PublicBody";
            var link = new FtmEntity($"{IdOf(record)}.part-of.{whole.Id}", isMembership ? "Membership" : "UnknownLink");
            link.Add(isMembership ? "member" : "subject", IdOf(record));
            link.Add(isMembership ? "organization" : "object", IdOf(whole));
            link.Add("role", "part of");
            All.Add(link);
        }
    }

    // FollowTheMoney has days, months and years, and nothing that is about or between them.
    private void AddDate(FtmEntity entity, ProjectRecord record, Field field, string property)
    {
        EdtfDate date = record.Values.Date(field);
        if (date.IsUnknown)
            return;
        if (IsPartial(date))
        {
            entity.Add(property, date.ToString());
        }
        else if (property == "date" && date is { IsInterval: true, IsApproximate: false, IsUncertain: false, Start: { } start, End: { } end } && IsPartial(start) && IsPartial(end))
        {
            entity.Add("startDate", start.ToString());
            entity.Add("endDate", end.ToString());
        }
        else
        {
            notPartial(record, field.Name);
        }
    }

    private static bool IsPartial(EdtfDate date)
        => date is { IsInterval: false, IsSet: false, IsApproximate: false, IsUncertain: false, IsUnspecified: false, Division: null, ClockTime: null, SignificantDigits: null, Year: >= 1 and <= 9999 };

    private void AddDenials(FtmEntity about, ProjectRecord record)
    {
        ItemRecord shape = records.Model.Record(WellKnown.Claim.Record);
        int number = 0;
        foreach (RecordValue claim in record.Values.Records(record.Kind.Find(FieldRole.Claims)!).Where(_doubt.IsRejection))
        {
            string field = new FieldValues(claim.Fields, records).Text(shape.Find(FieldRole.About)!) is { } name ? NameWords.Of(name) + ": " : "";
            string words = $"{field}{ItemWords.OfClaim(claim, shape, records)}; {_attributions.OfItem(claim)}";
            var note = new FtmEntity(string.Create(CultureInfo.InvariantCulture, $"{about.Id}.denial.{++number}"), "Note");
            note.Add("name", $"Denied or disputed: {record.Name}");
            note.Add("description", words);
            note.Add("entity", about.Id);
            All.Add(note);
        }
    }

    private static string? Country(ProjectRecord record) => Text(record, FieldRole.Country)?.ToLowerInvariant();
}

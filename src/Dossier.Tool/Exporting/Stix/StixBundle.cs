using System.Globalization;
using System.Text.Json.Nodes;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;
using Dossier.Tool.Telling;

namespace Dossier.Tool.Exporting.Stix;

/// <summary>The objects of a bundle.</summary>
/// <param name="records">The records that references resolve to.</param>
internal sealed class StixBundle(ProjectRecords records)
{
    private const double MetresInKm = 1000;

    // STIX wants to know when an object was made. The seeds do not say, and the clock would make each export another one.
    private const string NotKnown = "1970-01-01T00:00:00.000Z";

    private readonly AttributionWords _attributions = new(records);
    private readonly Dictionary<ProjectRecord, string> _ids = [];
    private readonly HashSet<string> _relationships = new(StringComparer.Ordinal);

    /// <summary>The objects.</summary>
    public List<JsonNode> Objects { get; } = [];

    /// <summary>The type of the objects for records of a kind; null for none.</summary>
    public static string? TypeOf(Kind kind) => kind.Name switch
    {
        WellKnown.Actor.Kind => "identity",
        WellKnown.Place.Kind or WellKnown.Facility.Kind => "location",
        _ => kind.Find(FieldRole.Date) is not null ? "incident" : null,
    };

    /// <summary>Whether a location can be made of a record.</summary>
    public static bool IsLocation(ProjectRecord record) => Located.Of(record) is { From.Count: 0 } || CountryOf(record) is not null;

    /// <summary>Adds the object of a record.</summary>
    public void Add(ProjectRecord record, string type)
    {
        JsonObject made = Object(type, $"{record.Kind.Name}/{record.Id}");
        _ids[record] = made["id"]!.ToString();
        made["name"] = record.Name;
        made["description"] = Description.Of(record, records);
        if (type == "identity")
            made["identity_class"] = ClassOf(record);
        else if (type == "location")
            AddLocation(made, record);
        if (record.Status is RecordStatus.Retracted or RecordStatus.Superseded)
            made["revoked"] = true;
        JsonArray references = References(record);
        if (references.Count > 0)
            made["external_references"] = references;
        Objects.Add(made);
    }

    /// <summary>Adds a relationship, if both ends are in the bundle.</summary>
    public void Relate(ProjectRecord from, ProjectRecord to, string type, string? words)
    {
        if (!_ids.TryGetValue(from, out string? source) || !_ids.TryGetValue(to, out string? target))
            return;
        JsonObject made = Object("relationship", $"{source}\n{type}\n{target}\n{words}");
        if (!_relationships.Add(made["id"]!.ToString()))
            return;
        made["relationship_type"] = type;
        if (words is not null)
            made["description"] = words;
        made["source_ref"] = source;
        made["target_ref"] = target;
        Objects.Add(made);
    }

    /// <summary>Adds the part of an actor in an event, with who says so.</summary>
    public void Relate(RecordValue item, Field field, ProjectRecord record)
    {
        ItemRecord shape = records.Model.Record(field.Target);
        var values = new FieldValues(item.Fields, records);
        if (shape.Find(WellKnown.Participation.Actor) is not { } actor || values.Reference(actor) is not { } who)
            return;
        string role = shape.Find(WellKnown.Participation.Role) is { } part && values.Text(part) is { } text ? text.Replace('-', ' ') : "takes part";
        Relate(who, record, "related-to", _attributions.OfItem(item) is { } attribution ? $"{role}; {attribution}" : role);
    }

    /// <summary>Adds a claim that denies or disputes something, as an opinion about the record.</summary>
    public void AddOpinion(ProjectRecord record, RecordValue claim)
    {
        if (!_ids.TryGetValue(record, out string? about) || _attributions.PartsOf(claim) is not { } stated || stated.Stance is not (Stance.Denies or Stance.Disputes))
            return;
        ItemRecord shape = records.Model.Record(WellKnown.Claim.Record);
        string field = new FieldValues(claim.Fields, records).Text(shape.Find(FieldRole.About)!) is { } name ? Compiler.Naming.NameWords.Of(name) + ": " : "";
        string words = $"{field}{ItemWords.OfClaim(claim, shape, records)}; {_attributions.OfItem(claim)}";
        JsonObject made = Object("opinion", $"{about}\n{words}");
        if (!_relationships.Add(made["id"]!.ToString()))
            return;
        made["explanation"] = words;
        if (stated.By.Count > 0)
            made["authors"] = new JsonArray([.. stated.By.Select(static by => (JsonNode?)by.Name)]);
        made["opinion"] = stated.Stance == Stance.Denies ? "strongly-disagree" : "disagree";
        made["object_refs"] = new JsonArray(about);
        Objects.Add(made);
    }

    private static JsonObject Object(string type, string name)
        => new() { ["type"] = type, ["spec_version"] = "2.1", ["id"] = StixId.Of(type, name), ["created"] = NotKnown, ["modified"] = NotKnown };

    private static string ClassOf(ProjectRecord actor) => actor.Values.Text(actor.Kind.Find(WellKnown.Actor.Type)!) switch
    {
        "person" => "individual",
        "state" or "armed-force" or "security-force" or "command" or "agency" or "office" or "igo" or "ngo" or "media" => "organization",
        "militia" or "rebel-group" or "coalition" or "umbrella" or "unnamed-group" or "paramilitary" => "group",
        "civilians" => "class",
        _ => "unknown",
    };

    private static void AddLocation(JsonObject made, ProjectRecord record)
    {
        if (Located.Of(record) is { From.Count: 0 } at)
        {
            made["latitude"] = at.Points[0].Latitude;
            made["longitude"] = at.Points[0].Longitude;
            if (at.RadiusKm is { } radius)
                made["precision"] = radius * MetresInKm;
        }

        if (CountryOf(record) is { } country)
            made["country"] = country;
    }

    private static string? CountryOf(ProjectRecord record)
    {
        var seen = new HashSet<ProjectRecord>();
        for (ProjectRecord? at = record; at is not null && seen.Add(at); at = Around(at))
        {
            if (at.Kind.Find(FieldRole.Country) is { } field && at.Values.Text(field) is { } country)
                return country;
        }

        return null;
    }

    private static ProjectRecord? Around(ProjectRecord record)
        => record.Kind.Find(FieldRole.Place) is { } place ? record.Values.Reference(place)
            : record.Kind.Name == WellKnown.Place.Kind && record.Kind.Find(FieldRole.PartOf) is { } whole ? record.Values.Reference(whole) : null;

    private static JsonArray References(ProjectRecord record)
    {
        var references = new JsonArray(new JsonObject { ["source_name"] = "dossier", ["external_id"] = record.Id });
        foreach (RecordValue ids in record.Values.Records(record.Kind.Find(FieldRole.ExternalIds)!))
        {
            foreach (FieldValue id in ids.Fields)
                references.Add(new JsonObject { ["source_name"] = id.Field.Name, ["external_id"] = ((ScalarValue)id.Values[0]).Text });
        }

        foreach (ProjectRecord source in record.Sources.Cast<ProjectRecord>())
        {
            string? published = source.Kind.Find(WellKnown.Source.Published) is { } date ? source.Values.Text(date) : null;
            var reference = new JsonObject { ["source_name"] = source.Name, ["description"] = string.Create(CultureInfo.InvariantCulture, $"{source.Id}{(published is null ? "" : ", published " + published)}") };
            if (source.Kind.Find(WellKnown.Source.Url) is { } url && source.Values.Text(url) is { } address)
                reference["url"] = address;
            references.Add(reference);
        }

        return references;
    }
}

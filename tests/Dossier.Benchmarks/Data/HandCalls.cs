using System.Globalization;

namespace Dossier.Benchmarks.Data;

/// <summary>
/// Writes values as C# that the compiler is done with soonest: calls of the methods of <c>Make.cs</c> with everything by position, and arrays.
/// </summary>
internal static class HandCalls
{
    // In the order of the methods' parameters; what a value does not have is null, or the first term of the vocabulary.
    private static readonly Dictionary<string, string[]> Parameters = new(StringComparer.Ordinal)
    {
        ["Alias"] = ["text"],
        ["Participation"] = ["actor", "role:ParticipantRole", "by[Actor", "source", "locator"],
        ["CasualtyReport"] = ["harm:Harm", "count", "of", "by[Actor", "source", "stage:Stage"],
        ["WeaponUse"] = ["kind:WeaponKind", "count"],
        ["Claim"] = ["about", "statement", "by[Actor", "source"],
        ["Actor"] = ["aliases[Alias", "summary", "kind:ActorKind", "country", "partOf[Actor", "backedBy[Actor"],
        ["Place"] = ["aliases[Alias", "kind:PlaceKind", "country", "partOf", "location"],
        ["Facility"] = ["kind:FacilityKind", "place", "location", "operators[Actor", "hosts[Actor"],
        ["Source"] = ["kind:SourceKind", "publisher", "published", "url"],
        ["Incident"] =
        [
            "summary", "kind:IncidentKind", "date", "place", "location", "precision:LocationPrecision", "facilities[Facility",
            "participants[Participation", "casualties[CasualtyReport", "weapons[WeaponUse", "outcome:Outcome", "inResponseTo[Incident",
            "claims[Claim", "sources[Source",
        ],
    };

    /// <summary>The call that makes a record.</summary>
    public static string Of(string type, MadeRecord record)
        => $"Make.{type}(\"{record.Id}\", {HandWriter.Literal(record.Name)}, {Arguments(type, record.Fields)})";

    private static string Arguments(string type, IReadOnlyList<MadeField> fields)
        => string.Join(", ", Parameters[type].Select(parameter => Argument(parameter, fields)));

    private static string Argument(string parameter, IReadOnlyList<MadeField> fields)
    {
        string[] list = parameter.Split('[');
        string[] term = list[0].Split(':');
        if (fields.FirstOrDefault(f => f.Name == term[0]) is not { } field)
            return term.Length > 1 ? term[1] + ".Unspecified" : "null";
        return list.Length > 1 ? Array(list[1], (MadeList)field.Value) : Code(field.Value);
    }

    private static string Array(string type, MadeList list)
        => $"new {type}[] {{ " + string.Join(", ", list.Items.Select(i => i is MadeItem item ? $"Make.{type}({Arguments(type, item.Fields)})" : Code(i))) + " }";

    private static string Code(Made value) => value is MadeDate date
        ? string.Create(CultureInfo.InvariantCulture, $"Make.Day({date.Day.Year}, {date.Day.Month}, {date.Day.Day})")
        : HandWriter.Code(value);
}

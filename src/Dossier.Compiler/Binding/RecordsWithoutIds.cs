using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>
/// Reads the records under a kind, and reports records that are not under their ids: a list of records, as other formats have it, or the
/// fields of a single record, each of which would be taken for a record.
/// </summary>
internal static class RecordsWithoutIds
{
    private const string Wanted = "a map from ids to records";
    private const string NameField = WellKnown.Common.Name;
    private const string IdKey = "id";
    private const string ExampleId = "an-id";

    /// <summary>The map of the records; null when there is none, which has been reported.</summary>
    public static SeedMap? Read(Kind kind, SeedEntry section, BindingContext context)
    {
        switch (section.Value)
        {
            case SeedMap map when AreFields(kind, map):
                context.Report(Rules.WrongType, map.Entries[0].KeySpan, section.Key, Wanted, "a record without an id", Advice(map, null, map.IsFlow));
                return null;
            case SeedMap map:
                return map;
            case SeedScalar { IsNull: true }:
                return null;
            case SeedList list:
                context.WrongType(list, section.Key, Wanted, list.Items.Length == 0 ? "" : Advice(list.Items[0] as SeedMap, list.Items[0] as SeedScalar, list.IsFlow));
                return ById(list);
            default:
                string advice = section.Value is SeedScalar scalar && ScalarAdvice.IsMissing(scalar.Text)
                    ? $" Leave '{section.Key}' out if there are none."
                    : Advice(null, section.Value as SeedScalar, isFlow: false);
                context.WrongType(section.Value, section.Key, Wanted, advice);
                return null;
        }
    }

    // Records that are called 'name' and 'kind' are really fields.
    private static bool AreFields(Kind kind, SeedMap map)
    {
        bool isNamed = false;
        foreach (SeedEntry entry in map.Entries)
        {
            if (kind.IndexOf(entry.Key) < 0)
                return false;
            isNamed |= entry.Key == NameField && entry.Value is SeedScalar { IsNull: false };
        }

        return isNamed;
    }

    /// <summary>The records of a list by their 'id' fields, so that references to them are not reported as well.</summary>
    private static SeedMap? ById(SeedList list)
    {
        var entries = ImmutableArray.CreateBuilder<SeedEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (SeedNode item in list.Items)
        {
            if (item is SeedMap map && Find(map, IdKey) is { Value: SeedScalar { IsNull: false } id } && Identifiers.IsValidId(id.Text) && seen.Add(id.Text))
                entries.Add(new SeedEntry(id.Text, id.Span, new SeedMap(map.Entries.RemoveAll(e => e.Key == IdKey), map.Span, map.IsFlow, map.IsIncomplete)));
        }

        return entries.Count == 0 ? null : new SeedMap(entries.ToImmutable(), list.Span, list.IsFlow, list.IsIncomplete);
    }

    private static string Advice(SeedMap? record, SeedScalar? named, bool isFlow)
    {
        string name = record is null ? named?.Text ?? "" : (Find(record, NameField)?.Value as SeedScalar)?.Text ?? "";
        string id = record is not null && Find(record, IdKey)?.Value is SeedScalar { IsNull: false } given && Identifiers.IsValidId(given.Text)
            ? given.Text
            : SuggestedId.Of(name) is { Length: > 0 } made ? made : ExampleId;
        name = name.Length == 0 ? "..." : ShortText.Of(name, isQuoted: false);
        return isFlow
            ? $" Write the id as the key of each record: {{ \"{id}\": {{ \"name\": \"{name}\" }} }}."
            : $" Write the id of each record as its key, such as '{id}:', and indent its fields below it.";
    }

    private static SeedEntry? Find(SeedMap map, string key)
    {
        foreach (SeedEntry entry in map.Entries)
        {
            if (entry.Key == key)
                return entry;
        }

        return null;
    }
}

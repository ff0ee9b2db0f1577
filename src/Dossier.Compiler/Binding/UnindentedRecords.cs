using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>
/// Finds records that are written beside their kind instead of indented below it, so that YAML takes each for a kind. They are reported
/// once and moved under the kind.
/// </summary>
internal static class UnindentedRecords
{
    private const string NameField = WellKnown.Common.Name;

    /// <summary>The entries of a seed, with such records moved into their kinds.</summary>
    public static ImmutableArray<SeedEntry> Nest(SeedMap? root, DomainModel model, BindingContext context)
    {
        if (root is null)
            return ImmutableArray<SeedEntry>.Empty;
        if (root.IsFlow || !MayHave(root, model))
            return root.Entries;

        var sections = ImmutableArray.CreateBuilder<SeedEntry>(root.Entries.Length);
        for (int i = 0; i < root.Entries.Length; i++)
        {
            SeedEntry section = root.Entries[i];
            var records = ImmutableArray.CreateBuilder<SeedEntry>();
            if (model.KindByPlural(section.Key) is { } kind && section.Value is SeedMap { IsFlow: false } or SeedScalar { IsNull: true })
            {
                SeedSpan first = i + 1 < root.Entries.Length ? root.Entries[i + 1].KeySpan : default;
                string name = i + 1 < root.Entries.Length ? root.Entries[i + 1].Key : "";
                while (Take(root.Entries, ref i, section, kind, model) is { } record)
                    records.Add(record);
                if (records.Count > 0)
                {
                    context.Report(Rules.YamlFieldsNotIndented, first, "The records", TreeBuilder.Shorten(section.Key), TreeBuilder.Shorten(name));
                    section = new SeedEntry(section.Key, section.KeySpan, With(section.Value, records));
                }
            }

            sections.Add(section);
        }

        return sections.ToImmutable();
    }

    // Nearly every seed has none, which only a look at its keys shows.
    private static bool MayHave(SeedMap root, DomainModel model)
    {
        for (int i = 1; i < root.Entries.Length; i++)
        {
            if (!IsSection(root.Entries[i].Key, model))
                return true;
        }

        return false;
    }

    private static bool IsSection(string key, DomainModel model)
        => SeedKeys.IsIgnored(key) || model.KindByPlural(key) is not null || ModelFileReader.IsTopKey(key) || key == FileHead.Key;

    /// <summary>The next record beside a kind; null when the next entry is not one.</summary>
    private static SeedEntry? Take(ImmutableArray<SeedEntry> entries, ref int index, SeedEntry section, Kind kind, DomainModel model)
    {
        if (index + 1 >= entries.Length || IsSection(entries[index + 1].Key, model) || model.KindSynonyms.Find(entries[index + 1].Key) is not null)
            return null;

        SeedEntry next = entries[index + 1];
        if (next.Value is SeedMap { IsFlow: var isFlow } map && IsRecord(map, kind, isCertain: section.Value is SeedScalar && !isFlow))
        {
            index++;
            return next;
        }

        // If the record has nothing below it, its fields may be written beside it too.
        if (next.Value is not SeedScalar { IsNull: true } || section.Value is not SeedScalar)
            return null;
        int end = index + 2;
        while (end < entries.Length && kind.IndexOf(entries[end].Key) >= 0 && !IsSection(entries[end].Key, model))
            end++;
        if (end == index + 2)
            return null;
        var fields = ImmutableArray.Create(entries, index + 2, end - index - 2);
        index = end - 1;
        return new SeedEntry(next.Key, next.KeySpan, new SeedMap(fields, fields[0].KeySpan));
    }

    private static bool IsRecord(SeedMap map, Kind kind, bool isCertain)
    {
        bool hasField = false;
        foreach (SeedEntry entry in map.Entries)
        {
            if (entry.Key == NameField && entry.Value is SeedScalar)
                return true;
            hasField |= kind.IndexOf(entry.Key) >= 0 && entry.Value is not SeedMap;
        }

        return isCertain && hasField;
    }

    private static SeedMap With(SeedNode section, ImmutableArray<SeedEntry>.Builder records)
    {
        if (section is not SeedMap map)
            return new SeedMap(records.ToImmutable(), records[0].KeySpan);
        var ids = new HashSet<string>(map.Entries.Select(e => e.Key), StringComparer.Ordinal);
        return new SeedMap(map.Entries.AddRange(records.Where(r => ids.Add(r.Key))), map.Span, isIncomplete: map.IsIncomplete);
    }
}

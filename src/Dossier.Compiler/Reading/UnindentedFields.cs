using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <summary>
/// Finds fields that are written below their record's id without being indented. YAML takes them for records beside an empty one. They are
/// reported once and moved into the record.
/// </summary>
internal static class UnindentedFields
{
    /// <summary>Whether an entry after an empty one shows that the fields of records are not indented: records are maps, fields rarely are.</summary>
    public static bool Begin(string? kind, SeedEntry first, SeedEntry previous, SeedNode node)
        => IsEmpty(previous.Value) && IsField(node) && !IsField(first.Value) && kind is not (null or SeedKeys.FileHead)
            && !kind.StartsWith("x-", StringComparison.Ordinal) && !kind.StartsWith("$", StringComparison.Ordinal);

    /// <summary>Moves fields into the empty records that they follow, and reports each such record.</summary>
    public static ImmutableArray<SeedEntry> Nest(ImmutableArray<SeedEntry> entries, SourceLines lines, ProblemLog problems)
    {
        var records = new EntryList(problems);
        for (int i = 0; i < entries.Length; i++)
        {
            if (!IsEmpty(entries[i].Value) || !AreFields(entries, i + 1))
            {
                records.Add(entries[i]);
                continue;
            }

            SeedEntry record = entries[i];
            SeedSpan first = entries[i + 1].KeySpan;
            problems.Add(Rules.YamlFieldsNotIndented, first, "The fields", TreeBuilder.Shorten(record.Key), TreeBuilder.Shorten(entries[i + 1].Key));
            var fields = new EntryList(problems);
            while (i + 1 < entries.Length && IsField(entries[i + 1].Value))
                fields.Add(entries[++i]);
            records.Add(new SeedEntry(record.Key, record.KeySpan,
                new SeedMap(fields.ToImmutable(), lines.Span(first.Start, entries[i].Value.Span.End))));
        }

        return records.ToImmutable();
    }

    /// <summary>
    /// Whether there are fields from an index on. A record may be written as only its name, <c>militia: The militia</c>, so a text beside an
    /// empty record is not enough; a key <c>name</c>, or a value that is a list, is.
    /// </summary>
    private static bool AreFields(ImmutableArray<SeedEntry> entries, int from)
    {
        for (int i = from; i < entries.Length && IsField(entries[i].Value); i++)
        {
            if (entries[i].Key == SeedKeys.Name || entries[i].Value is SeedList)
                return true;
        }

        return false;
    }

    private static bool IsEmpty(SeedNode node) => node is SeedScalar { Style: ScalarStyle.Plain, Text: "" };

    private static bool IsField(SeedNode node) => node is SeedScalar or SeedList && !IsEmpty(node);

    /// <summary>Entries in which each key occurs once.</summary>
    private sealed class EntryList(ProblemLog problems)
    {
        private readonly ImmutableArray<SeedEntry>.Builder _entries = ImmutableArray.CreateBuilder<SeedEntry>();
        private readonly Dictionary<string, SeedSpan> _seen = new(StringComparer.Ordinal);

        public void Add(SeedEntry entry)
        {
            if (_seen.TryGetValue(entry.Key, out SeedSpan first))
            {
                problems.Add(Rules.DuplicateKey, entry.KeySpan, TreeBuilder.Shorten(entry.Key), (first.Line + 1).ToString(CultureInfo.InvariantCulture));
                return;
            }

            _seen.Add(entry.Key, entry.KeySpan);
            _entries.Add(entry);
        }

        public ImmutableArray<SeedEntry> ToImmutable() => _entries.ToImmutable();
    }
}

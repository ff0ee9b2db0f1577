using Dossier.Compiler.Binding;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Disclosure;

/// <summary>
/// Finds rows of what an audience may have that rest only on sources that may not be passed on: records, and items and claims of records. What a
/// row rests on is known of all of it, since a source may be withheld, and be replaced. Tallies, and aggregates of two sources or more, are nobody's
/// rows.
/// </summary>
internal sealed class RestrictedRows(SourceLicenses licenses)
{
    /// <summary>The first such row of a file; null for none.</summary>
    /// <param name="all">The file with all that is in it.</param>
    /// <param name="disclosed">What the audience may have.</param>
    /// <param name="spans">The places of the values of both, in the same text.</param>
    public LocatedProblem? First(LinkedDocument all, LinkedDocument disclosed, Views<ValueSpans> spans)
    {
        var whole = new Dictionary<(string Kind, string Id), LinkedRecord>();
        foreach (LinkedRecord record in all.Records)
            whole[(record.Kind.Name, record.Id)] = record;

        foreach (LinkedRecord record in disclosed.Records)
        {
            if (whole.TryGetValue((record.Kind.Name, record.Id), out LinkedRecord? of) && First(of, record, spans) is { } problem)
                return problem;
        }

        return null;
    }

    private LocatedProblem? First(LinkedRecord all, LinkedRecord record, Views<ValueSpans> spans)
    {
        if (record.Kind.Name is WellKnown.Source.Kind or WellKnown.Tally.Kind || IsAggregate(all))
            return null;

        List<string> sources = SourcesOf(all);
        if (licenses.AreRestricted(sources))
            return Problem(spans.Disclosed[record.Ordinal], $"{NameWords(record.Kind.Name)} '{record.Id}'", sources[0]);

        // What is published in place of an item has sources that the item does not have.
        var places = new HashSet<int>(Items(record.Fields).Select(item => spans.Disclosed[item.Value.Ordinal].Start));
        IEnumerable<(SeedSpan Span, Field Field, string Source)> rows = Items(all.Fields).Select(item => (spans.All[item.Value.Ordinal], item.Field, SourceOf(item.Value))).Where(row => places.Contains(row.Item1.Start))
            .Concat(Items(record.Fields).Select(item => (spans.Disclosed[item.Value.Ordinal], item.Field, SourceOf(item.Value))));
        foreach ((SeedSpan span, Field field, string source) in rows.OrderBy(static row => row.Item1.Start))
        {
            if (source.Length > 0 && licenses.AreRestricted([source]))
                return Problem(span, $"{NameWords(field.Target)} of the {NameWords(record.Kind.Name)} '{record.Id}'", source);
        }

        return null;
    }

    private static LocatedProblem Problem(SeedSpan span, string row, string source) => new(Rules.RestrictedRow, span, row, source);

    private static bool IsAggregate(LinkedRecord record)
        => new FieldSet(record.Fields).Text(FieldRole.Clarity) == WellKnown.Clarity.Aggregate && SourcesOf(record).Concat(Items(record.Fields).Select(static item => SourceOf(item.Value)).Where(static id => id.Length > 0)).Distinct().Count() > 1;

    // A record that names no source rests on those of its items.
    private static List<string> SourcesOf(LinkedRecord record)
    {
        var sources = new FieldSet(record.Fields).Values(FieldRole.Sources).OfType<ReferenceValue>().Select(static source => source.Id).ToList();
        return sources.Count > 0 ? sources : Items(record.Fields).Select(static item => SourceOf(item.Value)).Where(static id => id.Length > 0).Distinct().ToList();
    }

    private static string SourceOf(RecordValue item) => new FieldSet(item.Fields).Attribution.Reference(FieldRole.Source)?.Id ?? "";

    private static IEnumerable<(Field Field, RecordValue Value)> Items(EquatableArray<FieldValue> fields)
    {
        foreach (FieldValue field in fields)
        {
            if (field.Field.Inline || field.Field.Type == FieldType.Item)
                continue;

            foreach (RecordValue item in field.Values.OfType<RecordValue>())
            {
                yield return (field.Field, item);
                foreach ((Field Field, RecordValue Value) inner in Items(item.Fields))
                    yield return inner;
            }
        }
    }

    private static string NameWords(string name) => name.Replace('-', ' ');
}

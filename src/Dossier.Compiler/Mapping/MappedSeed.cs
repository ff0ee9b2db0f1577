using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Mapping;

/// <summary>
/// A table that is a seed as it is: what a mapping makes of its rows, as the tree that reading a seed gives. A row that cannot become a record is
/// an error at its cell, and the other rows are read.
/// </summary>
internal static class MappedSeed
{
    /// <summary>The number of characters that a table may have. It is read once, and edited elsewhere.</summary>
    public const int Characters = 64 * 1024 * 1024;

    private static SeedSpan Start => default;

    /// <summary>Reads a table.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="mapping">The mapping that names it, which has no mistake.</param>
    /// <param name="isUnicode">Whether the bytes of the text were in a Unicode encoding.</param>
    /// <param name="name">The name of the table.</param>
    public static SeedDocument Read(string text, ImportMapping mapping, bool isUnicode = true, string name = "")
    {
        if (text.Length > Characters)
            return Nothing(Rules.FileTooLarge, SeedReader.Number(text.Length), SeedReader.Number(Characters));

        Table table = CsvReader.Read(text, mapping.Delimiter, reusesCells: true, mapping.HeadRow) with { Name = name };
        MappedTable mapped = RowMapper.Map(mapping, table);
        var problems = ImmutableArray.CreateBuilder<LocatedProblem>();
        if (SeedReader.FirstUnreadable(text, isUnicode) is >= 0 and int unreadable)
            problems.Add(new LocatedProblem(Rules.NotUnicode, table.SpanOf(unreadable, unreadable + 1)));
        problems.AddRange(mapped.Problems.Select(static problem => new LocatedProblem(Rules.TableNotRead, problem.Span, problem.Message)));
        problems.AddRange(mapped.Rejects.Select(static reject => new LocatedProblem(Rules.RowNotRead, reject.Span, reject.Reason)));
        if (!mapped.Unmapped.IsEmpty)
            problems.Add(new LocatedProblem(Rules.ColumnNotMapped, Start, string.Join("', '", mapped.Unmapped), mapping.Name));
        foreach (KeyValuePair<(string Column, string Code), int> code in mapped.Unrepresented)
            problems.Add(new LocatedProblem(Rules.CodeNotMapped, Start, code.Key.Code, code.Key.Column, code.Value == 1 ? "1 row" : SeedReader.Number(code.Value) + " rows"));
        foreach (ImmutableArray<DisorderedCount> counts in DisorderedCount.Of(mapped))
            problems.Add(new LocatedProblem(Rules.FiguresOutOfOrder, counts[0].Span, counts[0].Names, counts.Length == 1 ? "1 row" : SeedReader.Number(counts.Length) + " rows", DisorderedCount.Rows(counts), DisorderedCount.Sums(counts)));

        return new SeedDocument(mapped.Problems.Count > 0 ? null : Tree(mapped, mapping), new SourceLines(text), problems.ToImmutable())
        {
            LookedUp = mapped.Records.Where(static record => record.RowNumber == 0 || record.Rule.Name.Length > 0).Select(static record => (record.Rule.Kind.Plural, record.Id)).ToImmutableHashSet(),
        };
    }

    /// <summary>A table that no mapping names, or two, or one with a mistake: nothing of it is read.</summary>
    public static SeedDocument Nothing(Rule rule, params string[] arguments)
        => new(null, new SourceLines(""), ImmutableArray.Create(new LocatedProblem(rule, Start, arguments)));

    private static SeedMap Tree(MappedTable mapped, ImportMapping mapping)
    {
        var sections = ImmutableArray.CreateBuilder<SeedEntry>();
        var scratch = new List<PlacedValue>();
        if (mapping.Row?.Head is { } head)
            sections.Add(new SeedEntry(SeedKeys.FileHead, Start, InTable(head)));
        foreach (IGrouping<string, MappedRecord> kind in mapped.Records.GroupBy(static record => record.Rule.Kind.Plural, StringComparer.Ordinal))
            sections.Add(new SeedEntry(kind.Key, Start, new SeedMap(kind.Select(record => Record(record, scratch)).ToImmutableArray(), Start)));
        return new SeedMap(sections.ToImmutable(), Start);
    }

    // What the mapping states for all rows is at no place of the table.
    private static SeedEntry Record(MappedRecord record, List<PlacedValue> scratch)
        => record.RowNumber == 0 ? new SeedEntry(record.Id, Start, InTable(record.Tree())) : new SeedEntry(record.Id, record.Span, record.Tree(scratch: scratch));

    private static SeedNode InTable(SeedNode node) => node switch
    {
        SeedScalar scalar => new SeedScalar(scalar.Text, scalar.Style, Start),
        SeedList list => new SeedList(list.Items.Select(InTable).ToImmutableArray(), Start, list.IsFlow),
        SeedMap map => new SeedMap(map.Entries.Select(static entry => new SeedEntry(entry.Key, Start, InTable(entry.Value))).ToImmutableArray(), Start, map.IsFlow),
        _ => node,
    };
}

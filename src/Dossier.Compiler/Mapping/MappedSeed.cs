using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Mapping;

/// <summary>
/// A table as a seed: the tree that reading YAML gives, made of the rows by a mapping. Every value has the position of its cell in the text of the
/// table, so that a message about it names its row and column.
/// </summary>
/// <param name="Root">The records, with the head that the mapping gives those of rows.</param>
/// <param name="Rejects">The rows that could not become records.</param>
/// <param name="Problems">Why nothing could be read; empty if something could.</param>
internal sealed record MappedSeed(SeedMap? Root, ImmutableArray<RejectedCell> Rejects, ImmutableArray<TableProblem> Problems)
{
    /// <summary>Reads a table.</summary>
    /// <param name="mapping">The mapping, which has no problems.</param>
    /// <param name="text">The text of the table.</param>
    public static MappedSeed Read(ImportMapping mapping, string text)
    {
        MappedTable mapped = RowMapper.Map(mapping, CsvReader.Read(text, mapping.Delimiter));
        if (mapped.Problems.Count > 0)
            return new MappedSeed(null, ImmutableArray<RejectedCell>.Empty, mapped.Problems.ToImmutableArray());

        var sections = ImmutableArray.CreateBuilder<SeedEntry>();
        SeedSpan start = new(0, 0, 0, 0, 0, 0);
        if (mapping.Row?.Head is { } head)
            sections.Add(new SeedEntry(SeedKeys.FileHead, start, At(head, start)));
        foreach (IGrouping<string, MappedRecord> kind in mapped.Records.GroupBy(static record => record.Rule.Kind.Plural, StringComparer.Ordinal))
        {
            var records = ImmutableArray.CreateBuilder<SeedEntry>();
            foreach (MappedRecord record in kind)
            {
                // What the mapping states has positions in another file.
                bool isOfRow = record.RowNumber > 0;
                SeedMap tree = record.Tree();
                records.Add(new SeedEntry(record.Id, isOfRow ? record.Span : start, isOfRow ? tree : At(tree, start)));
            }

            sections.Add(new SeedEntry(kind.Key, start, new SeedMap(records.ToImmutable(), start)));
        }

        return new MappedSeed(new SeedMap(sections.ToImmutable(), start), mapped.Rejects.ToImmutableArray(), ImmutableArray<TableProblem>.Empty);
    }

    private static SeedNode At(SeedNode node, SeedSpan span) => node switch
    {
        SeedMap map => new SeedMap(map.Entries.Select(entry => new SeedEntry(entry.Key, span, At(entry.Value, span))).ToImmutableArray(), span),
        SeedList list => new SeedList(list.Items.Select(item => At(item, span)).ToImmutableArray(), span),
        SeedScalar scalar => new SeedScalar(scalar.Text, scalar.Style, span),
        _ => node,
    };
}

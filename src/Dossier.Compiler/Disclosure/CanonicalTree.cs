using System.Collections.Immutable;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Disclosure;

/// <summary>
/// The part of a seed that is packed, of the part that an audience may have: without what is for the curator alone and for the checks of the
/// project that has the documents.
/// </summary>
internal static class CanonicalTree
{
    /// <summary>What takes the place of the reason of a suppression.</summary>
    public const string ReasonOfSuppression = "reviewed";

    /// <summary>The part of a seed. Of a file without records, its head is left.</summary>
    /// <param name="root">What the audience may have.</param>
    /// <param name="head">What is said about the file.</param>
    /// <param name="model">The model.</param>
    public static SeedMap Of(SeedMap root, PackedHead head, DomainModel model)
    {
        var sections = ImmutableArray.CreateBuilder<SeedEntry>(root.Entries.Length + 1);
        foreach (SeedEntry section in root.Entries)
        {
            if (SeedKeys.IsIgnored(section.Key) || section.Key == SeedKeys.FileHead)
                continue;

            if (model.KindByPlural(section.Key) is { } kind && section.Value is SeedMap records)
            {
                if (records.Entries.Length > 0)
                    sections.Add(new SeedEntry(section.Key, section.KeySpan, With(records, record => Record(record, kind))));
            }
            else
                sections.Add(section);
        }

        sections.Insert(0, head.In(root));
        return new SeedMap(sections.ToImmutable(), root.Span);
    }

    /// <summary>Whether a source in a seed names its document.</summary>
    public static bool HasDocuments(SeedMap root, DomainModel model)
        => root.Entries.Any(section => model.KindByPlural(section.Key) is { } kind && section.Value is SeedMap records
            && records.Entries.Any(entry => entry.Value is SeedMap record && record.Entries.Any(field => IsDocument(field, kind))));

    /// <summary>A seed whose sources name no documents.</summary>
    public static SeedMap WithoutDocuments(SeedMap root, DomainModel model)
        => With(root, section => model.KindByPlural(section.Key) is { } kind && section.Value is SeedMap records
            ? new SeedEntry(section.Key, section.KeySpan, With(records, entry => entry.Value is SeedMap record
                ? new SeedEntry(entry.Key, entry.KeySpan, new SeedMap(record.Entries.RemoveAll(field => IsDocument(field, kind)), record.Span))
                : entry))
            : section);

    private static SeedEntry Record(SeedEntry entry, Kind kind)
        => entry.Value is SeedMap record
            ? new SeedEntry(entry.Key, entry.KeySpan, With(record, field => kind.Find(field.Key)?.Role == FieldRole.Suppressions
                ? new SeedEntry(field.Key, field.KeySpan, WithoutReasons(field.Value))
                : field))
            : entry;

    private static bool IsDocument(SeedEntry field, Kind kind)
        => kind.Name == WellKnown.Source.Kind && kind.Find(field.Key) is { Name: WellKnown.Source.Document, BuiltIn: true };

    // `suppress: { DSR5002: reason }`, or a list of maps with a rule and a reason.
    private static SeedNode WithoutReasons(SeedNode node) => node switch
    {
        SeedMap map => With(map, entry => new SeedEntry(entry.Key, entry.KeySpan, Reviewed(entry.Value))),
        SeedList list => new SeedList(
            list.Items.Select(item => item is SeedMap map
                ? With(map, entry => entry.Key == WellKnown.Suppression.Rule ? entry : new SeedEntry(entry.Key, entry.KeySpan, Reviewed(entry.Value)))
                : item).ToImmutableArray(),
            list.Span),
        _ => node,
    };

    private static SeedScalar Reviewed(SeedNode node) => new(ReasonOfSuppression, ScalarStyle.Plain, node.Span);

    private static SeedMap With(SeedMap map, Func<SeedEntry, SeedEntry> change) => new(map.Entries.Select(change).ToImmutableArray(), map.Span);
}

using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>
/// Reads the values of a seed according to the model. A mistake only removes the value that it is in: a record whose id is readable
/// is kept, whatever else is wrong with it.
/// </summary>
internal static class Binder
{
    /// <summary>Binds one seed file.</summary>
    public static BoundDocument Bind(string path, SeedDocument document, DomainModel model, CancellationToken cancellation = default)
    {
        var context = new BindingContext(model, new ValueSpans(document.Lines), document.Problems) { Cancellation = cancellation };
        var records = ImmutableArray.CreateBuilder<BoundRecord>();
        var unreadable = document.UnreadableKeys.ToBuilder();
        ImmutableArray<SeedEntry> sections = SchemaFile.IsOne(document.Root) ? ImmutableArray<SeedEntry>.Empty : UnindentedRecords.Nest(document.Root, model, context);
        FileHead head = FileHead.Read(sections, context);
        int ofFile = context.Problems.Count;
        foreach (SeedEntry section in sections)
        {
            if (SeedKeys.IsIgnored(section.Key) || section.Key == FileHead.Key)
                continue;

            if (model.KindByPlural(section.Key) is not { } kind)
            {
                // A kind that could not be read from a model file has been reported there.
                if (!model.HasUnreadableKinds)
                    context.Report(Rules.UnknownKind, section.KeySpan, section.Key, SectionAdvice.For(section, path, model));
                unreadable.AddRange((section.Value as SeedMap)?.Entries.Select(e => e.Key) ?? []);
            }
            else if (RecordsWithoutIds.Read(kind, section, context) is { } map)
                BindRecords(kind, map, document.LookedUp, context, records);
        }

        var content = new BoundContent(path, records.ToImmutable(), unreadable.ToImmutable()) { Head = head };
        return new BoundDocument(content, context.Spans.Trim(), context.Problems.ToImmutable()) { ProblemsOfFile = ofFile };
    }

    private static void BindRecords(Kind kind, SeedMap map, ImmutableHashSet<(string, string)> lookedUp, BindingContext context, ImmutableArray<BoundRecord>.Builder records)
    {
        foreach (SeedEntry entry in map.Entries)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (!Identifiers.IsValidId(entry.Key))
                context.Report(Rules.MalformedId, entry.KeySpan, entry.Key, SuggestedId.For(entry.Key));
            else
                records.Add(!lookedUp.IsEmpty && lookedUp.Contains((kind.Plural, entry.Key)) ? BindRecord(kind, entry, context) with { IsLookedUp = true } : BindRecord(kind, entry, context));
        }
    }

    /// <summary>Binds one record.</summary>
    public static BoundRecord BindRecord(Kind kind, SeedEntry entry, BindingContext context)
    {
        int ordinal = context.AddSpan(entry.KeySpan);
        context.Kind = kind;
        context.IsAggregate = AggregateCounts.IsAggregate(kind, entry.Value);
        EquatableArray<FieldValue> fields = RecordBinder.Bind(kind, entry.Value, entry.KeySpan, $"The {kind.Name} '{entry.Key}'", context, out EquatableArray<string> unreadable);
        string member = "";
        var formerIds = ImmutableArray<string>.Empty;
        foreach (FieldValue field in fields)
        {
            if (field.Field.Role == FieldRole.Member && field.Values[0] is ScalarValue pinned)
                member = PinnedMember(entry.Key, pinned, context);
            else if (field.Field.Role == FieldRole.FormerIds)
                formerIds = field.Values.OfType<ScalarValue>().Select(v => v.Text).ToImmutableArray();
        }

        return new BoundRecord(kind, entry.Key, ordinal, member, formerIds, fields) { UnreadableFields = unreadable };
    }

    private static string PinnedMember(string id, ScalarValue pinned, BindingContext context)
    {
        // A name that the rules for names made from ids leave unchanged is valid.
        if (Identifiers.Pascal(pinned.Text) == pinned.Text && pinned.Text.Length <= 128)
            return pinned.Text;

        context.Report(Rules.BadMember, context.Spans[pinned.Ordinal], pinned.Text, Identifiers.Pascal(id));
        return "";
    }
}

using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Marks;

/// <content>The marks that stay in a packed seed.</content>
internal sealed partial class SeedView
{
    private SeedEntry WithMark(SeedEntry part, SeedMap record)
        => KeepsMarks && part.Value is SeedMap fields && record.Entries.Any(static entry => Mark.IsKey(entry.Key))
            ? new SeedEntry(part.Key, part.KeySpan, new SeedMap(fields.Entries.AddRange(record.Entries.Where(static entry => Mark.IsKey(entry.Key))), fields.Span, fields.IsFlow, fields.IsIncomplete))
            : part;

    // What is published instead has been read for these readers as well: it may have a part that is for narrower ones.
    private SeedNode? WithMark(SeedNode? part, SeedMap map, Mark mark, Shape? owner, Field? field, int parent)
    {
        if (!KeepsMarks || mark == Mark.None || part is not SeedMap fields)
            return part;

        string? finest = _finest;
        var entries = fields.Entries.ToBuilder();
        foreach (SeedEntry entry in map.Entries)
        {
            if (!Mark.IsKey(entry.Key))
                continue;

            SeedNode? value = entry.Key == WellKnown.Marked.Publish ? Value(entry.Value, owner, field, parent, out _) : entry.Value;
            if (value is not null)
                entries.Add(ReferenceEquals(value, entry.Value) ? entry : new SeedEntry(entry.Key, entry.KeySpan, value));
        }

        _finest = finest;
        return new SeedMap(entries.ToImmutable(), fields.Span, fields.IsFlow, fields.IsIncomplete);
    }
}

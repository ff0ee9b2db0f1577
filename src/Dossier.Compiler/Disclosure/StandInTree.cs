using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Disclosure;

/// <summary>
/// Puts the ids of stand-ins into a tree, in place of the ids of the records that they stand for. Which words of a tree are ids of which kind,
/// binding knows.
/// </summary>
internal sealed class StandInTree(StandIns standIns)
{
    private readonly Dictionary<int, string> _byPlace = [];

    /// <summary>Finds the ids in what some readers have of a file.</summary>
    /// <param name="path">The file's logical path.</param>
    /// <param name="numbered">The file.</param>
    /// <param name="part">What the readers have of it.</param>
    /// <param name="model">The model that they have.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public void Find(string path, NumberedTree numbered, SeedMap part, DomainModel model, CancellationToken cancellation)
    {
        BoundDocument bound = Binder.Bind(path, numbered.With(part), model, cancellation);
        if (bound.Content.Head.Source is { } source)
            Add(WellKnown.Source.Kind, source, bound.Spans);
        foreach (BoundRecord record in bound.Content.Records)
            Find(record.Fields, bound.Spans);
    }

    /// <summary>The tree with the ids of stand-ins.</summary>
    public SeedMap In(SeedMap root) => _byPlace.Count == 0 ? root : Replace(root);

    private void Find(EquatableArray<FieldValue> fields, ValueSpans spans)
    {
        foreach (FieldValue field in fields)
        {
            foreach (Value value in field.Values)
            {
                switch (value)
                {
                    case ReferenceValue reference:
                        Add(field.Field.Target, reference, spans);
                        break;
                    case ClaimedReference claimed:
                        Add(claimed.Field.Target, claimed.Reference, spans);
                        break;
                    case RecordValue record:
                        Find(record.Fields, spans);
                        break;
                }
            }
        }
    }

    private void Add(string kind, ReferenceValue reference, ValueSpans spans)
    {
        if (standIns.For(kind, reference.Id) is { } standIn)
            _byPlace[spans[reference.Ordinal].Start] = standIn;
    }

    private SeedNode Replace(SeedNode node) => node switch
    {
        SeedMap map => Replace(map),
        SeedList list => Replace(list),
        SeedScalar scalar when _byPlace.TryGetValue(scalar.Span.Start, out string? standIn) => new SeedScalar(standIn, ScalarStyle.Plain, scalar.Span),
        _ => node,
    };

    private SeedMap Replace(SeedMap map)
    {
        var entries = ImmutableArray.CreateBuilder<SeedEntry>(map.Entries.Length);
        foreach (SeedEntry entry in map.Entries)
        {
            string key = _byPlace.TryGetValue(entry.KeySpan.Start, out string? standIn) ? standIn : entry.Key;
            entries.Add(new SeedEntry(key, entry.KeySpan, Replace(entry.Value)));
        }

        return new SeedMap(entries.MoveToImmutable(), map.Span, map.IsFlow, map.IsIncomplete);
    }

    // Two withheld records may have one stand-in: a list has it once.
    private SeedList Replace(SeedList list)
    {
        var items = ImmutableArray.CreateBuilder<SeedNode>(list.Items.Length);
        bool isReplaced = false;
        foreach (SeedNode item in list.Items)
        {
            SeedNode now = Replace(item);
            isReplaced |= now is SeedScalar && !ReferenceEquals(now, item);
            if (!isReplaced || now is not SeedScalar id || !items.Any(other => other is SeedScalar same && same.Text == id.Text))
                items.Add(now);
        }

        return new SeedList(items.ToImmutable(), list.Span, list.IsFlow, list.IsIncomplete);
    }
}

using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Marks;

/// <summary>
/// A seed as some readers may see it: the same tree without the marks, without what is for narrower audiences, and with what is published in its
/// place. Everything after it sees this tree and no other, as if the seed had been written so.
/// </summary>
/// <param name="model">The model that the seed is read by.</param>
/// <param name="disclosed">The part of the model that the readers may have.</param>
/// <param name="levels">The audiences.</param>
/// <param name="reader">The rank of the readers.</param>
/// <param name="cancellation">Cancelled when the result is no longer needed.</param>
internal sealed partial class SeedView(DomainModel model, DomainModel disclosed, AudienceLevels levels, int reader, CancellationToken cancellation)
{
    private readonly List<Field> _path = [];
    private Kind? _kind;
    private string _id = "";

    // The finest term of precision that a published point of the record may have; null where none is published.
    private string? _finest;

    /// <summary>What is wrong with the marks.</summary>
    public ImmutableArray<LocatedProblem>.Builder Problems { get; } = ImmutableArray.CreateBuilder<LocatedProblem>();

    /// <summary>What is published instead of something else.</summary>
    public ImmutableArray<PublishedValue>.Builder Published { get; } = ImmutableArray.CreateBuilder<PublishedValue>();

    /// <summary>What the readers may not have.</summary>
    public ImmutableArray<WithheldPart>.Builder Withheld { get; } = ImmutableArray.CreateBuilder<WithheldPart>();

    /// <summary>The records that take the place of others, each as its kind and its id.</summary>
    public ImmutableArray<(string Kind, string Id)>.Builder StandIns { get; } = ImmutableArray.CreateBuilder<(string, string)>();

    /// <summary>Whether some reader is told that a value is withheld.</summary>
    public bool TellsWithheld { get; private set; }

    /// <summary>Whether the file has records and none of them is for the readers.</summary>
    public bool IsEmptied { get; private set; }

    /// <summary>
    /// Whether the marks for readers as wide as these, or wider, stay: a packed seed has them, so that a build for wider readers than those of the
    /// package withholds what it should.
    /// </summary>
    public bool KeepsMarks { get; init; }

    /// <summary>The part of a seed that the readers may have.</summary>
    public SeedMap Of(SeedMap root)
    {
        int file = RankOfFile(root);
        var sections = ImmutableArray.CreateBuilder<SeedEntry>(root.Entries.Length);
        int before = 0;
        int after = 0;
        foreach (SeedEntry section in root.Entries)
        {
            if (IsMisplaced(section))
                ReportMisplaced(section, "a file");
            else if (section.Key == SeedKeys.FileHead)
            {
                if (file <= reader)
                    sections.Add(Head(section));
            }
            else if (model.KindByPlural(section.Key) is { } kind && section.Value is SeedMap records)
            {
                SeedMap part = Records(kind, records, file);
                before += records.Entries.Length;
                after += part.Entries.Length;
                if (part.Entries.Length > 0 || records.Entries.Length == 0)
                    sections.Add(new SeedEntry(section.Key, section.KeySpan, part));
            }
            else if (reader == AudienceLevels.Narrowest || (file <= reader && !Mark.IsAnywhereIn(section.Value)))
                sections.Add(section);
        }

        IsEmptied = (before > 0 && after == 0) || file > reader;
        return new SeedMap(sections.ToImmutable(), root.Span, root.IsFlow, root.IsIncomplete);
    }

    private SeedEntry Head(SeedEntry section)
    {
        Shape shape = model.Record(WellKnown.FileHead.Record);
        return section.Value is SeedMap head && head.Entries.Any(IsOne)
            ? new SeedEntry(section.Key, section.KeySpan, new SeedMap(head.Entries.RemoveAll(entry => IsOne(entry)), head.Span, head.IsFlow, head.IsIncomplete))
            : section;

        bool IsOne(SeedEntry entry) => (entry.Key == WellKnown.FileHead.Audience && !KeepsMarks) || IsMisspelt(entry.Key, shape);
    }

    private SeedMap Records(Kind kind, SeedMap records, int file)
    {
        bool isKnown = disclosed.KindByPlural(kind.Plural) is not null;
        if (records.Entries.Any(IsMisplaced))
            file = AudienceLevels.Narrowest;
        var kept = ImmutableArray.CreateBuilder<SeedEntry>(records.Entries.Length);
        foreach (SeedEntry entry in records.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsMisplaced(entry))
            {
                ReportMisplaced(entry, "all records of a kind");
                continue;
            }

            _kind = kind;
            _id = entry.Key;
            Mark mark = entry.Value is SeedMap marked ? MarkOf(marked, kind, file) : Mark.None;
            int rank = Math.Max(file, mark.Rank);
            if (mark.StandIn.Length > 0)
                StandIns.Add((kind.Name, mark.StandIn));
            if (entry.Value is SeedMap { } of && mark.Publish is { } publish)
                Report(Rules.MisplacedMark, publish.KeySpan, publish.Key, "a whole record, whose id would be published as well", "Withhold its fields one by one, or let a stand-in take its place");
            if (!isKnown || rank > reader)
                Withheld.Add(new WithheldPart(kind, entry.Key, mark.StandIn, ImmutableArray<Field>.Empty, entry.Value, entry.KeySpan, mark.StandIn.Length > 0));
            else if (entry.Value is SeedMap record)
                kept.Add(WithMark(Record(entry, record, kind, rank), record));
            else
                kept.Add(entry);
        }

        return new SeedMap(kept.ToImmutable(), records.Span, records.IsFlow, records.IsIncomplete);
    }

    private SeedEntry Record(SeedEntry entry, SeedMap record, Kind kind, int rank)
    {
        _finest = null;
        SeedMap fields = Fields(record, kind, disclosed.KindByPlural(kind.Plural), rank, isRecord: true, out _);
        if (_finest is not null && kind.Find(FieldRole.Precision) is { } precision)
            fields = PublishedPrecision.Lower(fields, precision, model.Vocabulary(precision.Target), _finest);
        return ReferenceEquals(fields, record) ? entry : new SeedEntry(entry.Key, entry.KeySpan, fields);
    }

    /// <summary>The fields of a record or an item that the readers may have, with the names of those of which they are told that they are withheld.</summary>
    /// <param name="map">The fields.</param>
    /// <param name="shape">What they are fields of; null where that is not known.</param>
    /// <param name="known">The same in the part of the model that the readers may have.</param>
    /// <param name="parent">The rank of the record or item.</param>
    /// <param name="isRecord">Whether it is a record with an id.</param>
    /// <param name="isTold">Whether something in it is withheld that it cannot name itself.</param>
    private SeedMap Fields(SeedMap map, Shape? shape, Shape? known, int parent, bool isRecord, out bool isTold)
    {
        var kept = ImmutableArray.CreateBuilder<SeedEntry>(map.Entries.Length);
        List<SeedEntry>? told = null;
        bool isSame = true;
        foreach (SeedEntry entry in map.Entries)
        {
            if (IsMark(entry.Key, shape))
            {
                if (!isRecord && entry.Key == WellKnown.Marked.StandIn)
                    Report(Rules.MisplacedMark, entry.KeySpan, entry.Key, "a part of a record", "Only a record with an id can have one");
                continue;
            }

            TellsWithheld |= entry.Key == Mark.WithheldWord;
            Field? field = FieldOf(shape, entry.Key);
            if (field is not null && !ReferenceEquals(model, disclosed) && FieldOf(known, entry.Key, disclosed) is null)
            {
                Note(field, entry.Value, entry.KeySpan, isReplaced: false);
                continue;
            }

            if (field is not null)
                _path.Add(field);
            SeedNode? value = Value(entry.Value, shape, field, parent, out bool isWithheld);
            if (field is not null)
                _path.RemoveAt(_path.Count - 1);
            isSame &= ReferenceEquals(value, entry.Value);
            if (value is not null)
                kept.Add(ReferenceEquals(value, entry.Value) ? entry : new SeedEntry(entry.Key, entry.KeySpan, value));
            if (isWithheld && field is not null)
                (told ??= []).Add(entry);
        }

        isTold = false;
        if (told is null)
            return isSame && kept.Count == map.Entries.Length ? map : new SeedMap(kept.ToImmutable(), map.Span, map.IsFlow, map.IsIncomplete);

        TellsWithheld = true;
        if (shape?.IndexOf(FieldRole.Withheld) >= 0)
            Tell(kept, told, shape);
        else
            isTold = true;
        return new SeedMap(kept.ToImmutable(), map.Span, map.IsFlow, map.IsIncomplete);
    }

    // The author may have named some already. The order is the model's: which of them are named here and which there tells nothing.
    private void Tell(ImmutableArray<SeedEntry>.Builder kept, List<SeedEntry> told, Shape shape)
    {
        var names = ImmutableArray.CreateBuilder<SeedNode>();
        SeedEntry? own = null;
        for (int i = 0; i < kept.Count; i++)
        {
            if (kept[i].Key != Mark.WithheldWord)
                continue;

            own = kept[i];
            kept.RemoveAt(i);
            names.AddRange(own.Value is SeedList list ? list.Items : ImmutableArray.Create(own.Value));
            break;
        }

        foreach (SeedEntry entry in told)
        {
            if (!names.Any(name => name is SeedScalar scalar && scalar.Text == entry.Key))
                names.Add(new SeedScalar(entry.Key, ScalarStyle.Plain, entry.KeySpan));
        }

        SeedSpan span = told[0].KeySpan;
        IEnumerable<SeedNode> sorted = names.OrderBy(name => PlaceOf((name as SeedScalar)?.Text ?? "", shape));
        kept.Add(new SeedEntry(Mark.WithheldWord, own?.KeySpan ?? span, new SeedList(sorted.ToImmutableArray(), own?.Value.Span ?? span, isFlow: true)));
    }

    // The fields of an attribution come after those of the item that has it.
    private int PlaceOf(string name, Shape shape)
        => shape.IndexOf(name) is >= 0 and int place ? place : shape.Fields.Length + (shape.InlineField < 0 ? 0 : model.Record(shape.Fields[shape.InlineField].Target).IndexOf(name));

    /// <summary>The part of a value that the readers may have; null for nothing of it.</summary>
    private SeedNode? Value(SeedNode node, Shape? owner, Field? field, int parent, out bool isWithheld)
    {
        isWithheld = false;
        switch (node)
        {
            case SeedScalar scalar:
                isWithheld = field is not null && IsWithheld(scalar, field);
                return isWithheld ? null : scalar;
            case SeedList list:
                return List(list, owner, field, parent, out isWithheld);
            case SeedMap map when Mark.IsWithheld(map):
                isWithheld = TellsWithheld = true;
                return null;
            case SeedMap map:
                return Marked(map, owner, field, parent, out isWithheld);
            default:
                return node;
        }
    }

    // Of a list, what remains; nothing remains of a list of which everything is withheld.
    private SeedList? List(SeedList list, Shape? owner, Field? field, int parent, out bool isWithheld)
    {
        isWithheld = false;
        var kept = ImmutableArray.CreateBuilder<SeedNode>(list.Items.Length);
        bool isSame = true;
        foreach (SeedNode item in list.Items)
        {
            SeedNode? part = Value(item, owner, field, parent, out bool isItemWithheld);
            isWithheld |= isItemWithheld;
            isSame &= ReferenceEquals(part, item);
            if (part is not null)
                kept.Add(part);
        }

        return isSame ? list : kept.Count == 0 ? null : new SeedList(kept.ToImmutable(), list.Span, list.IsFlow, list.IsIncomplete);
    }

    private SeedNode? Marked(SeedMap map, Shape? owner, Field? field, int parent, out bool isWithheld)
    {
        isWithheld = false;
        Shape? item = field is { Type: FieldType.Record } ? model.Record(field.Target) : null;
        Mark mark = MarkOf(map, item ?? model.Record(WellKnown.Attribution.Record), parent);
        int rank = Math.Max(parent, mark.Rank);
        bool isLong = Entry(map, WellKnown.Claim.Value) is not null && !(item?.IndexOf(WellKnown.Claim.Value) >= 0);
        if (mark.Publish is { } published && mark.Rank >= 0 && field is not null && owner is not null)
        {
            if (isLong && Entry(map, WellKnown.Claim.Value)!.Value is SeedList)
                Report(Rules.MisplacedMark, published.KeySpan, published.Key, "a list", "Mark the items of the list one by one");
            else if (field.Type == FieldType.Id || field.Role == FieldRole.Member)
                Report(Rules.MisplacedMark, published.KeySpan, published.Key, "an id or the name of a member", "Leave it out, and it is withheld");
            else
                Published.Add(new PublishedValue(_kind!, _id, owner, field, isLong ? Entry(map, WellKnown.Claim.Value)!.Value : map, published));

            // What some readers get instead may be marked again, for others.
            if (reader == AudienceLevels.Narrowest)
                Value(published.Value, owner, field, parent, out _);
        }

        TellsWithheld |= mark is { Rank: > 0, IsSilent: false, Publish: null };

        // Nothing can be said about a field that the model withholds.
        if (item is not null && IsAboutWithheld(map, item))
        {
            Note(null, map, map.Span, isReplaced: false);
            return null;
        }

        if (rank > reader)
        {
            Note(null, map, map.Span, mark.Publish is not null);
            if (mark.Publish is { Value: SeedMap rounded } && field is { Type: FieldType.Point, Role: FieldRole.Location })
                _finest = PublishedPrecision.FinestFor(rounded);
            if (mark.Publish is { } instead)
                return Value(instead.Value, owner, field, parent, out isWithheld);

            isWithheld = !mark.IsSilent;
            return null;
        }

        SeedNode? part = isLong
            ? LongForm(map, owner, field, rank, mark, out isWithheld)
            : Fields(map, item, item is null ? null : disclosed.Record(item.Name), rank, isRecord: false, out isWithheld);
        return WithMark(part, map, mark, owner, field, parent);
    }

    // The long form of a value: what says who said it has no readers of its own but for its parts.
    private SeedNode? LongForm(SeedMap map, Shape? owner, Field? field, int rank, Mark mark, out bool isWithheld)
    {
        isWithheld = false;
        Shape attribution = model.Record(WellKnown.Attribution.Record);
        var kept = ImmutableArray.CreateBuilder<SeedEntry>(map.Entries.Length);
        foreach (SeedEntry entry in map.Entries)
        {
            if (IsMark(entry.Key, attribution))
                continue;

            bool isValue = entry.Key == WellKnown.Claim.Value;
            if (!isValue && !ReferenceEquals(model, disclosed) && attribution.Find(entry.Key) is { } said && disclosed.Record(attribution.Name).Find(entry.Key) is null)
            {
                Note(said, entry.Value, entry.KeySpan, isReplaced: false);
                continue;
            }

            Field? of = isValue ? null : attribution.Find(entry.Key);
            if (of is not null)
                _path.Add(of);
            SeedNode? part = Value(entry.Value, isValue ? owner : attribution, isValue ? field : of, rank, out bool isPartWithheld);
            if (of is not null)
                _path.RemoveAt(_path.Count - 1);
            isWithheld |= isPartWithheld;

            // With a value, what says who said it is withheld too.
            if (part is null && isValue)
                return null;
            if (part is not null)
                kept.Add(ReferenceEquals(part, entry.Value) ? entry : new SeedEntry(entry.Key, entry.KeySpan, part));
        }

        // A long form only for the sake of its mark is the plain value.
        bool isPlain = kept.Count == 1 && kept[0].Key == WellKnown.Claim.Value && kept.Count < map.Entries.Length && (mark == Mark.None ? isWithheld : !KeepsMarks);
        return isPlain ? kept[0].Value : new SeedMap(kept.ToImmutable(), map.Span, map.IsFlow, map.IsIncomplete);
    }

    private Mark MarkOf(SeedMap map, Shape shape, int parent)
    {
        Mark mark = Mark.Of(map, levels);

        if (ReportMisspelt(map, shape))
            mark = mark with { Rank = AudienceLevels.Narrowest };
        if (mark == Mark.None)
            return mark;

        foreach (SeedEntry entry in map.Entries)
        {
            switch (entry.Key)
            {
                case WellKnown.Marked.Audience when levels.RankOf(TextOf(entry)) == AudienceLevels.Narrowest:
                    string written = TextOf(entry);
                    Report(Rules.UnknownAudience, entry.Value.Span, written, Suggestion.For(written, levels.Names) is { Length: > 0 } near ? near : $" Write one of: {string.Join(", ", levels.Names)}.");
                    break;
                case WellKnown.Marked.Audience when mark.Rank < parent:
                    Report(Rules.WiderInsideNarrower, entry.Value.Span, levels.NameOf(mark.Rank), levels.NameOf(parent));
                    break;
                case WellKnown.Marked.Silently when entry.Value is not SeedScalar { Text: "true" or "false", Style: ScalarStyle.Plain }:
                    Report(Rules.WrongType, entry.Value.Span, entry.Key, "true or false", "something else", "");
                    break;
                case WellKnown.Marked.StandIn when entry.Value is not SeedScalar { IsNull: false } || !Identifiers.IsValidId(TextOf(entry)):
                    Report(Rules.BadStandIn, entry.Value.Span, "This is not an id");
                    break;
                case WellKnown.Marked.Publish or WellKnown.Marked.Silently or WellKnown.Marked.StandIn when mark.Rank < 0:
                    Report(Rules.MarkWithoutAudience, entry.KeySpan, entry.Key);
                    break;
            }
        }

        return mark;
    }

    private void Note(Field? field, SeedNode node, SeedSpan span, bool isReplaced)
    {
        ImmutableArray<Field> path = _path.ToImmutableArray();
        if (field is not null)
            path = path.Add(field);

        // A part that is in no field has been reported, and without a field it would be the whole record.
        if (_kind is not null && !path.IsEmpty)
            Withheld.Add(new WithheldPart(_kind, _id, "", path, node, span, isReplaced));
    }

    private Field? FieldOf(Shape? shape, string key) => FieldOf(shape, key, model);

    private static Field? FieldOf(Shape? shape, string key, DomainModel model)
        => shape is null ? null : shape.Find(key) ?? (shape.InlineField < 0 ? null : model.Record(shape.Fields[shape.InlineField].Target).Find(key));

    private static string TextOf(SeedEntry entry) => (entry.Value as SeedScalar)?.Text ?? "";

    private static SeedEntry? Entry(SeedMap map, string key)
    {
        foreach (SeedEntry entry in map.Entries)
        {
            if (entry.Key == key)
                return entry;
        }

        return null;
    }

    private void Report(Rule rule, SeedSpan span, params string[] arguments) => Problems.Add(new LocatedProblem(rule, span, arguments));
}

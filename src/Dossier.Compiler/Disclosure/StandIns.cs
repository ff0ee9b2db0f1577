using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Disclosure;

/// <summary>The records that take the place of withheld ones where others refer to them.</summary>
internal sealed class StandIns : IEquatable<StandIns>
{
    private readonly EquatableArray<WithheldText> _records;
    private readonly Dictionary<(string Kind, string Id), string> _of = [];

    private StandIns(EquatableArray<WithheldText> records)
    {
        _records = records;
        foreach (WithheldText record in records)
            _of[(record.Kind, record.Id)] = record.StandIn;
    }

    /// <summary>None.</summary>
    public static StandIns None { get; } = new(default);

    /// <summary>Those that the withheld records of all files name.</summary>
    public static StandIns Of(IEnumerable<DocumentKeys> files)
    {
        ImmutableArray<WithheldText> records = files.SelectMany(static keys => keys.StandIns.Items).ToImmutableArray();
        return records.IsEmpty ? None : new StandIns(records);
    }

    /// <summary>The id of the record that takes the place of another; null for none.</summary>
    public string? For(string kind, string id) => _of.TryGetValue((kind, id), out string? standIn) ? standIn : null;

    /// <summary>The same content, with references to stand-ins in place of references to the records that they stand for.</summary>
    public BoundContent In(BoundContent content, DomainModel model)
        => _of.Count == 0 ? content : content with { Records = content.Records.Items.Select(record => Replace(record, model)).ToImmutableArray(), Head = Replace(content.Head) };

    /// <inheritdoc/>
    public bool Equals(StandIns? other) => other is not null && _records.Equals(other._records);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StandIns);

    /// <inheritdoc/>
    public override int GetHashCode() => _of.Count;

    private FileHead Replace(FileHead head)
        => head.Source is { } source && _of.TryGetValue((WellKnown.Source.Kind, source.Id), out string? standIn)
            ? head with { Source = new ReferenceValue(standIn, source.Ordinal) }
            : head;

    private BoundRecord Replace(BoundRecord record, DomainModel model)
        => Replace(record.Fields, claim => ReplaceText(claim, record.Kind, model)) is { } fields ? record with { Fields = fields } : record;

    // A claim that the long form of a reference makes has the id as a text, in the notation of the field that it is about.
    private RecordValue ReplaceText(RecordValue claim, Kind kind, DomainModel model)
    {
        string about = claim.Fields.Items.Where(static field => field.Field.Role == FieldRole.About).Select(static field => (field.Values[0] as ScalarValue)?.Text).FirstOrDefault() ?? "";
        Field? notation = kind.Find(about);
        if (notation is { Type: FieldType.Record } && model.Record(notation.Target).Fields is { IsEmpty: false } ofItem)
            notation = ofItem[0];
        if (notation is not { Type: FieldType.Ref })
            return claim;

        ImmutableArray<FieldValue> fields = claim.Fields.Items;
        for (int i = 0; i < fields.Length; i++)
        {
            if (fields[i].Field.Role == FieldRole.Value && fields[i].Values[0] is ScalarValue text && For(notation.Target, text.Text) is { } standIn)
                return new RecordValue(fields.SetItem(i, fields[i] with { Values = ValueList.Of(new ScalarValue(standIn, text.Ordinal)) }), claim.Ordinal, claim.UnreadableFields);
        }

        return claim;
    }

    private EquatableArray<FieldValue>? Replace(EquatableArray<FieldValue> fields, Func<RecordValue, RecordValue> ofClaim)
    {
        ImmutableArray<FieldValue>.Builder? replaced = null;
        for (int i = 0; i < fields.Count; i++)
        {
            FieldValue field = fields[i];
            List<Value>? values = null;
            for (int j = 0; j < field.Values.Count; j++)
            {
                Value value = field.Values[j];
                Value now = Replace(field.Field, value, ofClaim);
                if (field.Field.Role == FieldRole.Claims && now is RecordValue claim)
                    now = ofClaim(claim);
                if (values is null && !ReferenceEquals(now, value))
                    values = [.. field.Values.Take(j)];

                // Two withheld records may have one stand-in: a list has it once.
                if (values is not null && !(now is ReferenceValue one && values.Exists(other => other is ReferenceValue same && same.Id == one.Id)))
                    values.Add(now);
            }

            if (values is null)
            {
                replaced?.Add(field);
                continue;
            }

            if (replaced is null)
            {
                replaced = ImmutableArray.CreateBuilder<FieldValue>(fields.Count);
                for (int j = 0; j < i; j++)
                    replaced.Add(fields[j]);
            }

            replaced.Add(field with { Values = ValueList.Of(values) });
        }

        return replaced is null ? null : replaced.ToImmutable();
    }

    private Value Replace(Field field, Value value, Func<RecordValue, RecordValue> ofClaim) => value switch
    {
        ReferenceValue reference when _of.TryGetValue((field.Target, reference.Id), out string? standIn) => new ReferenceValue(standIn, reference.Ordinal),
        ClaimedReference claimed when _of.TryGetValue((claimed.Field.Target, claimed.Reference.Id), out string? standIn)
            => new ClaimedReference(claimed.Field, new ReferenceValue(standIn, claimed.Reference.Ordinal)),
        RecordValue record when Replace(record.Fields, ofClaim) is { } fields => new RecordValue(fields, record.Ordinal, record.UnreadableFields),
        _ => value,
    };
}

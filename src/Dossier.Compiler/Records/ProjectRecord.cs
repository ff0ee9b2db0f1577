using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Derived;

namespace Dossier.Compiler.Records;

/// <summary>A record of a project, with the interfaces that generated records have.</summary>
internal class ProjectRecord : IClaimedRecord
{
    private readonly ProjectRecords _records;
    private IReadOnlyList<ProjectAlias>? _aliases;
    private IReadOnlyList<ProjectRecord>? _sources;
    private IReadOnlyList<ProjectClaim>? _claims;
    private IReadOnlyList<StatedList>? _lists;
    private Memo? _memo;

    private protected ProjectRecord(LinkedRecord record, ProjectRecords records)
    {
        _records = records;
        Kind = record.Kind;
        Id = record.Id;
        Member = record.Member;
        UnreadableFields = record.UnreadableFields;
        Values = new FieldValues(record.Fields, records);
    }

    /// <summary>The kind.</summary>
    public Kind Kind { get; }

    /// <summary>Its C# name; empty when it has no member.</summary>
    public string Member { get; }

    /// <summary>Its values.</summary>
    public FieldValues Values { get; }

    /// <summary>The names of its fields that are written and could not be read.</summary>
    public EquatableArray<string> UnreadableFields { get; }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string Name => Values.Text(Kind.Find(FieldRole.Name)!) ?? Id;

    /// <inheritdoc/>
    public RecordKind RecordKind => new(Kind.Name, Kind.Plural);

    /// <inheritdoc/>
    public IReadOnlyList<IDossierAlias> Aliases
    {
        get
        {
            Field aliases = Kind.Find(FieldRole.Aliases)!;
            ItemRecord shape = _records.Model.Record(aliases.Target);
            return _aliases ??= Values.Records(aliases)
                .Select(alias => new FieldValues(alias.Fields, _records))
                .Select(alias => new ProjectAlias(alias.Text(shape.Find(FieldRole.AliasText)!) ?? "", alias.Text(shape.Find(WellKnown.Alias.Language)!)))
                .ToList();
        }
    }

    /// <inheritdoc/>
    public RecordStatus Status => ClosedTerms.Status(Values.Text(Kind.Find(FieldRole.Status)!) ?? "");

    /// <inheritdoc/>
    public IReadOnlyList<IDossierRecord> Sources => _sources ??= Values.References(Kind.Find(FieldRole.Sources)!);

    /// <inheritdoc/>
    public IReadOnlyList<IDossierClaim> Claims
    {
        get
        {
            Field claims = Kind.Find(FieldRole.Claims)!;
            return _claims ??= Values.Records(claims).Select(claim => new ProjectClaim(claim, _records.Model.Record(claims.Target), Kind, _records)).ToList();
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<Disagreement> Disagreements => Memo.Disagreements(ref _memo, this);

    /// <inheritdoc/>
    public ClaimableFields ClaimableFields => _records.ClaimableFields(Kind);

    /// <summary>The last of its successors; the record itself if it has none.</summary>
    public ProjectRecord Current => Succession.Last(this, static record => record.Values.Reference(record.Kind.Find(FieldRole.SupersededBy)!));

    /// <summary>Computed values of the record, kept after the first use.</summary>
    protected ref Memo? Remembered => ref _memo;

    /// <summary>Reads a record.</summary>
    public static ProjectRecord Of(LinkedRecord record, ProjectRecords records)
        => record.Kind.CasualtyField is { } casualties ? new ProjectCasualtyRecord(record, casualties, records)
            : DerivedTraits.IsHierarchical(record.Kind) ? new ProjectPart(record, records)
            : new ProjectRecord(record, records);

    /// <inheritdoc/>
    public IReadOnlyList<StatedList> StatedLists
    {
        get
        {
            if (_lists is null)
            {
                _lists = Kind.Fields.Where(list => DerivedTraits.IsStatedList(list, _records.Model))
                    .Select(list => new StatedList(list.Name, Values.Records(list).Select(item => ProjectItem.Read(item, _records.Model.Record(list.Target), _records)).ToList()))
                    .ToList();
                Denials.Mark(this);
            }

            return _lists;
        }
    }

    /// <inheritdoc/>
    public void Visit(FieldVisitor visitor)
    {
        foreach (Field field in Kind.Fields)
        {
            if (field.Emit && !field.Inline)
                Visit(visitor, field);
        }
    }

    /// <summary>
    /// Lets go of what was computed of the record, which is more than the record. Whoever goes through many records, each once, would otherwise keep it
    /// of all of them.
    /// </summary>
    public virtual void Forget()
    {
        _aliases = null;
        _sources = null;
        _claims = null;
        _lists = null;
        _memo = null;
    }

    /// <inheritdoc/>
    public override string ToString() => RecordWords.Line(Name, $"({Id})");

    private void Visit(FieldVisitor visitor, Field field)
    {
        foreach (Value value in Values.Of(field))
        {
            string? text = (value as ScalarValue)?.Text;
            switch (field.Type)
            {
                case FieldType.Date: visitor.Date(field.Name, EdtfDate.TryParseNotation(text ?? "", out EdtfDate date, out _) ? date : default); break;
                case FieldType.Time: visitor.Time(field.Name, TimeOfDay.TryParse(text, out TimeOfDay time) ? time : default); break;
                case FieldType.Estimate: visitor.Count(field.Name, Estimate.TryParseNotation(text ?? "", out Estimate count, out _) ? count : default); break;
                case FieldType.Quantity: visitor.Quantity(field.Name, Quantity.TryParseNotation(text, out Quantity quantity, out _) ? quantity : default); break;
                case FieldType.Point: visitor.Point(field.Name, GeoPoint.TryParse(text, out GeoPoint point) ? point : null); break;
                case FieldType.Ref: visitor.Reference(field.Name, value is ReferenceValue reference ? _records.Find(field.Target, reference.Id) : null); break;
                default: visitor.Text(field.Name, text); break;
            }
        }
    }
}

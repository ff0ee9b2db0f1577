using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Derived;

namespace Dossier.Compiler.Records;

/// <summary>An item of a list with its attribution.</summary>
internal class ProjectItem : IStatedItem
{
    private Denials? _denials;

    private protected ProjectItem(EquatableArray<FieldValue> fields, ItemRecord shape, ProjectRecords records)
    {
        Shape = shape;
        Values = new FieldValues(fields, records);
        Attribution = new ProjectAttribution(Values.Inline(), records);
    }

    /// <inheritdoc/>
    public IDossierAttribution Attribution { get; }

    /// <inheritdoc/>
    public string IdentityKey => ItemIdentity.Key([.. Shape.Identity.Select(index => Values.Words(Shape.Fields[index]))]);

    /// <inheritdoc/>
    public string Label
    {
        get
        {
            Field? extent = DerivedTraits.ExtentOf(Shape);
            var parts = new List<string?>();
            foreach (string name in Shape.Hover)
            {
                if (Shape.Find(name) is not { Emit: true } shown || (shown != extent && !Shape.Identity.Contains(Shape.IndexOf(name))))
                    continue;
                parts.Add(shown is { Type: FieldType.Ref, Many: false } ? Values.Reference(shown)?.Name : Values.Words(shown));
            }

            return RecordWords.Line([.. parts]);
        }
    }

    /// <inheritdoc/>
    public Estimate Figure
    {
        get
        {
            for (int i = 0; i < Shape.Fields.Length; i++)
            {
                if (Shape.Fields[i] is { Type: FieldType.Estimate, Many: false } count && !Shape.Identity.Contains(i))
                    return Values.Count(count);
            }

            return default;
        }
    }

    /// <inheritdoc/>
    public string? Extent => DerivedTraits.ExtentOf(Shape) is { } extent ? Values.Words(extent) : null;

    /// <inheritdoc/>
    public string? Alternative
    {
        get
        {
            if (!DerivedTraits.IsParticipation(Shape) || Values.Text(Shape.Find(WellKnown.Participation.Role)!) != WellKnown.ParticipantRole.Attacker)
                return null;

            ProjectRecord? actor = Values.Reference(Shape.Find(WellKnown.Participation.Actor)!);
            return actor is not null && actor.Values.Text(actor.Kind.Find(WellKnown.Actor.Type)!) == WellKnown.ActorKind.Unidentified ? WellKnown.AnyVocabulary.Unknown : actor?.Id;
        }
    }

    /// <summary>Its item record in the model.</summary>
    protected ItemRecord Shape { get; }

    /// <summary>Its values.</summary>
    protected FieldValues Values { get; }

    /// <summary>Reads an item.</summary>
    public static ProjectItem Read(RecordValue item, ItemRecord shape, ProjectRecords records)
        => DerivedTraits.IsCasualtyReport(shape) ? new ProjectCasualtyReport(item.Fields, shape, records) : new ProjectItem(item.Fields, shape, records);

    /// <inheritdoc/>
    public void AddDenial(IDossierClaim claim) => Denials.Add(ref _denials, this, claim);

    /// <inheritdoc/>
    public override string ToString() => Values.Line(Shape, Denials.Caveat(this, _denials));
}

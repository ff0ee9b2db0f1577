using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Records;

/// <summary>Who says something, where it was read, and how the curator ranks it.</summary>
internal sealed class ProjectAttribution : IDossierAttribution
{
    /// <summary>Reads an attribution.</summary>
    public ProjectAttribution(EquatableArray<FieldValue> fields, ProjectRecords records)
    {
        ItemRecord shape = records.Model.Record(WellKnown.Attribution.Record);
        var values = new FieldValues(fields, records);
        By = values.References(shape.Find(FieldRole.Speakers)!);
        Jointly = values.Text(shape.Find(FieldRole.Jointly)!) is { } jointly ? jointly == "true" : null;
        Source = values.Reference(shape.Find(FieldRole.Source)!);
        Said = values.Date(shape.Find(FieldRole.Said)!);
        Stance = ClosedTerms.Stance(values.Text(shape.Find(FieldRole.Stance)!) ?? "");
        Stage = ClosedTerms.Stage(values.Text(shape.Find(FieldRole.Stage)!) ?? "");
        Rank = ClosedTerms.Rank(values.Text(shape.Find(FieldRole.Rank)!) ?? "");
    }

    /// <inheritdoc/>
    public IReadOnlyList<IDossierRecord> By { get; }

    /// <inheritdoc/>
    public bool? Jointly { get; }

    /// <inheritdoc/>
    public IDossierRecord? Source { get; }

    /// <inheritdoc/>
    public EdtfDate Said { get; }

    /// <inheritdoc/>
    public Stance Stance { get; }

    /// <inheritdoc/>
    public Stage Stage { get; }

    /// <inheritdoc/>
    public Rank Rank { get; }
}

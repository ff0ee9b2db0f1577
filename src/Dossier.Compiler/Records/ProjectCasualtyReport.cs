using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Derived;

namespace Dossier.Compiler.Records;

/// <summary>A report of people harmed.</summary>
internal sealed class ProjectCasualtyReport : ProjectItem, ICasualtyReport, IWithholding
{
    private readonly Vocabulary _harms;

    /// <summary>Reads a report.</summary>
    public ProjectCasualtyReport(EquatableArray<FieldValue> fields, ItemRecord shape, ProjectRecords records)
        : base(fields, shape, records)
        => _harms = records.Model.Vocabulary(shape.Find(WellKnown.CasualtyReport.Harm)!.Target);

    /// <inheritdoc/>
    public IReadOnlyList<FieldName> Withheld => Values.FieldNames(FieldRole.Withheld);

    /// <inheritdoc/>
    public string? Harm => Values.Text(Shape.Find(WellKnown.CasualtyReport.Harm)!);

    /// <inheritdoc/>
    public int HarmNumber => _harms.NumberOf(Harm ?? "");

    /// <inheritdoc/>
    public Estimate Count => Values.Count(Shape.Find(WellKnown.CasualtyReport.Count)!);

    /// <inheritdoc/>
    public IDossierRecord? Group => Values.Reference(Shape.Find(WellKnown.CasualtyReport.Of)!);

    /// <inheritdoc/>
    public string? Covers => Values.Text(Shape.Find(WellKnown.CasualtyReport.Covers)!);

    /// <inheritdoc/>
    public string? Severity => Values.Text(Shape.Find(WellKnown.CasualtyReport.Severity)!);

    /// <inheritdoc/>
    public string? Nationality => Values.Text(Shape.Find(WellKnown.CasualtyReport.Nationality)!);
}

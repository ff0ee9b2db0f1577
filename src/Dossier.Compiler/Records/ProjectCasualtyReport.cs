using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Derived;

namespace Dossier.Compiler.Records;

/// <summary>A report of people harmed.</summary>
internal sealed class ProjectCasualtyReport : ProjectItem, ICasualtyReport
{
    private readonly Vocabulary _harms;

    /// <summary>Reads a report.</summary>
    public ProjectCasualtyReport(EquatableArray<FieldValue> fields, ItemRecord shape, ProjectRecords records)
        : base(fields, shape, records)
        => _harms = records.Model.Vocabulary(shape.Find("harm")!.Target);

    /// <inheritdoc/>
    public string? Harm => Values.Text(Shape.Find("harm")!);

    /// <inheritdoc/>
    public int HarmNumber => _harms.NumberOf(Harm ?? "");

    /// <inheritdoc/>
    public Estimate Count => Values.Count(Shape.Find("count")!);

    /// <inheritdoc/>
    public IDossierRecord? Group => Values.Reference(Shape.Find("of")!);

    /// <inheritdoc/>
    public string? Covers => Values.Text(Shape.Find("covers")!);

    /// <inheritdoc/>
    public string? Severity => Values.Text(Shape.Find("severity")!);

    /// <inheritdoc/>
    public string? Nationality => Values.Text(Shape.Find("nationality")!);
}

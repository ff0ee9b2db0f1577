using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Derived;

namespace Dossier.Compiler.Records;

/// <summary>A record with reports of casualties.</summary>
internal sealed class ProjectCasualtyRecord(LinkedRecord record, Field casualties, ProjectRecords records) : ProjectRecord(record, records), ICasualtyRecord, IWithholding
{
    private IReadOnlyList<ICasualtyReport>? _reports;

    /// <inheritdoc/>
    public IReadOnlyList<FieldName> Withheld => Values.FieldNames(FieldRole.Withheld);

    /// <inheritdoc/>
    public IReadOnlyList<FieldName> Incomplete => Values.FieldNames(FieldRole.Incomplete);

    /// <inheritdoc/>
    public string CasualtiesField => casualties.Name;

    /// <inheritdoc/>
    public IReadOnlyList<ICasualtyReport> CasualtyReports => _reports ??= [.. StatedLists.First(list => list.Field == casualties.Name).Items.Cast<ICasualtyReport>()];

    /// <summary>The number of people killed, from all reports.</summary>
    public Estimate Killed => Memo.Killed(ref Remembered, this);

    /// <summary>The number of people injured, from all reports.</summary>
    public Estimate Injured => Memo.Injured(ref Remembered, this);

    /// <inheritdoc/>
    public override void Forget()
    {
        base.Forget();
        _reports = null;
    }
}

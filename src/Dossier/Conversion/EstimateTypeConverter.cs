namespace Dossier;

/// <summary>Reads and writes an estimate as its notation.</summary>
internal sealed class EstimateTypeConverter : TextTypeConverter<Estimate>
{
    /// <inheritdoc/>
    protected override Estimate Read(string text) => Estimate.Parse(text);

    /// <inheritdoc/>
    protected override string Write(Estimate value) => value.Notation;
}

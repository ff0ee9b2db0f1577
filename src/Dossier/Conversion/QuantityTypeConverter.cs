namespace Dossier;

/// <summary>Reads and writes a quantity as its notation.</summary>
internal sealed class QuantityTypeConverter : TextTypeConverter<Quantity>
{
    /// <inheritdoc/>
    protected override Quantity Read(string text) => Quantity.Parse(text);

    /// <inheritdoc/>
    protected override string Write(Quantity value) => value.Notation;
}

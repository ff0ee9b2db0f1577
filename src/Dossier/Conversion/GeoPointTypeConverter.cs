namespace Dossier;

/// <summary>Reads and writes a point as latitude and longitude with a comma between them.</summary>
internal sealed class GeoPointTypeConverter : TextTypeConverter<GeoPoint>
{
    /// <inheritdoc/>
    protected override GeoPoint Read(string text) => GeoPoint.Parse(text);

    /// <inheritdoc/>
    protected override string Write(GeoPoint value) => value.ToString();
}

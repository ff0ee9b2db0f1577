namespace Dossier;

/// <summary>Placeholder.</summary>
public readonly record struct GeoPoint(double Latitude, double Longitude);

namespace Dossier.Tool.Exporting;

/// <summary>The formats that there are.</summary>
internal static class Exporters
{
    /// <summary>All of them, in the order of the documentation.</summary>
    public static IReadOnlyList<IExporter> All { get; } = [new GeoJson.GeoJsonExporter(), new Csv.CsvExporter(), new Parquet.ParquetExporter(), new Stix.StixExporter(), new Ftm.FtmExporter(), new TimeMap.TimeMapExporter(), new Kml.KmlExporter(), new Gexf.GexfExporter()];
}

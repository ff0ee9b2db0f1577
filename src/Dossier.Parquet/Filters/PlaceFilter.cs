using Dossier.Parquet.Columns;
using Dossier.Rows;

namespace Dossier.Parquet.Filters;

/// <summary>The records within a distance of a point, by their location, or else one of their facilities', or else their place's, or else that of a facility's place.</summary>
internal sealed class PlaceFilter<T>(GeoPoint point, Distance distance, RecordPlaces<T> places) : RecordFilter<T>
    where T : class, IKindRecord<T>
{
    // A box is a little larger than what it has to cover, so that rounding excludes nothing.
    private const double Margin = 1e-6;

    private static readonly string[] Sides = ["xmin", "ymin", "xmax", "ymax"];

    // A column of the dataset may have the name, and then that of the boxes has another.
    private static readonly string[] Boxes = ["_bbox", "bbox"];

    private readonly double _latitudes = Degrees(distance.Kilometres / GeoPoint.EarthRadiusKm) + Margin;
    private readonly double _longitudes = LongitudesAround(point.Latitude, distance.Kilometres / GeoPoint.EarthRadiusKm);

    /// <inheritdoc/>
    public override bool MayHave(GroupStatistics group)
        => PathsIn(group) is not { } sides
            || group.Range<double>(sides[0]) is not { } west || group.Range<double>(sides[1]) is not { } south
            || group.Range<double>(sides[2]) is not { } east || group.Range<double>(sides[3]) is not { } north
            || Touches(west.Least, south.Least, east.Most, north.Most);

    /// <inheritdoc/>
    public override IReadOnlyList<ColumnData> Find(ColumnSet columns) => BoxOf(columns) ?? [];

    /// <inheritdoc/>
    public override bool MayBe(ColumnSet columns, int row)
        => BoxOf(columns) is not { } box || (box[0].Has(row) && Touches(box[0][row], box[1][row], box[2][row], box[3][row]));

    /// <inheritdoc/>
    public override bool Is(T record) => places.IsNear(record, point, distance);

    private static string[]? PathsIn(GroupStatistics group)
    {
        foreach (string name in Boxes)
        {
            if (group.Range<double>($"{name}/{Sides[0]}") is not null)
                return [.. Sides.Select(side => $"{name}/{side}")];
        }

        return null;
    }

    private static ColumnData<double>[]? BoxOf(ColumnSet columns)
    {
        foreach (string name in Boxes)
        {
            ColumnData<double>?[] sides = [.. Sides.Select(side => columns.Find<double>($"{name}/{side}"))];
            if (sides.All(static side => side is { Depth: 0 }))
                return sides!;
        }

        return null;
    }

    private bool Touches(double west, double south, double east, double north)
    {
        if (south > point.Latitude + _latitudes || north < point.Latitude - _latitudes)
            return false;

        // The circle may go over the antimeridian, on either side.
        foreach (double turn in (ReadOnlySpan<double>)[-360, 0, 360])
        {
            if (west <= point.Longitude + turn + _longitudes && east >= point.Longitude + turn - _longitudes)
                return true;
        }

        return false;
    }

    // Around a pole a circle has all longitudes.
    private static double LongitudesAround(double latitude, double angle)
    {
        double ratio = Math.Sin(Math.Min(angle, Math.PI / 2)) / Math.Cos(latitude * Math.PI / 180);
        return Math.Abs(latitude) + Degrees(angle) >= 90 - Margin || !(ratio < 1) ? 360 : Degrees(Math.Asin(ratio)) + Margin;
    }

    private static double Degrees(double angle) => angle * 180 / Math.PI;
}

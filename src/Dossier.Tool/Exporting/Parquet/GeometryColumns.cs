using Dossier.Tool.Telling;

using Parquet.Schema;

namespace Dossier.Tool.Exporting.Parquet;

/// <summary>The columns for where a record is: its geometry, the box around it, how precise it is, and whose coordinates these are.</summary>
internal sealed class GeometryColumns
{
    // Of many records at the same points, each point once.
    private readonly HashSet<GeoPoint> _seen = [];
    private bool _hasOne;
    private bool _hasSeveral;
    private readonly string _geometry;
    private readonly string _box;
    private readonly Leaf<ReadOnlyMemory<byte>> _points = new(static cell => (byte[])cell);
    private readonly Leaf<double>[] _sides;
    private readonly Leaf<ReadOnlyMemory<char>> _precision = new(static cell => ((string)cell).AsMemory());
    private readonly Leaf<double> _radius = new(static cell => (double)cell);
    private readonly Leaf<ReadOnlyMemory<char>> _from = new(static cell => ((string)cell).AsMemory());

    /// <summary>Makes the columns.</summary>
    /// <param name="others">The other columns, which may have one of these names.</param>
    public GeometryColumns(IReadOnlyList<Field> others)
    {
        string Free(string name) => others.Any(field => field.Name == name) ? "_" + name : name;
        _geometry = Free("geometry");
        _box = Free("bbox");
        _sides = [.. GeoMetadata.Sides.Select(static _ => new Leaf<double>(static cell => (double)cell))];
        Fields =
        [
            new DataField(_geometry, typeof(byte[]), true),
            new StructField(_box, [.. GeoMetadata.Sides.Select(static side => new DataField(side, typeof(double), false))]),
            new DataField("_geometry_precision", typeof(string), true),
            new DataField("_geometry_radiusKm", typeof(double), true),
            new ListField("_geometry_from", new DataField("element", typeof(string), false)),
        ];
        Leaves = [_points, .. _sides, _precision, _radius, _from];
    }

    /// <summary>The columns of the schema.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>The leaves of the columns, in the order of the schema.</summary>
    public IReadOnlyList<Leaf> Leaves { get; }

    /// <summary>The metadata of the geometries that were added.</summary>
    public string Metadata => GeoMetadata.Of(_geometry, _box, Types(), BoundingBox.Around(_seen));

    private IReadOnlyList<string> Types() => (_hasOne, _hasSeveral) switch
    {
        (true, true) => ["Point", "MultiPoint"],
        (true, false) => ["Point"],
        (false, true) => ["MultiPoint"],
        _ => [],
    };

    /// <summary>Adds where a record is.</summary>
    public void Add(Located? at)
    {
        if (at is null)
        {
            foreach (Leaf leaf in Leaves)
                leaf.Add(null, 0, 0);
            return;
        }

        _seen.UnionWith(at.Points);
        _hasOne |= at.Points.Count == 1;
        _hasSeveral |= at.Points.Count > 1;
        _points.Add(Wkb.Of(at.Points), 1, 0);

        // A box that crosses the antimeridian goes around the Earth here: whoever filters by it passes over nothing that is in it.
        _sides[0].Add(at.Points.Min(static point => point.Longitude), 1, 0);
        _sides[1].Add(at.Points.Min(static point => point.Latitude), 1, 0);
        _sides[2].Add(at.Points.Max(static point => point.Longitude), 1, 0);
        _sides[3].Add(at.Points.Max(static point => point.Latitude), 1, 0);
        _precision.Add(at.Precision, at.Precision is null ? 0 : 1, 0);
        _radius.Add(at.RadiusKm, at.RadiusKm is null ? 0 : 1, 0);
        if (at.From.Count == 0)
            _from.Add(null, 0, 0);
        for (int i = 0; i < at.From.Count; i++)
            _from.Add($"{at.From[i].Kind.Name}/{at.From[i].Id}", 2, i == 0 ? 0 : 1);
    }
}

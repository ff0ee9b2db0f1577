using Dossier.Rows;

namespace Dossier.Parquet.Filters;

/// <summary>Where a record of a kind is, by the fields that the look-ups over compiled records go by.</summary>
internal sealed class RecordPlaces<T>
    where T : class, IKindRecord<T>
{
    private const string Location = "location";
    private const string Place = "place";

    private readonly FieldShape? _location;
    private readonly FieldShape? _facilities;
    private readonly FieldShape? _place;
    private readonly ReferenceSource _references;

    /// <summary>Finds the fields.</summary>
    public RecordPlaces(ReferenceSource references)
    {
        _references = references;
        RecordShape shape = T.TypeShape;
        _location = shape.Find(Location) is { Form: FieldForm.Point, IsMany: false } location ? location : null;
        _facilities = shape.Find("facilities") is { Form: FieldForm.Reference, IsMany: true } facilities ? facilities : null;
        _place = shape.Find(Place) is { Form: FieldForm.Reference, IsMany: false } place ? place : null;
    }

    /// <summary>Whether records of the kind are somewhere.</summary>
    public bool Any => _location is not null || _facilities is not null || _place is not null;

    /// <summary>Whether a record is within a distance of a point.</summary>
    public bool IsNear(T record, GeoPoint point, Distance distance)
        => IncidentSearch.IsNear(record, point, distance, LocationOf, Facilities, PointOf, LocationOfPlace, LocationOfItsPlace);

    private GeoPoint? LocationOf(T record) => _location is null ? null : (GeoPoint?)record.Value(_location.Number);

    private IReadOnlyList<IRecordFields> Facilities(T record)
        => _facilities is not null && record.Value(_facilities.Number) is IReadOnlyList<IRecordFields> facilities ? facilities : [];

    private GeoPoint? LocationOfPlace(T record)
        => _place is not null && record.Value(_place.Number) is string id ? PointOf((IRecordFields)_place.Table.Records(_place.Target).In(_references, id)) : null;

    private GeoPoint? LocationOfItsPlace(IRecordFields facility)
        => facility.Shape.Find(Place) is { Form: FieldForm.Reference, IsMany: false } place && facility.Value(place.Number) is string id
            ? PointOf((IRecordFields)place.Table.Records(place.Target).In(_references, id))
            : null;

    private static GeoPoint? PointOf(IRecordFields record)
        => record.Shape.Find(Location) is { Form: FieldForm.Point, IsMany: false } field ? (GeoPoint?)record.Value(field.Number) : null;
}

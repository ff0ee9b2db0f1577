using System.ComponentModel;
using Dossier.Derived;

namespace Dossier.Rows;

/// <summary>Finds incidents by when and where they were and who took part. The emitted look-ups say what is read of a record.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class IncidentSearch
{
    /// <summary>Those whose date may overlap a window; none without a date.</summary>
    public static IReadOnlyList<T> During<T>(IReadOnlyList<T> incidents, EdtfDate window, Func<T, EdtfDate> dateOf)
    {
        var found = new List<T>();
        foreach (T incident in incidents)
        {
            if (IsDuring(dateOf(incident), window))
                found.Add(incident);
        }

        return found.AsReadOnly();
    }

    /// <summary>Whether a date may overlap a window; an unknown one does not count.</summary>
    internal static bool IsDuring(EdtfDate date, EdtfDate window) => !date.IsUnknown && date.WhetherOverlaps(window) != ThreeValued.No;

    /// <summary>Those in which an actor takes part.</summary>
    public static IReadOnlyList<T> Involving<T, TParticipation, TActor>(
        IReadOnlyList<T> incidents,
        TActor actor,
        bool includingParts,
        bool includingSuspected,
        Func<T, IReadOnlyList<TParticipation>> participantsOf,
        Func<TParticipation, TActor> actorOf,
        Func<TActor, TActor, bool> isWithin)
        where TParticipation : IStatedItem
        where TActor : class, IDossierRecord
    {
        ArgumentNullException.ThrowIfNull(actor);
        var found = new List<T>();
        foreach (T incident in incidents)
        {
            foreach (TParticipation participation in participantsOf(incident))
            {
                if (participation.Attribution.Stance == Stance.Suggests && !includingSuspected)
                    continue;
                if (Is(actorOf(participation), actor, includingParts, isWithin))
                {
                    found.Add(incident);
                    break;
                }
            }
        }

        return found.AsReadOnly();
    }

    /// <summary>Those at a place, by their own, or else by those of their facilities.</summary>
    public static IReadOnlyList<T> In<T, TFacility, TPlace>(
        IReadOnlyList<T> incidents,
        TPlace place,
        bool includingParts,
        Func<T, TPlace?> placeOf,
        Func<T, IReadOnlyList<TFacility>> facilitiesOf,
        Func<TFacility, TPlace?> placeOfFacility,
        Func<TPlace, TPlace, bool> isWithin)
        where TPlace : class, IDossierRecord
    {
        ArgumentNullException.ThrowIfNull(place);
        var found = new List<T>();
        foreach (T incident in incidents)
        {
            if (placeOf(incident) is { } own)
            {
                if (Is(own, place, includingParts, isWithin))
                    found.Add(incident);
                continue;
            }

            foreach (TFacility facility in facilitiesOf(incident))
            {
                if (placeOfFacility(facility) is { } there && Is(there, place, includingParts, isWithin))
                {
                    found.Add(incident);
                    break;
                }
            }
        }

        return found.AsReadOnly();
    }

    /// <summary>
    /// Those within a distance of a point, by their own location, or else those of their facilities, or else that of their place, or else those of
    /// the places of their facilities.
    /// </summary>
    public static IReadOnlyList<T> Near<T, TFacility>(
        IReadOnlyList<T> incidents,
        GeoPoint point,
        Distance distance,
        Func<T, GeoPoint?> locationOf,
        Func<T, IReadOnlyList<TFacility>> facilitiesOf,
        Func<TFacility, GeoPoint?> locationOfFacility,
        Func<T, GeoPoint?> locationOfPlace,
        Func<TFacility, GeoPoint?> locationOfFacilityPlace)
    {
        var found = new List<T>();
        foreach (T incident in incidents)
        {
            if (IsNear(incident, point, distance, locationOf, facilitiesOf, locationOfFacility, locationOfPlace, locationOfFacilityPlace))
                found.Add(incident);
        }

        return found.AsReadOnly();
    }

    /// <summary>Whether one is within a distance of a point, by the same.</summary>
    internal static bool IsNear<T, TFacility>(
        T incident,
        GeoPoint point,
        Distance distance,
        Func<T, GeoPoint?> locationOf,
        Func<T, IReadOnlyList<TFacility>> facilitiesOf,
        Func<TFacility, GeoPoint?> locationOfFacility,
        Func<T, GeoPoint?> locationOfPlace,
        Func<TFacility, GeoPoint?> locationOfFacilityPlace)
    {
        double km = distance.Kilometres;
        return locationOf(incident) is { } own ? own.DistanceToKm(point) <= km
            : NearestFacilityKm(facilitiesOf(incident), point, locationOfFacility) is { } nearest ? nearest <= km
            : locationOfPlace(incident) is { } place ? place.DistanceToKm(point) <= km
            : NearestFacilityKm(facilitiesOf(incident), point, locationOfFacilityPlace) <= km;
    }

    private static double? NearestFacilityKm<TFacility>(IReadOnlyList<TFacility> facilities, GeoPoint point, Func<TFacility, GeoPoint?> locationOf)
    {
        double? nearest = null;
        foreach (TFacility facility in facilities)
        {
            if (locationOf(facility)?.DistanceToKm(point) is { } km && (nearest is null || km < nearest))
                nearest = km;
        }

        return nearest;
    }

    private static bool Is<TRecord>(TRecord record, TRecord wanted, bool includingParts, Func<TRecord, TRecord, bool> isWithin)
        where TRecord : class, IDossierRecord
        => string.Equals(record.Id, wanted.Id, StringComparison.Ordinal) || (includingParts && isWithin(record, wanted));
}

namespace Dossier.Compiler.Emitting;

/// <summary>The look-ups of the container of incidents: what they read of a record. How they search is the runtime's to say.</summary>
internal static class IncidentLookups
{
    /// <summary>The members.</summary>
    public const string Members = """

        /// <summary>
        /// The incidents whose date may overlap the window: those that certainly do, and those that possibly do. An incident
        /// without a date is not among them.
        /// </summary>
        public static SystemLists::IReadOnlyList<Incident> During(global::Dossier.EdtfDate window)
            => global::Dossier.Rows.IncidentSearch.During(Records.All, window, static incident => incident.Date);

        /// <summary>
        /// The incidents that the actor takes part in, as somebody asserts. Those in which it is denied by all who speak of it are not
        /// among them; it is in their claims.
        /// </summary>
        /// <param name="actor">The actor.</param>
        /// <param name="includingParts">Whether incidents count in which a part of the actor takes part.</param>
        /// <param name="includingSuspected">Whether incidents count in which it is only suggested that the actor takes part.</param>
        public static SystemLists::IReadOnlyList<Incident> Involving(Actor actor, bool includingParts = false, bool includingSuspected = false)
            => global::Dossier.Rows.IncidentSearch.Involving(
                Records.All, actor, includingParts, includingSuspected,
                static incident => incident.Participants, static participation => participation.Actor, static (part, whole) => part.IsWithin(whole));

        /// <summary>
        /// The incidents at the place: those whose own place it is, and of those without a place, those of which a facility has it as its
        /// place. An incident with neither is not among them, whatever its location.
        /// </summary>
        /// <param name="place">The place.</param>
        /// <param name="includingParts">Whether places count that lie in the place, directly or through others.</param>
        public static SystemLists::IReadOnlyList<Incident> In(Place place, bool includingParts = false)
            => global::Dossier.Rows.IncidentSearch.In(
                Records.All, place, includingParts,
                static incident => incident.Place, static incident => incident.Facilities, static facility => facility.Place, static (part, whole) => part.IsWithin(whole));

        /// <summary>
        /// The incidents within a distance of a point, by the incident's own location, or else one of its facilities', or else its
        /// place's, or else that of the place of one of its facilities. An incident without any of these is not among them.
        /// </summary>
        /// <param name="point">The point.</param>
        /// <param name="km">The distance in kilometres along the surface of the earth.</param>
        /// <exception cref="global::System.ArgumentOutOfRangeException">The distance is negative, infinite, or not a number.</exception>
        public static SystemLists::IReadOnlyList<Incident> Near(global::Dossier.GeoPoint point, double km)
            => Near(point, global::Dossier.Distance.FromKilometres(km));

        /// <summary>
        /// The incidents within a distance of a point, by the incident's own location, or else one of its facilities', or else its
        /// place's, or else that of the place of one of its facilities. An incident without any of these is not among them.
        /// </summary>
        /// <param name="point">The point.</param>
        /// <param name="distance">The distance along the surface of the earth, such as <c>Distance.FromNauticalMiles(10)</c>.</param>
        public static SystemLists::IReadOnlyList<Incident> Near(global::Dossier.GeoPoint point, global::Dossier.Distance distance)
            => global::Dossier.Rows.IncidentSearch.Near(
                Records.All, point, distance,
                static incident => incident.Location, static incident => incident.Facilities, static facility => facility.Location, static incident => incident.Place?.Location,
                static facility => facility.Place?.Location);

        /// <summary>
        /// The sum of a count over events, where a plain sum is over records: records of the same event (<c>SameAs</c>, in whichever of them it
        /// is written) are reports of one count, a record that was superseded counts as the one that has replaced it, and a part (<c>PartOf</c>)
        /// is counted within its whole. Those that may be one event (<c>PossiblySameAs</c>) are at least the larger and at most both. Unknown where
        /// there is no incident: that nothing is on record does not say that there was nobody.
        /// </summary>
        /// <param name="incidents">The incidents, such as those of a month.</param>
        /// <param name="count">The count of one, such as <c>incident => incident.Killed</c>.</param>
        public static global::Dossier.Estimate SumOfEvents(
            global::System.Collections.Generic.IEnumerable<Incident> incidents, global::System.Func<Incident, global::Dossier.Estimate> count)
            => global::Dossier.Rows.EventSums.Sum(
                Records.All, incidents, count,
                static incident => incident.Current, static incident => incident.SameAs, static incident => incident.PossiblySameAs, static incident => incident.PartOf);
        """;
}

// The least that the documented properties and the rows need to compile: types without a member.
using System;

Console.WriteLine(0);

namespace Consumer
{
    public sealed class Actor
    {
        internal Actor(ref global::Dossier.Rows.RowReader row) => row.Id();
    }

    public sealed class Facility
    {
        internal Facility(ref global::Dossier.Rows.RowReader row) => row.Id();
    }

    public sealed class Incident
    {
        internal Incident(ref global::Dossier.Rows.RowReader row) => row.Id();
    }

    public sealed class Place
    {
        internal Place(ref global::Dossier.Rows.RowReader row) => row.Id();
    }

    public sealed class Source
    {
        internal Source(ref global::Dossier.Rows.RowReader row) => row.Id();
    }
}

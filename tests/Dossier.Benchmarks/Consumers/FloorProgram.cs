// The least that the properties and the rows need to compile: types that read nothing but an id.
using System;
using Dossier.Rows;

Console.WriteLine(0);

namespace Consumer
{
    public sealed class Actor : IReadable<Actor>
    {
        static RecordShape IReadable<Actor>.TypeShape => null!;

        static Actor IReadable<Actor>.Read(ref RowReader row)
        {
            row.Id();
            return new Actor();
        }

        object? IRecordFields.Value(int field) => null;
    }

    public sealed class Facility : IReadable<Facility>
    {
        static RecordShape IReadable<Facility>.TypeShape => null!;

        static Facility IReadable<Facility>.Read(ref RowReader row)
        {
            row.Id();
            return new Facility();
        }

        object? IRecordFields.Value(int field) => null;
    }

    public sealed class Incident : IReadable<Incident>
    {
        static RecordShape IReadable<Incident>.TypeShape => null!;

        static Incident IReadable<Incident>.Read(ref RowReader row)
        {
            row.Id();
            return new Incident();
        }

        object? IRecordFields.Value(int field) => null;
    }

    public sealed class Place : IReadable<Place>
    {
        static RecordShape IReadable<Place>.TypeShape => null!;

        static Place IReadable<Place>.Read(ref RowReader row)
        {
            row.Id();
            return new Place();
        }

        object? IRecordFields.Value(int field) => null;
    }

    public sealed class Source : IReadable<Source>
    {
        static RecordShape IReadable<Source>.TypeShape => null!;

        static Source IReadable<Source>.Read(ref RowReader row)
        {
            row.Id();
            return new Source();
        }

        object? IRecordFields.Value(int field) => null;
    }
}

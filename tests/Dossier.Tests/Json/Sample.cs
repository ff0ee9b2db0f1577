using System.Text.Json.Serialization;
using Dossier.Json;
using Dossier.Rows;
using Dossier.Tests.Rows;

namespace Dossier.Tests.Json;

/// <summary>An item with a field of every form that a generated item may have.</summary>
[JsonConverter(typeof(RecordJsonConverter<Sample>))]
internal sealed class Sample : IReadable<Sample>
{
    private static readonly RecordSet<Person> People = Person.Set("", "", ["x|X", "y|Y"]);

    /// <summary>The fields of a sample and of the items in it.</summary>
    private static readonly ModelTable Table = new(
        """
        #sample A sample
        text text
        flag flag
        other flag
        whole whole
        decimal decimal
        date date
        time time
        count count
        weight quantity t
        nothing quantity t
        point point
        term term harm
        terms term* harm
        texts text*
        ids reference* person
        item record part
        items record* part
        wholes whole*
        decimals decimal*
        dates date*
        times time*
        counts count*
        weights quantity* t
        points point*
        #part A part
        text text
        """,
        () => [new Vocabulary("harm", "injured=2;killed=1")],
        _ => new KindRecords<Person>(People));

    private static readonly RecordShape Shape = Table.Shape("sample");

    // In the order of the fields; a value that was not stated is null, or the default of its type.
    private readonly object?[] _values = new object?[Shape.Fields.Length];

    /// <summary>A field's value.</summary>
    public object? this[string field]
    {
        get => _values[Shape.Find(field)!.Number];
        set => _values[Shape.Find(field)!.Number] = value;
    }

    static RecordShape IReadable<Sample>.TypeShape => Shape;

    object? IRecordFields.Value(int field) => _values[field];

    static Sample IReadable<Sample>.Read(ref RowReader row)
    {
        var sample = new Sample();
        RowReader.Outer outer = row.Enter();
        while (row.Next())
            sample._values[row.Field] = Read(ref row, Shape.Fields[row.Field]);
        row.Leave(outer);
        return sample;
    }

    private static object Read(ref RowReader row, FieldShape field) => (field.Form, field.IsMany) switch
    {
        (FieldForm.Flag, _) => row.Flag(),
        (FieldForm.Whole, false) => row.Whole(),
        (FieldForm.Whole, true) => row.Items(static (ref RowReader r) => r.Whole()),
        (FieldForm.Decimal, false) => row.Number(),
        (FieldForm.Decimal, true) => row.Items(static (ref RowReader r) => r.Number()),
        (FieldForm.Date, false) => row.Date(),
        (FieldForm.Date, true) => row.Items(static (ref RowReader r) => r.Date()),
        (FieldForm.Time, false) => row.Time(),
        (FieldForm.Time, true) => row.Items(static (ref RowReader r) => r.Time()),
        (FieldForm.Count, false) => row.Estimate(),
        (FieldForm.Count, true) => row.Items(static (ref RowReader r) => r.Estimate()),
        (FieldForm.Quantity, false) => row.Quantity(),
        (FieldForm.Quantity, true) => row.Items(static (ref RowReader r) => r.Quantity()),
        (FieldForm.Point, false) => row.Point(),
        (FieldForm.Point, true) => row.Items(static (ref RowReader r) => r.Point()),
        (FieldForm.Term, false) => row.Term(field.Vocabulary),
        (FieldForm.Term, true) => row.Items(static (ref RowReader r) => r.Term(Shape.Find("term")!.Vocabulary)),
        (FieldForm.Reference, _) => row.References(People),
        (FieldForm.Record, false) => row.Item<Part>(),
        (FieldForm.Record, true) => row.Items<Part>(),
        (_, true) => row.Texts(),
        _ => row.Text(),
    };

    /// <summary>An item in a sample.</summary>
    internal sealed class Part : IReadable<Part>
    {
        public string? Text { get; init; }

        static RecordShape IReadable<Part>.TypeShape => Table.Shape("part");

        object? IRecordFields.Value(int field) => Text;

        static Part IReadable<Part>.Read(ref RowReader row)
        {
            string? text = null;
            RowReader.Outer outer = row.Enter();
            while (row.Next())
                text = row.Text();
            row.Leave(outer);
            return new Part { Text = text };
        }
    }
}

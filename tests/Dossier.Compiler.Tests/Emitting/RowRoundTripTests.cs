using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsCheck;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Tests.Modelling;
using Dossier.Rows;

namespace Dossier.Compiler.Tests.Emitting;

/// <summary>What is written into rows is what the runtime reads out of them, whatever the texts are.</summary>
public class RowRoundTripTests
{
    private static readonly DomainModel Model = Models.Of("""
        records:
          hidden: { fields: { secret: { type: text, emit: false }, shown: text } }
          deep: { attributed: true, fields: { label: text, inner: { type: record hidden, many: true } } }
        kinds:
          thing: { plural: things, fields: { deep: { type: record deep, many: true }, hidden: record hidden } }
        """);

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Char["|;{}\\nu0\"' \t\r\n\u0085\u2028\u2029\ufeff\u202e\u2066\u0000\u001f\u007f\ud83d\ude00\udc00é中"].Array[1, 8].Select(c => new string(c)),
        Gen.Char.Array[1, 4].Select(c => new string(c)),
        Gen.OneOf(Gen.Const("true"), Gen.Const("2023-11-22"), Gen.Const("Jurf al-Nasr"), Gen.Const("}}"), Gen.Const("\\u0041"), Gen.Const("\"\"\"")));

    private static readonly Gen<string> Id = Gen.OneOf(
        Gen.Const("us"), Gen.Const("jurf-al-nasr"), Gen.Const("a.b_c-1"), Gen.Const("جرف-النصر"), Gen.Const("\ud801\udc37x"), Gen.Int[0, 9].Select(i => $"id-{i}"));

    [Theory]
    [InlineData("actor")]
    [InlineData("facility")]
    [InlineData("incident")]
    [InlineData("place")]
    [InlineData("source")]
    [InlineData("tally")]
    [InlineData("thing")]
    public void Records_of_every_kind_come_back_as_they_were(string kind)
        => Gen.Select(Record(Model.Kind(kind)).Array[1, 7], Gen.Int[1, 4]).Sample(
            (records, perChunk) =>
            {
                var columns = new Columns();
                foreach (LinkedRecord record in records)
                    columns.Add(record.Fields);
                string[] rows = Rows(columns, records);

                Assert.All(rows, AssertOneLineOfUtf8);
                Telling.Kind = Model.Kind(kind);
                var read = new RecordRows<Telling>(
                    rows.Length,
                    perChunk,
                    columns.Plan(),
                    chunk => string.Join('\n', rows.Skip(chunk * perChunk).Take(perChunk)));
                for (int i = 0; i < records.Length; i++)
                    Assert.Equal(Told(records[i].Id, records[i].Fields), read[i].Text);
            },
            seed: "0000rows000001",
            iter: 300,
            threads: 1);

    [Fact]
    public void A_row_is_as_short_as_it_can_be()
    {
        Kind actor = ModelLoader.BuiltIn.Kind("actor");
        LinkedRecord[] records = [Actor("us", ("name", "US"), ("died", "2023")), Actor("uk", ("name", "U|K;")), Actor("nobody"), Actor("x", ("died", "2024"))];
        var columns = new Columns();
        foreach (LinkedRecord record in records)
            columns.Add(record.Fields);

        Assert.Equal($"{actor.IndexOf("name")},{actor.IndexOf("died")}", columns.Plan());
        Assert.Equal("name | died", columns.Header());
        Assert.Equal(["us|US|2023", @"uk|U\|K\;", "nobody", "x||2024"], Rows(columns, records));

        LinkedRecord Actor(string id, params (string Field, string Text)[] fields)
            => new(actor, id, 0, id, default, fields.Select(f => Value(actor, f.Field, f.Text)).ToImmutableArray());
    }

    [Fact]
    public void A_plan_has_a_place_for_items_of_which_nothing_is_emitted()
    {
        Kind thing = Model.Kind("thing");
        var hidden = new RecordValue(ImmutableArray.Create(Value(Model.Record("hidden"), "secret", "S")), 0);
        var record = new LinkedRecord(thing, "x", 0, "X", default, ImmutableArray.Create(new FieldValue(thing.IndexOf("hidden"), thing.Find("hidden")!, ValueList.Of(hidden))));
        var columns = new Columns();
        columns.Add(record.Fields);

        Assert.Equal($"{thing.IndexOf("hidden")}()", columns.Plan());
        Assert.Equal(["x|{}"], Rows(columns, record));
    }

    /// <summary>Numbers stand for texts of that length; a line breaks before a cell, and between items, where the next part would not fit.</summary>
    [Theory]
    [InlineData("{146} {147}", "x|{146};{147}")] // 300 characters
    [InlineData("{147} {147}", "x\n|{147};\n{147}")] // 301: broken, and 151 characters do not fit behind the id
    [InlineData("{100} {100} {100} {100}", "x|{100};\n{100};\n{100};\n{100}")]
    [InlineData("{200} {62} {63} {63} {63}", "x\n|{200};\n{62};{63};\n{63};\n{63}")] // 130 characters fit, 131 do not
    [InlineData("200 {50} {50}", "x\n|200\n|{50};{50}")]
    [InlineData("\\;\\{\\;\\{200 {50} {50} {50}", "x\n|\\;\\{\\;\\{200\n|{50};{50};\n{50}")]
    [InlineData("400", "x\n|400")]
    public void A_long_row_breaks_where_it_must(string fields, string expected)
    {
        Kind thing = Model.Kind("thing");
        Shape deep = Model.Record("deep");
        string[] parts = fields.Split(' ');
        RecordValue[] items = [.. parts.Where(p => p[0] == '{').Select(p => new RecordValue(ImmutableArray.Create(Value(deep, "label", Run(p.Trim('{', '}')))), 0))];
        string[] names = [.. parts.Where(p => p[0] != '{')];
        ImmutableArray<FieldValue> all = [.. names.Select(n => Value(thing, "name", Run(n).Replace("\\", "", StringComparison.Ordinal)))];
        if (items.Length > 0)
            all = all.Add(new FieldValue(thing.IndexOf("deep"), thing.Find("deep")!, ValueList.Of([.. items])));
        var columns = new Columns();
        columns.Add(all);

        Assert.Equal([Run(expected)], Rows(columns, new LinkedRecord(thing, "x", 0, "X", default, all)));

        static string Run(string text) => System.Text.RegularExpressions.Regex.Replace(text, "[0-9]+", m => new string('a', int.Parse(m.Value, CultureInfo.InvariantCulture)));
    }

    private static string[] Rows(Columns columns, params LinkedRecord[] records)
    {
        var table = new RowTable([.. records], columns);
        return [.. Enumerable.Range(0, table.Count).Select(i => table.Row(i).ToString())];
    }

    private static FieldValue Value(Shape shape, string field, string text)
        => new(shape.IndexOf(field), shape.Find(field)!, ValueList.Of(new ScalarValue(text, 0)));

    private static Gen<LinkedRecord> Record(Kind kind) => Gen.Select(Id, Fields(kind, 2), (id, fields) => new LinkedRecord(kind, id, 0, "M", default, fields));

    private static Gen<EquatableArray<FieldValue>> Fields(Shape shape, int least)
    {
        var fields = new Gen<FieldValue>[shape.Fields.Length];
        for (int i = 0; i < fields.Length; i++)
        {
            int index = i;
            Field field = shape.Fields[i];
            fields[i] = ValueOf(field).Array[1, field.Many ? 3 : 1].Select(values => new FieldValue(index, field, ValueList.Of([.. values])));
        }

        // A few of the fields, in the order of the shape; an item has one at least.
        return Gen.Select(Gen.Int[0, fields.Length - 1].Array[1, least + 3], Gen.Int[0, int.MaxValue - 1], (chosen, _) => chosen.Distinct().Order().ToArray())
            .SelectMany(chosen => Sequence([.. chosen.Select(i => fields[i])]))
            .Select(values => new EquatableArray<FieldValue>(values.ToImmutableArray()));
    }

    private static Gen<FieldValue[]> Sequence(Gen<FieldValue>[] gens)
    {
        Gen<FieldValue[]> all = Gen.Const(Array.Empty<FieldValue>());
        foreach (Gen<FieldValue> gen in gens)
            all = Gen.Select(all, gen, (before, next) => (FieldValue[])[.. before, next]);
        return all;
    }

    private static Gen<Value> ValueOf(Field field) => field.Type switch
    {
        FieldType.Ref => Id.Select(id => (Value)new ReferenceValue(id, 0)),
        FieldType.Record => Fields(Model.Record(field.Target), 1).Select(fields => (Value)new RecordValue(fields, 0)),
        _ => Text.Select(text => (Value)new ScalarValue(text, 0)),
    };

    // Lines of the file, of characters that UTF-8 can write; only a separator or an item goes on with a row.
    private static void AssertOneLineOfUtf8(string row)
    {
        Assert.All(row.Split('\n').Skip(1), line => Assert.True(line[0] is '|' or '{', line));
        Assert.DoesNotContain(row.Replace("\n", "", StringComparison.Ordinal), c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'));
        Assert.Equal(row, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(row)));
    }

    // Both sides as text in which nothing can be taken for anything else: every text with its length.
    private static string Told(string id, EquatableArray<FieldValue> fields) => $"{id.Length}'{id}" + Told(fields);

    private static string Told(EquatableArray<FieldValue> fields)
    {
        var text = new StringBuilder("{");
        foreach (FieldValue field in fields)
        {
            if (!field.Field.Emit)
                continue;

            text.Append(field.Field.Name);
            foreach (Value value in field.Values)
            {
                text.Append(value switch
                {
                    ScalarValue scalar => Counted(scalar.Text),
                    ReferenceValue reference => Counted(reference.Id),
                    RecordValue record => Told(record.Fields),
                    _ => throw new InvalidOperationException(),
                });
            }
        }

        return text.Append('}').ToString();
    }

    private static string Read(ref RowReader row, Kind kind)
    {
        string id = row.Id();
        return Counted(id) + Read(ref row, (Shape)kind);
    }

    private static string Read(ref RowReader row, Shape shape)
    {
        var text = new StringBuilder("{");
        while (row.Next())
        {
            Field field = shape.Fields[row.Field];
            text.Append(field.Name);
            do
            {
                if (field.Type != FieldType.Record)
                {
                    text.Append(Counted(row.Text()));
                    continue;
                }

                RowReader.Outer outer = row.Enter();
                text.Append(Read(ref row, Model.Record(field.Target)));
                row.Leave(outer);
            }
            while (row.More());
        }

        return text.Append('}').ToString();
    }

    private static string Counted(string text) => text.Length.ToString(CultureInfo.InvariantCulture) + "'" + text;

    /// <summary>A record of the kind that is tried, as text.</summary>
    private sealed class Telling(string text) : IReadable<Telling>
    {
        [ThreadStatic]
        private static Kind? t_kind;

        public static Kind Kind { set => t_kind = value; }

        public string Text => text;

        static RecordShape IReadable<Telling>.TypeShape => throw new NotSupportedException();

        static Telling IReadable<Telling>.Read(ref RowReader row) => new(RowRoundTripTests.Read(ref row, t_kind!));

        object? IRecordFields.Value(int field) => throw new NotSupportedException();
    }
}

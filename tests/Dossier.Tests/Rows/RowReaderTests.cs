using Dossier.Rows;

namespace Dossier.Tests.Rows;

public class RowReaderTests
{
    private static readonly Vocabulary Harm = new("harm", "injured=2;killed=1");

    [Fact]
    public void Every_type_of_value_is_read()
    {
        Assert.Equal("x", One("x", (ref RowReader r) => r.Text()));
        Assert.True(One("true", (ref RowReader r) => r.Flag()));
        Assert.False(One("false", (ref RowReader r) => r.Flag()));
        Assert.Equal(-12, One("-12", (ref RowReader r) => r.Whole()));
        Assert.Equal(-1.50m, One("-1.50", (ref RowReader r) => r.Number()));
        Assert.Equal(EdtfDate.Parse("2023-11-22"), One("2023-11-22", (ref RowReader r) => r.Date()));
        Assert.Equal(EdtfDate.Parse("{2022,2023}"), One("\\{2022,2023\\}", (ref RowReader r) => r.Date()));
        Assert.Equal(TimeOfDay.Parse("05:30"), One("05:30", (ref RowReader r) => r.Time()));
        Assert.Equal(Estimate.Parse("5+"), One("5+", (ref RowReader r) => r.Estimate()));
        Assert.Equal(Estimate.Parse("unknown (a; b)"), One("unknown (a\\; b)", (ref RowReader r) => r.Estimate()));
        Assert.Equal(new GeoPoint(33.3, -44.4), One("33.3, -44.4", (ref RowReader r) => r.Point()));
        Assert.Equal(1, One("killed", (ref RowReader r) => r.Term(Harm)));
    }

    [Fact]
    public void Lists_have_as_many_values_as_were_written()
    {
        Assert.Equal(["a"], One("a", (ref RowReader r) => r.Texts()));
        Assert.Equal(["a", "b;", "c"], One("a;b\\;;c", (ref RowReader r) => r.Texts()));
        Assert.Equal([1, 2, 3], One("1;2;3", (ref RowReader r) => r.Items((ref RowReader i) => i.Whole())));
        Assert.Equal([4], One("4", (ref RowReader r) => r.Items((ref RowReader i) => i.Whole())));
    }

    [Fact]
    public void Items_are_read_by_their_own_columns_and_the_row_goes_on_behind_them()
    {
        const string Line = "id|a|{x|{y}};{};{|{z};{}};{\\}}|b";
        var row = new RowReader(Line, 0, Line.Length, ColumnPlan.Parse("4,7(0,2(1)),9"), isOfDataset: true);
        var text = new System.Text.StringBuilder(row.Id());
        while (row.Next())
        {
            text.Append(' ').Append(row.Field).Append(':');
            if (row.Field != 7)
                text.Append(row.Text());
            else
                text.AppendJoin(',', row.Items(Outer));
        }

        Assert.Equal("id 4:a 7:<0x 2<1y>>,<>,<2<1z>,<>>,<0}> 9:b", text.ToString());

        static string Outer(ref RowReader row)
        {
            RowReader.Outer outer = row.Enter();
            var parts = new List<string>();
            while (row.Next())
                parts.Add(row.Field + (row.Field == 0 ? row.Text() : string.Join(',', row.Items(Inner))));
            row.Leave(outer);
            return $"<{string.Join(' ', parts)}>";
        }

        static string Inner(ref RowReader row)
        {
            RowReader.Outer outer = row.Enter();
            string text = "";
            while (row.Next())
                text += row.Field + row.Text();
            row.Leave(outer);
            return $"<{text}>";
        }
    }

    [Fact]
    public void References_are_followed_only_when_they_are_asked_for()
    {
        int loaded = 0;
        RecordSet<Person> people = new("person", TableOf("a", "b", "c"), "3", _ => new(3, 1, "0", chunk =>
        {
            loaded++;
            return $"{"abc"[chunk]}|{"ABC"[chunk]}";
        }), "", "");

        IReadOnlyList<Person> references = One("c;a", (ref RowReader r) => r.References(people));
        Reference<Person> reference = One("b", (ref RowReader r) => r.Reference(people));

        Assert.Equal(0, loaded);
        Assert.Equal(2, references.Count);
        Assert.Equal(["c", "a"], references.Select(p => p.Id));
        Assert.Equal(2, loaded);
        Assert.False(reference.IsNone);
        Assert.Equal("b", reference.Get(people)!.Id);
        Assert.Same(people.Get("b"), reference.Get(people));
    }

    [Fact]
    public void A_list_may_hold_more_references_than_the_stack_does()
    {
        string[] ids = [.. Enumerable.Range(0, 100).Select(i => $"p{i}")];
        RecordSet<Person> people = Person.Set("", "", [.. ids]);

        Assert.Equal(ids.Reverse(), One(string.Join(';', ids.Reverse()), (ref RowReader r) => r.References(people)).Select(p => p.Id));
    }

    [Fact]
    public void A_reference_is_to_nothing_by_default_and_to_a_users_own_record_without_a_set()
    {
        RecordSet<Person> people = Person.Set("", "", ["a|A"]);
        var mine = new Person { Id = "mine" };

        Assert.True(default(Reference<Person>).IsNone);
        Assert.Null(default(Reference<Person>).Get(people));
        Assert.True(new Reference<Person>((Person?)null).IsNone);
        Assert.Same(mine, new Reference<Person>(mine).Get(people));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("3", "3")]
    [InlineData("0,3,12", "0 3 12")]
    [InlineData("0,3(1,2(0)),4", "0 3(1 2(0)) 4")]
    [InlineData("3(),4", "3() 4")]
    [InlineData("0,1,2,3,4,5,6,7,8,9", "0 1 2 3 4 5 6 7 8 9")]
    public void A_plan_names_the_field_of_every_column(string text, string shown)
    {
        Assert.Equal(shown, Show(ColumnPlan.Parse(text)));

        static string Show(ColumnPlan plan)
            => string.Join(' ', plan.Fields.Select((field, i) => plan.Items[i] is { } inner ? $"{field}({Show(inner)})" : $"{field}"));
    }

    private static IdTable TableOf(params string[] ids)
    {
        (string displacements, string slots, int count) = Compiler.Emitting.IdTableBuilder.Build(ids);
        return new IdTable(displacements, slots, count);
    }

    private static T One<T>(string cell, RowDecoder<T> read)
    {
        string line = "id|" + cell;
        var row = new RowReader(line, 0, line.Length, ColumnPlan.Parse("5"), isOfDataset: true);
        row.Id();
        Assert.True(row.Next());
        Assert.Equal(5, row.Field);
        T value = read(ref row);
        Assert.False(row.Next());
        return value;
    }
}

using Dossier.Compiler.Binding;

namespace Dossier.Compiler.Tests.Binding;

/// <summary>None, one and many values look alike from outside.</summary>
public class ValueListTests
{
    private static readonly ScalarValue A = new("a", 1);
    private static readonly ReferenceValue B = new("b", 2);
    private static readonly ScalarValue C = new("c", 3);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void It_holds_what_was_put_in_whatever_their_number(int count)
    {
        List<Value> values = [.. new Value[] { A, B, C }.Take(count)];
        var list = ValueList.Of(values);

        Assert.Equal(count, list.Count);
        Assert.Equal(count == 0, list.IsEmpty);
        Assert.Equal(values, Enumerated(list));
        Assert.Equal(values, [.. (IEnumerable<Value>)list]);
        Assert.Equal(values, Enumerable.Range(0, count).Select(i => list[i]));
        Assert.Equal(values.OfType<ScalarValue>(), list.OfType<ScalarValue>());
        Assert.Throws<ArgumentOutOfRangeException>(() => default(ValueList)[0]);
    }

    [Fact]
    public void One_at_a_time_gives_what_all_at_once_gives()
    {
        ValueList grown = default(ValueList).Add(A).Add(B).Add(C);

        Assert.Equal(ValueList.Of([A, B, C]), grown);
        Assert.Equal(ValueList.Of([A, B, C]).GetHashCode(), grown.GetHashCode());
        Assert.Equal(ValueList.Of(A), default(ValueList).Add(A));
    }

    [Fact]
    public void Lists_are_equal_when_their_values_are()
    {
        Assert.Equal(ValueList.Of(new ScalarValue("a", 1)), ValueList.Of([A]));
        Assert.Equal(default, ValueList.Of([]));
        Assert.NotEqual(ValueList.Of(new ScalarValue("a", 2)), ValueList.Of(A));
        Assert.NotEqual(ValueList.Of([A, B]), ValueList.Of([B, A]));
        Assert.NotEqual(ValueList.Of(A), ValueList.Of([A, A]));
        Assert.NotEqual(default, ValueList.Of(A));
    }

    // By the enumerator that does not allocate, which foreach takes.
    private static List<Value> Enumerated(ValueList list)
    {
        var all = new List<Value>();
        foreach (Value value in list)
            all.Add(value);
        return all;
    }
}

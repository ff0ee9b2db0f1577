using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Tests.Linking;

/// <summary>What it costs to give names that are taken: a number of tries that grows with the records and not faster.</summary>
public class MemberNamesTests
{
    [Theory]
    [InlineData(1_000)]
    [InlineData(20_000)]
    public void Ids_that_give_one_name_cost_two_tries_each(int count)
    {
        var names = new MemberNames(ModelLoader.BuiltIn);
        var given = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
            Assert.True(given.Add(names.For(Key("a" + new string('-', i % 100) + i, member: "Same"), out _)));

        Assert.InRange(names.Tries, count, 2 * count);
        Assert.Contains("Same_" + count, given);
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(20_000)]
    public void Names_that_numbering_would_give_cost_no_more(int count)
    {
        // Every second record has the very name that the one before it would have been given.
        var names = new MemberNames(ModelLoader.BuiltIn);
        for (int i = 2; i < count; i++)
            names.For(Key("b" + i, member: "All_" + i), out _);
        for (int i = 2; i < count; i++)
            names.For(Key("a" + i, member: "All"), out _);

        Assert.InRange(names.Tries, count, 4 * count);
    }

    [Fact]
    public void Numbers_go_on_where_they_were_and_pass_over_what_is_taken()
    {
        var names = new MemberNames(ModelLoader.BuiltIn);

        string given = string.Join(' ', "X X_3 X X X".Split(' ').Select((member, i) => names.For(Key("id" + i, member), out _)));

        Assert.Equal("X X_3 X_2 X_4 X_5", given);
        Assert.Equal("X", names.For(Key("other", "X") with { Kind = "place" }, out string? because));
        Assert.Null(because);
    }

    private static RecordKey Key(string id, string member) => new("actor", id, member, default, false, "");
}

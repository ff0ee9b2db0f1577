using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Tests.Modelling;

namespace Dossier.Compiler.Tests.Linking;

/// <summary>Ids that stand twice, and names in C# that would.</summary>
public class IdentityTests
{
    [Fact]
    public void Of_two_files_the_first_by_path_has_the_id_and_both_places_are_told()
    {
        var linked = Linked.Of(
            ModelLoader.BuiltIn,
            ("seeds/b.yaml", "actors:\n  us: { name: Second, partOf: nobody }\n  uk: UK\n"),
            ("seeds/a.yaml", "actors:\n\n  us: First\n"));

        Assert.Equal(
            """
            b(2,3): DSR2001: The actor 'us' is already defined in seeds/a.yaml(3,3), and that definition is used. Give this one another id, or merge the two.
            b(2,31): DSR2002: No actor has the id 'nobody'.
            """,
            linked.Messages());
        Assert.Equal(["seeds/a.yaml(3,3)"], linked.Others());
        Assert.Equal("actor us/Us {name=First}\nactor uk/Uk {name=UK}", linked.Show());
    }

    [Fact]
    public void Every_further_definition_points_at_the_first()
    {
        var linked = Linked.Of("actors: { us: 1 }", "actors: { us: 2 }", "actors: { us: 3 }");

        Assert.Equal(["b", "c"], linked.Messages().Split('\n').Select(line => line[..1]));
        Assert.Equal(["seeds/a.yaml(1,11)", "seeds/a.yaml(1,11)"], linked.Others());
        Assert.Equal("actor us/Us {name=1}", linked.Show());
    }

    [Fact]
    public void Files_are_gone_through_once_however_many_ids_stand_twice()
    {
        const int Ids = 20_000;
        string actors = "actors:\n" + string.Concat(Enumerable.Range(0, Ids).Select(i => $"  a{i}: A\n"));
        BoundContent[] contents = [Binding.Bound.Seed("seeds/a.yaml", actors, ModelLoader.BuiltIn).Content, Binding.Bound.Seed("seeds/b.yaml", actors, ModelLoader.BuiltIn).Content];
        SeedIndex index = SeedIndex.Build([.. contents.Select(DocumentKeys.Of)], ModelLoader.BuiltIn);
        int asked = 0;

        Assert.Equal(Ids, RepeatedIds.Find(Counted(), index).Count);
        Assert.Equal(contents.Length, asked);

        IEnumerable<BoundContent> Counted()
        {
            foreach (BoundContent content in contents)
            {
                asked++;
                yield return content;
            }
        }
    }

    [Fact]
    public void Kinds_have_ids_of_their_own()
    {
        var linked = Linked.Of("actors: { baghdad: A }\nplaces: { baghdad: P }\nfacilities: { f: { name: F, place: baghdad, operators: baghdad } }");

        Assert.Equal("", linked.Messages());
        Assert.Contains("place=>baghdad/Baghdad, operators=[>baghdad/Baghdad]", linked.Show());
    }

    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        (string, string)[] files =
        [
            ("seeds/a.yaml", "actors: { us: A, u-s: B, x: { name: X, formerIds: [old], partOf: [old, gone] } }"),
            ("seeds/b.yaml", "actors: { us: C, U.S: D, y: { name: Y, formerIds: [old], partOf: b } }\nplaces: { b: P }"),
            ("seeds/sub/a.yaml", "incidents: { b: { name: B, place: us } }\nactors: { all: A }"),
        ];
        var expected = Linked.Of(ModelLoader.BuiltIn, files);
        Assert.Equal(7, expected.Messages().Split('\n').Length);

        foreach (int[] order in new int[][] { [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0] })
        {
            var other = Linked.Of(ModelLoader.BuiltIn, [.. order.Select(i => files[i])]);
            Assert.Equal(expected.Messages(), other.Messages());
            Assert.Equal(expected.Show(), other.Show());
            Assert.Equal(expected.Index, other.Index);
        }
    }

    [Theory]
    [InlineData("a-b: 1, a_b: 2, aB: 3", "AB AB_2 AB_3", "(1,19): The C# member for the actor 'a_b' is named 'AB_2', because 'AB' is already the name of the actor 'a-b'.",
        "(1,27): The C# member for the actor 'aB' is named 'AB_3', because 'AB' is already the name of the actor 'a-b'.")]
    [InlineData("all: 1", "All_2", "(1,11): The C# member for the actor 'all' is named 'All_2', because every container already has a member 'All'.")]
    [InlineData("actors: 1", "Actors_2", "(1,11): The C# member for the actor 'actors' is named 'Actors_2', because every container already has a member 'Actors'.")]
    [InlineData("get-hash-code: 1", "GetHashCode_2", "(1,11): The C# member for the actor 'get-hash-code' is named 'GetHashCode_2', because every container already has a member 'GetHashCode'.")]
    [InlineData("in: 1", "In_2", "(1,11): The C# member for the actor 'in' is named 'In_2', because every container already has a member 'In'.")]
    [InlineData("a: { name: A, member: Mine }, mine: 2", "Mine Mine_2", "(1,41): The C# member for the actor 'mine' is named 'Mine_2', because 'Mine' is already the name of the actor 'a'.")]
    [InlineData("a: { name: A, member: Count }", "Count_2", "(1,11): The C# member for the actor 'a' is named 'Count_2', because every container already has a member 'Count'.")]
    [InlineData("x1: 1, x-1: 2, x1-2: 3", "X1 X1_2 X1_2_2", "(1,18): The C# member for the actor 'x-1' is named 'X1_2', because 'X1' is already the name of the actor 'x1'.",
        "(1,26): The C# member for the actor 'x1-2' is named 'X1_2_2', because 'X1_2' is already the name of the actor 'x-1'.")]
    [InlineData("a: { name: A, member: Mine }", "Mine")]
    [InlineData("a: { name: A, formerIds: [b, find, actors] }", "A(b=B find= actors=)")]
    [InlineData("a: { name: A, formerIds: [b] }, B: 2", "A(b=) B")]
    public void A_record_whose_name_is_taken_gets_a_number(string actors, string members, params string[] messages)
    {
        var linked = Linked.Of($"actors: {{ {actors} }}");

        Assert.Equal(members, linked.Members());
        Assert.Equal(
            string.Join('\n', messages.Select(m => "a" + m.Replace("): ", "): DSR2010: ") + " To choose the name yourself, add 'member' with a name in PascalCase.")),
            linked.Messages());
    }

    [Fact]
    public void Whatever_the_ids_are_no_two_members_have_one_name()
    {
        string[] ids = ["a", "A", "a-", "a_", "a.", "a2", "a-2", "a_2", "a.2", "a-2-2", "1", "1-1", "all", "All", "all-2", "all_2", "records", "actors", "b", "é", "e", "get"];
        string actors = string.Join(", ", ids.Select((id, i) => $"'{id}': {{ name: N, formerIds: ['{id}-x', '{id}x', 'A{i % 3}', find], member: {(i % 5 == 0 ? "A_2" : i % 7 == 0 ? "A2" : "~")} }}"));

        string[] members = Linked.Of($"actors: {{ {actors} }}").Members().Split([' ', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        string[] names = [.. members.Select(m => m[(m.IndexOf('=') + 1)..]).Where(m => m.Length > 0)];

        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(names.Intersect(ReservedNames.ContainerMembers));
        Assert.DoesNotContain("Actors", names);
    }

    [Fact]
    public void The_index_stays_equal_while_values_change_and_does_not_when_ids_do()
    {
        var before = Linked.Of("actors: { us: { name: US, kind: state } }").Index;

        Assert.Equal(before, Linked.Of("\n# Moved.\nactors: { us: { name: United States, summary: S } }").Index);
        Assert.NotEqual(before, Linked.Of("actors: { usa: { name: US, kind: state } }").Index);
        Assert.NotEqual(before, Linked.Of("actors: { us: { name: US, status: retracted } }").Index);
        Assert.NotEqual(before, Linked.Of("actors: { us: { name: US, formerIds: usa } }").Index);
        Assert.NotEqual(before, Linked.Of("actors: { us: { name: US, member: Usa } }").Index);
    }

    [Fact]
    public void Kinds_of_the_consumers_own_are_linked_like_any()
    {
        DomainModel model = Models.Of("kinds:\n  campaign: { plural: campaigns, fields: { incidents: { type: ref incident, many: true } } }\n");
        var linked = Linked.Of(model, ("seeds/a.yaml", "campaigns: { c: { name: C, incidents: [i, c] } }\nincidents: { i: I }"));

        Assert.Equal("a(1,43): DSR2003: 'incidents' must refer to an incident, but 'c' is a campaign.", linked.Messages());
        Assert.Contains("campaign c/C {name=C, incidents=[>i/I]}", linked.Show());
    }
}

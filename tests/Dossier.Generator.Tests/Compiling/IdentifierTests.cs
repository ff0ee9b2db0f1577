using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Compiling;

/// <summary>Whatever a record is called, its member compiles.</summary>
public class IdentifierTests
{
    private static readonly string[] Kinds = ["actors", "facilities", "incidents", "places", "sources", "tallies"];

    private static readonly string[] Keywords =
    [
        "class", "namespace", "new", "string", "int", "object", "static", "this", "base", "event", "record", "required", "field", "file",
        "global", "value", "var", "nameof", "await", "dynamic", "partial", "where", "null", "true", "void", "extension",
    ];

    // What containers have, what they use, what they are called, and what every class has.
    private static readonly string[] Taken =
    [
        "all", "count", "get", "try-get", "find", "find-all", "during", "involving", "near", "is-near", "records", "retracted", "equals",
        "to-string", "get-hash-code", "get-type", "reference-equals", "memberwise-clone", "finalize", "clone", "actors", "facilities",
        "incidents", "places", "sources", "tallies", "actor", "facility", "incident", "place", "source", "tally", "participation", "claim",
        "harm", "stance", "vocabularies", "inverses", "system", "dossier", "watch", "rows", "chunk", "estimate", "edtf-date", "enumerable",
        "key-not-found-exception", "json-converter", "op_Equality", "get_All", "Rows_SeedsIdsYaml", "rows-seeds-ids-yaml",
    ];

    private static readonly string[] Foreign =
    [
        "جرف-النصر", "القائم", "жёлтые-воды", "ελληνικά", "北京", "भारत", "한국", "ქართული", "ǆ", "ß-ı-ſ", "åäö", "𐐀𐐁", "-"
    ];

    private static readonly string[] Odd =
    [
        "1", "2023-11-21", "21.11", "3d", "a-1", "a.1", "a_1", "a1", "A1", "a--1", "foo-bar", "foo.bar", "foo_bar", "fooBar", "FooBar",
        "FOO-BAR", "foo-bar_2", "foo-bar-2", new string('x', 128), string.Concat(Enumerable.Repeat("1.", 64)),
    ];

    [Fact]
    public void Keywords_are_members_like_others() => AssertCompiles(Keywords);

    [Fact]
    public void Names_that_containers_need_are_given_a_number() => AssertCompiles(Taken);

    [Fact]
    public void Letters_of_all_scripts_are_letters() => AssertCompiles(Foreign);

    [Fact]
    public void Digits_clashes_and_length_are_no_trouble() => AssertCompiles(Odd);

    [Fact]
    public void All_of_them_together_refer_to_each_other()
    {
        string[] ids = [.. Keywords, .. Taken, .. Foreign[..^1], .. Odd];
        IEnumerable<string> incidents = ids.Select((id, i) => $"  {id}: {{ name: N, place: '{ids[(i + 1) % ids.Length]}', participants: [{{ actor: '{ids[(i + 2) % ids.Length]}' }}] }}");
        SeedRun run = new SeedProject()
            .Seed("seeds/ids.yaml", string.Join('\n', ["incidents:", .. incidents, "actors:", .. ids.Select(id => $"  {id}: N"), "places:", .. ids.Select(id => $"  {id}: N")]))
            .Run()
            .Compiles();

        Assert.All(run.Messages, message => Assert.Contains("DSR2010", message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_in_two_files_clashes_as_in_one()
    {
        SeedRun run = new SeedProject()
            .Seed("seeds/a.yaml", "actors: { foo-bar: A }")
            .Seed("seeds/b.yaml", "actors: { foo.bar: B }")
            .Run()
            .Compiles();

        Assert.Equal(
            ["seeds/b.yaml(1,11): warning DSR2010: The C# member for the actor 'foo.bar' is named 'FooBar_2', because 'FooBar' is already the name of the actor 'foo-bar'. To choose the name yourself, add 'member' with a name in PascalCase."],
            run.Messages);
    }

    [Fact]
    public void A_pinned_name_ends_a_clash()
        => new SeedProject().Seed("seeds/a.yaml", "actors: { foo-bar: A, foo.bar: { name: B, member: Other } }").Run().IsQuiet().Compiles();

    [Fact]
    public void Files_whose_names_differ_in_little_are_different_files()
    {
        string[] paths =
        [
            "seeds/a.yaml", "seeds/A.yaml", "seeds/a.yml", "seeds/a.json.yaml", "seeds/a-b.yaml", "seeds/a/b.yaml", "seeds/a.b.yaml",
            "seeds/a_b.yaml", "a.yaml", "seeds/جرف.yaml", "seeds/النصر.yaml", "seeds/..b.yaml", "../seeds/a.yaml", "seeds/a b.yaml",
            "seeds/actor.yaml", "seeds/" + new string('x', 300) + ".yaml", "x/" + new string('x', 300) + ".yaml", "actor.g.yaml",
        ];
        SeedProject project = new();
        for (int i = 0; i < paths.Length; i++)
            project.Seed(paths[i], $"/project/{i}", $"actors: {{ a{i}: A }}");

        SeedRun run = project.Run().Compiles();

        // Paths that differ only in case are two files where the disk holds both.
        Assert.Equal(paths.Length, run.Sources.Keys.Count(hint => hint.Contains(".yaml", StringComparison.Ordinal) || hint.Contains(".yml", StringComparison.Ordinal)));
        Assert.All(run.Sources.Keys, hint => Assert.InRange(hint.Length, 1, 100));
    }

    private static void AssertCompiles(string[] ids)
    {
        string text = string.Join('\n', Kinds.Select(kind => $"{kind}:\n{string.Join('\n', ids.Select(id => $"  \"{id}\": N"))}"));
        SeedRun run = new SeedProject().Seed("seeds/ids.yaml", text).Run().Compiles();

        // Only a name that no id can have is left out; every other one has a member.
        int valid = ids.Count(id => id != "-");
        Assert.Equal(Kinds.Length * (ids.Length - valid), run.Messages.Count(m => m.Contains("DSR2008", StringComparison.Ordinal)));
        foreach (string container in (string[])["Actors", "Facilities", "Incidents", "Places", "Sources", "Tallies"])
        {
            int members = run.Output.GetTypeByMetadataName("Watch." + container)!.GetMembers()
                .OfType<Microsoft.CodeAnalysis.IPropertySymbol>()
                .Count(p => p.Type.Name is not ("IReadOnlyList" or "Int32"));
            Assert.Equal(valid, members);
        }
    }
}

using System.Globalization;
using System.Text;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Project;
using Dossier.Compiler.Tests.Catalogue;

namespace Dossier.Compiler.Tests.Project;

/// <summary>A record that is read without the rest of its file means the same as in the whole file, whatever is edited.</summary>
public class LastReadTests
{
    /// <summary>What could tell a part of a file from the whole: everything that YAML has, and what reading looks at beyond a record.</summary>
    private const string Odd = """
        # A comment at the top.
        dossier: { source: wire }
        x-notes:
          one: &note { text: A note }
          two: *note

        sources:
            wire: # a comment after an id
                name: Wire
                kind: news-article
                published: 2023-11-22
            post: { name: "A 'post' with # and: signs", kind: post, url: https://example.org/#a }

            # A comment between two records.
        actors:
          us: { name: US, kind: command, aliases: [CENTCOM, { value: { text: C }, source: wire }], formerIds: [usa] }
          named: The Named Group
          'quoted': { name: 'Q' }
          &anchored held: { name: Held }
          militias:
            name: >-
              Folded
                text

              below
            summary: |+
              Kept lines

              # no comment


            roles:
            - office: x
              org: us
            -
              office: y
          empty:
          kind: { name: Called like a field }
          ? complex
          : { name: C }
          last:
            name: "over
              two lines"
            notes: plain text
              over lines  # and a comment
         # A comment that is indented less.
            kind: militia
        places:
          baghdad: { name: Baghdad, country: IQ,
            location: { lat: 33.3, lon: 44.4 }, radiusKm: 5 }
          BAD id: { name: B }
          repeated: { name: *note }
        incidents:
          strike:
            name: A strike
            date: { value: 2023-11-22, by: us, source: wire, stance: asserts }
            unheard-of: x
            participants:
              - { actor: us, role: attacker, source: wire }
              - militias
            casualties:
              - { harm: killed, count: 5+, of: militias, covers: part, by: [us, militias] }
            claims: [{ about: date, value: 2023, statement: "x" }]
          strike-2: { name: S, kind: bombing, date: 22/11/2023 }
        """;

    /// <summary>One record with more than YAML needs.</summary>
    private const string Plain = """
        actors:
          a:
            name: A
            kind: militia
          b:
            name: B
            kind: militia
          c:
            name: C
            kind: militia
        incidents:
          i:
            name: I
            date: 2023-11-22
            participants: [{ actor: a, role: attacker }]
        """;

    private const int ExampleEdits = 25;

    private static readonly string[] Pieces =
    [
        "", " ", "\n", "\r\n", "\r", "  ", "    ", "- ", "[", "]", "{", "}", ": ", ", ", "'", "\"", "~", "null", "true", "value", "by", "us", "strike", "actors:\n", "name", "-1", "5",
        "{ value: ", "{}", "$x", "x-y: ", "\u0000", "\ud800", "é", "&a ", "*note", "<<", "#", " # c", "---\n", "...\n", "\n...\n", "%", "%YAML 1.2\n", "\t", "|\n", ">+\n", "? ", "!tag ", "\u2028", "\u0085",
        "\u00a0", "\ufeff", "\ufffd", "\u200b", "<<<<<<< a\n", "=======\n", ">>>>>>> b\n", "audience: internal", "withheld", "aud1ence: x", "member: X", "  name: N\n", "\n  new: { name: N }", "\n    name: N\n", "us:", "kind:",
        "named:", "militias:", ",", "\\", "\n\n", "\n# c\n", "\n   # c\n",
    ];

    private static readonly SeedReading Reading = new(new ReaderModel(ModelLoader.BuiltIn, ModelLoader.BuiltIn, AudienceLevels.Keepers), MappingSet.None);

    [Theory]
    [InlineData("    name: A\n", "    name: Other\n")]
    [InlineData("    name: A\n", "    name: A\n    country: IQ\n")]
    [InlineData("    name: A\n    kind: militia\n", "    name: A\n")]
    [InlineData("    name: A\n", "    name: A\n\n    # A comment.\n\n")]
    [InlineData("    kind: militia\n  b:", "    kind: militia\n    aliases: [x]\n  b:")]
    [InlineData("    kind: militia\n  b:", "    kind: militia\n  # A comment.\n  b:")]
    [InlineData("    name: A\n    kind: militia\n", "    kind: militia\n    name: A\n")]
    [InlineData("  b:\n    name: B\n    kind: militia\n", "  b: { name: B }\n")]
    [InlineData("  b:\n    name: B\n", "  renamed:\n    name: B\n")]
    [InlineData("role: attacker", "role: victim")]
    [InlineData("role: attacker }]", "role: attacker }]\n    summary: |\n      Text.\n\n      More.\n")]
    [InlineData("    name: C\n", "    name: C\n    unheard-of: x\n")]
    [InlineData("date: 2023-11-22", "date: 22 November 2023")]
    [InlineData("    kind: militia\nincidents:", "    kind: militia\n    name2: x\nincidents:")]
    [InlineData("  b:\n    name: B\n    kind: militia\n", "")] // A record removed.
    [InlineData("  b:\n    name: B\n    kind: militia\n  c:\n    name: C\n    kind: militia\n", "")] // The last ones of a section.
    [InlineData("  a:\n    name: A\n    kind: militia\n", "")] // The first one.
    [InlineData("  b:\n", "  new: { name: New }\n  b:\n")] // One added.
    [InlineData("  a:\n", "  new: { name: New }\n  a:\n")] // Before the first.
    [InlineData("incidents:\n", "  new: { name: New }\nincidents:\n")] // After the last.
    [InlineData("role: attacker }]", "role: attacker }]\n  new: { name: New }\n")]
    [InlineData("  b:\n    name: B\n    kind: militia\n  c:\n    name: C\n", "  c:\n    name: C\n    kind: militia\n  b:\n    name: B\n")] // Two exchanged.
    [InlineData("militia", "agency")] // The same edit in three.
    [InlineData("  b:\n    name: B\n    kind: militia\n  c:\n    name: C\n", "  d:\n    name: D\n")]
    public void An_edit_of_one_record_is_read_without_the_rest(string old, string edited)
    {
        Assert.Contains(old, Plain, StringComparison.Ordinal);
        var contained = new Containment(before: null);
        Bind(contained, Plain);

        string text = Plain.Replace(old, edited, StringComparison.Ordinal);
        AssertSame(text, Bind(contained, text));
        Assert.Equal(1, contained.LastRead.Edits);

        // And back again, from what was read in part.
        AssertSame(Plain, Bind(contained, Plain));
        Assert.Equal(2, contained.LastRead.Edits);
    }

    [Theory]
    [InlineData("  b:\n", "  a:\n")] // An id that is taken.
    [InlineData("  b:\n", "  B b:\n")] // No id.
    [InlineData("  b:\n", "  kind:\n")] // A field, where one is a record without an id.
    [InlineData("  i:\n    name: I\n    date: 2023-11-22\n    participants: [{ actor: a, role: attacker }]", "")]
    [InlineData("incidents:\n", "")]
    [InlineData("actors:\n", "# c\nactors:\n")]
    [InlineData("  c:\n    name: C\n    kind: militia\nincidents:\n  i:\n", "  i:\n")]
    [InlineData("  b:\n    name: B\n    kind: militia\n", "  b: The B\n")] // A name alone, which may be a field of the record above.
    [InlineData("    name: B\n", "    name: 'B\n")] // A quotation mark that swallows what follows.
    [InlineData("    name: B\n", "    name: B\n    name: B\n")]
    [InlineData("    name: B\n", "    name: B # 5\n    audience: internal\n")]
    [InlineData("    name: B\n", "    name: &b B\n")]
    [InlineData("    name: B\n", "    name: B\u0000\n")]
    [InlineData("    name: B\n", "<<<<<<< HEAD\n    name: B\n")]
    [InlineData("  b:\n", " b:\n")]
    [InlineData("incidents:\n", "places:\n")]
    [InlineData("    kind: militia\nincidents:", "    kind: militia\n...\nincidents:")]
    public void An_edit_that_may_concern_others_has_the_file_read_as_a_whole(string old, string edited)
    {
        Assert.Contains(old, Plain, StringComparison.Ordinal);
        var contained = new Containment(before: null);
        Bind(contained, Plain);

        string text = Plain.Replace(old, edited, StringComparison.Ordinal);
        AssertSame(text, Bind(contained, text));
        Assert.Equal(0, contained.LastRead.Edits);
    }

    [Theory]
    [InlineData("""{ "actors": { "a": { "name": "A" } } }""", "A", "seeds/a.json")]
    [InlineData("actors: {\n  a: { name: A }\n}\n", "A", "seeds/a.yaml")]
    [InlineData("{\nactors: {\n  a: { name: A }\n}}\n", "A", "seeds/a.yaml")]
    [InlineData("actors:\n - a:\n    name: A\n", "A", "seeds/a.yaml")]
    public void Records_that_have_no_lines_of_their_own_are_read_with_their_file(string before, string name, string path)
    {
        var contained = new Containment(before: null);
        Bind(contained, before, path);

        string text = before.Replace($"{name}\"", "Z\"", StringComparison.Ordinal).Replace($": {name}", ": Z", StringComparison.Ordinal);
        AssertSame(text, Bind(contained, text, path), path);
        Assert.Equal(0, contained.LastRead.Edits);
    }

    [Fact]
    public void Another_model_another_file_and_another_place_have_the_file_read_as_a_whole()
    {
        var contained = new Containment(before: null);
        Bind(contained, Plain);
        string text = Plain.Replace("name: B", "name: Z", StringComparison.Ordinal);

        contained.Bind(new ProjectText("seeds/b.yaml", "/seeds/b.yaml", text), Reading, CancellationToken.None);
        Bind(contained, Plain);
        contained.Bind(new ProjectText("seeds/a.yaml", "/elsewhere/a.yaml", text), Reading, CancellationToken.None);
        Bind(contained, Plain);
        contained.Bind(File(text), new SeedReading(Reading.Readers, MappingSet.None), CancellationToken.None);
        Bind(contained, Plain);
        contained.Bind(File(text) with { IsUnicode = false }, Reading, CancellationToken.None);
        Assert.Equal(0, contained.LastRead.Edits);
    }

    [Fact]
    public void What_is_edited_last_is_remembered_when_the_file_is_broken_in_between()
    {
        var contained = new Containment(before: null);
        Bind(contained, Plain);
        string broken = Plain.Replace("name: B", "name: 'B", StringComparison.Ordinal);
        AssertSame(broken, Bind(contained, broken));

        string mended = Plain.Replace("name: B", "name: 'B'", StringComparison.Ordinal);
        AssertSame(mended, Bind(contained, mended));
        Assert.Equal(1, contained.LastRead.Edits);
    }

    [Fact]
    public void Random_edits_give_what_the_whole_file_gives()
    {
        int edits = 0;
        int total = 0;
        foreach ((string name, string seed) in Corpora())
        {
            var random = new Random(name.Sum(static c => c));
            var contained = new Containment(before: null);
            string good = seed;
            Bind(contained, good);
            for (int round = 0; round < 500; round++, total++)
            {
                string text = Edit(good, random);
                AssertSame(text, Bind(contained, text));

                // Most edits break something. From there on, nothing can be read in part.
                bool isRead = contained.LastRead.Edits > edits;
                edits = contained.LastRead.Edits;
                if ((isRead && random.Next(2) == 0) || random.Next(30) == 0)
                    good = text;
                if (random.Next(60) == 0 || good.Length > 2 * seed.Length)
                    good = seed;
            }

            Assert.True(edits > 10, $"{name}: only {edits} of 500 edits were read in part");
            edits = 0;
        }

        Assert.True(total >= 3_500);
    }

    [Fact]
    public void Random_edits_of_the_examples_of_all_rules_give_what_the_whole_file_gives()
    {
        int edits = 0;
        var random = new Random(20231122);
        foreach (string seed in RuleCatalogue.All.Select(RulePage.Of).SelectMany(static page => page.Wrong.Concat(page.Right)).Where(static file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)).Select(static file => file.Text).Distinct())
        {
            var contained = new Containment(before: null);
            Bind(contained, seed);
            for (int round = 0; round < ExampleEdits; round++)
            {
                string text = Edit(seed, random);
                AssertSame(text, Bind(contained, text));
                Bind(contained, seed);
            }

            edits += contained.LastRead.Edits;
        }

        Assert.True(edits > 100, $"only {edits} edits were read in part");
    }

    private static IEnumerable<(string Name, string Text)> Corpora()
    {
        string odd = Odd.ReplaceLineEndings("\n");
        yield return ("odd", WithoutAnchors(odd));
        yield return ("odd with anchors", odd);
        yield return ("odd in Windows", WithoutAnchors(odd).ReplaceLineEndings("\r\n"));
        yield return ("plain, with a mark", "\ufeff" + Plain.ReplaceLineEndings("\n"));
        foreach (string path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds", "iraq-2023"), "*.yaml").Order(StringComparer.Ordinal).Take(3))
            yield return (Path.GetFileName(path), System.IO.File.ReadAllText(path));
    }

    private static string WithoutAnchors(string text)
        => text.Replace("&note ", "", StringComparison.Ordinal).Replace("*note", "n", StringComparison.Ordinal).Replace("&anchored ", "", StringComparison.Ordinal);

    private static string Edit(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        int at = random.Next(lines.Count);
        switch (random.Next(13))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[random.Next(lines.Count)]);
                break;
            case 2:
                lines.Reverse(at, Math.Min(2, lines.Count - at));
                break;
            case 3:
                lines[at] = " " + lines[at];
                break;
            case 4 when lines[at].StartsWith(' '):
                lines[at] = lines[at][1..];
                break;
            case 5:
                lines[at] = lines[at].Replace('a', 'b');
                break;
            case 6:
                lines[at] += One(Pieces);
                break;
            case 7:
                lines.RemoveRange(at, Math.Min(random.Next(1, 9), lines.Count - at));
                break;
            case 8:
                lines.InsertRange(at, lines.Skip(random.Next(lines.Count)).Take(random.Next(1, 9)).Select(line => line.Replace("e", random.Next(2) == 0 ? "e" : "o", StringComparison.Ordinal)).ToList());
                break;
            default:
                int start = random.Next(text.Length + 1);
                return text.Remove(start, Math.Min(random.Next(4) * random.Next(4), text.Length - start)).Insert(start, One(Pieces));
        }

        return string.Join('\n', lines);

        string One(string[] from) => from[random.Next(from.Length)];
    }

    private static ProjectText File(string text, string path = "seeds/a.yaml") => new(path, "/" + path, text);

    private static BoundFile Bind(Containment contained, string text, string path = "seeds/a.yaml") => contained.Bind(File(text, path), Reading, CancellationToken.None);

    private static void AssertSame(string text, BoundFile edited, string path = "seeds/a.yaml")
    {
        BoundFile whole = Bind(new Containment(before: null), text, path);
        if (!whole.Equals(edited))
            Assert.Fail($"Differs:\n{Describe(whole)}\n--- in part:\n{Describe(edited)}\n--- of:\n{text}");
    }

    private static string Describe(BoundFile file)
    {
        var described = new StringBuilder();
        foreach (Dossier.Compiler.Binding.BoundRecord record in file.Document.Content.Records)
            described.Append(CultureInfo.InvariantCulture, $"{record.Kind.Name} {record.Id} {record.Ordinal} at {file.Document.Spans[record.Ordinal]} with {record.Fields.Count} fields\n");
        foreach (LocatedProblem problem in file.Document.Problems)
            described.Append(problem).Append('\n');
        return described.Append(CultureInfo.InvariantCulture, $"{file.Document.Spans.Count} values").ToString();
    }
}

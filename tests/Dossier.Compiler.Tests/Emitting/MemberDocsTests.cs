using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Tests.Binding;

namespace Dossier.Compiler.Tests.Emitting;

/// <summary>What a hover shows of a record.</summary>
public class MemberDocsTests
{
    // The first look of the design, to the letter.
    private const string FirstLook = """
        sources:
          wire-report:
            name: Wire report on the strikes
            kind: news-article
            published: 2023-11-22
        actors:
          us-central-command: { name: US Central Command, kind: command, aliases: [CENTCOM] }
          iran-backed-militias: { name: Iran-backed militias in Iraq, kind: unnamed-group }
        places:
          jurf-al-nasr: { name: Jurf al-Nasr, country: IQ }
        facilities:
          jurf-al-nasr-facility-1: { name: First facility in Jurf al-Nasr, place: jurf-al-nasr }
        incidents:
          jurf-al-nasr-strike:
            name: US strikes on two facilities in Jurf al-Nasr
            kind: air-strike
            date: 2023-11-22
            place: jurf-al-nasr
            facilities: [jurf-al-nasr-facility-1]
            participants:
              - { actor: us-central-command, role: attacker }
              - { actor: iran-backed-militias, role: target }
            casualties:
              - { harm: killed, count: several, of: iran-backed-militias, stage: initial, source: wire-report }
            sources: [wire-report]
        """;

    [Fact]
    public void The_first_strike_says_when_what_and_where_who_whom_and_by_which_source()
        => Assert.Equal(
            """
            /// <summary>
            /// <para>US strikes on two facilities in Jurf al-Nasr (<c>jurf-al-nasr-strike</c>)</para>
            /// <para>22 November 2023; air strike; <see cref="Places.JurfAlNasr">Jurf al-Nasr</see></para>
            /// <para>attacker <see cref="Actors.UsCentralCommand">US Central Command</see>, target <see cref="Actors.IranBackedMilitias">Iran-backed militias in Iraq</see></para>
            /// <para>killed several of <see cref="Actors.IranBackedMilitias">Iran-backed militias in Iraq</see> (initial)</para>
            /// <para>facilities: <see cref="Facilities.JurfAlNasrFacility1">First facility in Jurf al-Nasr</see></para>
            /// <para>sources: <see cref="Sources.WireReport">Wire report on the strikes</see></para>
            /// <para>seeds/events.yaml</para>
            /// </summary>

            """,
            Docs(FirstLook, "jurf-al-nasr-strike"));

    [Theory]
    [InlineData("us-central-command", "US Central Command", "command")]
    [InlineData("jurf-al-nasr", "Jurf al-Nasr", "IQ")]
    [InlineData("jurf-al-nasr-facility-1", "First facility in Jurf al-Nasr", "<see cref=\"Places.JurfAlNasr\">Jurf al-Nasr</see>")]
    [InlineData("wire-report", "Wire report on the strikes", "news article; 22 November 2023")]
    public void The_records_around_it_say_what_the_model_lists_for_their_kinds(string id, string name, string line)
        => Assert.Equal(
            $"/// <summary>\n/// <para>{name} (<c>{id}</c>)</para>\n/// <para>{line}</para>\n/// <para>seeds/events.yaml</para>\n/// </summary>\n",
            Docs(FirstLook, id));

    [Fact]
    public void A_record_without_a_name_shows_its_id_and_nothing_that_is_missing()
        => Assert.Equal("/// <summary>\n/// <para><c>x</c></para>\n/// <para>S</para>\n/// <para>seeds/events.yaml</para>\n/// </summary>\n", Docs("actors: { x: { summary: S } }", "x"));

    [Fact]
    public void No_text_of_a_seed_gets_out_of_its_comment()
    {
        string docs = Docs("sources: { x: { name: \"</para>\\n*/ <see cref=\\\"X\\\"/>\", publisher: \"a\\r\\nclass Evil {}\" } }", "x");

        Assert.Equal(
            "/// <summary>\n/// <para>&lt;/para&gt; */ &lt;see cref=\"X\"/&gt; (<c>x</c>)</para>\n/// <para>a class Evil {}</para>\n/// <para>seeds/events.yaml</para>\n/// </summary>\n",
            docs);
    }

    [Fact]
    public void Who_said_so_and_how_stands_behind_an_item()
        => Assert.Contains(
            "/// <para>injured at least 5 of <see cref=\"Actors.Us\">US</see> serious (<see cref=\"Actors.Us\">US</see>, <see cref=\"Actors.Uk\">UK</see> suspected confirmed)</para>\n",
            Docs(
                """
                actors: { us: US, uk: UK }
                sources: { s: S }
                incidents:
                  x:
                    name: X
                    casualties: [{ harm: injured, count: 5+, of: us, severity: serious, by: [us, uk], stance: suggests, stage: confirmed, source: s, said: 2023-11 }]
                """,
                "x"));

    [Fact]
    public void A_short_record_shows_its_summary_and_times_are_words()
    {
        Assert.Contains("/// <para>A state in the Gulf.</para>\n", Docs("actors: { x: { name: X, summary: A state in the Gulf. } }", "x"));
        Assert.Contains("/// <para>22 November 2023; early morning; attack</para>\n", Docs("incidents: { x: { name: X, kind: attack, date: 2023-11-22, time: early-morning } }", "x"));
    }

    [Fact]
    public void A_part_is_called_one_and_a_denial_is_told()
    {
        string docs = Docs(
            """
            actors: { us: US, uk: UK }
            incidents:
              x:
                name: X
                participants: [{ actor: us, role: attacker, by: uk }]
                casualties: [{ harm: killed, count: 1, covers: part }]
                claims: [{ about: participants, value: { actor: us, role: attacker }, by: us, stance: denies }]
            """,
            "x");

        Assert.Contains("/// <para>killed 1 as part</para>\n", docs);
        Assert.Contains("attacker <see cref=\"Actors.Us\">US</see> (<see cref=\"Actors.Uk\">UK</see>) (denied by <see cref=\"Actors.Us\">US</see>)", docs);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(60)]
    [InlineData(2000)]
    public void However_much_there_is_a_hover_shows_at_most_600_characters(int many)
    {
        string name = string.Join(' ', Enumerable.Repeat("Committee", Math.Min(many, 40)));
        string actors = string.Join('\n', Enumerable.Range(0, many).Select(i => FormattableString.Invariant($"  a{i}: {{ name: {name} {i} }}")));
        string parts = string.Join(", ", Enumerable.Range(0, many).Select(i => FormattableString.Invariant($"{{ actor: a{i}, role: attacker }}")));
        string seed = $"actors:\n{actors}\nincidents:\n  x:\n    name: {name}\n    summary: {name}. {name}.\n    kind: attack\n    date: 2023-11-22\n    participants: [{parts}]\n";

        string shown = Shown(Docs(seed, "x"));

        Assert.InRange(shown.Length, 40, MemberDocs.MostCharacters);
        Assert.Contains("22 November 2023; attack", shown, StringComparison.Ordinal);
        Assert.EndsWith("seeds/events.yaml", shown, StringComparison.Ordinal);
        Match more = Regex.Match(shown, "and ([0-9]+) more");
        int told = Regex.Count(shown, "attacker ");
        Assert.Equal(many, told + (more.Success ? int.Parse(more.Groups[1].Value, CultureInfo.InvariantCulture) : 0));
    }

    // What a reader sees: no markup.
    private static string Shown(string docs)
        => System.Net.WebUtility.HtmlDecode(Regex.Replace(string.Concat(docs.Split('\n').Where(line => line.Contains("<para>", StringComparison.Ordinal))).Replace("/// ", "", StringComparison.Ordinal), "<[^>]*>", ""));

    [Theory]
    [InlineData("backedBy", "backed by")]
    [InlineData("name", "name")]
    [InlineData("inResponseTo", "in response to")]
    [InlineData("casualty-report", "casualty report")]
    public void A_name_of_the_model_reads_as_words(string name, string words) => Assert.Equal(words, NameWords.Of(name));

    [Fact]
    public void A_former_id_whose_name_is_taken_has_no_member_of_its_own()
    {
        string source = SeedFileEmitter.Emit(
            DisclosedDocument.For(Link("actors: { jurf-al-nasr: { name: J, formerIds: [jurf_al_nasr, jurf] } }"), Audience.Public),
            default,
            DisclosedModel.For(ModelLoader.BuiltIn, Audience.Public),
            new EmitOptions("Tests", "public", false)).Text;

        Assert.Equal(
            ["public static Actor JurfAlNasr => Row_SeedsEventsYaml(0);", "public static Actor Jurf => Row_SeedsEventsYaml(0);"],
            source.Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith("public static Actor ", StringComparison.Ordinal)));
    }

    private static LinkedDocument Link(string seed)
    {
        BoundDocument bound = Bound.Seed("seeds/events.yaml", seed);
        return Linker.Link(bound.Content, SeedIndex.Build([DocumentKeys.Of(bound.Content)], ModelLoader.BuiltIn), ModelLoader.BuiltIn).Document;
    }

    private static string Docs(string seed, string id)
    {
        var writer = new SourceWriter();
        LinkedDocument document = Link(seed);
        EquatableArray<string> names = NameTable.Of(ImmutableArray.Create(DocumentNames.Of(Bound.Seed("seeds/events.yaml", seed).Content))).Of(document.Referred);
        MemberDocs.Write(
            writer, document.Records.Single(r => r.Id == id), document.Path, new MemberCrefs(ModelLoader.BuiltIn, document.Referred, names));
        return writer.ToString();
    }
}

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
    [InlineData("jurf-al-nasr", "Jurf al-Nasr", "Iraq")]
    [InlineData("jurf-al-nasr-facility-1", "First facility in Jurf al-Nasr", "<see cref=\"Places.JurfAlNasr\">Jurf al-Nasr</see>")]
    [InlineData("wire-report", "Wire report on the strikes", "news article; published 22 November 2023")]
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
            "/// <summary>\n/// <para>&lt;/para&gt; */ &lt;see cref=\"X\"/&gt; (<c>x</c>)</para>\n/// <para>publisher: a class Evil {}</para>\n/// <para>seeds/events.yaml</para>\n/// </summary>\n",
            docs);
    }

    [Fact]
    public void Who_said_so_and_how_stands_behind_an_item()
        => Assert.Contains(
            "/// <para>injured at least 5 of <see cref=\"Actors.Us\">US</see> (serious, suspected, confirmed, per <see cref=\"Actors.Us\">US</see>, <see cref=\"Actors.Uk\">UK</see>)</para>\n",
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

        Assert.Contains("/// <para>killed 1 (a partial count)</para>\n", docs);
        Assert.Contains("attacker <see cref=\"Actors.Us\">US</see> (per <see cref=\"Actors.Uk\">UK</see>, denied by <see cref=\"Actors.Us\">US</see>)", docs);
    }

    [Theory]
    [InlineData("backedBy: [{ value: uk, source: s }]", "", "backed by: UK")]
    [InlineData("backedBy: [{ value: uk, by: fr, source: s }]", "", "backed by: UK (per France)")]
    [InlineData("backedBy: [{ value: uk, source: s }]", "{ about: backedBy, value: uk, by: fr, source: s }", "backed by: UK (also per France)")]
    [InlineData("backedBy: [{ value: uk, by: [fr, de], source: s }]", "", "backed by: UK (per France, Germany)")]
    [InlineData("backedBy: [{ value: uk, by: [fr, de], jointly: true, source: s }]", "", "backed by: UK (per France and Germany)")]
    [InlineData("backedBy: [{ value: uk, by: fr, source: s, derived: its arms }]", "", "backed by: UK (inferred, per France)")]
    [InlineData("backedBy: [{ value: uk, source: s, derived: its arms }]", "{ about: backedBy, value: uk, by: fr, source: s }", "backed by: UK (also per France)")]
    [InlineData("backedBy: [{ value: uk, by: fr, source: s, stance: suggests }]", "", "backed by: UK (suspected, per France)")]
    [InlineData("backedBy: [{ value: uk, by: fr, source: s }]", "{ about: backedBy, value: uk, by: de, stance: disputes, source: s }", "backed by: UK (per France, disputed by Germany)")]
    [InlineData("country: GB", "", "United Kingdom")]
    [InlineData("country: { value: GB, source: s, derived: its name }", "", "United Kingdom")]
    [InlineData("died: 2023-11", "", "died November 2023")]
    [InlineData("roles: [{ office: editor, org: fr, from: 2020 }]", "", "roles: editor of France from 2020")]
    public void What_a_value_rests_on_is_told_behind_it(string field, string claim, string line)
        => Assert.Contains(
            line,
            Shown(Docs($"sources: {{ s: S }}\nactors:\n  uk: UK\n  fr: France\n  de: Germany\n  x: {{ name: X, {field}, claims: [{claim}] }}\n", "x"), "\n").Split('\n'));

    [Theory]
    [InlineData("{ actor: uk, role: attacker, source: s }, { actor: uk, role: attacker, by: fr, source: s }, { actor: fr, role: target }", "attacker UK (also per France), target France")]
    [InlineData("{ actor: uk, role: attacker, by: fr, source: s }, { actor: uk, role: attacker, by: [uk, fr], source: s }", "attacker UK (per France, UK)")]
    public void Items_that_say_the_same_are_told_once_with_all_who_say_it(string participants, string line)
        => Assert.Contains(
            line,
            Shown(Docs($"sources: {{ s: S }}\nactors: {{ uk: UK, fr: France }}\nincidents:\n  x: {{ name: X, participants: [{participants}] }}\n", "x"), "\n").Split('\n'));

    [Theory]
    [InlineData("{ harm: killed, count: 1, of: uk }", "killed 1: UK")]
    [InlineData("{ harm: killed, count: 2, of: uk }", "killed 2 of UK")]
    [InlineData("{ harm: injured, count: 5+, severity: non-serious }", "injured at least 5 (non-serious)")]
    [InlineData("{ harm: killed-or-injured }", "killed or injured")]
    public void Casualties_read_as_a_sentence_would(string report, string line)
        => Assert.Contains(line, Shown(Docs($"actors: {{ uk: UK }}\nincidents:\n  x: {{ name: X, casualties: [{report}] }}\n", "x"), "\n").Split('\n'));

    [Theory]
    [InlineData("places: { x: { name: Iraq, kind: country, country: IQ } }", "country")]
    [InlineData("places: { iq: Iraq, x: { name: X, kind: city, country: IQ, partOf: iq } }", "city; Iraq")]
    [InlineData("places: { a: Anbar, x: { name: X, kind: city, country: IQ, partOf: a } }", "city; Anbar; Iraq")]
    [InlineData("places: { x: { name: X, location: { lat: 32.87, lon: 44.21 }, precision: near } }", "32.87, 44.21; precision: near")]
    public void A_place_names_its_country_once(string seed, string line) => Assert.Contains(line, Shown(Docs(seed, "x"), "\n").Split('\n'));

    [Fact]
    public void A_long_summary_ends_with_a_sentence_and_has_more_of_them_where_there_is_room()
    {
        const string Summary = "The first sentence of the summary says what happened there. The second says how it came to that, at some length. The third says who saw it. ";
        string all = string.Concat(Enumerable.Repeat(Summary, 4)).Trim();

        Assert.Equal("The first sentence of the summary says what happened there. …", Shown(Docs(
            $"actors: {{ a: A }}\nfacilities: {{ f: F }}\nsources: {{ s: S }}\nincidents: {{ x: {{ name: X, summary: \"{all}\", kind: attack, participants: [{{ actor: a, role: target }}], "
                + "casualties: [{ harm: killed }], facilities: [f], targets: [{ kind: vehicle }], sources: [s] } }", "x"), "\n").Split('\n')[1]);
        Assert.Equal($"{Summary}The first sentence of the summary says what happened there. The second says how it came to that, at some length. The third says who saw it. …", Shown(Docs($"actors: {{ x: {{ name: X, kind: state, summary: \"{all}\" }} }}", "x"), "\n").Split('\n')[1]);
    }

    [Fact]
    public void However_long_all_names_are_each_line_has_something()
    {
        string name = string.Join(' ', Enumerable.Repeat("Committee", 20));
        string shown = Shown(Docs(
            $"actors: {{ a: {name} a, b: {name} b }}\nsources: {{ s: {name} }}\nfacilities: {{ f: {name} f, g: {name} g }}\nincidents: {{ x: {{ name: {name}, summary: {name}, kind: attack, date: 2023-11-22, "
                + "participants: [{ actor: a, role: attacker, by: b, source: s }, { actor: b, role: target, by: a, source: s }], casualties: [{ harm: killed, count: 2, of: a, by: b, source: s }], "
                + "facilities: [f, g], targets: [{ kind: personnel, of: a, by: b, source: s }, { kind: vehicle, of: b, by: b, source: s }], sources: [s] } }", "x"), "\n");

        Assert.Equal(
            [
                "22 November 2023; attack", "attacker Committee Committee… (per Committee Committee…), and 1 more", "killed 2 of Committee Committee… (per Committee Committee…)",
                "facilities: Committee Committee Committee Committee Committee…, and 1 more", "2 targets", "sources: Committee Committee Committee Committee Committee…", "seeds/events.yaml",
            ],
            shown.Split('\n')[2..]);
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
    private static string Shown(string docs, string betweenLines = "")
        => System.Net.WebUtility.HtmlDecode(Regex.Replace(string.Join(betweenLines, docs.Split('\n').Where(line => line.Contains("<para>", StringComparison.Ordinal))).Replace("/// ", "", StringComparison.Ordinal), "<[^>]*>", ""));

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

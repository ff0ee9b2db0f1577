using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Tests.Catalogue;

namespace Dossier.Compiler.Tests.Schema;

public class SeedSchemaTests
{
    /// <summary>Rules whose mistakes a schema can know of: fields, terms, types, ids, and the forms of values.</summary>
    private static readonly string[] KnownToSchema =
    [
        "DSR2004", "DSR2005", "DSR2006", "DSR2007", "DSR2008", "DSR2009", "DSR2012", "DSR3001", "DSR3002",
        "DSR4001", "DSR5001", "DSR5003", "DSR5004", "DSR5005",
    ];

    public static TheoryData<string> Dataset
        => [.. Directory.GetFiles(Repository.PathOf("seeds/iraq-2023"), "*.yaml").Select(file => "seeds/iraq-2023/" + Path.GetFileName(file))];

    public static TheoryData<string> Pages => [.. RuleCatalogue.All.Where(IsAboutSeeds).Select(rule => rule.Id)];

    public static TheoryData<string> PagesKnownToSchema => [.. KnownToSchema];

    [Theory]
    [MemberData(nameof(Dataset))]
    public void The_dataset_is_accepted(string file) => Assert.Empty(SeedSchema.Validate(Repository.Read(file)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_right_seed_of_a_rule_is_accepted(string id)
    {
        IReadOnlyList<SeedText> files = RulePage.Of(RuleCatalogue.Find(id)!).Right;

        // A page that brings kinds of its own is read by their schema.
        ModelSource[] models = [.. files.Where(file => file.Path.EndsWith(".model.yaml", StringComparison.Ordinal)).Select(file => new ModelSource(file.Path, file.Text))];
        Assert.All(SeedsOf(files), file => Assert.Empty(models.Length == 0 ? SeedSchema.Validate(file.Text, file.Path) : SeedSchema.ValidateBy(models, file.Text, file.Path)));
    }

    [Theory]
    [MemberData(nameof(PagesKnownToSchema))]
    public void The_wrong_seed_of_a_rule_that_a_schema_can_know_of_is_rejected(string id)
        => Assert.Contains(SeedsOf(RulePage.Of(RuleCatalogue.Find(id)!).Wrong), file => SeedSchema.Validate(file.Text, file.Path).Length > 0);

    [Theory]
    [InlineData("places: { iraq: { name: Iraq } }")]
    [InlineData("places: { iraq: Iraq, 2023: Year }")]
    [InlineData("places: { جرف-النصر: { name: جرف النصر } }")]
    [InlineData("places:\nactors:")]
    [InlineData("x-shared: { any: [thing] }\n$schema: dossier.schema.json\nplaces: {}")]
    [InlineData("places: { a: { name: A, aliases: Anbar } }")]
    [InlineData("places: { a: { name: A, aliases: [Anbar, { text: Al Anbar, language: ar-Latn, spelling: transliteration }] } }")]
    [InlineData("places: { a: { name: A, partOf: { value: b, by: c, source: d, locator: paragraph 1, quote: words } } }")]
    [InlineData("places: { a: { name: A, partOf: { stance: omits, source: d } } }")]
    [InlineData("places: { a: { name: A, partOf: { value: ~, stance: omits, source: d } } }")]
    [InlineData("places: { a: { name: A, aliases: [{ text: { value: B, source: s }, language: ar }] } }")]
    [InlineData("places: { a: { name: A, aliases: { value: [B, { text: C }], source: s } } }")]
    [InlineData("places: { a: { name: A, location: { stance: omits, source: s } } }")]
    [InlineData("places: { a: { name: A, partOf: { value: b, by: { value: c, source: s } } } }")]
    [InlineData("places: { a: { name: A, partOf: { statement: It is part of nothing., by: b } } }")]
    [InlineData("incidents: { a: { name: A, casualties: [{ harm: killed, count: { value: 5, by: b, source: s } }] } }")]
    [InlineData("incidents: { a: { name: A, casualties: [{ harm: killed, count: { stance: omits, by: b } }] } }")]
    [InlineData("incidents: { a: { name: A, casualties: [{ harm: { value: killed, by: b }, count: 5 }] } }")]
    [InlineData("incidents: { a: { name: A, casualties: { stance: omits, source: s } } }")]
    [InlineData("incidents: { a: { name: A, facilities: { value: [b, c], source: s } } }")]
    [InlineData("places: { a: { name: A, location: { lat: 33.3, lon: 44 } } }")]
    [InlineData("places: { a: { name: A, location: { value: { lat: -90, lon: 180 }, source: s } } }")]
    [InlineData("places: { a: { name: A, location: { lat: '33.3', lon: \"44\" } } }")]
    [InlineData("places: { a: { name: A, radiusKm: '2.5' } }")]
    [InlineData("incidents: { a: { name: A, claims: [{ statement: So., quoteAt: '1' }] } }")]
    [InlineData("incidents: { a: { name: A, date: 0044 } }")]
    [InlineData("incidents: { a: { name: A, date: -0044 } }")]
    [InlineData("incidents: { a: { name: A, date: '2023-11-~22/..' } }")]
    [InlineData("places: { a: { name: A, suppress: { DSR4004: a reason }, radiusKm: 2.5 } }")]
    [InlineData("places: { a: { name: A, suppress: [{ rule: DSR4004, reason: a reason }] } }")]
    [InlineData("places: { a: { name: A, externalIds: { wikidata: Q796, geonames: 99237 } } }")]
    [InlineData("places: { a: { name: A, externalIds: Q796, notes: [one, 2], formerIds: [b, 12] } }")]
    [InlineData("incidents: { a: { name: A, date: 2023 } }")]
    [InlineData("incidents: { a: { name: A, date: 2023-11-22, time: 05:30 } }")]
    [InlineData("incidents: { a: { name: A, date: '[2023-11-21..2023-11-22]', time: early-morning } }")]
    [InlineData("incidents: { a: { name: A, date: { value: 2023-11~, source: s }, time: Night } }")]
    [InlineData("incidents: { a: { name: A, participants: [us-forces, { actor: b, role: target, by: c }] } }")]
    [InlineData("incidents: { a: { name: A, casualties: [{ harm: killed, count: 5, source: s }, { harm: injured, count: 62+ }] } }")]
    [InlineData("incidents: { a: { name: A, casualties: { harm: killed, count: Several, stage: initial } } }")]
    [InlineData("incidents: { a: { name: A, casualties: killed, place: ~, kind: unspecified } }")]
    [InlineData("incidents: { a: { name: A, claims: [{ about: date, value: 2023-11-22, by: b, stance: disputes }] } }")]
    [InlineData("incidents: { a: { name: A, incomplete: [facilities], inResponseTo: [{ value: b, by: c }, d] } }")]
    [InlineData("actors: { a: { name: A, anonymous: true, roles: [{ office: Spokesperson, org: b, from: 2021-06 }] } }")]
    [InlineData("sources: { a: { name: A, url: HTTPS://example.org/a, language: ar, published: 2023-11-22 } }")]
    [InlineData("places: { a: { name: A, audience: internal } }")]
    [InlineData("places: { a: { name: A, audience: internal, standIn: b, silently: true }, b: B }")]
    [InlineData("dossier: { audience: partners }\nplaces: { a: A }")]
    [InlineData("dossier: { disclosedFor: public }\nplaces: { a: A }")]
    [InlineData("places: { a: { name: { value: A, audience: internal, publish: B } } }")]
    [InlineData("places: { a: { name: A, country: withheld, kind: withheld, partOf: withheld, location: withheld, radiusKm: withheld } }")]
    [InlineData("places: { a: { name: A, country: { withheld: true }, summary: { withheld: true }, location: { withheld: true } } }")]
    [InlineData("places: { a: { name: A, location: { lat: 33.3333, lon: 44.4444, audience: internal } } }")]
    [InlineData("places: { a: { name: A, location: { lat: 33.3333, lon: 44.4444, audience: internal, publish: { lat: 33.3, lon: 44.4 } } } }")]
    [InlineData("places: { a: { name: A, location: { lat: 33.3333, lon: 44.4444, audience: internal, publish: { value: { lat: 33.3, lon: 44.4 }, source: s } } } }")]
    [InlineData("places: { a: { name: A, location: { value: { lat: 33.3333, lon: 44.4444 }, audience: internal, silently: true, publish: { lat: 33.3, lon: 44.4 } } } }")]
    [InlineData("places: { a: { name: A, aliases: [Anbar, { text: Al Anbar, audience: internal }, { text: { value: X Y, audience: internal, publish: Z }, language: ar }] } }")]
    [InlineData("places: { a: { name: A, externalIds: { wikidata: { value: Q796, audience: internal }, geonames: 99237 } } }")]
    [InlineData("places: { a: { name: A, externalIds: { wikidata: Q796, audience: internal } } }")]
    [InlineData("places: { a: { name: A, notes: [{ value: one, audience: internal }, { withheld: true }, two], formerIds: { value: [b, c], audience: internal } } }")]
    [InlineData("places: { a: { name: A, suppress: { DSR4004: { value: a reason, audience: internal } } } }")]
    [InlineData("places: { a: { name: A, suppress: { DSR4004: a reason, audience: internal } } }")]
    [InlineData("places: { a: { name: A, withheld: [partOf, country] } }")]
    [InlineData("incidents: { a: { name: A, date: { value: 2023-11-22, audience: internal, publish: 2023-11 } } }")]
    [InlineData("incidents: { a: { name: A, date: { value: 2023-11-22, audience: internal, publish: { value: 2023-11, audience: partners, publish: 2023 } } } }")]
    [InlineData("incidents: { a: { name: A, date: { value: 2023-11-22, audience: internal, publish: withheld }, time: withheld, timeZone: withheld } }")]
    [InlineData("incidents: { a: { name: A, date: { value: 2023-11-22, audience: internal, publish: ~ }, place: { value: b, source: s, audience: internal } } }")]
    [InlineData("incidents: { a: { name: A, casualties: [{ harm: killed, count: 5, source: s, audience: internal, publish: { harm: killed, count: several, source: s } }] } }")]
    [InlineData("incidents: { a: { name: A, casualties: [{ harm: killed, count: { value: 5, audience: internal, publish: 5+ }, source: s, withheld: [of, locator] }, { harm: killed, count: withheld, source: s }] } }")]
    [InlineData("incidents: { a: { name: A, casualties: { value: [{ harm: killed, source: s }], audience: internal }, participants: { withheld: true } } }")]
    [InlineData("incidents: { a: { name: A, claims: [{ about: date, value: 2023-11-22, source: s, audience: internal, publish: { about: date, value: 2023-11, source: s } }] } }")]
    [InlineData("incidents: { a: { name: A, claims: [{ about: date, value: 2023, by: { value: b, audience: internal }, source: s }] } }")]
    [InlineData("incidents: { a: { name: A, facilities: [withheld, { value: b, audience: internal }], sources: { value: [s, t], audience: internal } } }")]
    [InlineData("actors: { a: { name: A, anonymous: withheld, roles: [{ office: Spokesperson, org: b, audience: internal, publish: { office: Spokesperson } }] } }")]
    [InlineData("sources: { a: { name: A, url: withheld, language: withheld, published: withheld, publisher: { withheld: true } } }")]
    public void A_good_seed_is_accepted(string seed)
    {
        Assert.Empty(Errors(seed));
        Assert.Empty(SeedSchema.Validate(seed));
    }

    [Theory]
    [InlineData("place: { a: { name: A } }", "place:", "places:")]
    [InlineData("places: { a: { kind: town } }", "kind: town", "name: town")]
    [InlineData("places: { a: { name: } }", "name:", "name: A")]
    [InlineData("places: { a: { name: '' } }", "''", "A")]
    [InlineData("places: { a: { name: [A] } }", "[A]", "A")]
    [InlineData("places: [a]", "[a]", "{ a: A }")]
    [InlineData("places: { a b: { name: A } }", "a b", "a-b")]
    [InlineData("places: { a: { name: A, knd: town } }", "knd", "kind")]
    [InlineData("places: { a: { name: A, kind: Town } }", "Town", "town")]
    [InlineData("places: { a: { name: A, country: Iraq } }", "Iraq", "IQ")]
    [InlineData("places: { a: { name: A, country: iq } }", "iq", "IQ")]
    [InlineData("places: { a: { name: A, partOf: '-- --' } }", "-- --", "the-country")]
    [InlineData("places: { a: { name: A, partOf: [b] } }", "[b]", "b")]
    [InlineData("places: { a: { name: A, radiusKm: -1 } }", "-1", "1")]
    [InlineData("places: { a: { name: A, radiusKm: far } }", "far", "10")]
    [InlineData("places: { a: { name: A, location: { lat: 91, lon: 44 } } }", "91", "90")]
    [InlineData("places: { a: { name: A, location: { lat: 33, lon: 181 } } }", "181", "-180")]
    [InlineData("places: { a: { name: A, location: { lat: 33 } } }", "33", "33, lon: 44")]
    [InlineData("places: { a: { name: A, location: { lat: 33, lng: 44 } } }", "lng", "lon")]
    [InlineData("places: { a: { name: A, location: '33.3, 44.4' } }", "'33.3, 44.4'", "{ lat: 33.3, lon: 44.4 }")]
    [InlineData("places: { a: { name: A, location: { lat: north, lon: 44 } } }", "north", "+33.3")]
    [InlineData("places: { a: { name: A, externalIds: { wikidata: 796 } } }", "796", "Q796")]
    [InlineData("places: { a: { name: A, externalIds: { gtd: 201 } } }", "gtd", "geonames")]
    [InlineData("places: { a: { name: A, suppress: { DSR4: why } } }", "DSR4", "DSR4004")]
    [InlineData("places: { a: { name: A, suppress: DSR4004 } }", "DSR4004", "{ DSR4004: why }")]
    [InlineData("places: { a: { name: A, suppress: { DSR4004: } } }", "DSR4004:", "DSR4004: why")]
    [InlineData("places: { a: { name: A, partOf: { value: b, sauce: d } } }", "sauce", "source")]
    [InlineData("places: { a: { name: A, partOf: { value: b, stance: claims } } }", "claims", "asserts")]
    [InlineData("places: { a: { name: A, partOf: {} } }", "{}", "{ stance: omits }")]
    [InlineData("places: { a: { name: A, partOf: { by: b } } }", "by: b", "value: c, by: b")]
    [InlineData("places: { a: { name: A, partOf: { value: ~, by: b } } }", "~", "c")]
    [InlineData("places: { a: { name: A, partOf: { value: c, about: partOf } } }", "about: partOf", "by: b")]
    [InlineData("incidents: { a: { name: A, facilities: [b, ~] } }", "~", "c")]
    [InlineData("incidents: { a: { name: A, targets: [~] } }", "~", "aircraft")]
    [InlineData("incidents: { a: { name: A, casualties: [{ harm: killed, count: { value: 5, statement: Five. } }] } }", "statement: Five.", "by: b")]
    [InlineData("incidents: { a: { name: A, casualties: [{ harm: { stance: omits, by: b } }] } }", "stance: omits", "value: killed")]
    [InlineData("places: { a: { name: A, formerIds: [a b] } }", "a b", "a-b")]
    [InlineData("incidents: { a: { name: A, date: 22 November 2023 } }", "22 November 2023", "2023-11-22")]
    [InlineData("incidents: { a: { name: A, date: today } }", "today", "2023")]
    [InlineData("incidents: { a: { name: A, date: 2023-13-45 } }", "2023-13-45", "2023-12-31")]
    [InlineData("incidents: { a: { name: A, date: 22-11-2023 } }", "22-11-2023", "2023-11-22")]
    [InlineData("incidents: { a: { name: A, date: 20231122 } }", "20231122", "2023-11-22")]
    [InlineData("incidents: { a: { name: A, date: { value: 2023-02-30, source: s } } }", "02-30", "02-28")]
    [InlineData("places: { a: { name: A, location: { lat: '33,3', lon: 44 } } }", "33,3", "33.3")]
    [InlineData("places: { a: { name: A, radiusKm: '2,5' } }", "2,5", "2.5")]
    [InlineData("incidents: { a: { name: A, time: 25:00 } }", "25:00", "23:00")]
    [InlineData("incidents: { a: { name: A, time: dawn } }", "dawn", "early-morning")]
    [InlineData("incidents: { a: { name: A, participants: [{ role: target }] } }", "role: target", "actor: target")]
    [InlineData("incidents: { a: { name: A, participants: [{ actor: b, role: bystander }] } }", "bystander", "witness")]
    [InlineData("incidents: { a: { name: A, casualties: [{ count: 5 }] } }", "count: 5", "count: 5, harm: killed")]
    [InlineData("incidents: { a: { name: A, casualties: [{ harm: killed, count: -9 }] } }", "-9", "9")]
    [InlineData("incidents: { a: { name: A, casualties: [{ harm: killed, count: 1.5 }] } }", "1.5", "1..5")]
    [InlineData("incidents: { a: { name: A, casualties: [{ harm: killed, count: N/A }] } }", "N/A", "unknown")]
    [InlineData("incidents: { a: { name: A, casualties: [{ harm: killed, count: 5-7 }] } }", "5-7", "5..7")]
    [InlineData("incidents: { a: { name: A, casualties: [{ harm: killed, count: a lot }] } }", "a lot", "many")]
    [InlineData("incidents: { a: { name: A, casualties: [{ harm: killed, nationality: Iraqi }] } }", "Iraqi", "IQ")]
    [InlineData("incidents: { a: { name: A, claims: [{ about: casualty, value: killed }] } }", "casualty", "casualties")]
    [InlineData("incidents: { a: { name: A, incomplete: [everything] } }", "everything", "weapons")]
    [InlineData("incidents: { a: { name: A, claims: [{ statement: So., quoteAt: -1 }] } }", "-1", "1")]
    [InlineData("actors: { a: { name: A, anonymous: 'true' } }", "'true'", "true")]
    [InlineData("actors: { a: { name: A, anonymous: maybe } }", "maybe", "false")]
    [InlineData("sources: { a: { name: A, url: example.org } }", "example.org", "'http://example.org'")]
    [InlineData("sources: { a: { name: A, language: Arabic language } }", "Arabic language", "ar")]
    [InlineData("places: { a: { name: A, audience: internl } }", "internl", "internal")]
    [InlineData("places: { a: { name: A, audience: [internal] } }", "[internal]", "internal")]
    [InlineData("places: { a: { name: A, audience: unspecified } }", "unspecified", "public")]
    [InlineData("places: { a: { name: A, audience: internal, silently: maybe } }", "maybe", "true")]
    [InlineData("places: { a: { name: A, audience: internal, silently: 'true' } }", "'true'", "true")]
    [InlineData("places: { a: { name: A, audience: internal, publish: b } }", "publish: b", "silently: true")]
    [InlineData("places: { a: { name: A, audience: internal, standIn: [b] }, b: B }", "[b]", "b")]
    [InlineData("places: { a: { name: A, summary: { withheld: false } } }", "false", "true")]
    [InlineData("places: { a: { name: A, summary: { withheld: 'true' } } }", "'true'", "true")]
    [InlineData("places: { a: { name: { withheld: true } } }", "{ withheld: true }", "A")]
    [InlineData("incidents: { a: { name: A, casualties: [{ harm: withheld, source: s }] } }", "withheld", "killed")]
    [InlineData("incidents: { a: { name: A, casualties: [{ harm: killed, source: s, audience: internal, standIn: b }] } }", "standIn: b", "silently: true")]
    [InlineData("incidents: { a: { name: A, casualties: [{ harm: killed, source: s, withheld: [date] }] } }", "[date]", "[count]")]
    [InlineData("incidents: { a: { name: A, withheld: [count] } }", "[count]", "[date]")]
    [InlineData("incidents: { a: { name: A, date: { value: 2023-11-22, audience: internal, publish: November } } }", "November", "2023-11")]
    [InlineData("incidents: { a: { name: A, date: { value: 2023-11-22, audience: internal, published: 2023-11 } } }", "published", "publish")]
    [InlineData("incidents: { a: { name: A, kind: { value: air-strike, audience: internal, publish: atack } } }", "atack", "attack")]
    [InlineData("places: { a: { name: A, location: { lat: 33.333, lon: 44.444, audience: internal, publish: { lat: 33.3 } } } }", "lat: 33.3 }", "lat: 33.3, lon: 44.4 }")]
    [InlineData("places: { a: { name: A, location: hidden } }", "hidden", "withheld")]
    [InlineData("sources: { a: { name: A, url: HIDDEN } }", "HIDDEN", "withheld")]
    [InlineData("dossier: { audience: internals }\nplaces: { a: A }", "internals", "internal")]
    [InlineData("audience: internal\nplaces: { a: A }", "audience: internal\n", "")]
    public void A_bad_seed_is_rejected_and_accepted_once_it_is_mended(string seed, string wrong, string right)
    {
        string mended = seed.Replace(wrong, right, StringComparison.Ordinal);

        Assert.NotEmpty(Errors(seed));
        Assert.NotEmpty(SeedSchema.Validate(seed));
        Assert.Empty(Errors(mended));
        Assert.Empty(SeedSchema.Validate(mended));
    }

    [Fact]
    public void Seeds_in_JSON_have_the_same_schema()
    {
        Assert.Empty(SeedSchema.Validate("""{ "$schema": "x.json", "places": { "a": { "name": "A", "location": { "lat": 33.3, "lon": 44.4 } } } }""", "seeds/a.json"));
        Assert.NotEmpty(SeedSchema.Validate("""{ "places": { "a": { "nam": "A" } } }""", "seeds/a.json"));
    }

    /// <summary>The build's errors, but for references that lead out of the seed and for incidents that cite nobody.</summary>
    private static IEnumerable<LocatedProblem> Errors(string seed)
        => SeedBuild.Problems([new SeedText("seeds/test.yaml", seed)])
            .Where(problem => problem.Rule.Severity == RuleSeverity.Error && problem.Rule.Id is not ("DSR2002" or "DSR6001"));

    private static bool IsAboutSeeds(Rule rule) => rule.Id[3] is not ('8' or '9');

    private static IEnumerable<SeedText> SeedsOf(IEnumerable<SeedText> files)
        => files.Where(file => !file.Path.EndsWith(".txt", StringComparison.Ordinal) && !file.Path.EndsWith(".csproj", StringComparison.Ordinal) && !file.Path.EndsWith(".model.yaml", StringComparison.Ordinal)
            && !file.Path.EndsWith(".map.yaml", StringComparison.Ordinal) && !file.Path.EndsWith(".csv", StringComparison.Ordinal));
}

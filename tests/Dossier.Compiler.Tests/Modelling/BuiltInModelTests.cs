using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Tests.Modelling;

/// <summary>The built-in model has what the design lists, no more and no less than the tables here, which were written from it by hand.</summary>
public class BuiltInModelTests
{
    private static readonly DomainModel Model = ModelLoader.BuiltIn;

    [Fact]
    public void It_loads_without_a_problem()
    {
        Assert.Empty(ModelLoader.Load([]).Problems);
        Models.AssertSound(Model);
    }

    // The library reads these fields by their numbers (CommonFields): a table of the model would have to be read for their names.
    [Theory]
    [InlineData("aliases", 3)]
    [InlineData("sources", 6)]
    [InlineData("claims", 7)]
    public void What_all_kinds_have_has_the_number_that_the_library_knows(string field, int number)
    {
        DomainModel extended = Models.Of("kinds:\n  convoy: { plural: convoys, fields: { size: integer } }\n  incident: { fields: { own: text } }\n");

        Assert.Equal(7, extended.Kinds.Length);
        Assert.All(extended.Kinds, kind => Assert.Equal(number, kind.IndexOf(field)));
    }

    // They are not tried when the model is loaded.
    [Fact]
    public void Its_patterns_are_regular_expressions()
    {
        string[] patterns = [.. Model.Kinds.Concat<Shape>(Model.Records).SelectMany(shape => shape.Fields).Select(field => field.Pattern).Where(pattern => pattern.Length > 0)];

        Assert.NotEmpty(patterns);
        Assert.All(patterns, pattern => Assert.True(Patterns.IsValid(pattern), pattern));
    }

    [Fact]
    public void Its_kinds_are_these()
        => Assert.Equal(
            ["actor: actors", "facility: facilities", "incident: incidents", "place: places", "source: sources", "tally: tallies"],
            Model.Kinds.Select(k => $"{k.Name}: {k.Plural}"));

    // Common to all kinds, before their own.
    private const string Common = """
        member: text
        formerIds: id many
        name: text required
        aliases: record alias many
        externalIds: record external-ids
        summary: text
        sources: ref source many
        claims: record claim many
        incomplete: field many
        status: enum record-status
        supersededBy: ref SELF
        reason: text
        revisions: record revision many
        suppress: record suppression many
        notes: text many
        """;

    [Theory]
    [InlineData("actor", """
        kind: enum actor-kind
        country: country
        partOf: ref actor many
        backedBy: ref actor many
        commands: ref actor many
        activeFrom: date
        activeTo: date
        anonymous: flag
        roles: record role-held many
        died: date
        """)]
    [InlineData("facility", """
        kind: enum facility-kind
        place: ref place
        location: point
        precision: enum location-precision
        partOf: ref facility
        operators: ref actor many
        hosts: ref actor many
        usedBy: ref actor many
        """)]
    [InlineData("place", """
        kind: enum place-kind
        country: country
        partOf: ref place
        location: point
        precision: enum location-precision
        radiusKm: decimal
        """)]
    [InlineData("incident", """
        kind: enum incident-kind
        subkind: text
        date: date
        time: time
        timeZone: timezone
        place: ref place
        location: point
        precision: enum location-precision
        facilities: ref facility many
        participants: record participation many
        targets: record target-object many
        casualties: record casualty-report many
        weapons: record weapon-use many
        damage: record damage-report many
        outcome: enum outcome
        clarity: enum clarity
        inResponseTo: ref incident many
        partOf: ref incident many
        follows: ref incident many
        sameAs: ref incident many
        possiblySameAs: ref incident many
        differentFrom: ref incident many
        """)]
    [InlineData("source", """
        kind: enum source-kind
        publisher: text
        published: date
        created: date
        author: text
        credit: text
        url: url
        archived: url
        retrieved: date
        language: language
        partOf: ref source
        document: text
        license: text
        """)]
    [InlineData("tally", """
        against: ref actor many
        places: ref place many
        window: date
        asOf: date
        counts: record tally-count many
        includes: ref incident many
        """)]
    public void A_kind_has_the_common_fields_and_its_own(string kind, string fields)
        => Assert.Equal(
            Common.Replace("SELF", kind) + "\n" + fields + "\nwithheld: field many",
            string.Join('\n', Model.Kind(kind).Fields.Select(Models.Words)));

    [Theory]
    [InlineData("alias", "text: text required, language: language, spelling: enum spelling")]
    [InlineData("external-ids", "wikidata: text, geonames: text, ucdp: text, ucdpConflict: text, ucdpDyad: text, prioGrid: text, acled: text, "
        + "gtd: text, icao: text, iata: text")]
    [InlineData("attribution", "by: ref actor many, jointly: flag, source: ref source, locator: text, said: date, stance: enum stance, rank: enum rank, "
        + "stage: enum stage, derived: text, quote: text, quoteAt: integer")]
    [InlineData("claim", "about: field, value: text, item: item, statement: text, attribution: record attribution, withheld: field many")]
    [InlineData("disclosure", "audience: enum audience, publish: text, silently: flag, standIn: id, withheld: field many")]
    [InlineData("revision", "date: date required, note: text")]
    [InlineData("suppression", "rule: text required, reason: text required")]
    [InlineData("rule-listing", "rule: text required, listed: text required")]
    [InlineData("role-held", "office: text, org: ref actor, from: date, to: date, attribution: record attribution, withheld: field many")]
    [InlineData("participation", "actor: ref actor required, role: enum participant-role, attribution: record attribution, withheld: field many")]
    [InlineData("target-object", "kind: enum target-kind, count: estimate, of: ref actor, attribution: record attribution, withheld: field many")]
    [InlineData("casualty-report", "harm: enum harm required, count: estimate, of: ref actor, covers: enum coverage, severity: enum severity, "
        + "nationality: country, attribution: record attribution, withheld: field many")]
    [InlineData("weapon-use", "kind: enum weapon-kind, platform: text, count: estimate, usedBy: ref actor many, attribution: record attribution, withheld: field many")]
    [InlineData("damage-report", "extent: enum damage-extent, what: text, valueUsd: decimal, attribution: record attribution, withheld: field many")]
    [InlineData("tally-count", "what: enum tally-measure required, count: estimate, of: ref actor, attribution: record attribution, withheld: field many")]
    public void An_item_record_has_these_fields(string record, string fields)
        => Assert.Equal(fields, string.Join(", ", Model.Record(record).Fields.Select(Models.Words)));

    [Fact]
    public void There_are_no_other_item_records()
        => Assert.Equal(
            "alias attribution casualty-report claim damage-report disclosure external-ids file-dataset file-head participation revision role-held rule-listing suppression tally-count "
                + "target-object weapon-use",
            string.Join(' ', Model.Records.Select(r => r.Name).Order(StringComparer.Ordinal)));

    // The terms that the design names. What curating added is among the numbers of TermNumberTests.
    [Theory]
    [InlineData("actor-kind", "state armed-force command agency militia rebel-group coalition umbrella unnamed-group person office igo ngo media civilians unidentified")]
    [InlineData("facility-kind", "air-base base embassy consulate compound zone headquarters outpost port depot other")]
    [InlineData("place-kind", "country first-order second-order city town village area sea other")]
    [InlineData("incident-kind", "air-strike missile-attack rocket-or-mortar-attack drone-attack attack drone-incursion ground-clash ied shooting assassination "
        + "kidnapping sabotage cyber-attack protest riot arrest force-movement presence threat statement sanction agreement other")]
    [InlineData("participant-role", "attacker target victim intruder defender speaker addressee host organiser participant witness other")]
    [InlineData("target-kind", "vehicle aircraft ship building infrastructure personnel other")]
    [InlineData("harm", "killed injured killed-or-injured missing captured")]
    [InlineData("coverage", "total part")]
    [InlineData("severity", "non-serious serious critical")]
    [InlineData("weapon-kind", "ballistic-missile cruise-missile missile rocket mortar artillery drone bomb gunfire explosive-device vehicle other unknown")]
    [InlineData("damage-extent", "none minor major catastrophic unknown")]
    [InlineData("outcome", "succeeded failed intercepted escaped unknown")]
    [InlineData("clarity", "individual aggregate")]
    [InlineData("source-kind", "news-article photograph video press-release statement post dataset report reference other")]
    [InlineData("location-precision", "exact near second-order first-order fuzzy country sea-or-air")]
    [InlineData("audience", "public partners internal")]
    [InlineData("spelling", "alias transliteration former acronym weak")]
    [InlineData("record-status", "active retracted superseded")]
    [InlineData("stance", "asserts denies disputes suggests does-not-know omits threatens revises retracts")]
    [InlineData("rank", "preferred normal deprecated")]
    [InlineData("stage", "initial updated confirmed revised withdrawn")]
    public void A_vocabulary_has_the_terms_of_the_design(string vocabulary, string terms)
        => Assert.Empty(terms.Split(' ').Except(Model.Vocabulary(vocabulary).Terms.Select(t => t.Name)));

    [Fact]
    public void Everything_is_documented_in_one_sentence()
    {
        Assert.All(Model.Kinds, k => AssertSentence(k.Name, k.Doc));
        Assert.All(Model.Records, r => AssertSentence(r.Name, r.Doc));
        Assert.All(Model.Vocabularies, v => AssertSentence(v.Name, v.Doc));
        Assert.All(Model.Kinds.SelectMany(k => k.Fields), f => AssertSentence(f.Name, f.Doc));
        Assert.All(Model.Records.SelectMany(r => r.Fields), f => AssertSentence(f.Name, f.Doc));
        Assert.All(Model.Vocabularies.SelectMany(v => v.Terms), t => AssertSentence(t.Name, t.Doc));

        static void AssertSentence(string name, string doc)
        {
            Assert.True(doc.Length > 5, name + " has no doc");
            Assert.Matches("^[A-Z].*[.]$", doc);
            Assert.DoesNotContain(". ", doc.Replace("GTD 1 ", "").Replace("etc. ", ""));
        }
    }

    [Theory]
    [InlineData("actor", "Supersedes Parts Backs CommandedBy Members Operates HostedAt Uses Incidents HarmedIn Tallies")]
    [InlineData("facility", "Supersedes Parts Incidents")]
    [InlineData("incident", "Supersedes Responses Parts FollowedBy Tallies")]
    [InlineData("place", "Supersedes Facilities Incidents Parts Tallies")]
    [InlineData("source", "Supersedes Parts Actors Facilities Incidents Places SourceSources Tallies")]
    [InlineData("tally", "Supersedes")]
    public void A_kind_has_these_lists_of_who_refers_to_it(string kind, string lists)
        => Assert.Equal(
            lists.Split(' ').Order(StringComparer.Ordinal),
            Model.Kind(kind).Inverses.Select(i => i.Property).Order(StringComparer.Ordinal));

    [Fact]
    public void Relations_that_must_not_lead_back_say_so()
        => Assert.Equal(
            "actor.partOf actor.supersededBy facility.partOf facility.supersededBy incident.follows incident.inResponseTo incident.partOf "
                + "incident.supersededBy place.partOf place.supersededBy source.partOf source.supersededBy tally.supersededBy",
            string.Join(' ', Model.Kinds
                .SelectMany(k => k.Fields.Where(f => f.Acyclic).Select(f => $"{k.Name}.{f.Name}"))
                .Order(StringComparer.Ordinal)));

    [Fact]
    public void What_a_hover_shows_are_fields()
    {
        Assert.All(Model.Kinds, k => Assert.All(k.Hover.SelectMany(line => line), name => Assert.NotNull(k.Find(name))));
        Assert.All(Model.Records, r => Assert.All(r.Hover, name => Assert.Contains(r.Fields, f => f.Name == name)));
    }
}

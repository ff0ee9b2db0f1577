using Dossier.Compiler.Modelling;
using Dossier.Compiler.Tests.Modelling;

namespace Dossier.Compiler.Tests.Binding;

/// <summary>Words of newsrooms and codebooks: never accepted, and the message says what is meant.</summary>
public class MeaningTests
{
    [Theory]
    [InlineData("casualties: [{ harm: wounded }]", "'wounded' is not a valid harm. Did you mean 'injured'?")]
    [InlineData("casualties: [{ harm: dead }]", "'dead' is not a valid harm. Did you mean 'killed'?")]
    [InlineData("casualties: [{ harm: Fatalities }]", "'Fatalities' is not a valid harm. Did you mean 'killed'?")]
    [InlineData("casualties: [{ harm: nwound }]", "'nwound' is not a valid harm. Did you mean 'injured'?")]
    [InlineData("casualties: [{ harm: killed and wounded }]", "'killed and wounded' is not a valid harm. Did you mean 'killed-or-injured'?")]
    [InlineData("precision: approximate", "'approximate' is not a valid location precision. Did you mean 'near'?")]
    [InlineData("precision: 4", "'4' is not a valid location precision. Did you mean 'first-order'?")]
    [InlineData("precision: '3'", "'3' is not a valid location precision. Did you mean 'second-order', 'first-order' or 'fuzzy'?")]
    [InlineData("kind: bombing", "'bombing' is not a valid incident kind. Did you mean 'air-strike', 'missile-attack', 'rocket-or-mortar-attack', 'drone-attack' or 'ied'?")]
    [InlineData("kind: Armed clash", "'Armed clash' is not a valid incident kind. Did you mean 'ground-clash'?")]
    [InlineData("kind: airstrike", "'airstrike' is not a valid incident kind. Did you mean 'air-strike'?")]
    [InlineData("kind: shelling", "'shelling' is not a valid incident kind. Did you mean 'rocket-or-mortar-attack'?")]
    [InlineData("kind: gunfire", "'gunfire' is not a valid incident kind. Did you mean 'shooting'?")]
    [InlineData("kind: 'Air/drone strike'", "'Air/drone strike' is not a valid incident kind. Did you mean 'air-strike' or 'drone-attack'?")]
    [InlineData("kind: 'Bombing/Explosion'", "'Bombing/Explosion' is not a valid incident kind. Did you mean 'air-strike', 'missile-attack', 'rocket-or-mortar-attack', 'drone-attack' or 'ied'?")]
    [InlineData("kind: 'Abduction/forced disappearance'", "'Abduction/forced disappearance' is not a valid incident kind. Did you mean 'kidnapping'?")]
    [InlineData("kind: Violence against civilians", "'Violence against civilians' is not a valid incident kind. Did you mean 'attack'?")]
    [InlineData("participants: [{ actor: x, role: perpetrators }]", "'perpetrators' is not a valid participant role. Did you mean 'attacker'?")]
    [InlineData("casualties: [{ harm: fatally wounded }]", "'fatally wounded' is not a valid harm. Did you mean 'killed'?")]
    [InlineData("weapons: [{ kind: UAVs }]", "'UAVs' is not a valid weapon kind. Did you mean 'drone'?")]
    [InlineData("weapons: [{ kind: howitzer }]", "'howitzer' is not a valid weapon kind. Did you mean 'artillery'?")]
    [InlineData("damage: [{ extent: destroyed }]", "'destroyed' is not a valid damage extent. Did you mean 'catastrophic'?")]
    public void A_term_is_offered_for_what_it_is_called_elsewhere(string field, string message)
    {
        Assert.Contains(message, Incident(field), StringComparison.Ordinal);
        Assert.Contains(message, Bound.Json("{ \"incidents\": { \"a\": { \"name\": \"N\", " + Json(field) + " } } }").Messages(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("actors", "company")]
    [InlineData("actors", "corporation")]
    [InlineData("actors", "xyz")]
    public void What_is_near_to_no_term_is_not_taken_for_one(string kind, string word)
    {
        string message = Bound.Yaml($"{kind}: {{ a: {{ name: N, kind: {word} }} }}").Messages();

        Assert.DoesNotContain("Did you mean", message, StringComparison.Ordinal);
        Assert.EndsWith(" Write one of: state, armed-force, security-force, command, agency, militia, rebel-group, coalition, umbrella, unnamed-group, person, office and 6 more.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(12, " Did you mean 't1'? Write one of: t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12.")]
    [InlineData(13, " Did you mean 't1'?")]
    public void Up_to_a_dozen_terms_are_listed_whole(int terms, string end)
    {
        string list = string.Join(", ", Enumerable.Range(1, terms).Select(i => $"t{i}: A term."));
        DomainModel model = Models.Of($$"""
            vocabularies: { thing: { doc: Things., terms: { {{list}} } } }
            kinds: { actor: { fields: { thing: enum thing } } }
            """);

        string message = Bound.Yaml("actors: { a: { name: N, thing: T1 } }", model).Messages();

        Assert.EndsWith("'T1' is not a valid thing." + end, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("n\u0430me: N", "The actor 'a' has no field 'n\u0430me'. Did you mean 'name'? U+0430 only looks like 'a'.")]
    [InlineData("title: N", "The actor 'a' has no field 'title'. Did you mean 'name'?")]
    [InlineData("headline: N", "The actor 'a' has no field 'headline'. Did you mean 'name'?")]
    public void A_field_is_offered_and_not_missed_as_well(string field, string message)
        => Assert.Equal("(1,16): DSR2005: " + message, Bound.Yaml($"actors: {{ a: {{ {field} }} }}").Messages());

    [Theory]
    [InlineData("description: N", "summary")]
    [InlineData("type: attack", "kind")]
    [InlineData("coordinates: N", "location")]
    [InlineData("latitude: 33.3", "location")]
    [InlineData("where_coordinates: N", "place")]
    [InlineData("fatalities: 5", "casualties")]
    [InlineData("deaths_a: 5", "casualties")]
    [InlineData("best: 5", "casualties")]
    [InlineData("event_date: 2023", "date")]
    [InlineData("event_type: Battles", "kind")]
    [InlineData("where_prec: 1", "precision")]
    [InlineData("attacktype1: 3", "kind")]
    [InlineData("notes2: x", "notes")]
    [InlineData("timestamp: 2023", "date")]
    [InlineData("governorate: Anbar", "place")]
    [InlineData("country_txt: Iraq", "place")]
    [InlineData("attacktype2_txt: Assassination", "kind")]
    [InlineData("weaptype1_txt: Firearms", "weapons")]
    [InlineData("gsubname: x", "participants")]
    [InlineData("acled: IRQ1", "externalIds")]
    [InlineData("url: x", "sources")]
    [InlineData("keywords: x", "notes")]
    public void A_column_of_another_codebook_leads_to_its_field(string field, string meant)
        => Assert.Contains($"' has no field '{field[..field.IndexOf(':', StringComparison.Ordinal)]}'. Did you mean '{meant}'?", Incident(field), StringComparison.Ordinal);

    [Theory]
    [InlineData("id: x", "The incident 'a' has no field 'id'. The id is the key above these fields: remove this line.")]
    [InlineData("uuid: x", "The incident 'a' has no field 'uuid'. The id is the key above these fields: remove this line.")]
    [InlineData("tallies: [x]", "The incident 'a' has no field 'tallies'. It is derived from 'includes' of tallies: write it there.")]
    [InlineData("followedBy: [x]", "The incident 'a' has no field 'followedBy'. It is derived from 'follows' of incidents: write it there.")]
    [InlineData("stance: denies", "The incident 'a' has no field 'stance'. 'stance' belongs to one value: write '{ value: ..., stance: ... }' in place of the value.")]
    [InlineData("zebra: x", "The incident 'a' has no field 'zebra'. If no field fits, write it in 'notes'.")]
    public void A_key_of_no_field_has_its_own_advice(string field, string message)
    {
        Assert.EndsWith(message, Incident(field), StringComparison.Ordinal);
        Assert.EndsWith(message, Bound.Json("{ \"incidents\": { \"a\": { \"name\": \"N\", " + Json(field) + " } } }").Messages(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("events", "incidents")]
    [InlineData("persons", "actors")]
    [InlineData("locations", "places")]
    [InlineData("Articles", "sources")]
    [InlineData("actor", "actors")]
    public void A_kind_is_offered_for_what_it_is_called_elsewhere(string key, string meant)
        => Assert.Equal($"(1,1): DSR2009: '{key}' is not a kind of record. Did you mean '{meant}'?", Bound.Yaml($"{key}: {{ a: N }}").Messages());

    [Fact]
    public void The_kinds_are_listed_where_none_is_near()
        => Assert.Equal(
            "(1,1): DSR2009: 'zebras' is not a kind of record. Write one of: actors, facilities, incidents, places, sources, tallies.",
            Bound.Yaml("zebras: { a: N }").Messages());

    [Theory]
    [InlineData("kinds")]
    [InlineData("vocabularies")]
    [InlineData("common")]
    public void A_model_in_a_seed_is_told_to_be_a_model_file(string key)
    {
        Assert.Equal(
            $"(1,1): DSR2009: '{key}' is not a kind of record. This key belongs in a model file: rename this file to 'test.model.yaml'.",
            Bound.Yaml($"{key}: {{ actor: {{ fields: {{ rank: text }} }} }}").Messages());
        Assert.Contains("rename this file to 'test.model.json'.", Bound.Json($"{{ \"{key}\": {{ \"actor\": {{}} }} }}").Messages(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_synonym_is_accepted_for_a_value_or_a_key()
    {
        BoundRecordText("actors: { a: { name: N, kind: police, description: D } }", "actor a {name=N}");
        Assert.Empty(Bound.Yaml("events: { a: N }").Content.Records);

        static void BoundRecordText(string seed, string expected) => Assert.Equal(expected, Bound.Yaml(seed).Show());
    }

    [Fact]
    public void Every_vocabulary_and_kind_of_the_built_in_model_has_synonyms()
    {
        DomainModel model = ModelLoader.BuiltIn;

        Assert.All(model.Vocabularies, v => Assert.NotSame(Synonyms.None, v.Synonyms));
        Assert.All(model.Kinds, k => Assert.NotSame(Synonyms.None, k.Synonyms));
        Assert.All(model.Records, r => Assert.NotSame(Synonyms.None, r.Synonyms));
        Assert.NotSame(Synonyms.None, model.KindSynonyms);
        Assert.Empty(ModelLoader.Load([]).Problems);
    }

    private static string Incident(string field) => Bound.Yaml($"incidents: {{ a: {{ name: N, {field} }} }}").Messages();

    // `kind: x` and `casualties: [{ harm: x }]` as they are in JSON.
    private static string Json(string field)
        => System.Text.RegularExpressions.Regex.Replace(field.Replace("'", "", StringComparison.Ordinal), @"([\w][\w /-]*)(?=[:}\s\]]|$)", m => $"\"{m.Value.Trim()}\"", System.Text.RegularExpressions.RegexOptions.CultureInvariant);
}

namespace Dossier.Compiler.Tests.Modelling;

/// <summary>Names that would be one name in C#: who was there first has it, and what is built in was there first.</summary>
public class ModelNameTests
{
    [Theory]
    // Kinds, records and vocabularies with each other.
    [InlineData("kinds:\n  harm: { plural: harms }\n", "(2,3)", "harm", "'Harm' is a type of the vocabulary 'harm'")]
    [InlineData("kinds:\n  claim: { plural: claims }\n", "(2,3)", "claim", "'Claim' is a type of the record 'claim'")]
    [InlineData("records:\n  incident: { fields: { a: text } }\n", "(2,3)", "incident", "'Incident' is a type of the kind 'incident'")]
    [InlineData("vocabularies:\n  actor: { terms: { a: A } }\n", "(2,3)", "actor", "'Actor' is a type of the kind 'actor'")]
    [InlineData("vocabularies:\n  alias: { terms: { a: A } }\n", "(2,3)", "alias", "'Alias' is a type of the record 'alias'")]
    [InlineData("kinds:\n  actor_: { plural: actors_ }\n", "(2,3)", "actor_", "'Actor' is a type of the kind 'actor'")]
    // With containers.
    [InlineData("kinds:\n  actors: { plural: actorses }\n", "(2,3)", "actors", "'Actors' is a type of the kind 'actor'")]
    [InlineData("kinds:\n  player: { plural: actors }\n", "(2,21)", "actors", "'Actors' is a type of the kind 'actor'")]
    [InlineData("kinds:\n  player: { plural: casualty-report }\n", "(2,21)", "casualty-report", "'CasualtyReport' is a type of the record 'casualty-report'")]
    [InlineData("kinds:\n  sheep: { plural: sheep }\n", "(2,20)", "sheep", "'Sheep' is a type of the kind 'sheep'")]
    [InlineData("records:\n  tallies: { fields: { a: text } }\n", "(2,3)", "tallies", "'Tallies' is a type of the kind 'tally'")]
    // With what is always there.
    [InlineData("kinds:\n  record-shapes: { plural: shapes }\n", "(2,3)", "record-shapes", "'RecordShapes' is a type of Dossier itself")]
    [InlineData("kinds:\n  form: { plural: record-shapes }\n", "(2,19)", "record-shapes", "'RecordShapes' is a type of Dossier itself")]
    [InlineData("vocabularies:\n  vocabularies: { terms: { a: A } }\n", "(2,3)", "vocabularies", "'Vocabularies' is a type of Dossier itself")]
    [InlineData("records:\n  global-usings: { fields: { a: text } }\n", "(2,3)", "global-usings", "'GlobalUsings' is a type of Dossier itself")]
    [InlineData("kinds:\n  estimate: { plural: estimates }\n", "(2,3)", "estimate", "'Estimate' is a type of Dossier itself")]
    [InlineData("vocabularies:\n  part-of-day: { terms: { a: A } }\n", "(2,3)", "part-of-day", "'PartOfDay' is a type of Dossier itself")]
    [InlineData("records:\n  actor-field: { fields: { a: text } }\n", "(2,3)", "actor-field", "'ActorField' is a type of the kind 'actor'")]
    // Files are named after types, and must differ in more than case.
    [InlineData("kinds:\n  acTor: { plural: acTorPeople }\n", "(2,3)", "acTor", "'AcTor' is a type of the kind 'actor'")]
    public void A_type_whose_name_is_taken_is_left_out(string text, string place, string name, string because)
    {
        var loaded = Models.Extend(text);

        Assert.Equal($"{place}: DSR8105: The name '{name}' is already taken: {because}. Choose another.", loaded.Messages());
        Models.AssertSound(loaded.Model);
        Assert.Equal(6, loaded.Model.Kinds.Length);
    }

    [Fact]
    public void Of_two_consumers_the_first_has_the_name()
    {
        var loaded = Models.Extend("kinds:\n  campaign: { plural: campaigns }\n", "records:\n  Campaign: { fields: { a: text } }\n");

        Assert.Equal("(2,3): DSR8105: The name 'Campaign' is already taken: 'Campaign' is a type of the kind 'campaign'. Choose another.", loaded.Messages());
        Assert.Equal("seeds/test2.model.yaml", Assert.Single(loaded.Problems).Path);
        Assert.NotNull(loaded.Model.KindByPlural("campaigns"));
        Models.AssertSound(loaded.Model);
    }

    [Fact]
    public void A_kind_keeps_its_one_plural()
    {
        var loaded = Models.Extend("kinds:\n  actor: { plural: players }\n");

        Assert.Equal("(2,12): DSR8105: The name 'actor' is already taken: its plural is already 'actors'. Choose another.", loaded.Messages());
        Assert.Equal("actors", loaded.Model.Kind("actor").Plural);
        Assert.Equal("", Models.Extend("kinds:\n  actor: { plural: actors }\n").Messages());
    }

    [Theory]
    // A field that is there.
    [InlineData("kinds:\n  actor: { fields: { name: text } }\n", "(2,22)", "name", "'Actor' already has a member 'Name'")]
    [InlineData("kinds:\n  actor: { fields: { part-of: text } }\n", "(2,22)", "part-of", "'Actor' already has a member 'PartOf'")]
    // What every record has, and what is worked out.
    [InlineData("kinds:\n  actor: { fields: { id: text } }\n", "(2,22)", "id", "'Actor' already has a member 'Id'")]
    [InlineData("kinds:\n  actor: { fields: { actor: text } }\n", "(2,22)", "actor", "'Actor' already has a member 'Actor'")]
    [InlineData("kinds:\n  actor: { fields: { toString: text } }\n", "(2,22)", "toString", "'Actor' already has a member 'ToString'")]
    [InlineData("kinds:\n  actor: { fields: { isWithin: text } }\n", "(2,22)", "isWithin", "'Actor' already has a member 'IsWithin'")]
    [InlineData("kinds:\n  incident: { fields: { killed: text } }\n", "(2,25)", "killed", "'Incident' already has a member 'Killed'")]
    [InlineData("kinds:\n  incident: { fields: { count-of: text } }\n", "(2,25)", "count-of", "'Incident' already has a member 'CountOf'")]
    [InlineData("records:\n  casualty-report: { fields: { isSuggested: date } }\n", "(2,32)", "isSuggested", "'CasualtyReport' already has a member 'IsSuggested'")]
    [InlineData("records:\n  attribution: { fields: { none: text } }\n", "(2,28)", "none", "'Attribution' already has a member 'None'")]
    [InlineData("records:\n  alias: { fields: { attribution: text } }\n", "(2,22)", "attribution", "'Alias' already has a member 'Attribution'")]
    // The keys of an attribution.
    [InlineData("records:\n  participation: { fields: { source: text } }\n", "(2,30)", "source",
        "items of 'Participation' also have the keys of an attribution, and this is one of them")]
    [InlineData("records:\n  patrol: { attributed: true, fields: { at: text, stage: text } }\n", "(2,51)", "stage",
        "items of 'Patrol' also have the keys of an attribution, and this is one of them")]
    [InlineData("records:\n  attribution: { fields: { count: text } }\n", "(2,28)", "count",
        "items of 'Attribution' also have the keys of an attribution, and this is one of them")]
    public void A_field_whose_name_is_taken_is_left_out(string text, string place, string name, string because)
    {
        var loaded = Models.Extend(text);

        Assert.Equal($"{place}: DSR8105: The name '{name}' is already taken: {because}. Choose another.", loaded.Messages());
        Models.AssertSound(loaded.Model);
    }

    [Theory]
    [InlineData("killed")]
    [InlineData("injured")]
    [InlineData("countOf")]
    public void What_comes_out_of_casualties_is_reserved_in_a_kind_that_has_them(string name)
    {
        const string Losses = "losses: { type: record casualty-report, many: true, derives: casualties }, ";
        string type = char.ToUpperInvariant(name[0]) + name[1..];

        Assert.Equal("", Models.Extend($"kinds:\n  convoy: {{ plural: convoys, fields: {{ {name}: text }} }}\n").Messages());
        Assert.Equal("", Models.Extend($"kinds:\n  facility: {{ fields: {{ {name}: text }} }}\n").Messages());
        Assert.Equal("", Models.Extend($"kinds:\n  actor: {{ fields: {{ at: {{ type: ref facility, inverse: {name} }} }} }}\n").Messages());
        Assert.Contains($"'Convoy' already has a member '{type}'", Models.Extend($"kinds:\n  convoy: {{ plural: convoys, fields: {{ {Losses}{name}: text }} }}\n").Messages(), StringComparison.Ordinal);
        Assert.Contains(
            $"'Facility' already has a member '{type}', so 'Actor{type}' is used instead",
            Models.Extend($"kinds:\n  facility: {{ fields: {{ {Losses} }} }}\n  actor: {{ fields: {{ at: {{ type: ref facility, inverse: {name} }} }} }}\n").Messages(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_common_field_does_not_push_out_what_a_kind_has_of_its_own()
    {
        var loaded = Models.Extend("common:\n  fields:\n    casualties: text\n");

        Assert.Equal("(3,5): DSR8105: The name 'casualties' is already taken: 'Incident' already has a member 'Casualties'. Choose another.", loaded.Messages());
        Assert.Equal("casualties: record casualty-report many", Models.Words(loaded.Model.Kind("incident").Find("casualties")!));
        Assert.Equal("casualties: text", Models.Words(loaded.Model.Kind("actor").Find("casualties")!));
        Models.AssertSound(loaded.Model);
    }

    [Theory]
    [InlineData("killed", "(4,7)", "killed", "the vocabulary 'harm' already has it")]
    [InlineData("unspecified", "(4,7)", "unspecified", "the vocabulary 'harm' already has it")]
    [InlineData("Unspecified", "(4,7)", "Unspecified", "the vocabulary 'harm' already has it")]
    [InlineData("killed_or_injured", "(4,7)", "killed_or_injured", "the vocabulary 'harm' already has it")]
    [InlineData("maimed: { number: 1000 }\n      burnt: { number: 1000 }", "(5,24)", "1000", "it is the number of 'maimed'")]
    public void A_term_whose_name_or_number_is_taken_is_reported(string terms, string place, string name, string because)
    {
        var loaded = Models.Extend($"vocabularies:\n  harm:\n    terms:\n      {terms}{(terms.Contains(':', StringComparison.Ordinal) ? "" : ": Again.")}\n");

        Assert.Equal($"{place}: DSR8105: The name '{name}' is already taken: {because}. Choose another.", loaded.Messages());
        Models.AssertSound(loaded.Model);
    }

    [Fact]
    public void What_others_count_on_cannot_be_taken_away()
    {
        var loaded = Models.Extend("records:\n  casualty-report: { attributed: false }\n  attribution: { attributed: true }\n");

        Models.AssertSound(loaded.Model);
        Assert.Equal(-1, loaded.Model.Record("attribution").InlineField);
    }
}

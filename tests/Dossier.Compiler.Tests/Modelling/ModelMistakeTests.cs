namespace Dossier.Compiler.Tests.Modelling;

/// <summary>One mistake in a model file, one message, at the very word; and the model that comes out is sound.</summary>
public class ModelMistakeTests
{
    [Theory]
    // Keys that there are not.
    [InlineData("vocabulary: {}\n", "(1,1): DSR8101: A model file has no key 'vocabulary'. Did you mean 'vocabularies'?")]
    [InlineData("vocabularies:\n  mood:\n    term: {}\n", "(3,5): DSR8101: A vocabulary has no key 'term'. Did you mean 'terms'?")]
    [InlineData("vocabularies:\n  mood:\n    terms:\n      calm: { numbr: 1000 }\n", "(4,15): DSR8101: A term has no key 'numbr'. Did you mean 'number'?")]
    [InlineData("records:\n  patrol:\n    felds: {}\n", "(3,5): DSR8101: A record has no key 'felds'. Did you mean 'fields'?")]
    [InlineData("kinds:\n  actor:\n    xyz: 1\n", "(3,5): DSR8101: A kind has no key 'xyz'. Write one of: doc, plural, maps, hover, attributed, identity, fields, synonyms, audience.")]
    [InlineData("common:\n  feilds: {}\n", "(2,3): DSR8101: A list of common fields has no key 'feilds'. Did you mean 'fields'?")]
    [InlineData("kinds:\n  actor:\n    fields:\n      rating: { typ: integer }\n", "(4,17): DSR8101: A field has no key 'typ'. Did you mean 'type'?")]
    // What must be there.
    [InlineData("kinds:\n  campaign:\n    doc: A campaign.\n", "(2,3): DSR8102: The kind 'campaign' needs 'plural': add 'plural' and its value.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      x5: { doc: x }\n", "(4,7): DSR8102: The field 'x5' needs 'type': add 'type' and its value.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      x5: { min: 1 }\n", "(4,7): DSR8102: The field 'x5' needs 'type': add 'type' and its value.")]
    [InlineData("vocabularies:\n  mood: { doc: How it was. }\n", "(2,3): DSR8102: The vocabulary 'mood' needs 'terms': add 'terms' and its value.")]
    [InlineData("vocabularies:\n  mood: { terms: {} }\n", "(2,3): DSR8102: The vocabulary 'mood' needs 'terms': add 'terms' and its value.")]
    [InlineData("vocabularies:\n  mood:\n", "(2,3): DSR8102: The vocabulary 'mood' needs 'terms': add 'terms' and its value.")]
    // Values of the wrong kind.
    [InlineData("kinds:\n  actor:\n    fields:\n      size: { type: integer, min: 5, max: 1 }\n", "(4,43): DSR8103: 'max' must be at least 'min', which is 5.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      size: { type: estimate, unit: t }\n", "(4,37): DSR8103: 'unit' must be left out: a count has no unit; what is measured has the type 'quantity'.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      size: { type: quantity }\n", "(4,7): DSR8102: The field 'size' needs 'unit': add 'unit' and its value.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      size: quantity\n", "(4,7): DSR8102: The field 'size' needs 'unit': add 'unit' and its value.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      size: { type: quantity, unit: '5 t' }\n", "(4,37): DSR8103: 'unit' must be a unit such as t, km² or barrels per day: a letter or a sign such as %, then up to 39 letters, digits, single spaces and signs.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      size: { type: quantity, unit: '' }\n", "(4,37): DSR8103: 'unit' must be a unit such as t, km² or barrels per day: a letter or a sign such as %, then up to 39 letters, digits, single spaces and signs.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      size: { type: amount, unit: t }\n", "(4,21): DSR8104: 'amount' is not a valid type. Did you mean 'quantity'?")]
    [InlineData("kinds:\n  actor:\n    fields:\n      size: { type: decimal, max: 0.5, min: 1.5 }\n", "(4,35): DSR8103: 'max' must be at least 'min', which is 1.5.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      boss: { type: ref actor, inverse: led-by me }\n", "(4,41): DSR8103: 'inverse' must be a camelCase name: a lower-case letter, then letters and digits.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      boss: { type: ref actor, inverse: Leads }\n", "(4,41): DSR8103: 'inverse' must be a camelCase name: a lower-case letter, then letters and digits.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      boss: { type: ref actor, inverse: '' }\n", "(4,41): DSR8103: 'inverse' must be a camelCase name: a lower-case letter, then letters and digits.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      boss: { type: ref actor, inverse: [leads] }\n", "(4,41): DSR8103: 'inverse' must be text.")]
    [InlineData("vocabularies:\n  mood:\n    terms:\n      calm: { broader: quite }\n      quiet: Quiet.\n", "(4,24): DSR8103: 'broader' must be a term of the vocabulary 'mood', which has no 'quite'.")]
    [InlineData("vocabularies:\n  mood:\n    terms:\n      calm: { broader: quiet }\n      quiet: { broader: calm }\n", "(5,25): DSR8103: 'broader' must be a term that is not narrower than 'quiet' itself, or the same.")]
    [InlineData("vocabularies:\n  mood:\n    terms:\n      calm: { broader: calm }\n", "(4,24): DSR8103: 'broader' must be a term that is not narrower than 'calm' itself, or the same.")]
    [InlineData("vocabularies:\n  mood:\n    terms:\n      calm: { broader: [quiet] }\n      quiet: Quiet.\n", "(4,24): DSR8103: 'broader' must be text.")]
    [InlineData("kinds: [actor]\n", "(1,8): DSR8103: 'kinds' must be a map of keys and values.")]
    [InlineData("common: 1\n", "(1,9): DSR8103: 'common' must be a map of keys and values.")]
    [InlineData("kinds:\n  actor: yes\n", "(2,10): DSR8103: 'actor' must be a map of keys and values.")]
    [InlineData("kinds:\n  actor:\n    fields: [a]\n", "(3,13): DSR8103: 'fields' must be a map of keys and values.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      rating: [integer]\n", "(4,15): DSR8103: 'rating' must be a map of keys and values.")]
    [InlineData("kinds:\n  actor:\n    maps: ucdp\n", "(3,11): DSR8103: 'maps' must be a map of keys and values.")]
    [InlineData("vocabularies:\n  mood:\n    terms: [calm]\n", "(3,12): DSR8103: 'terms' must be a map of keys and values.")]
    [InlineData("vocabularies:\n  mood:\n    terms:\n      calm: [x]\n", "(4,13): DSR8103: 'calm' must be a map of keys and values.")]
    [InlineData("kinds:\n  3d:\n    plural: 3ds\n", "(2,3): DSR8103: '3d' must be a name of letters, digits and hyphens that starts with a letter.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      my field: text\n", "(4,7): DSR8103: 'my field' must be a name of letters, digits and hyphens that starts with a letter.")]
    [InlineData("vocabularies:\n  mood:\n    terms:\n      '1': One.\n", "(4,7): DSR8103: '1' must be a name of letters, digits and hyphens that starts with a letter.")]
    [InlineData("kinds:\n  campaign:\n    plural: x-campaigns\n", "(3,13): DSR8103: 'plural' must be a name of letters, digits and hyphens that starts with a letter, but not with 'x-', and is not 'dossier'.")]
    [InlineData("records:\n  file-head: { fields: { desk: text } }\n", "(2,3): DSR8105: The name 'file-head' is already taken: it describes the head of a file, or marks in it, and cannot be extended. Choose another.")]
    [InlineData("records:\n  file-dataset: { fields: { doi: text } }\n", "(2,3): DSR8105: The name 'file-dataset' is already taken: it describes the head of a file, or marks in it, and cannot be extended. Choose another.")]
    [InlineData("kinds:\n  campaign:\n    plural: $all\n", "(3,13): DSR8103: 'plural' must be a name of letters, digits and hyphens that starts with a letter, but not with 'x-', and is not 'dossier'.")]
    [InlineData("kinds:\n  actor:\n    plural: [a]\n", "(3,13): DSR8103: 'plural' must be text.")]
    [InlineData("kinds:\n  actor:\n    doc: [a]\n", "(3,10): DSR8103: 'doc' must be text.")]
    [InlineData("records:\n  patrol:\n    attributed: maybe\n    fields: {a: text}\n", "(3,17): DSR8103: 'attributed' must be true or false.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      rating: { type: text, required: maybe }\n", "(4,39): DSR8103: 'required' must be true or false.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      rating: { type: integer, min: low }\n", "(4,37): DSR8103: 'min' must be a number.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      rating: { type: integer, max: [5] }\n", "(4,37): DSR8103: 'max' must be a number.")]
    [InlineData("vocabularies:\n  mood:\n    terms:\n      calm: { number: 1000.5 }\n", "(4,23): DSR8103: 'number' must be a whole number.")]
    [InlineData("vocabularies:\n  mood:\n    terms:\n      calm: { number: [1] }\n", "(4,23): DSR8103: 'number' must be a whole number.")]
    [InlineData("vocabularies:\n  mood:\n    terms:\n      calm: { number: 999 }\n", "(4,23): DSR8103: 'number' must be 1000 or more: smaller numbers belong to the built-in model.")]
    [InlineData("vocabularies:\n  mood:\n    terms:\n      calm: { number: -1 }\n", "(4,23): DSR8103: 'number' must be 1000 or more: smaller numbers belong to the built-in model.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      code: { type: text, pattern: '[' }\n", "(4,36): DSR8103: 'pattern' must be a valid .NET regular expression.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      code: { type: text, pattern: 'a)(b' }\n", "(4,36): DSR8103: 'pattern' must be a valid .NET regular expression.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      armed: { type: flag, many: true }\n", "(4,34): DSR8103: 'many' must be left out: a flag is true or false, not a list.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      tags: { type: text, many: true, keyed: true }\n", "(4,46): DSR8103: 'keyed' must be left out: it applies only to a list of records.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      tags: { type: record alias, keyed: true }\n", "(4,42): DSR8103: 'keyed' must be left out: it applies only to a list of records.")]
    // Options that the type does not take.
    [InlineData("kinds:\n  actor:\n    fields:\n      rank: { type: text, inverse: ranked }\n", "(4,36): DSR8103: 'inverse' must be left out: it applies only to reference fields.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      rank: { type: text, acyclic: true }\n", "(4,36): DSR8103: 'acyclic' must be left out: it applies only to reference fields.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      home: { type: ref place, acyclic: true }\n", "(4,41): DSR8103: 'acyclic' must be left out: it applies only to references to the same kind.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      size: { type: estimate, min: 1 }\n", "(4,36): DSR8103: 'min' must be left out: it applies only to number fields.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      size: { max: 1, type: estimate }\n", "(4,20): DSR8103: 'max' must be left out: it applies only to number fields.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      size: { type: text, unit: km }\n", "(4,33): DSR8103: 'unit' must be left out: it applies only to number fields.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      size: { type: integer, pattern: '[0-9]' }\n", "(4,39): DSR8103: 'pattern' must be left out: it applies only to text fields.")]
    // What a field is for.
    [InlineData("kinds:\n  actor:\n    fields:\n      state: { type: text, role: status }\n", "(4,34): DSR8103: 'role' must be one of date, start, end, time, time-zone, place, location, precision, country; the role 'status' belongs to a field of the built-in model.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      when: { type: date, role: dat }\n", "(4,33): DSR8103: 'role' must be one of date, start, end, time, time-zone, place, location, precision, country.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      when: { type: text, role: date }\n", "(4,33): DSR8103: 'role' must be left out: 'date' applies only to a single value of the type 'date'.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      when: { type: date, many: true, role: date }\n", "(4,45): DSR8103: 'role' must be left out: 'date' applies only to a single value of the type 'date'.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      home: { type: ref facility, role: place }\n", "(4,41): DSR8103: 'role' must be left out: 'place' applies only to a single value of the type 'ref place'.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      home: { type: ref place, role: [place] }\n", "(4,38): DSR8103: 'role' must be text.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      since: { type: date, role: start }\n", "(4,34): DSR8103: 'role' must be left out: 'activeFrom' of 'actor' already has 'start', and a kind has one such field.")]
    [InlineData("records:\n  leg:\n    fields:\n      at: { type: ref place, role: place }\n", "(4,36): DSR8103: 'role' must be one of date, start, end; 'place' applies only to a field of a kind.")]
    [InlineData("common:\n  fields:\n    seen: { type: date, role: date }\n", "(3,31): DSR8103: 'role' must be left out of a common field: write it on the field of a kind.")]
    [InlineData("kinds:\n  actor:\n    role: date\n", "(3,5): DSR8101: A kind has no key 'role'. Write it on a field, such as 'departed: { type: date, role: date }'.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      when: { role: date }\n", "(4,7): DSR8102: The field 'when' needs 'type': add 'type' and its value.")]
    [InlineData("kinds:\n  incident:\n    fields:\n      date: { type: date, role: date }\n", "(4,7): DSR8105: The name 'date' is already taken: 'Incident' already has a member 'Date'. Choose another.")]
    // What is worked out from a field.
    [InlineData("kinds:\n  actor:\n    derives: casualties\n", "(3,5): DSR8101: A kind has no key 'derives'. Write it on a field, such as 'losses: { type: record casualty-report, many: true, derives: casualties }'.")]
    [InlineData("vocabularies:\n  harm:\n    derives: casualties\n", "(3,5): DSR8101: A vocabulary has no key 'derives'. Write it on a field, such as 'losses: { type: record casualty-report, many: true, derives: casualties }'.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      toll: { type: record casualty-report, many: true, derives: killed }\n", "(4,66): DSR8103: 'derives' must be 'casualties'.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      toll: { type: record casualty-report, derives: casualties }\n", "(4,54): DSR8103: 'derives' must be left out: 'casualties' applies only to a field with 'type: record casualty-report' and 'many: true'.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      toll: { type: estimate, many: true, derives: casualties }\n", "(4,52): DSR8103: 'derives' must be left out: 'casualties' applies only to a field with 'type: record casualty-report' and 'many: true'.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      toll: { type: record casualty-report, many: true, emit: false, derives: casualties }\n", "(4,79): DSR8103: 'derives' must be left out: 'casualties' applies only to a field that comes out in C#.")]
    [InlineData("kinds:\n  incident:\n    fields:\n      toll: { type: record casualty-report, many: true, derives: casualties }\n", "(4,66): DSR8103: 'derives' must be left out: 'casualties' of 'incident' already has 'casualties', and a kind has one such field.")]
    [InlineData("records:\n  leg:\n    fields:\n      toll: { type: record casualty-report, many: true, derives: casualties }\n", "(4,66): DSR8103: 'derives' must be left out: it applies only to a field of a kind.")]
    [InlineData("common:\n  fields:\n    toll: { type: record casualty-report, many: true, derives: casualties }\n", "(3,64): DSR8103: 'derives' must be left out: it applies only to a field of a kind.")]
    // Tooltips of nothing.
    [InlineData("kinds:\n  actor:\n    hover: [[rating, ratng]]\n    fields: { rating: integer }\n", "(3,22): DSR8103: 'ratng' must be a field of 'actor', such as 'rating'.")]
    [InlineData("kinds:\n  actor:\n    hover: [nothingness]\n", "(3,13): DSR8103: 'nothingness' must be a field of 'actor'.")]
    [InlineData("records:\n  leg: { hover: [by], attributed: true, fields: { start: date } }\n", "(2,18): DSR8103: 'by' must be a field of 'leg'.")]
    [InlineData("kinds:\n  actor:\n    hover: rating\n    fields: { rating: integer }\n", "(3,12): DSR8103: 'hover' must be a list of fields.")]
    [InlineData("kinds:\n  actor:\n    hover: [[rating, { a: b }]]\n    fields: { rating: integer }\n", "(3,22): DSR8103: 'hover' must be a list of fields.")]
    [InlineData("kinds:\n  actor:\n    hover: [[boss]]\n    fields: { boss: ref actr }\n", "(4,21): DSR8104: 'actr' is not a valid type. Did you mean 'actor'?")]
    // Types that there are not.
    [InlineData("kinds:\n  actor:\n    fields:\n      rating: integr\n", "(4,15): DSR8104: 'integr' is not a valid type. Did you mean 'integer'?")]
    [InlineData("kinds:\n  actor:\n    fields:\n      rating: { type: integr }\n", "(4,23): DSR8104: 'integr' is not a valid type. Did you mean 'integer'?")]
    [InlineData("kinds:\n  actor:\n    fields:\n      rating: enum\n", "(4,15): DSR8104: 'enum' is not a valid type. Write a name after it, as in 'enum harm', 'ref actor' or 'record alias'.")]
    [InlineData("kinds:\n  actor:\n    fields:\n      boss: ref actr\n", "(4,13): DSR8104: 'actr' is not a valid type. Did you mean 'actor'?")]
    [InlineData("kinds:\n  actor:\n    fields:\n      mood: enum actr-kind\n", "(4,13): DSR8104: 'actr-kind' is not a valid type. Did you mean 'actor-kind'?")]
    [InlineData("kinds:\n  actor:\n    fields:\n      also: record aliass\n", "(4,13): DSR8104: 'aliass' is not a valid type. Did you mean 'alias'?")]
    [InlineData("common:\n  fields:\n    boss: ref nobody-at-all\n", "(3,11): DSR8104: 'nobody-at-all' is not a valid type.", 6)]
    // Records within themselves.
    [InlineData("records:\n  box: { fields: { inner: record box } }\n", "(2,27): DSR8106: The field 'inner' makes the record 'box' contain itself. Refer to a kind instead, as in 'type: ref actor'.")]
    [InlineData("records:\n  seal: { attributed: true, fields: { mark: text } }\n  attribution: { fields: { seal: record seal } }\n",
        "(3,34): DSR8106: The field 'seal' makes the record 'attribution' contain itself. Refer to a kind instead, as in 'type: ref actor'.")]
    // And the text itself.
    [InlineData("kinds:\n  actor:\n    doc: @me\n", "(3,10): DSR1022: A value that starts with '@' has a special meaning in YAML. Quote it: '@me'.")]
    public void A_mistake_is_reported_where_it_was_made(string text, string message, int times = 1)
    {
        var loaded = Models.Extend(text);

        Assert.Equal(string.Join('\n', Enumerable.Repeat(message, times)), loaded.Messages());
        Assert.All(loaded.Problems, p => Assert.Equal("seeds/test.model.yaml", p.Path));
        Models.AssertSound(loaded.Model);
    }

    [Fact]
    public void Records_that_hold_each_other_are_reported_at_each_link()
    {
        var loaded = Models.Extend("records:\n  box: { fields: { lid: record lid } }\n  lid: { fields: { on: record box, colour: text } }\n");

        Assert.Equal(
            """
            (2,25): DSR8106: The field 'lid' makes the record 'box' contain itself. Refer to a kind instead, as in 'type: ref actor'.
            (3,24): DSR8106: The field 'on' makes the record 'lid' contain itself. Refer to a kind instead, as in 'type: ref actor'.
            """,
            loaded.Messages());
        Models.AssertSound(loaded.Model);
    }

    [Fact]
    public void A_mistake_is_reported_in_its_own_file()
    {
        var loaded = Models.Extend("kinds:\n  actor:\n    fields: { mine: text }\n", "kinds:\n  actor:\n    fields: { mine: text }\n");

        Assert.Equal("(3,15): DSR8105: The name 'mine' is already taken: 'Actor' already has a member 'Mine'. Choose another.", loaded.Messages());
        Assert.Equal("seeds/test2.model.yaml", Assert.Single(loaded.Problems).Path);
    }

    [Fact]
    public void Nothing_where_something_could_be_is_no_mistake()
        => Assert.Equal("", Models.Extend("kinds:\nrecords: ~\ncommon: null\nvocabularies:\n  harm:\n    terms:\n").Messages());
}

using Dossier.Compiler.Modelling;
using Dossier.Compiler.Tests.Binding;

namespace Dossier.Compiler.Tests.Modelling;

/// <summary>A mistake in a model file is one message: seeds that use what was refused have none of their own.</summary>
public class OneMistakeTests
{
    [Theory]
    [InlineData("kinds: { checkpoint: { plural: checkpoints, field: { manned: flag } } }", "checkpoints: { a: { name: A, manned: true } }")]
    [InlineData("kinds: { checkpoint: { doc: A block., fields: { manned: flag } } }", "checkpoints: { a: { name: A, manned: true } }")]
    [InlineData("kinds: { checkpoint: { doc: A block. } }", "barriers: { a: { name: A } }")]
    [InlineData("kind: { checkpoint: { plural: checkpoints } }", "checkpoints: { a: { name: A } }")]
    [InlineData("vocabulary: { mood: { terms: { calm: Quiet. } } }\nkinds: { actor: { fields: { mood: enum mood } } }", "actors: { a: { name: A, mood: calm } }")]
    [InlineData("vocabularies: { mood: { term: { calm: Quiet. } } }\nkinds: { actor: { fields: { mood: enum mood } } }", "actors: { a: { name: A, mood: calm } }")]
    [InlineData("vocabularies: { mood: { terms: { 1st: First., calm: Quiet. } } }\nkinds: { actor: { fields: { mood: enum mood } } }", "actors: { a: { name: A, mood: 1st } }")]
    [InlineData("kinds: { actor: { fields: { size: number } } }", "actors: { a: { name: A, size: 5 } }")]
    [InlineData("kinds: { actor: { fields: { mood: enum moood } } }", "actors: { a: { name: A, mood: calm } }")]
    [InlineData("kinds: { actor: { fields: { name: text } } }", "actors: { a: { name: A } }")]
    [InlineData("kinds: { source-kind: { plural: sourcekinds } }", "sourcekinds: { a: A }")]
    [InlineData("vocabularies: { actor: { terms: { calm: Quiet. } } }\nkinds: { place: { fields: { mood: enum actor } } }", "places: { a: { name: A, mood: calm } }")]
    [InlineData("kinds: { actor: { fields: { size: { typ: integer } } } }", "actors: { a: { name: A, size: 5 } }")]
    [InlineData("common: { field: { mark: flag } }", "actors: { a: { name: A, mark: true } }")]
    public void Seeds_have_no_second_message(string model, string seed)
    {
        LoadedModel loaded = Models.Extend(model);

        Assert.Single(loaded.Problems);
        Assert.Equal("", Bound.Yaml(seed, loaded.Model).Messages());
    }

    [Theory]
    [InlineData("number", " Did you mean 'integer', 'decimal', 'estimate' or 'quantity'?")]
    [InlineData("string", " Did you mean 'text'?")]
    [InlineData("boolean", " Did you mean 'flag'?")]
    [InlineData("float", " Did you mean 'decimal'?")]
    [InlineData("harm", " Did you mean 'enum harm'?")]
    [InlineData("actor", " Did you mean 'ref actor'?")]
    [InlineData("alias", " Did you mean 'record alias'?")]
    [InlineData("list", " Write the type of one item, and 'many: true' beside it.")]
    [InlineData("zebra", " Write one of: text, id, flag, integer, decimal, date, time, estimate, quantity, point, url, country, language, time-zone, field, enum NAME, ref KIND, record NAME.")]
    public void The_type_that_is_meant(string type, string end)
        => Assert.Equal($"(1,35): DSR8104: '{type}' is not a valid type.{end}", Models.Extend($"kinds: {{ actor: {{ fields: {{ size: {type} }} }} }}").Messages());

    [Theory]
    [InlineData("kinds: { actor: { fields: { size: { type: text, description: Big. } } } }", "(1,49): DSR8101: A field has no key 'description'. Did you mean 'doc'?")]
    [InlineData("actors: { a: A }", "(1,1): DSR8101: A model file has no key 'actors'. Records belong in a seed: move 'actors' to a file without '.model' in its name.")]
    [InlineData("zebras: { a: A }", "(1,1): DSR8101: A model file has no key 'zebras'. Write one of: vocabularies, records, common, kinds.")]
    public void The_key_that_is_meant(string model, string message) => Assert.Equal(message, Models.Extend(model).Messages());
}

using Dossier.Compiler.Modelling;
using Dossier.Compiler.Tests.Binding;

namespace Dossier.Compiler.Tests.Modelling;

/// <summary>Synonyms that a consumer's model file adds.</summary>
public class SynonymTests
{
    [Fact]
    public void A_consumer_adds_words_to_terms_fields_and_kinds_that_are_built_in()
    {
        DomainModel model = Models.Of("""
            vocabularies: { harm: { terms: { injured: { synonyms: [blesse, bless] } } } }
            common: { fields: { name: { synonyms: nom } } }
            kinds:
              actor: { synonyms: [acteurs], fields: { country: { synonyms: pays }, summary: { synonyms: resume } } }
            records: { participation: { fields: { role: { synonyms: [rolle] } } } }
            """);

        string messages = Bound.Yaml("""
            acteurs: { x: X }
            actors: { a: { nom: A, pays: IQ, resume: R } }
            incidents: { i: { name: I, casualties: [{ harm: Blesse }], participants: [{ actor: a, rolle: attacker }] } }
            """, model).Messages();

        foreach (string meant in new[] { "injured", "name", "country", "summary", "role", "actors" })
            Assert.Contains($"Did you mean '{meant}'?", messages, StringComparison.Ordinal);
        Assert.Equal(6, messages.Split('\n').Length);
    }

    [Fact]
    public void A_consumers_term_and_field_are_no_synonyms_any_more()
    {
        DomainModel model = Models.Of("""
            vocabularies: { harm: { terms: { wounded: Was wounded. } } }
            kinds: { actor: { fields: { title: text } } }
            """);

        Assert.Equal("", Bound.Yaml("actors: { a: { name: A, title: T } }\nincidents: { i: { name: I, casualties: [{ harm: wounded }] } }", model).Messages());
    }

    [Theory]
    [InlineData("vocabularies: { mood: { terms: { calm: { synonyms: [quiet] }, still: { synonyms: [Quiet] } } } }", "(1,83): DSR8107: 'Quiet' cannot be a synonym of 'still': it is already a synonym of 'calm'. Remove one of the two.")]
    [InlineData("vocabularies: { mood: { terms: { calm: { synonyms: [quiet, quiet] } } } }", "(1,60): DSR8107: 'quiet' cannot be a synonym of 'calm': it is already a synonym of 'calm'. Remove one of the two.")]
    [InlineData("vocabularies: { mood: { terms: { calm: { synonyms: [loud] }, loud: Noisy. } } }", "(1,53): DSR8107: 'loud' cannot be a synonym of 'calm': it is a term of mood itself: 'loud'. Remove one of the two.")]
    [InlineData("vocabularies: { harm: { terms: { injured: { synonyms: [dead] } } } }", "(1,56): DSR8107: 'dead' cannot be a synonym of 'injured': it is already a synonym of 'killed'. Remove one of the two.")]
    [InlineData("kinds: { actor: { fields: { country: { synonyms: [Part of] } } } }", "(1,51): DSR8107: 'Part of' cannot be a synonym of 'country': it is a field of actor itself: 'partOf'. Remove one of the two.")]
    [InlineData("kinds: { actor: { synonyms: [events] } }", "(1,30): DSR8107: 'events' cannot be a synonym of 'actors': it is already a synonym of 'incidents'. Remove one of the two.")]
    [InlineData("common: { fields: { name: { synonyms: [remark] } } }", "(1,40): DSR8107: 'remark' cannot be a synonym of 'name': it is already a synonym of 'notes'. Remove one of the two.")]
    [InlineData("kinds: { actor: { fields: { country: { synonyms: { a: b } } } } }", "(1,50): DSR8103: 'synonyms' must be a list of words, such as [wounded, hurt].")]
    [InlineData("kinds: { actor: { fields: { newOne: { synonyms: [b] } } } }", "(1,29): DSR8102: The field 'newOne' needs 'type': add 'type' and its value.")]
    public void A_synonym_that_is_taken_is_reported_where_it_is(string model, string message)
        => Assert.Equal(message, Models.Extend(model).Messages());
}

using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Tests.Modelling;

/// <summary>The vocabularies whose terms decide what a statement comes to: the library's enums and the model file say the same, and nobody adds to them.</summary>
public class ClosedVocabularyTests
{
    public static TheoryData<string, string[]> Closed => new()
    {
        { nameof(Stance), [.. Enum.GetValues<Stance>().Select(term => $"{term} = {(int)term} {term.ToNotation()}")] },
        { nameof(Rank), [.. Enum.GetValues<Rank>().Select(term => $"{term} = {(int)term} {term.ToNotation()}")] },
        { nameof(Stage), [.. Enum.GetValues<Stage>().Select(term => $"{term} = {(int)term} {term.ToNotation()}")] },
        { nameof(RecordStatus), [.. Enum.GetValues<RecordStatus>().Select(term => $"{term} = {(int)term} {term.ToNotation()}")] },
    };

    [Theory]
    [MemberData(nameof(Closed))]
    public void The_enum_and_the_model_file_have_the_same_terms_with_the_same_numbers(string type, string[] terms)
    {
        Vocabulary vocabulary = Assert.Single(ModelLoader.BuiltIn.Vocabularies, v => v.TypeName == type);
        Assert.True(vocabulary.IsClosed);
        Assert.Equal(terms, vocabulary.Terms.Select(term => $"{term.Member} = {term.Number} {term.Name}").Prepend("Unspecified = 0 unspecified"));
    }

    [Fact]
    public void No_other_vocabulary_is_closed()
        => Assert.Equal(Closed.Select(row => (string)row[0]).Order(StringComparer.Ordinal), ModelLoader.BuiltIn.Vocabularies.Where(v => v.IsClosed).Select(v => v.TypeName).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("stance", "rumours", "asserts, denies, disputes, suggests, does-not-know, omits, threatens, revises, retracts")]
    [InlineData("rank", "best-of-all", "preferred, normal, deprecated")]
    [InlineData("stage", "leaked", "initial, updated, confirmed, revised, withdrawn")]
    [InlineData("record-status", "merged-away", "active, retracted, superseded")]
    public void A_term_of_one_s_own_is_an_error(string vocabulary, string term, string terms)
    {
        var loaded = Models.Extend($"vocabularies:\n  {vocabulary}:\n    terms:\n      {term}: A term.\n");
        Assert.Equal($"(4,7): DSR8103: '{term}' must be one of the terms of '{vocabulary}', to which nothing but synonyms can be added: {terms}.", loaded.Messages());
        Models.AssertSound(loaded.Model);
    }

    [Fact]
    public void A_synonym_is_not()
    {
        var loaded = Models.Extend("vocabularies:\n  stance:\n    terms:\n      denies: { synonyms: [gainsays] }\n");
        Assert.Equal("", loaded.Messages());
        Assert.Equal("denies", loaded.Model.Vocabulary("stance").Synonyms.Find("gainsays"));
    }
}

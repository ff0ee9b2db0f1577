using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>Terms as seeds write them and in words, and back: of the model's vocabularies and of the consumer's own.</summary>
public class TermTextTests
{
    private static readonly Lazy<BuiltProject> Built = new(() => BuiltProject.Of(new SeedProject()
        .Seed("seeds/own.model.yaml",
            """
            vocabularies:
              harm: { terms: { lost-at-sea: Missing at sea. } }
              to-words: { terms: { i: The letter. , to-notation: A term. } }
            kinds: { incident: { fields: { spelled: enum to-words } } }
            """)
        .Seed("seeds/a.yaml", "actors: { a: A }")));

    [Fact]
    public void A_term_is_written_as_seeds_write_it_and_in_words()
        => Assert.Equal(
            ["killed-or-injured", "killed or injured", "lost-at-sea", "lost at sea", "unspecified", "unspecified", "to-notation", "to notation"],
            Built.Value.Run(
                """
                print(Harm.KilledOrInjured.ToNotation());
                print(Harm.KilledOrInjured.ToWords());
                print(Harm.LostAtSea.ToNotation());
                print(Harm.LostAtSea.ToWords());
                print(default(Harm).ToNotation());
                print(default(Harm).ToWords());
                print(ToWords.ToNotation.ToNotation());
                print(ToWords.ToNotation.ToWords());
                """));

    [Fact]
    public void A_number_that_is_no_term_is_that_number()
        => Assert.Equal(
            ["999", "999", "-3", "-3"],
            Built.Value.Run("print(((Harm)999).ToNotation()); print(((Harm)999).ToWords()); print(((Harm)(-3)).ToNotation()); print(((Harm)(-3)).ToWords());"));

    [Fact]
    public void Every_term_is_read_back_from_both()
        => Assert.Equal(
            ["True", "True", "True"],
            Built.Value.Run(
                """
                print(Enum.GetValues<Harm>().Length > 5 && Enum.GetValues<Harm>().All(harm => VocabularyTerms.TryParse(harm.ToNotation(), out Harm read) && read == harm));
                print(Enum.GetValues<Harm>().All(harm => VocabularyTerms.TryParse(harm.ToWords(), out Harm read) && read == harm));
                print(Enum.GetValues<IncidentKind>().All(kind => VocabularyTerms.TryParse(kind.ToNotation(), out IncidentKind read) && read == kind));
                """));

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"1\"")]
    [InlineData("\"-3\"")]
    [InlineData("\"999\"")]
    [InlineData("\"Killed\"")]
    [InlineData("\"KilledOrInjured\"")]
    [InlineData("\"killed-or injured\"")]
    [InlineData("\"killed \"")]
    [InlineData("\"air-strike\"")]
    public void Any_other_text_is_not_a_term(string text)
        => Assert.Equal(["False Unspecified"], Built.Value.Run($"print(VocabularyTerms.TryParse({text}, out Harm harm) + \" \" + harm);"));

    [Fact]
    public void The_culture_has_no_say()
        => Assert.Equal(
            ["initial", "i", "-3", "True"],
            Built.Value.Run(
                """
                var before = System.Globalization.CultureInfo.CurrentCulture;
                var odd = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.GetCultureInfo("tr-TR").Clone();
                odd.NumberFormat.NegativeSign = "minus";
                System.Globalization.CultureInfo.CurrentCulture = odd;
                try
                {
                    print(Stage.Initial.ToWords());
                    print(ToWords.I.ToNotation());
                    print(((Harm)(-3)).ToWords());
                    print(StatementTerms.TryParse("initial", out Stage stage) && stage == Stage.Initial);
                }
                finally
                {
                    System.Globalization.CultureInfo.CurrentCulture = before;
                }
                """));

    [Fact]
    public void A_project_whose_types_are_internal_has_them_internal()
    {
        SeedRun run = new SeedProject().Property("DossierAccessibility", "internal").Seed("seeds/a.yaml", "actors: { a: A }")
            .Code("Use.cs", "class Use { string Word => Watch.Harm.KilledOrInjured.ToWords(); }").Run().Compiles();

        Assert.Contains("internal static class VocabularyTerms", run.Source("VocabularyTerms.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vocabularies: { vocabulary-terms: { terms: { a: A. } } }")]
    [InlineData("kinds: { vocabulary-term: { plural: vocabulary-terms } }")]
    [InlineData("records: { vocabularyTerms: { fields: { a: text } } }")]
    public void Its_name_is_taken(string model)
    {
        SeedRun run = new SeedProject().Seed("seeds/own.model.yaml", model).Seed("seeds/a.yaml", "actors: { a: A }").Run().Compiles();

        Assert.Contains("'VocabularyTerms' is a type of Dossier itself", Assert.Single(run.Messages), StringComparison.Ordinal);
    }
}

using System.Globalization;

namespace Dossier.Tests.Claims;

/// <summary>The terms of the closed vocabularies as text, and back.</summary>
public class StatementTermsTests
{
    [Fact]
    public void A_term_is_written_as_seeds_write_it_and_in_words()
    {
        Assert.Equal("does-not-know", Stance.DoesNotKnow.ToNotation());
        Assert.Equal("does not know", Stance.DoesNotKnow.ToWords());
        Assert.Equal("preferred", Rank.Preferred.ToNotation());
        Assert.Equal("preferred", Rank.Preferred.ToWords());
        Assert.Equal("withdrawn", Stage.Withdrawn.ToNotation());
        Assert.Equal("withdrawn", Stage.Withdrawn.ToWords());
        Assert.Equal("superseded", RecordStatus.Superseded.ToNotation());
        Assert.Equal("superseded", RecordStatus.Superseded.ToWords());
        Assert.Equal("unspecified", default(Stance).ToNotation());
    }

    [Fact]
    public void A_number_that_is_no_term_is_that_number_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.GetCultureInfo("tr-TR").Clone();
            odd.NumberFormat.NegativeSign = "minus";
            CultureInfo.CurrentCulture = odd;
            Assert.Equal("-3", ((Stance)(-3)).ToNotation());
            Assert.Equal("999", ((Rank)999).ToWords());
            Assert.Equal("initial", Stage.Initial.ToWords());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_term_is_read_back_from_both()
    {
        Assert.All(Enum.GetValues<Stance>(), term => Assert.True(StatementTerms.TryParse(term.ToNotation(), out Stance read) && read == term));
        Assert.All(Enum.GetValues<Stance>(), term => Assert.True(StatementTerms.TryParse(term.ToWords(), out Stance read) && read == term));
        Assert.All(Enum.GetValues<Rank>(), term => Assert.True(StatementTerms.TryParse(term.ToNotation(), out Rank read) && read == term));
        Assert.All(Enum.GetValues<Stage>(), term => Assert.True(StatementTerms.TryParse(term.ToNotation(), out Stage read) && read == term));
        Assert.All(Enum.GetValues<RecordStatus>(), term => Assert.True(StatementTerms.TryParse(term.ToNotation(), out RecordStatus read) && read == term));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("Denies")]
    [InlineData("DoesNotKnow")]
    [InlineData("does-not know")]
    [InlineData("denies ")]
    [InlineData("preferred")]
    public void Any_other_text_is_not_a_term(string? text)
    {
        Assert.False(StatementTerms.TryParse(text, out Stance term));
        Assert.Equal(Stance.Unspecified, term);
    }

    [Theory]
    [InlineData(Stance.Unspecified, true, false)]
    [InlineData(Stance.Asserts, true, false)]
    [InlineData(Stance.Suggests, true, false)]
    [InlineData(Stance.Revises, true, false)]
    [InlineData(Stance.Denies, false, true)]
    [InlineData(Stance.Disputes, false, true)]
    [InlineData(Stance.DoesNotKnow, false, false)]
    [InlineData(Stance.Omits, false, false)]
    [InlineData(Stance.Threatens, false, false)]
    [InlineData(Stance.Retracts, false, false)]
    public void A_stance_gives_a_value_or_rejects_one_or_neither(Stance stance, bool affirms, bool rejects)
    {
        Assert.Equal(affirms, stance.IsAffirming());
        Assert.Equal(rejects, stance.IsRejecting());
    }

    [Theory]
    [InlineData(Stage.Unspecified, 0)]
    [InlineData(Stage.Initial, 0)]
    [InlineData(Stage.Updated, 1)]
    [InlineData(Stage.Confirmed, 2)]
    [InlineData(Stage.Revised, 3)]
    [InlineData(Stage.Withdrawn, 0)]
    public void Stages_come_one_after_the_other(Stage stage, int order) => Assert.Equal(order, stage.Order());
}

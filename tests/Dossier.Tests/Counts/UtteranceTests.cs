namespace Dossier.Tests.Counts;

/// <summary>Which word of a voice takes the place of which.</summary>
public class UtteranceTests
{
    private const int Updated = 1;
    private const int Confirmed = 2;
    private const int Revised = 3;

    private static readonly EdtfDate Day = EdtfDate.Parse("2023-11-21");
    private static readonly EdtfDate NextDay = EdtfDate.Parse("2023-11-22");

    /// <summary>Every stance, and whether a word of it takes anything back or puts anything in its place.</summary>
    public static TheoryData<CountStance, bool> Stances => new()
    {
        { CountStance.Asserts, true },
        { CountStance.Suggests, true },
        { CountStance.Revises, true },
        { CountStance.Denies, true },
        { CountStance.Disputes, true },
        { CountStance.DoesNotKnow, true },
        { CountStance.Retracts, true },
        { CountStance.Omits, false },
        { CountStance.Other, false },
    };

    [Fact]
    public void Every_stance_is_in_the_table()
        => Assert.Equal(Enum.GetValues<CountStance>().Order(), Stances.Select(row => (CountStance)row[0]).Order());

    [Theory]
    [MemberData(nameof(Stances))]
    public void A_later_word_takes_the_place_of_a_figure(CountStance stance, bool takes)
    {
        var figure = new Utterance(Updated, CountStance.Asserts, Day);

        Assert.Equal(takes, new Utterance(Confirmed, stance, NextDay).TakesPlaceOf(figure));
        Assert.False(new Utterance(Updated - 1, stance is CountStance.Revises or CountStance.Retracts ? CountStance.Asserts : stance, NextDay).TakesPlaceOf(figure));
    }

    [Theory]
    [InlineData(0, CountStance.Revises, 0, CountStance.Asserts, true)]
    [InlineData(0, CountStance.Retracts, 0, CountStance.Asserts, true)]
    [InlineData(0, CountStance.Asserts, 0, CountStance.Asserts, false)]
    [InlineData(0, CountStance.Asserts, 0, CountStance.Revises, false)]
    [InlineData(0, CountStance.Revises, Confirmed, CountStance.Asserts, true)]
    [InlineData(0, CountStance.Revises, Revised, CountStance.Asserts, true)]
    [InlineData(0, CountStance.Revises, Revised + 1, CountStance.Asserts, false)]
    [InlineData(Updated, CountStance.Revises, Confirmed, CountStance.Asserts, false)]
    [InlineData(Confirmed, CountStance.Asserts, 0, CountStance.Revises, false)]
    [InlineData(Revised, CountStance.Asserts, 0, CountStance.Revises, false)]
    [InlineData(Revised + 1, CountStance.Asserts, 0, CountStance.Revises, true)]
    [InlineData(0, CountStance.Revises, 0, CountStance.Retracts, false)]
    public void Without_days_the_stage_and_taking_back_decide(int stage, CountStance stance, int otherStage, CountStance other, bool takes)
        => Assert.Equal(takes, new Utterance(stage, stance, default).TakesPlaceOf(new Utterance(otherStage, other, default)));

    [Fact]
    public void Of_two_revisions_the_later_said_and_never_what_was_said_before()
    {
        var first = new Utterance(0, CountStance.Revises, Day);
        var second = new Utterance(0, CountStance.Revises, NextDay);

        Assert.True(second.TakesPlaceOf(first));
        Assert.False(first.TakesPlaceOf(second));
        Assert.False(first.TakesPlaceOf(first));
        Assert.False(new Utterance(Revised, CountStance.Revises, Day).TakesPlaceOf(new Utterance(0, CountStance.Asserts, NextDay)));
        Assert.False(new Utterance(0, CountStance.Asserts, NextDay).TakesPlaceOf(new Utterance(0, CountStance.Asserts, Day)));
    }
}

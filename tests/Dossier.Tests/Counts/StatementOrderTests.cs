namespace Dossier.Tests.Counts;

/// <summary>Which word of a voice takes the place of which.</summary>
public class StatementOrderTests
{
    private const int Updated = 1;
    private const int Confirmed = 2;
    private const int Revised = 3;

    private static readonly EdtfDate Day = EdtfDate.Parse("2023-11-21");
    private static readonly EdtfDate NextDay = EdtfDate.Parse("2023-11-22");

    /// <summary>Every stance, and whether a word of it takes anything back or puts anything in its place.</summary>
    public static TheoryData<Stance, bool> Stances => new()
    {
        { Stance.Unspecified, true },
        { Stance.Asserts, true },
        { Stance.Suggests, true },
        { Stance.Revises, true },
        { Stance.Denies, true },
        { Stance.Disputes, true },
        { Stance.DoesNotKnow, true },
        { Stance.Retracts, true },
        { Stance.Omits, false },
        { Stance.Threatens, false },
    };

    [Fact]
    public void Every_stance_is_in_the_table()
        => Assert.Equal(Enum.GetValues<Stance>().Order(), Stances.Select(row => (Stance)row[0]).Order());

    [Theory]
    [MemberData(nameof(Stances))]
    public void A_later_word_takes_the_place_of_a_figure(Stance stance, bool takes)
    {
        var figure = new StatementOrder(Updated, Stance.Asserts, Day);

        Assert.Equal(takes, new StatementOrder(Confirmed, stance, NextDay).Supersedes(figure));
        Assert.False(new StatementOrder(Updated - 1, stance is Stance.Revises or Stance.Retracts ? Stance.Asserts : stance, NextDay).Supersedes(figure));
    }

    [Theory]
    [InlineData(0, Stance.Revises, 0, Stance.Asserts, true)]
    [InlineData(0, Stance.Retracts, 0, Stance.Asserts, true)]
    [InlineData(0, Stance.Asserts, 0, Stance.Asserts, false)]
    [InlineData(0, Stance.Asserts, 0, Stance.Revises, false)]
    [InlineData(0, Stance.Revises, Confirmed, Stance.Asserts, true)]
    [InlineData(0, Stance.Revises, Revised, Stance.Asserts, true)]
    [InlineData(0, Stance.Revises, Revised + 1, Stance.Asserts, false)]
    [InlineData(Updated, Stance.Revises, Confirmed, Stance.Asserts, false)]
    [InlineData(Confirmed, Stance.Asserts, 0, Stance.Revises, false)]
    [InlineData(Revised, Stance.Asserts, 0, Stance.Revises, false)]
    [InlineData(Revised + 1, Stance.Asserts, 0, Stance.Revises, true)]
    [InlineData(0, Stance.Revises, 0, Stance.Retracts, false)]
    public void Without_days_the_stage_and_taking_back_decide(int stage, Stance stance, int otherStage, Stance other, bool takes)
        => Assert.Equal(takes, new StatementOrder(stage, stance, default).Supersedes(new StatementOrder(otherStage, other, default)));

    [Fact]
    public void Of_two_revisions_the_later_said_and_never_what_was_said_before()
    {
        var first = new StatementOrder(0, Stance.Revises, Day);
        var second = new StatementOrder(0, Stance.Revises, NextDay);

        Assert.True(second.Supersedes(first));
        Assert.False(first.Supersedes(second));
        Assert.False(first.Supersedes(first));
        Assert.False(new StatementOrder(Revised, Stance.Revises, Day).Supersedes(new StatementOrder(0, Stance.Asserts, NextDay)));
        Assert.False(new StatementOrder(0, Stance.Asserts, NextDay).Supersedes(new StatementOrder(0, Stance.Asserts, Day)));
    }
}

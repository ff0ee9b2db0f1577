namespace Dossier.Tests.Counts;

/// <summary>What can be known of a count from which a report is withheld: the figure is that of the others, and says nothing certain of the whole.</summary>
public class WithheldEstimateTests
{
    private static readonly Estimate Three = Estimate.Exact(3).AsWithoutWithheld(true);

    [Fact]
    public void Nothing_about_it_is_certain()
    {
        Assert.Equal(ThreeValued.Undecided, Three.WhetherAtLeast(2));
        Assert.Equal(ThreeValued.Undecided, Three.WhetherAtLeast(7));
        Assert.Equal(ThreeValued.Undecided, Three.WhetherLessThan(Estimate.Exact(5)));
        Assert.Equal(ThreeValued.Undecided, Estimate.Exact(5).WhetherMoreThan(Three));
        Assert.Equal(ThreeValued.Undecided, Estimate.Exact(1).WhetherLessThan(Three));
        Assert.Equal(ThreeValued.Undecided, Three.WhetherSameCountAs(Estimate.Exact(3)));
        Assert.Equal(ThreeValued.Undecided, Three.WhetherSameCountAs(Estimate.Exact(5)));
    }

    [Fact]
    public void No_number_is_excluded_by_it()
    {
        Assert.Equal(ThreeValued.Yes, Three.WhetherPossible(3));
        Assert.Equal(ThreeValued.Undecided, Three.WhetherPossible(7));
        Assert.Equal(ThreeValued.Yes, Three.WhetherConsistentWith(Estimate.AtMost(3)));
        Assert.Equal(ThreeValued.Undecided, Three.WhetherConsistentWith(Estimate.Exact(7)));
        Assert.Equal(ThreeValued.Undecided, Estimate.Exact(7).WhetherConsistentWith(Three));
        Assert.Equal(ThreeValued.Undecided, Estimate.Unknown.AsWithoutWithheld(true).WhetherPossible(0));
    }

    [Fact]
    public void Both_statements_may_be_right()
        => Assert.Equal(Estimate.Exact(7).AsWithoutWithheld(true), Three.Intersect(Estimate.Exact(7)));
}

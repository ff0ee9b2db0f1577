using CsCheck;

namespace Dossier.Tests.Counts;

public sealed class FixedSamplesTests
{
    [Fact]
    public void A_seed_gives_the_same_cases_again_and_another_seed_gives_others()
    {
        Assert.Equal(Cases(1), Cases(1));
        Assert.NotEqual(Cases(1), Cases(2));
        Assert.True(Cases(1).Distinct().Count() > 100);

        static List<string> Cases(uint seed)
        {
            var cases = new List<string>();
            Some.Notation.Each(seed, 1000, cases.Add);
            return cases;
        }
    }

    [Fact]
    public void A_property_that_fails_names_its_case()
    {
        InvalidOperationException e = Assert.Throws<InvalidOperationException>(
            () => Gen.Const(7).Each(1, 10, n => Assert.Equal(8, n)));

        Assert.Equal("Case 0 of seed 1: 7", e.Message);
    }
}

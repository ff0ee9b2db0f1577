using System.Globalization;

namespace Dossier.Compiler.Tests.Checking;

/// <summary>Circles of any length and in any number: each is told of in one line that somebody can read.</summary>
public class CircleTests
{
    [Theory]
    [InlineData(8, "a0 > a1 > a2 > a3 > a4 > a5 > a6 > a7 > a0")]
    [InlineData(9, "a0 > a1 > a2 > a3 > a4 > ... (1 more) > a6 > a7 > a8 > a0")]
    [InlineData(20_000, "a0 > a1 > a2 > a3 > a4 > ... (19992 more) > a19997 > a19998 > a19999 > a0")]
    public void A_circle_is_told_of_by_both_its_ends(int count, string circle)
        => Assert.Contains(circle, Assert.Single(Circles(count, perActor: 1)), StringComparison.Ordinal);

    [Fact]
    public void What_circles_cost_grows_with_their_number()
    {
        long half = Circles(1_000, perActor: 50).Sum(message => (long)message.Length);
        long whole = Circles(2_000, perActor: 50).Sum(message => (long)message.Length);

        // The ways back to where a walk began are as many as the first fifty reach round the end: the number of actors does not matter.
        Assert.InRange(whole, half, 3 * half);
    }

    [Fact]
    public void A_line_about_a_circle_is_short_however_many_there_are()
        => Assert.All(Circles(2_000, perActor: 100), message => Assert.InRange(message.Length, 1, 300));

    private static List<string> Circles(int count, int perActor)
    {
        string actors = "actors:\n" + string.Concat(Enumerable.Range(0, count).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"  a{i}: {{ name: N{i}x, partOf: [{string.Join(", ", Enumerable.Range(1, perActor).Select(step => "a" + ((i + step) % count)))}] }}\n")));
        return [.. CheckedSeeds.Check(("seeds/a.yaml", actors)).Where(message => message.Contains("DSR7001", StringComparison.Ordinal))];
    }
}

using CsCheck;

namespace Dossier.Tests.Lookup;

public class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("nasr", "nasr", 0)]
    [InlineData("nsr", "nasr", 1)]
    [InlineData("naasr", "nasr", 1)]
    [InlineData("nazr", "nasr", 1)]
    [InlineData("nars", "nasr", 1)]
    [InlineData("ansr", "nasr", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)] // 2 if what was swapped could be edited again
    [InlineData("abcd", "badc", 2)]
    [InlineData("attacker", "target", 5)]
    public void Slips_are_counted(string a, string b, int distance)
    {
        Assert.Equal(distance, NearestText.Distance(a, b, 10));
        Assert.Equal(distance, NearestText.Distance(b, a, 10));
        Assert.Equal(distance, NearestText.Distance(a, b, int.MaxValue - 1));
    }

    [Theory]
    [InlineData("kitten", "sitting", 3, 3)]
    [InlineData("kitten", "sitting", 2, 3)]
    [InlineData("kitten", "sitting", 0, 1)]
    [InlineData("abc", "", 1, 2)]
    [InlineData("abc", "abc", 0, 0)]
    public void More_than_the_maximum_is_one_more_than_the_maximum(string a, string b, int max, int expected)
        => Assert.Equal(expected, NearestText.Distance(a, b, max));

    [Fact]
    public void Every_shortcut_gives_what_the_whole_matrix_gives()
    {
        Gen<string> text = Gen.OneOf('a', 'b', 'c').Array[0, 9].Select(letters => new string(letters));
        Gen.Select(text, text, Gen.Int[0, 10]).Sample(
            (a, b, max) => NearestText.Distance(a, b, max) == Math.Min(WholeMatrix(a, b), max + 1),
            seed: "0000EditDis0", iter: 300_000, threads: 1);
    }

    [Fact]
    public void Long_texts_are_compared_too()
    {
        string a = string.Concat(Enumerable.Repeat("jurf-al-nasr-", 50));
        string b = "x" + a.Replace("nasr-jurf", "nars-jurf", StringComparison.Ordinal) + "y";

        Assert.Equal(51, NearestText.Distance(a, b, 60));
        Assert.Equal(11, NearestText.Distance(a, b, 10));
    }

    private static int WholeMatrix(string a, string b)
    {
        int[,] steps = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    steps[i, j] = i + j;
                    continue;
                }

                int replaced = steps[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                steps[i, j] = Math.Min(replaced, Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    steps[i, j] = Math.Min(steps[i, j], steps[i - 2, j - 2] + 1);
            }
        }

        return steps[a.Length, b.Length];
    }
}

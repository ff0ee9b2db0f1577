using Xunit.Abstractions;

namespace Dossier.Compiler.Tests.Checking;

public class UcdpTests(ITestOutputHelper output)
{
    /// <summary>What is said as information, of any dataset: sources without an address, records that nothing refers to.</summary>
    private static readonly string[] Information = ["DSR2016", "DSR4005", "DSR6004", "DSR6005"];

    /// <summary>What was read one by one and is right.</summary>
    private static readonly (string Message, string Why)[] Right =
    [
        ("DSR2020: This name has U+200B", "the headline ends with a zero-width space in the file"),
        ("DSR3006: The source", "source_date has the year before, as reports of the first days of January often have"),
    ];

    [SharedDataFact(UcdpSeeds.File)]
    public void A_thousand_rows_bring_fewer_than_ten_false_warnings()
    {
        foreach (int skip in new[] { 0, 7_000, 15_000 })
        {
            string seeds = UcdpSeeds.Of(skip, 1000);
            string[] said = [.. CheckedSeeds.Check(("seeds/ucdp.yaml", seeds)).Where(m => !Information.Any(rule => m.Contains(rule, StringComparison.Ordinal)))];
            string[] wrong = [.. said.Where(message => !Right.Any(right => message.Contains(right.Message, StringComparison.Ordinal)))];
            foreach (string message in wrong)
                output.WriteLine(message);

            Assert.Equal(1000, seeds.Split("\n  ucdp-", StringSplitOptions.None).Count(part => part.Contains("date: ", StringComparison.Ordinal) && part.Contains("casualties:", StringComparison.Ordinal)));
            Assert.DoesNotContain(said, m => m.Contains("DSR1", StringComparison.Ordinal));
            Assert.True(wrong.Length < 10, string.Join("\n", wrong.GroupBy(m => m.Split("DSR")[1][..4]).Select(g => $"{g.Count()} x DSR{g.Key}: {g.First()}")));
            Assert.True(said.Length < 40, string.Join("\n", said.GroupBy(m => m.Split("DSR")[1][..4]).Select(g => $"{g.Count()} x DSR{g.Key}: {g.First()}")));
        }
    }
}

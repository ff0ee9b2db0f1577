using CsCheck;

namespace Dossier.Tests.Dates;

/// <summary>What holds for all dates, tried on dates built at random from the whole grammar.</summary>
public class EdtfLawTests
{
    private const int Iterations = 20_000;

    private static readonly Gen<string> Mark = Gen.OneOf("", "", "", "?", "~", "%");

    private static readonly Gen<string> Year = Gen.Frequency(
        (6, Gen.Int[0, 9999].Select(y => $"{y:0000}")),
        (6, Gen.Int[1980, 2030].Select(y => $"{y:0000}")),
        (1, Gen.Int[1, 9999].Select(y => $"-{y:0000}")),
        (3, Gen.OneOf("201X", "20XX", "1XXX", "XXXX", "19X5", "X985", "-198X", "200X")));

    private static readonly Gen<string> Month = Gen.Frequency(
        (6, Gen.Int[1, 12].Select(m => $"{m:00}")),
        (2, Gen.OneOf("XX", "0X", "1X", "X2", "X7")));

    private static readonly Gen<string> Day = Gen.Frequency(
        (6, Gen.Int[1, 31].Select(d => $"{d:00}")),
        (2, Gen.OneOf("XX", "0X", "2X", "3X", "X9")));

    private static readonly Gen<string> LongYear = Gen.OneOf(
        Gen.Select(Gen.OneOf("Y", "Y-"), Gen.Long[10_000, 999_999_999_999_999], Mark, (y, n, m) => $"{y}{n}{m}"),
        Gen.Select(Gen.OneOf("Y", "Y-"), Gen.Int[1, 99999], Gen.Int[4, 9], Gen.OneOf("", "S1", "S2"), (y, n, e, s) => $"{y}{n}E{e}{s}"),
        Gen.Select(Gen.Int[1000, 9999], Gen.Int[1, 4], Mark, (y, s, m) => $"{y}S{s}{m}"));

    private static readonly Gen<string> Single = Gen.Frequency(
        (3, Gen.Select(Mark, Year, Mark, (l, y, r) => l + y + r)),
        (3, Gen.Select(Gen.Select(Mark, Year, Mark, (l, y, r) => l + y + r), Gen.Select(Mark, Month, Mark, (l, m, r) => l + m + r), (y, m) => $"{y}-{m}")),
        (2, Gen.Select(Year, Gen.Int[21, 41], Mark, (y, s, m) => $"{y}-{s}{m}")),
        (6, Gen.Select(
            Gen.Select(Mark, Year, Mark, (l, y, r) => l + y + r),
            Gen.Select(Mark, Month, Mark, (l, m, r) => l + m + r),
            Gen.Select(Mark, Day, Mark, (l, d, r) => l + d + r),
            (y, m, d) => $"{y}-{m}-{d}")),
        (3, Gen.Select(Gen.Int[1980, 2030], Gen.Int[1, 12], Gen.Int[1, 28], (y, m, d) => $"{y:0000}-{m:00}-{d:00}")),
        (1, LongYear));

    private static readonly Gen<string> Timed = Gen.Select(
        Gen.Select(Gen.Int[1980, 2030], Gen.Int[1, 12], Gen.Int[1, 28], (y, m, d) => $"{y:0000}-{m:00}-{d:00}"),
        Gen.Select(Gen.Int[0, 23], Gen.Int[0, 59], Gen.Int[0, 59], (h, m, s) => $"T{h:00}:{m:00}:{s:00}"),
        Gen.OneOf("", "Z", "-04", "+04:30", "+00:00", "+14", "-00:30"),
        (d, t, z) => d + t + z);

    private static readonly Gen<string> Interval = Gen.Select(
        Gen.Frequency((4, Single), (1, Gen.OneOf("", ".."))),
        Gen.Frequency((4, Single), (1, Gen.OneOf("", ".."))),
        (start, end) => $"{start}/{end}");

    private static readonly Gen<string> Member = Gen.Frequency((3, Single), (1, Gen.Select(Single, Single, (a, b) => $"{a}..{b}")));

    private static readonly Gen<string> Set = Gen.Select(
        Member.Array[1, 4],
        Gen.Bool,
        Gen.OneOf("", "", ".."),
        Gen.OneOf("", "", ".."),
        (members, all, before, after) =>
        {
            string list = $"{before}{string.Join(',', members)}{after}";
            return all ? $"{{{list}}}" : $"[{list}]";
        });

    private static readonly Gen<string> Text = Gen.Frequency((6, Single), (1, Timed), (3, Interval), (3, Set));

    private static readonly Gen<EdtfDate> Date = Text.Where(t => EdtfDate.TryParse(t, out _)).Select(t => EdtfDate.Parse(t));

    [Fact]
    public void What_is_read_is_printed_again()
        => Text.Where(t => EdtfDate.TryParse(t, out _)).Sample(
            text =>
            {
                var date = EdtfDate.Parse(text);
                Assert.Equal(text, date.ToString());
                Assert.Equal(date, EdtfDate.Parse(date.ToString()));
                Span<char> buffer = stackalloc char[EdtfDate.MaxLength];
                Assert.True(date.TryFormat(buffer, out int length));
                Assert.Equal(text, buffer[..length].ToString());
                Assert.False(date.TryFormat(buffer[..(length - 1)], out _));
            },
            seed: "0000EdtfRead0",
            iter: Iterations,
            threads: 1);

    [Fact]
    public void What_is_written_in_words_is_read_again()
        => Date.Sample(
            date =>
            {
                string words = date.ToString("W", null);
                Assert.True(EdtfDate.TryParse(words, out EdtfDate back), words);
                Assert.True(date == back, $"{date} is '{words}', which is {back}");
                Assert.Equal(date, EdtfDate.Parse(date.ToString("S", null)));
                Assert.Equal(date, EdtfDate.Parse(words.ToUpperInvariant()));
            },
            seed: "0000EdtfWord0",
            iter: Iterations,
            threads: 1);

    [Fact]
    public void The_first_day_is_never_after_the_last()
        => Date.Sample(
            date => Assert.True(date.Extent.First <= date.Extent.Last && !(date.Earliest > date.Latest), date.ToString()),
            seed: "0000EdtfDays0",
            iter: Iterations,
            threads: 1);

    [Fact]
    public void What_refines_a_date_lies_within_it()
        => Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], Gen.Int[1, 28], Mark).Sample(
            (year, month, day, mark) =>
            {
                string y = $"{year:0000}";
                string m = $"{y}-{month:00}";
                string d = $"{m}-{day:00}";
                // From fine to coarse; each lies within all that follow.
                string[] chain = [d, d[..9] + "X", m, $"{y}-{33 + ((month - 1) / 3)}", $"{y}-{40 + ((month - 1) / 6)}", y, y[..3] + "X", y[..2] + "XX"];
                for (int i = 0; i < chain.Length; i++)
                {
                    for (int k = i + 1; k < chain.Length; k++)
                    {
                        var fine = EdtfDate.Parse(chain[i] + mark);
                        var coarse = EdtfDate.Parse(chain[k]);
                        Assert.True(coarse.Extent.First <= fine.Extent.First && fine.Extent.Last <= coarse.Extent.Last);
                        Assert.Equal(chain[k].Contains('X') ? ThreeValued.Undecided : ThreeValued.Yes, coarse.WhetherContains(fine));
                        Assert.NotEqual(ThreeValued.No, fine.WhetherOverlaps(coarse));
                    }
                }

                var season = EdtfDate.Parse($"{y}-21");
                Assert.Equal(EdtfDate.Parse(y).Earliest, season.Earliest);
                Assert.Equal(EdtfDate.Parse(y).Latest, season.Latest);
            },
            seed: "0000EdtfFine0",
            iter: 4_000,
            threads: 1);

    [Fact]
    public void Answers_about_two_dates_never_contradict_each_other()
        => Gen.Select(Date, Date).Sample(
            (a, b) =>
            {
                ThreeValued before = a.WhetherPrecedes(b);
                ThreeValued after = b.WhetherPrecedes(a);
                ThreeValued overlaps = a.WhetherOverlaps(b);
                ThreeValued contains = a.WhetherContains(b);
                Assert.Equal(overlaps, b.WhetherOverlaps(a));
                if (before == ThreeValued.Yes)
                    Assert.Equal((ThreeValued.No, ThreeValued.No, ThreeValued.No), (after, overlaps, contains));
                if (overlaps == ThreeValued.Yes)
                    Assert.Equal((ThreeValued.No, ThreeValued.No), (before, after));
                if (contains == ThreeValued.Yes)
                    Assert.NotEqual(ThreeValued.No, overlaps);
            },
            seed: "0000EdtfAnsw0",
            iter: Iterations,
            threads: 1);

    [Fact]
    public void Bounds_agree_with_Precedes()
        => Gen.Select(Date, Date).Sample(
            (a, b) =>
            {
                if (a.LatestDay < b.EarliestDay)
                    Assert.Equal(ThreeValued.Yes, a.WhetherPrecedes(b));
                if (a.WhetherPrecedes(b) == ThreeValued.Yes && a.ClockTime is null)
                    Assert.False(a.LatestDay >= b.EarliestDay);
            },
            seed: "0000EdtfPrec0",
            iter: Iterations,
            threads: 1);

    [Fact]
    public void The_sort_order_is_total_and_agrees_with_equality()
        => Gen.Select(Date, Date, Date).Sample(
            (a, b, c) =>
            {
                Assert.Equal(0, a.CompareTo(a));
                Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
                Assert.Equal(a.Equals(b), a.CompareTo(b) == 0);
                Assert.Equal(a.ToString() == b.ToString(), a.Equals(b));
                if (a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0)
                    Assert.True(a.CompareTo(c) <= 0);
                Assert.True(default(EdtfDate).CompareTo(a) < 0);
            },
            seed: "0000EdtfSort0",
            iter: Iterations,
            threads: 1);

    [Fact]
    public void The_level_of_a_group_is_at_least_that_of_its_parts()
        => Date.Sample(
            date =>
            {
                Assert.InRange(date.Level, 0, 2);
                if (date.IsInterval)
                    Assert.True(date.Level >= Math.Max(date.Start.GetValueOrDefault().Level, date.End.GetValueOrDefault().Level));
                if (date.IsSet)
                    Assert.Equal(2, date.Level);
            },
            seed: "0000EdtfLevl0",
            iter: Iterations,
            threads: 1);
}

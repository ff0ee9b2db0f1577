using CsCheck;

namespace Dossier.Tests.Counts;

/// <summary>Random estimates and reports for the properties, of every form and small enough to meet each other.</summary>
internal static class Some
{
    private static readonly Gen<int> Count = Gen.Int[0, 12];

    private static readonly Gen<string> Tilde = Gen.OneOf("", "~");

    private static readonly Gen<string> Number = Gen.OneOf(
        Count.Select(n => $"{n}"),
        Count.Select(n => $"~{n}"),
        Gen.Select(Tilde, Count, (t, n) => $"{t}{n}+"),
        Gen.Select(Tilde, Count, (t, n) => $"<={t}{n}"),
        Gen.Select(Tilde, Count, Tilde, Count, (t, a, u, b) => $"{t}{Math.Min(a, b)}..{u}{Math.Max(a, b)}"),
        Gen.Select(Tilde, Count.Array[3], Tilde, Triple));

    private static readonly Gen<string> Wording = Gen.OneOf("", "", "", " (several)", " (dozens)", " (a great many)");

    private static readonly Gen<string> Numberless = Gen.OneOf(
        "unknown", "none-reported", "several", "dozens", "unknown (a great many)", "unknown (dozens; several)");

    /// <summary>Notations of estimates.</summary>
    public static readonly Gen<string> Notation = Gen.OneOf(Number, Gen.Select(Number, Wording, (n, w) => n + w), Numberless);

    /// <summary>Estimates, some of which are only suggested.</summary>
    public static readonly Gen<Estimate> Suggested = Gen.Select(Gen.OneOf("", "possibly "), Notation, (p, n) => Dossier.Estimate.Parse(p + n));

    /// <summary>Estimates.</summary>
    public static readonly Gen<Estimate> Estimate = Notation.Select(Dossier.Estimate.Parse);

    /// <summary>Estimates without any number.</summary>
    public static readonly Gen<Estimate> WithoutNumber = Numberless.Select(Dossier.Estimate.Parse);

    /// <summary>Reports of one count.</summary>
    public static readonly Gen<ReportedCount[]> Reports = Gen.Select(
            Estimate,
            Gen.OneOf<string?>(null, null, "us", "militias", "kh", "nujaba", "civilians", "contractors"),
            Gen.OneOf<string?>(null, "a", "b", "c", "a+b"),
            Gen.OneOf<string?>(null, "x", "y"),
            Gen.Int[0, (int)Dossier.Stage.Withdrawn],
            Gen.Select(
                Gen.Int[0, 11], Gen.Int[0, 7], Gen.OneOf("", "", "2023-11-21", "2023-11-22", "2023-11"),
                Gen.Select(
                    Gen.OneOf<string?>(null, null, null, "PH", "VN"), Gen.OneOf<string?>(null, null, null, "serious", "critical", "non-serious"),
                    Gen.Int[0, 5])),
            (count, group, speaker, source, stage, marks) => new ReportedCount(count)
            {
                Group = group,
                Speaker = speaker,
                Source = source,
                Stage = (Stage)stage,
                Said = marks.Item3.Length == 0 ? default : EdtfDate.Parse(marks.Item3),
                Stance = marks.Item1 <= (int)Dossier.Stance.Retracts ? (Stance)marks.Item1 : Stance.Asserts,
                Rank = marks.Item2 == 0 ? Rank.Preferred : marks.Item2 == 1 ? Rank.Deprecated : Rank.Normal,
                IsPart = marks.Item2 is 2 or 3,
                IsCombined = marks.Item2 == 4,
                IsWithdrawn = marks.Item2 == 5,
                Nationality = marks.Item4.Item1,
                Severity = marks.Item4.Item2,
                IsTotal = marks.Item4.Item3 == 1,
                IsJoint = speaker == "a+b" && marks.Item4.Item3 is 1 or 2,
            })
        .Array[0, 6];

    private static string Triple(string softLow, int[] numbers, string softHigh)
    {
        int[] sorted = [.. numbers.Order()];
        string low = (numbers[0] % 4) switch { 0 => "", 1 => "?", _ => $"{softLow}{sorted[0]}" };
        string high = (numbers[1] % 4) switch { 0 => "", 1 => "?", _ => $"{softHigh}{sorted[2]}" };
        return $"{low}..{sorted[1]}..{high}";
    }
}

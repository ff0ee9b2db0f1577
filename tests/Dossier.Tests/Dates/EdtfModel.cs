using System.Globalization;

namespace Dossier.Tests.Dates;

/// <summary>
/// A date built from its grammar together with a naive account of what it may mean: any one of its realisations, as spans of
/// days. Nothing here calls the code under test, so the two can be held against each other.
/// </summary>
internal sealed class EdtfModel
{
    public const int Never = 10_000_000;
    private const int FirstYear = 1990;
    private const int LastYear = 2019;
    private static readonly List<(string Text, int Start, int End)> AllUnits = [.. EveryUnit()];

    private EdtfModel(string text, Func<Random, List<(int Start, int End)>> happen, Func<Random, List<(int Start, int End)>> cover)
    {
        Text = text;
        Happen = happen;
        Cover = cover;
    }

    public string Text { get; }

    /// <summary>One realisation of the date as something that happened.</summary>
    public Func<Random, List<(int Start, int End)>> Happen { get; }

    /// <summary>One realisation of the date as a period.</summary>
    public Func<Random, List<(int Start, int End)>> Cover { get; }

    public static EdtfModel Any(Random random) => random.Next(8) switch
    {
        <= 3 => Single(random, masks: true),
        4 or 5 => Interval(random),
        6 => Set(random, all: false),
        _ => Set(random, all: true),
    };

    /// <summary>A day, month, year or division, possibly with X.</summary>
    public static EdtfModel Single(Random random, bool masks)
    {
        List<(int Start, int End)> units;
        string text;
        do
        {
            text = random.Next(2) == 0 ? "2003" : (1998 + random.Next(12)).ToString(CultureInfo.InvariantCulture);
            int components = 1 + random.Next(3);
            if (components == 2 && random.Next(4) == 0)
                return Division(text, 21 + random.Next(21));
            if (components > 1)
                text += $"-{1 + random.Next(12):00}";
            if (components > 2)
                text += $"-{1 + random.Next(31):00}";
            while (masks && random.Next(3) == 0)
            {
                // The first two digits stay, so that all that fits lies within the years looked at.
                int at = 3 + random.Next(text.Length - 3);
                if (text[at] != '-')
                    text = $"{text[..at]}X{text[(at + 1)..]}";
            }

            units = Units(text);
        }
        while (units.Count == 0);
        return new(text, r => [DayIn(r, Pick(r, units))], r => [Pick(r, units)]);
    }

    /// <summary>Whether the two can stand at the ends of an interval, and the realisations of it.</summary>
    private static EdtfModel Interval(Random random)
    {
        while (true)
        {
            EdtfModel? start = random.Next(5) == 0 ? null : Single(random, masks: true);
            EdtfModel? end = start is not null && random.Next(5) == 0 ? null : Single(random, masks: true);
            bool open = random.Next(2) == 0;
            string dots = open ? ".." : "";
            var model = new EdtfModel($"{start?.Text ?? dots}/{end?.Text ?? dots}", Realise, Realise);
            if (start is null || end is null || CanFollow(start, end))
                return model;

            List<(int Start, int End)> Realise(Random r)
            {
                while (true)
                {
                    int? from = start?.Happen(r)[0].Start;
                    int? to = end?.Happen(r)[0].End;
                    int first = from ?? (open ? -Never : to!.Value - Distance(r));
                    int last = to ?? (open ? Never : from!.Value + Distance(r));
                    if (first <= last)
                        return [(first, last)];
                }
            }
        }
    }

    private static EdtfModel Set(Random random, bool all)
    {
        int count = 1 + random.Next(3);
        var members = new List<EdtfModel>();
        for (int i = 0; i < count; i++)
            members.Add(random.Next(3) == 0 ? Range(random, all, i == 0, i == count - 1) : Single(random, masks: false));
        string list = string.Join(',', members.Select(m => m.Text));
        return all
            ? new("{" + list + "}", Everything, Everything)
            : new($"[{list}]", r => Pick(r, members).Happen(r), r => Pick(r, members).Cover(r));

        List<(int Start, int End)> Everything(Random r) => [.. members.SelectMany(m => m.Cover(r))];
    }

    /// <summary>Years or days from one to another, from ever, or for ever.</summary>
    private static EdtfModel Range(Random random, bool all, bool isFirst, bool isLast)
    {
        bool days = random.Next(2) == 0;
        int low = days ? Day(1999 + random.Next(8), 1, 1) + random.Next(365) : 1999 + random.Next(8);
        int high = low + random.Next(days ? 40 : 4);
        string text = $"{Write(low)}..{Write(high)}";
        if (isFirst && random.Next(3) == 0)
            (low, text) = (-Never, $"..{Write(high)}");
        else if (isLast && random.Next(3) == 0)
            (high, text) = (Never, $"{Write(low)}..");

        if (all)
        {
            (int, int) whole = (low == -Never ? low : Unit(low).Start, high == Never ? high : Unit(high).End);
            return new(text, _ => [whole], _ => [whole]);
        }

        return new(text, r => [DayIn(r, Unit(One(r)))], r => [Unit(One(r))]);

        int One(Random r) => low == -Never ? high - (r.Next(3) * r.Next(1000)) : high == Never ? low + (r.Next(3) * r.Next(1000)) : r.Next(low, high + 1);
        string Write(int unit) => days ? DateOnly.FromDayNumber(unit).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : $"{unit:0000}";
        (int Start, int End) Unit(int unit) => days ? (unit, unit) : (Year(unit), Year(unit + 1) - 1);
    }

    /// <summary>1 January of a year on a scale that goes beyond the calendar type; exact within it.</summary>
    private static int Year(int year) => year is >= 1 and <= 9999 ? Day(year, 1, 1) : year < 1 ? year * 366 : Day(9999, 1, 1) + ((year - 9999) * 366);

    private static EdtfModel Division(string yearText, int code)
    {
        int year = int.Parse(yearText, CultureInfo.InvariantCulture);
        (int Start, int End) whole = (Day(year, 1, 1), Day(year, 12, 31));
        if (code <= 32)
        {
            return new($"{yearText}-{code}", r => [DayIn(r, whole)], r =>
            {
                (int Start, int End) day = DayIn(r, whole);
                return [(day.Start, r.Next(day.Start, whole.End + 1))];
            });
        }

        (int first, int months) = code switch
        {
            33 => (1, 3),
            34 => (4, 3),
            35 => (7, 3),
            36 => (10, 3),
            37 => (1, 4),
            38 => (5, 4),
            39 => (9, 4),
            40 => (1, 6),
            _ => (7, 6),
        };
        int last = first + months - 1;
        (int, int) part = (Day(year, first, 1), Day(year, last, DateTime.DaysInMonth(year, last)));
        return new($"{yearText}-{code}", r => [DayIn(r, part)], _ => [part]);
    }

    private static bool CanFollow(EdtfModel start, EdtfModel end)
    {
        var random = new Random(1);
        int first = int.MaxValue;
        int last = int.MinValue;
        for (int i = 0; i < 100; i++)
        {
            first = Math.Min(first, start.Happen(random)[0].Start);
            last = Math.Max(last, end.Happen(random)[0].End);
        }

        // Only well-separated or clearly overlapping ends: what hangs on one rare day is for the hand-written tables.
        return first + 40 < last;
    }

    /// <summary>Every day, month or year whose text agrees with the pattern at each character but X.</summary>
    private static List<(int Start, int End)> Units(string pattern)
    {
        var units = new List<(int Start, int End)>();
        foreach ((string text, int start, int end) in AllUnits)
        {
            if (text.Length == pattern.Length && Agrees(pattern, text))
                units.Add((start, end));
        }

        return units;
    }

    private static bool Agrees(string pattern, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (pattern[i] != 'X' && pattern[i] != text[i])
                return false;
        }

        return true;
    }

    private static IEnumerable<(string Text, int Start, int End)> EveryUnit()
    {
        for (int year = FirstYear; year <= LastYear; year++)
        {
            yield return ($"{year:0000}", Day(year, 1, 1), Day(year, 12, 31));
            for (int month = 1; month <= 12; month++)
            {
                int days = DateTime.DaysInMonth(year, month);
                yield return ($"{year:0000}-{month:00}", Day(year, month, 1), Day(year, month, days));
                for (int day = 1; day <= days; day++)
                    yield return ($"{year:0000}-{month:00}-{day:00}", Day(year, month, day), Day(year, month, day));
            }
        }
    }

    private static int Distance(Random random) => random.Next(4) * random.Next(3000);

    private static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;

    private static T Pick<T>(Random random, List<T> list) => list[random.Next(list.Count)];

    private static (int Start, int End) DayIn(Random random, (int Start, int End) unit)
    {
        int day = random.Next(6) switch
        {
            0 => unit.Start,
            1 => unit.End,
            _ => random.Next(unit.Start, unit.End + 1),
        };
        return (day, day);
    }
}

using System.Globalization;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// Finds dates in the far past or in the future: a missing digit, a wrong digit, a day number from a spreadsheet. It does not use the
/// current time, since the same seeds must always give the same result. It uses fixed limits, and the median of the dates of the
/// dataset.
/// </summary>
internal sealed class FarDateRule
{
    // A founding or the end of an office may be in any year, and so may a source.
    private static readonly string[] OfTallies = [WellKnown.Tally.Window, WellKnown.Tally.AsOf];
    private static readonly string[] OfSources = [WellKnown.Source.Published, WellKnown.Source.Created, WellKnown.Source.Retrieved];

    private readonly List<Dated> _dates = [];

    /// <summary>How many dates there are.</summary>
    public int Count => _dates.Count;

    /// <summary>The dates from an index on.</summary>
    public Dated[] From(int first) => first == _dates.Count ? [] : _dates.GetRange(first, _dates.Count - first).ToArray();

    /// <summary>Adds dates that were collected in an earlier run.</summary>
    public void Add(Dated[] dates) => _dates.AddRange(dates);

    /// <summary>Adds the dates of a field of a record or of an item in it.</summary>
    public void Add(RecordNode node, FieldValue field)
    {
        if (!IsKnown(field.Field))
            return;

        foreach (Value value in field.Values)
            Add(node, field.Field, value, isClaimed: false);
    }

    /// <summary>Adds a date that a claim gives for a field, which the field itself may have too.</summary>
    public void AddClaimed(RecordNode node, Field about, Value value)
    {
        if (IsKnown(about))
            Add(node, about, value, isClaimed: true);
    }

    private void Add(RecordNode node, Field field, Value value, bool isClaimed)
    {
        if (value is not ScalarValue scalar || !EdtfDate.TryParse(scalar.Text, out EdtfDate date) || (First(date) ?? Last(date)) is not { } first)
            return;

        _dates.Add(new Dated(node, scalar, first, Last(date) ?? first, SortOf(node, field), isClaimed));
    }

    // It is not known what a date means in a field that a consumer has added.
    private static bool IsKnown(Field field) => field.BuiltIn || field.Role != FieldRole.None;

    private static Sort SortOf(RecordNode node, Field field) => field.Role switch
    {
        FieldRole.Date or FieldRole.Said => Sort.Event,
        FieldRole.None when node.Kind == WellKnown.Tally.Kind && Array.IndexOf(OfTallies, field.Name) >= 0 => Sort.Event,
        FieldRole.None when node.Kind == WellKnown.Source.Kind && Array.IndexOf(OfSources, field.Name) >= 0 => Sort.Source,
        _ => Sort.Other,
    };

    /// <summary>Runs the rule on all dates.</summary>
    public void Check(CheckContext context)
    {
        long? middle = Middle();
        var reported = new HashSet<(RecordNode, int)>();
        foreach (Dated date in _dates)
        {
            // A value in long form is both in its field and in a claim, at the same position.
            if (Why(date, middle) is { } why && reported.Add((date.Node, date.Value.Ordinal)))
                context.Report(Rules.FarDate, date.Node, date.Value, date.Value.Text, why);
        }
    }

    private static string? Why(Dated date, long? middle)
    {
        if (date.Last > Thresholds.LastYear)
            return $"after {Number(Thresholds.LastYear)}";
        if (date.Of == Sort.Other)
            return null;
        if (date.First < Thresholds.FirstYear)
            return $"before {Number(Thresholds.FirstYear)}";
        if (middle is not { } year)
            return null;

        if (date.Of == Sort.Event && date.First < year - Thresholds.YearsBefore)
            return $"more than {Number(Thresholds.YearsBefore)} years before the dates of this dataset, half of which are from {Number(year)} on";

        return date.Last > year + Thresholds.YearsAfter
            ? $"more than {Number(Thresholds.YearsAfter)} years after the dates of this dataset, half of which are from {Number(year)} or before"
            : null;
    }

    /// <summary>The median year of the dates within the fixed limits; null when there are too few.</summary>
    private long? Middle()
    {
        var years = new List<long>(_dates.Count);
        foreach (Dated date in _dates)
        {
            if (date.Of != Sort.Other && !date.IsClaimed && date.First >= Thresholds.FirstYear && date.Last <= Thresholds.LastYear && date.First <= date.Last)
                years.Add(date.First);
        }

        if (years.Count < Thresholds.FewestDates)
            return null;

        years.Sort();
        return years[years.Count / 2];
    }

    // Of a year of which digits are not known, such as 20XX, only what holds for all that it may be is far: it begins with the last of them.
    private static long? First(EdtfDate date)
        => date.Year ?? (date.Start is { } start ? First(start) : null) ?? (date.Members.Count > 0 ? First(date.Members[0]) : null) ?? YearOf(date.LatestDay);

    private static long? Last(EdtfDate date)
        => date.Year ?? (date.End is { } end ? Last(end) : null) ?? (date.Members.Count > 0 ? Last(date.Members[date.Members.Count - 1]) : null) ?? YearOf(date.EarliestDay) ?? (date.LatestDay is null ? null : 0);

    private static long? YearOf(int? day) => day is { } number ? DateTime.MinValue.AddDays(number).Year : null;

    private static string Number(long year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a date is the date of, which decides the limits.</summary>
    internal enum Sort
    {
        /// <summary>An event, or a statement about one.</summary>
        Event,

        /// <summary>A publication.</summary>
        Source,

        /// <summary>Anything else.</summary>
        Other,
    }

    /// <summary>A date of a record.</summary>
    internal readonly record struct Dated(RecordNode Node, ScalarValue Value, long First, long Last, Sort Of, bool IsClaimed);
}

using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Disclosure;

/// <summary>
/// Checks that what is published in place of a value is the same or says less. Whether it does is known of most types; of the others only the same
/// value may be published, and of a text anything.
/// </summary>
internal sealed class PublishedValues
{
    private const int MostDecimals = 3;

    private readonly DomainModel _model;
    private readonly BindingContext _context;
    private readonly ImmutableArray<LocatedProblem>.Builder _problems = ImmutableArray.CreateBuilder<LocatedProblem>();
    private readonly ImmutableArray<PublishedReference>.Builder _references = ImmutableArray.CreateBuilder<PublishedReference>();
    private PublishedValue _pair = null!;

    private PublishedValues(DomainModel model, BindingContext context)
    {
        _model = model;
        _context = context;
    }

    /// <summary>What is wrong with what a file publishes.</summary>
    public ImmutableArray<LocatedProblem> Problems => _problems.ToImmutable();

    /// <summary>The references that it publishes, which are checked when all files are known.</summary>
    public ImmutableArray<PublishedReference> References => _references.ToImmutable();

    /// <summary>Checks what a file publishes.</summary>
    /// <param name="published">What it publishes.</param>
    /// <param name="document">The file.</param>
    /// <param name="model">The model.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public static PublishedValues Check(ImmutableArray<PublishedValue> published, SeedDocument document, DomainModel model, CancellationToken cancellation)
    {
        var context = new BindingContext(model, new ValueSpans(document.Lines), ImmutableArray<LocatedProblem>.Empty) { Cancellation = cancellation };
        var check = new PublishedValues(model, context);
        foreach (PublishedValue pair in published)
        {
            cancellation.ThrowIfCancellationRequested();
            check._pair = pair;
            context.Kind = pair.Kind;
            check.Check(pair);
        }

        return check;
    }

    private void Check(PublishedValue pair)
    {
        // It may also be left out, in words.
        if (pair.Publish.Value is SeedScalar { Text: Mark.WithheldWord } && pair.Field.Type != FieldType.Text)
            return;
        if (pair.Publish.Value is SeedMap told && Mark.IsWithheld(told))
            return;

        // What is wrong with the value itself is reported where it is bound as such.
        Value? value = Bind(pair.Owner, pair.Field, pair.Value, report: false);
        Value? publish = Bind(pair.Owner, pair.Field, pair.Publish.Value is SeedMap map && LongForm.ValueOf(map) is { } inner && LongForm.Is(pair.Field, map, _model) ? inner : pair.Publish.Value, report: true);
        if (value is not null && publish is not null)
            Compare(pair.Field, value, publish);
    }

    private Value? Bind(Shape owner, Field field, SeedNode node, bool report)
    {
        int before = _context.Problems.Count;
        var span = _pair.Publish.KeySpan;
        ValueList bound = FieldBinder.Bind(owner, field, new SeedEntry(field.Name, span, Plain(node)), [], _context);
        while (_context.Problems.Count > before)
        {
            LocatedProblem problem = _context.Problems[before];
            _context.Problems.RemoveAt(before);
            if (report)
                _problems.Add(problem);
        }

        return bound.Count == 1 ? bound[0] : null;
    }

    // A whole item has its mark beside its fields.
    private static SeedNode Plain(SeedNode node)
        => node is SeedMap map && map.Entries.Any(static entry => Mark.IsKey(entry.Key))
            ? new SeedMap(map.Entries.RemoveAll(static entry => Mark.IsKey(entry.Key)), map.Span, map.IsFlow, map.IsIncomplete)
            : node;

    private void Compare(Field field, Value value, Value publish)
    {
        if (value is RecordValue whole && publish is RecordValue part)
            CompareFields(whole, part);
        else if (value is ClaimedReference said && publish is ClaimedReference instead)
            Compare(field, said.Reference, instead.Reference);
        else if (value is ReferenceValue from && publish is ReferenceValue to && from.Id != to.Id)
            _references.Add(new PublishedReference(_pair.Kind.Name, _pair.Id, field.Name, field.Target, from.Id, to.Id));
        else if (value is ScalarValue one && publish is ScalarValue other && Advice(field, one.Text, other.Text) is { } advice)
            Report(publish, field, advice);
    }

    private void CompareFields(RecordValue whole, RecordValue part)
    {
        foreach (FieldValue published in part.Fields)
        {
            // An item is published with an attribution of its own.
            if (published.Field.Inline)
                continue;

            FieldValue? same = null;
            foreach (FieldValue field in whole.Fields)
            {
                if (field.Index == published.Index)
                    same = field;
            }

            if (same is not { } stated)
                Report(published.Values[0], published.Field, $"'{published.Field.Name}' is not in what it takes the place of");
            else if (published.Values.Count == 1 && stated.Values.Count == 1)
                Compare(published.Field.Role == FieldRole.Value ? About(whole) ?? published.Field : published.Field, stated.Values[0], published.Values[0]);
        }
    }

    // The value of a claim is in the notation of the field that the claim is about.
    private Field? About(RecordValue claim)
    {
        foreach (FieldValue field in claim.Fields)
        {
            if (field.Field.Role == FieldRole.About)
                return _pair.Kind.Find(((ScalarValue)field.Values[0]).Text);
        }

        return null;
    }

    /// <summary>What to write instead; null when what is published says no more than the value.</summary>
    private string? Advice(Field field, string value, string publish)
    {
        if (value == publish && field.Type != FieldType.Point)
            return null;

        return field.Type switch
        {
            FieldType.Text => null,
            FieldType.Date => DateAdvice(publish, value),
            FieldType.Time => "A time of day cannot be made coarser here: leave 'publish' out",
            FieldType.Estimate => CountAdvice(publish, value),
            FieldType.Quantity => Contains(Quantity.Parse(publish), Quantity.Parse(value)) ? null : "Write a quantity in the same unit whose bounds contain the other's",
            FieldType.Enum => _model.Vocabulary(field.Target) is var terms && terms.IsBroader(publish, value) ? null : "Write a broader term, or leave 'publish' out",
            FieldType.Point => PointAdvice(value, publish),
            _ => "Of this field only the same value can be published: leave 'publish' out, and it is withheld",
        };
    }

    private static string? DateAdvice(string publish, string value)
    {
        if (!EdtfDate.TryParse(publish, out EdtfDate part) || !EdtfDate.TryParse(value, out EdtfDate whole))
            return null;
        if (!Contains(part, whole))
            return "Write a date that contains the other, such as its month or year";

        // What is less exact may be certain.
        bool isSame = part.EarliestDay == whole.EarliestDay && part.LatestDay == whole.LatestDay;
        return isSame && (whole.Qualification & ~part.Qualification) != 0 ? "The other is not certain, or only about right: keep its mark, or write a date that is less exact" : null;
    }

    private static string? CountAdvice(string publish, string value)
    {
        if (!Estimate.TryParse(publish, out Estimate part) || !Estimate.TryParse(value, out Estimate whole))
            return null;
        if (!Contains(part, whole))
            return "Write a count whose bounds contain the other's, such as 5..10 or 5+, or a word such as several";
        if (whole.IsSuggested && !part.IsSuggested && !part.IsUnknown)
            return "The other is only suggested: keep its 'possibly'";

        bool isSame = part.HasNumber && Ends(part.Low, part.Best, part.High) == Ends(whole.Low, whole.Best, whole.High);
        return isSame && whole.IsApproximate && !part.IsApproximate ? "The other is only about right: keep its '~'" : null;
    }

    private static bool Contains(EdtfDate publish, EdtfDate value)
        => publish.WhetherContains(value) != ThreeValued.No && (value.IsAllOf || !publish.IsAllOf)
            && publish.ToString().IndexOf('T') < 0
            && (publish.EarliestDay is not { } first || value.EarliestDay >= first)
            && (publish.LatestDay is not { } last || value.LatestDay <= last);

    private static bool Contains(Estimate publish, Estimate value)
    {
        if (!publish.HasNumber)
            return true;
        return Contains(publish.Low, publish.Best, publish.High, value.Low, value.Best, value.High);
    }

    private static bool Contains(Quantity publish, Quantity value)
        => publish.Unit == value.Unit && Contains(publish.Low, publish.Best, publish.High, value.Low, value.Best, value.High);

    private static bool Contains(decimal? low, decimal? best, decimal? high, decimal? otherLow, decimal? otherBest, decimal? otherHigh)
    {
        (decimal? from, decimal? to) = Ends(low, best, high);
        (decimal? otherFrom, decimal? otherTo) = Ends(otherLow, otherBest, otherHigh);
        return (from is null || otherFrom >= from) && (to is null || otherTo <= to);
    }

    // A figure alone is both bounds; a bound alone leaves the other side open.
    private static (decimal? From, decimal? To) Ends(decimal? low, decimal? best, decimal? high)
        => (low ?? (high is null ? best : null), high ?? (low is null ? best : null));

    private static string? PointAdvice(string value, string publish)
    {
        if (!GeoPoint.TryParse(value, out GeoPoint exact) || !GeoPoint.TryParse(publish, out GeoPoint rounded))
            return null;

        int decimals = PointPrecision.Decimals(rounded);
        int written = PointPrecision.Decimals(exact);
        int most = Math.Min(MostDecimals, written - 1);
        if (most < 0)
            return "It has no decimals that could be left out: publish a place, or nothing";
        if (decimals > most)
            return most == 0 ? "Round it to whole degrees" : string.Format(CultureInfo.InvariantCulture, "Round it to {0} or fewer", Decimals(most));

        // The message does not say what it is.
        return PointPrecision.Round(exact, decimals) == rounded ? null : string.Format(CultureInfo.InvariantCulture, "It is not the other point rounded to {0}", Decimals(decimals));
    }

    private static string Decimals(int count) => string.Format(CultureInfo.InvariantCulture, count == 1 ? "{0} decimal" : "{0} decimals", count);

    private void Report(Value at, Field field, string advice) => _problems.Add(new LocatedProblem(Rules.BadPublish, _context.Spans[at.Ordinal], field.Name, advice));
}

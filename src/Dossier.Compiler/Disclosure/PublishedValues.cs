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
        var context = new BindingContext(model, new SeedDocument(null, document.Lines, ImmutableArray<LocatedProblem>.Empty)) { Cancellation = cancellation };
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
            if (published.Field.Inline || published.Field.Type == FieldType.Item)
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
                Compare(published.Field, stated.Values[0], published.Values[0]);
        }
    }

    /// <summary>What to write instead; null when what is published says no more than the value.</summary>
    private string? Advice(Field field, string value, string publish)
    {
        if (value == publish && field.Type != FieldType.Point)
            return null;

        return field.Type switch
        {
            FieldType.Text => null,
            FieldType.Date => Contains(EdtfDate.Parse(publish), EdtfDate.Parse(value)) ? null : "Write a date that contains the other, such as its month or year",
            FieldType.Time => "A time of day cannot be made coarser here: leave 'publish' out",
            FieldType.Estimate => Contains(Estimate.Parse(publish), Estimate.Parse(value)) ? null : "Write a count whose bounds contain the other's, such as 5..10 or 5+, or a word such as several",
            FieldType.Quantity => Contains(Quantity.Parse(publish), Quantity.Parse(value)) ? null : "Write a quantity in the same unit whose bounds contain the other's",
            FieldType.Enum => _model.Vocabulary(field.Target) is var terms && terms.IsBroader(publish, value) ? null : "Write a broader term, or leave 'publish' out",
            FieldType.Point => PointAdvice(value, publish),
            _ => "Of this field only the same value can be published: leave 'publish' out, and it is withheld",
        };
    }

    private static bool Contains(EdtfDate publish, EdtfDate value)
        => publish.ToString().IndexOf('T') < 0
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

    // A figure alone is both bounds; a bound alone leaves the other side open.
    private static bool Contains(decimal? low, decimal? best, decimal? high, decimal? otherLow, decimal? otherBest, decimal? otherHigh)
    {
        decimal? from = low ?? (high is null ? best : null);
        decimal? to = high ?? (low is null ? best : null);
        decimal? otherFrom = otherLow ?? (otherHigh is null ? otherBest : null);
        decimal? otherTo = otherHigh ?? (otherLow is null ? otherBest : null);
        return (from is null || otherFrom >= from) && (to is null || otherTo <= to);
    }

    private static string? PointAdvice(string value, string publish)
    {
        if (!GeoPoint.TryParse(value, out GeoPoint exact) || !GeoPoint.TryParse(publish, out GeoPoint rounded))
            return null;

        int decimals = Math.Max(PointPrecision.Decimals(rounded.Latitude), PointPrecision.Decimals(rounded.Longitude));
        int written = Math.Max(PointPrecision.Decimals(exact.Latitude), PointPrecision.Decimals(exact.Longitude));
        int most = Math.Min(MostDecimals, written - 1);
        if (most < 0)
            return "It has no decimals that could be left out: publish a place, or nothing";
        if (decimals > most)
            return string.Format(CultureInfo.InvariantCulture, "Round it to {0} {1} or fewer", most, most == 1 ? "decimal" : "decimals");

        GeoPoint expected = PointPrecision.Round(exact, decimals);
        return expected == rounded ? null : string.Format(CultureInfo.InvariantCulture, "Rounded to as many decimals the point is another");
    }

    private void Report(Value at, Field field, string advice) => _problems.Add(new LocatedProblem(Rules.BadPublish, _context.Spans[at.Ordinal], field.Name, advice));
}

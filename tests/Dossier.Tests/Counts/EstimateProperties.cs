using CsCheck;

namespace Dossier.Tests.Counts;

public sealed class EstimateProperties
{
    private const int Times = 20_000;

    [Fact]
    public void A_notation_reads_back_to_an_equal_value_with_its_wording()
        => Some.Suggested.Each(seed: 5, times: Times,
            e =>
            {
                Estimate back = Estimate.Parse(e.Notation);
                Assert.Equal(e, back);
                Assert.Equal(e.GetHashCode(), back.GetHashCode());
                Assert.Equal(e.Wording, back.Wording);
                Assert.Equal(e.Notation, back.Notation);
            });

    [Fact]
    public void Words_read_back_to_an_equal_value_with_its_wording()
        => Gen.Select(Some.Suggested, Some.Suggested).Each(seed: 33, times: Times,
            (a, b) =>
            {
                foreach (Estimate e in new[] { a, a + b, a - b, a.Envelope(b), a.RaiseLow(b) })
                {
                    string words = e.ToString("W", null);
                    Assert.True(Estimate.TryParse(words, out Estimate back), words);
                    Assert.True(e == back, $"{e:S} is '{words}', which is {back:S}");
                    Assert.Equal(e, Estimate.Parse(e.ToString("S", null)));

                    // Without a wording the default text is the same.
                    if (e.Wording is null)
                        Assert.Equal(words, e.ToString());
                }
            });

    [Fact]
    public void What_comes_of_an_operation_reads_back_too()
        => Gen.Select(Some.Suggested, Some.Suggested).Each(seed: 6, times: Times,
            (a, b) =>
            {
                foreach (Estimate e in new[] { a + b, a - b, a.Envelope(b), a.RaiseLow(b), a.Intersect(b) ?? default })
                {
                    Assert.Equal(e, Estimate.Parse(e.Notation));
                    Assert.False(e.Low > e.High || e.Low > e.Best || e.Best > e.High || e.Low < 0, e.Notation);
                }
            });

    [Fact]
    public void An_envelope_is_idempotent_commutative_and_associative()
        => Gen.Select(Some.Estimate, Some.Estimate, Some.Estimate).Each(seed: 7, times: Times,
            (a, b, c) =>
            {
                Assert.Equal(a, a.Envelope(a));
                Assert.Equal(a.Envelope(b), b.Envelope(a));
                Assert.Equal(a.Envelope(b).Envelope(c), a.Envelope(b.Envelope(c)));
            });

    [Fact]
    public void An_envelope_admits_what_any_of_its_numbers_admits()
        => Gen.Select(Some.Estimate, Some.Estimate, Gen.Int[0, 15]).Each(seed: 8, times: Times,
            (a, b, n) => Assert.True(!a.HasNumber || a.Envelope(b).WhetherPossible(n) >= a.WhetherPossible(n), $"{a:S} | {b:S} = {a.Envelope(b):S} at {n}"));

    [Fact]
    public void An_envelope_is_monotone()
    {
        int narrowed = 0;
        Gen.Select(Some.Estimate, Some.Estimate, Some.Estimate).Each(seed: 17, times: Times,
            (a, b, c) =>
            {
                // What is within a report widens no envelope further than the report does.
                if (a.Intersect(c) is not { } within || within == a || !a.HasNumber || !b.HasNumber || !IsWithin(within, a))
                    return;

                narrowed++;
                Assert.True(IsWithin(within.Envelope(b), a.Envelope(b)), $"{within:S} is within {a:S}, and not so with {b:S}");
            });
        Assert.True(narrowed > Times / 20, $"Only {narrowed} cases were narrower.");
    }

    private static bool IsWithin(Estimate inner, Estimate outer)
        => Enumerable.Range(0, 40).All(n => outer.WhetherPossible(n) != ThreeValued.No || inner.WhetherPossible(n) == ThreeValued.No);

    [Fact]
    public void An_intersection_admits_what_both_admit()
        => Gen.Select(Some.Estimate, Some.Estimate, Gen.Int[0, 15]).Each(seed: 9, times: Times,
            (a, b, n) =>
            {
                Assert.Equal(a.Intersect(b), b.Intersect(a));
                Assert.Equal(a.WhetherConsistentWith(b) == ThreeValued.No, a.Intersect(b) is null);
                if (a.WhetherPossible(n) == ThreeValued.Yes && b.WhetherPossible(n) == ThreeValued.Yes)
                    Assert.NotEqual(ThreeValued.No, a.WhetherConsistentWith(b));
                if (a.WhetherPossible(n) == ThreeValued.Yes && b.WhetherPossible(n) == ThreeValued.Yes)
                    Assert.NotEqual(ThreeValued.No, a.Intersect(b)!.Value.WhetherPossible(n));
            });

    [Fact]
    public void Sums_are_commutative_and_associative_and_nobody_changes_nothing()
        => Gen.Select(Some.Estimate, Some.Estimate, Some.Estimate).Each(seed: 10, times: Times,
            (a, b, c) =>
            {
                Assert.Equal(a + b, b + a);
                Assert.Equal(a + b + c, a + (b + c));
                Assert.Equal(a, a + Estimate.None);
            });

    [Fact]
    public void Bounds_of_a_sum_bound_the_sum_and_bounds_of_a_rest_the_rest()
        => Gen.Select(Some.Estimate, Some.Estimate, Gen.Int[0, 15], Gen.Int[0, 15]).Each(seed: 11, times: Times,
            (a, b, n, m) =>
            {
                if (a.WhetherPossible(n) == ThreeValued.No || b.WhetherPossible(m) == ThreeValued.No)
                    return;

                Assert.NotEqual(ThreeValued.No, (a + b).WhetherPossible(n + m));
                if (n >= m)
                    Assert.NotEqual(ThreeValued.No, (a - b).WhetherPossible(n - m));
            });

    [Fact]
    public void No_operation_makes_a_number_of_what_has_none()
        => Gen.Select(Some.WithoutNumber, Some.WithoutNumber, Some.Estimate).Each(seed: 12, times: Times,
            (u, v, e) =>
            {
                Assert.False((u + v).HasNumber);
                Assert.False((u - v).HasNumber);
                Assert.False((u - e).HasNumber && e.Low is null && e.Best is null && e.High is null);
                Assert.False(u.Envelope(v).HasNumber);
                Assert.False(u.RaiseLow(v).HasNumber);
                Assert.False(u.Intersect(v)!.Value.HasNumber);

                // Beside a number: the sum keeps no best and no high figure, the envelope adds none.
                Assert.Null((u + e).Best);
                Assert.Null((u + e).High);
                Assert.Equal((e.Low, e.Best, e.High), (u.Envelope(e).Low, u.Envelope(e).Best, u.Envelope(e).High));
                Assert.Equal((e.Low, e.Best, e.High), (e.RaiseLow(u).Low, e.RaiseLow(u).Best, e.RaiseLow(u).High));
            });

    [Fact]
    public void Raising_never_lowers_and_is_done_once()
        => Gen.Select(Some.Estimate, Some.Estimate).Each(seed: 13, times: Times,
            (e, part) =>
            {
                Estimate raised = e.RaiseLow(part);
                Assert.True(e.Low is null || raised.Low >= e.Low, $"{e:S} raised by {part:S} is {raised:S}");
                Assert.Equal(raised, raised.RaiseLow(part));
                Assert.NotEqual(ThreeValued.No, raised.WhetherAtLeast(part.FirmLow));
            });

    [Fact]
    public void Firm_parts_raise_in_any_order()
        => Gen.Select(Some.Estimate, Gen.Int[0, 15], Gen.Int[0, 15]).Each(seed: 14, times: Times,
            (e, a, b) => Assert.Equal(e.RaiseLow(a).RaiseLow(b), e.RaiseLow(b).RaiseLow(a)));

    [Fact]
    public void Less_and_more_agree_with_every_number_that_is_possible()
        => Gen.Select(Some.Estimate, Some.Estimate, Gen.Int[0, 15], Gen.Int[0, 15]).Each(seed: 15, times: Times,
            (a, b, n, m) =>
            {
                if (a.WhetherPossible(n) == ThreeValued.No || b.WhetherPossible(m) == ThreeValued.No)
                    return;

                if (a.WhetherLessThan(b) == ThreeValued.Yes)
                    Assert.True(n < m);
                if (a.WhetherLessThan(b) == ThreeValued.No)
                    Assert.True(n >= m);
                if (a.WhetherSameCountAs(b) == ThreeValued.Yes)
                    Assert.Equal(n, m);
            });

    [Fact]
    public void Any_text_is_read_or_refused_with_a_place_in_it()
        => Gen.Char["0159+-~<=>.? ()an;,\u2212\u0665\uD800"].Array[0, 10].Select(c => new string(c)).Each(seed: 16, times: Times,
            text =>
            {
                if (Estimate.TryParse(text, out Estimate estimate, out NotationError error))
                {
                    Assert.Equal(estimate, Estimate.Parse(estimate.Notation));
                }
                else
                {
                    Assert.InRange(error.Position, 0, text.Length);
                    Assert.InRange(error.Length, 0, text.Length - error.Position);
                    Assert.NotEqual(NotationErrorKind.None, error.Kind);
                    Assert.True(estimate.IsUnknown);
                }
            });
}

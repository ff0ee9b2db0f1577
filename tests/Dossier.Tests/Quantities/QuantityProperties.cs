using System.Globalization;

namespace Dossier.Tests.Quantities;

/// <summary>What holds of all quantities, tried on many.</summary>
public sealed class QuantityProperties
{
    private static readonly string?[] UnitsTried = [null, "t", "km²", "barrels per day"];

    [Fact]
    public void Text_is_read_back_to_an_equal_value_in_any_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "de-DE", "ar-IQ", "tr-TR" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                var random = new Random(7);
                for (int i = 0; i < 3_000; i++)
                {
                    Quantity quantity = Next(random, UnitsTried[random.Next(UnitsTried.Length)]);
                    Assert.Equal(quantity, Quantity.Parse(quantity.Notation));
                    Assert.Equal(quantity, Quantity.Parse(quantity.ToString()));
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Sums_do_not_depend_on_the_order_and_are_never_below_a_part()
    {
        var random = new Random(8);
        for (int i = 0; i < 5_000; i++)
        {
            Quantity a = Next(random, "t"), b = Next(random, "t"), c = Next(random, "t");
            Assert.Equal(a + b, b + a);
            Assert.NotEqual(ThreeValued.Yes, (a + b).WhetherLessThan(a));

            // "About" holds for a quantity whole, so that it may stay or go with the figure that brought it; what is firm does not.
            if (a.IsApproximate || b.IsApproximate || c.IsApproximate)
                continue;
            Assert.True(a + b + c == a + (b + c), $"{a.Notation} {b.Notation} {c.Notation}: {(a + b + c).Notation} {(a + (b + c)).Notation}");
        }
    }

    [Fact]
    public void The_order_is_total()
    {
        var random = new Random(9);
        for (int i = 0; i < 5_000; i++)
        {
            Quantity a = Next(random, UnitsTried[random.Next(2)]), b = Next(random, UnitsTried[random.Next(2)]), c = Next(random, UnitsTried[random.Next(2)]);
            Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
            Assert.Equal(a == b, a.CompareTo(b) == 0);
            if (a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0)
                Assert.True(a.CompareTo(c) <= 0, $"{a.Notation} {b.Notation} {c.Notation}");
        }
    }

    [Fact]
    public void Any_text_is_read_or_refused_within_itself()
    {
        const string Characters = "0123456789.~+<>=? tk,-u\u2212\u00B2%";
        var random = new Random(10);
        for (int i = 0; i < 30_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Characters[random.Next(Characters.Length)]));
            if (Quantity.TryParse(text, out Quantity quantity, out NotationError error))
                Assert.Equal(quantity, Quantity.Parse(quantity.Notation));
            else
                Assert.True(error.Position >= 0 && error.Length >= 0 && error.Position + error.Length <= text.Length && error.Clause.Length > 0, text);
        }
    }

    private static Quantity Next(Random random, string? unit)
    {
        decimal[] figures = [.. Enumerable.Range(0, 3).Select(_ => Figure(random)).Order()];
        Quantity quantity = Quantity.FromBounds(random.Next(2) == 0 ? figures[0] : null, random.Next(2) == 0 ? figures[1] : null, random.Next(2) == 0 ? figures[2] : null, unit);
        return random.Next(4) switch
        {
            0 => Quantity.Exact(figures[0], unit),
            1 => Quantity.Parse((quantity.IsUnknown || quantity.Notation.StartsWith('<') ? "" : "~") + quantity.Notation),
            _ => quantity,
        };
    }

    private static decimal Figure(Random random)
        => random.Next(3) == 0 ? random.Next(0, 4) : new decimal(random.Next(0, 5_000_000), 0, 0, false, (byte)random.Next(0, 4));
}

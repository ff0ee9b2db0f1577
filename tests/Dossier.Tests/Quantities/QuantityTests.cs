namespace Dossier.Tests.Quantities;

/// <summary>Quantities: what is read and written, compared, sorted and summed.</summary>
public sealed class QuantityTests
{
    [Theory]
    [InlineData("5.5 t", "5.5 t", "5.5 t", "5.5", "5.5", "5.5")]
    [InlineData("5.50t", "5.50 t", "5.50 t", "5.50", "5.50", "5.50")]
    [InlineData(" 21000  km² ", "21000 km²", "21,000 km²", "21000", "21000", "21000")]
    [InlineData("~21000 t", "~21000 t", "about 21,000 t", "-", "21000", "-")]
    [InlineData("~ 0.75 %", "~0.75 %", "about 0.75 %", "-", "0.75", "-")]
    [InlineData("5+ t", "5+ t", "at least 5 t", "5", "-", "-")]
    [InlineData(">=1234567.125 t", "1234567.125+ t", "at least 1,234,567.125 t", "1234567.125", "-", "-")]
    [InlineData("~5+ t", "~5+ t", "at least about 5 t", "5", "-", "-")]
    [InlineData("<=3 t", "<=3 t", "at most 3 t", "-", "-", "3")]
    [InlineData("<=~3 t", "<=~3 t", "at most about 3 t", "-", "-", "3")]
    [InlineData("20..25 t", "20..25 t", "20 to 25 t", "20", "-", "25")]
    [InlineData("1000 .. 2500 barrels per day", "1000..2500 barrels per day", "1,000 to 2,500 barrels per day", "1000", "-", "2500")]
    [InlineData("~20..25 t", "~20..25 t", "about 20 to 25 t", "20", "-", "25")]
    [InlineData("20..22..25 t", "20..22..25 t", "20 to 25 t, best 22 t", "20", "22", "25")]
    [InlineData("~20..22..25 t", "~20..22..25 t", "about 20 to 25 t, best 22 t", "20", "22", "25")]
    [InlineData("?..22..? t", "?..22..? t", "best 22 t", "-", "22", "-")]
    [InlineData("20..22..? t", "20..22..? t", "at least 20 t, best 22 t", "20", "22", "-")]
    [InlineData("?..22..25 t", "?..22..25 t", "at most 25 t, best 22 t", "-", "22", "25")]
    [InlineData("~?..22..? t", "~22 t", "about 22 t", "-", "22", "-")]
    [InlineData("~22..22..22 t", "~22 t", "about 22 t", "-", "22", "-")]
    [InlineData("22..22 t", "22 t", "22 t", "22", "22", "22")]
    [InlineData("0 t", "0 t", "0 t", "0", "0", "0")]
    [InlineData("0.4", "0.4", "0.4", "0.4", "0.4", "0.4")]
    [InlineData("999 $", "999 $", "999 $", "999", "999", "999")]
    [InlineData("1000 $", "1000 $", "1,000 $", "1000", "1000", "1000")]
    [InlineData("0+ t", "unknown", "unknown", "-", "-", "-")]
    [InlineData("unknown", "unknown", "unknown", "-", "-", "-")]
    [InlineData(" Unknown ", "unknown", "unknown", "-", "-", "-")]
    public void Notation_and_words_are_read_to_the_same(string text, string notation, string words, string low, string best, string high)
    {
        Quantity quantity = Quantity.Parse(text);

        Assert.Equal(notation, quantity.Notation);
        Assert.Equal(words, quantity.ToString());
        Assert.Equal((low, best, high), (Text(quantity.Low), Text(quantity.Best), Text(quantity.High)));
        Assert.Equal(quantity, Quantity.Parse(notation));
        Assert.Equal(quantity, Quantity.Parse(words));
        Assert.Equal(notation, Quantity.Parse(words).Notation);
    }

    [Theory]
    [InlineData("", NotationErrorKind.Empty, 0, 0)]
    [InlineData("  ", NotationErrorKind.Empty, 0, 0)]
    [InlineData("-99", NotationErrorKind.Sentinel, 0, 3)]
    [InlineData(" n/a", NotationErrorKind.Sentinel, 1, 3)]
    [InlineData("?", NotationErrorKind.Sentinel, 0, 1)]
    [InlineData("-5 t", NotationErrorKind.Negative, 0, 4)]
    [InlineData("3..-5 t", NotationErrorKind.Negative, 3, 4)]
    [InlineData("9..3 t", NotationErrorKind.OutOfOrder, 0, 6)]
    [InlineData("3..10..9 t", NotationErrorKind.OutOfOrder, 0, 10)]
    [InlineData("3..2..? t", NotationErrorKind.OutOfOrder, 0, 9)]
    [InlineData("12345678901234567890123456789 t", NotationErrorKind.OutOfRange, 0, 29)]
    [InlineData("0.1234567890123456789012345678 t", NotationErrorKind.OutOfRange, 0, 30)]
    [InlineData("21,000 t", NotationErrorKind.Syntax, 2, 1)]
    [InlineData("21 000 t", NotationErrorKind.Syntax, 3, 1)]
    [InlineData("20-25 t", NotationErrorKind.Syntax, 2, 1)]
    [InlineData("20 t..25 t", NotationErrorKind.Syntax, 3, 7)]
    [InlineData("5 t+", NotationErrorKind.Syntax, 3, 1)]
    [InlineData("<5 t", NotationErrorKind.Syntax, 0, 1)]
    [InlineData(">5 t", NotationErrorKind.Syntax, 0, 1)]
    [InlineData("? t", NotationErrorKind.Syntax, 2, 1)]
    [InlineData("?..5 t", NotationErrorKind.Syntax, 5, 1)]
    [InlineData("5..? t", NotationErrorKind.Syntax, 5, 1)]
    [InlineData("3..?..5 t", NotationErrorKind.Syntax, 6, 1)]
    [InlineData("5.. t", NotationErrorKind.Syntax, 4, 1)]
    [InlineData("t", NotationErrorKind.Syntax, 0, 1)]
    [InlineData("~", NotationErrorKind.Syntax, 1, 0)]
    [InlineData("5 t (about)", NotationErrorKind.Syntax, 2, 1)]
    [InlineData("about 5 t", NotationErrorKind.Syntax, 0, 1)]
    [InlineData("5 a  b", NotationErrorKind.Syntax, 2, 1)]
    [InlineData("\u0665 t", NotationErrorKind.Syntax, 0, 1)]
    [InlineData("5 t\u0000", NotationErrorKind.Syntax, 2, 1)]
    public void What_is_no_quantity_is_told_apart_and_placed(string text, NotationErrorKind kind, int position, int length)
    {
        Assert.False(Quantity.TryParseNotation(text, out Quantity quantity, out NotationError error));
        Assert.Equal((kind, position, length, default), (error.Kind, error.Position, error.Length, quantity));
    }

    [Theory]
    [InlineData("20 t..25 t", "the unit comes once, at the end: 20..25 t")]
    [InlineData("5 t+", "the '+' comes before the unit: 5+ t")]
    [InlineData("20\u201325 t", "a range is written with two dots: 20..25 t")]
    [InlineData("<5 t", "'<' alone is not allowed: write <=4 for at most 4")]
    [InlineData(">5 t", "'>' alone is not allowed: write 6+ for at least 6")]
    [InlineData("9..3.5 t", "the low figure 9 is above the high figure 3.5")]
    [InlineData("3..10..9 t", "the best figure 10 is not between the low and the high one")]
    [InlineData("heavy", "write 5.5 t, 5+ t (at least), <=5 t, ~21000 t (about), 20..25 t, 20..22..25 t, ?..22..? t (best figure alone) or unknown")]
    public void An_error_says_what_to_write(string text, string clause)
    {
        Assert.False(Quantity.TryParse(text, out _, out NotationError error));
        Assert.Equal(clause, error.Clause);
        Assert.StartsWith($"'{text}' is not a valid quantity: {clause}", Assert.Throws<FormatException>(() => Quantity.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,5 t")]
    [InlineData("1,5000 t")]
    [InlineData(",500 t")]
    [InlineData("about 20 to t")]
    [InlineData("20 t to 25 t")]
    [InlineData("at least 20 t, best 22 kg")]
    [InlineData("about 20 t, best 22 t")]
    [InlineData("at least at most 5 t")]
    public void Words_that_are_not_written_are_not_read(string text) => Assert.False(Quantity.TryParse(text, out _));

    [Theory]
    [InlineData("t", true)]
    [InlineData("km²", true)]
    [InlineData("m3", true)]
    [InlineData("%", true)]
    [InlineData("\u2030", true)]
    [InlineData("\u00B0", true)]
    [InlineData("US$", true)]
    [InlineData("kg CO2/yr", true)]
    [InlineData("barrels per day", true)]
    [InlineData("\u0637\u0646", true)]
    [InlineData("aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd", true)]
    [InlineData("aaaaaaaaaabbbbbbbbbbccccccccccdddddddddde", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("3m", false)]
    [InlineData(" t", false)]
    [InlineData("t ", false)]
    [InlineData("a  b", false)]
    [InlineData("t.", true)]
    [InlineData("t..", false)]
    [InlineData("t 2", false)]
    [InlineData("t to 25 t", false)]
    [InlineData("a(b", false)]
    [InlineData("a+", false)]
    [InlineData("a,b", false)]
    [InlineData("a\nb", false)]
    public void A_unit_is_letters_signs_and_single_spaces(string? text, bool isUnit) => Assert.Equal(isUnit, Quantity.IsUnit(text));

    [Theory]
    [InlineData("5 t", "6 t", ThreeValued.Yes, ThreeValued.No, ThreeValued.No)]
    [InlineData("5.5 t", "5.50 t", ThreeValued.No, ThreeValued.No, ThreeValued.Yes)]
    [InlineData("5+ t", "6 t", ThreeValued.Undecided, ThreeValued.Undecided, ThreeValued.Yes)]
    [InlineData("6+ t", "5.9 t", ThreeValued.No, ThreeValued.Yes, ThreeValued.No)]
    [InlineData("<=5 t", "5 t", ThreeValued.Undecided, ThreeValued.No, ThreeValued.Yes)]
    [InlineData("3..5 t", "5..9 t", ThreeValued.Undecided, ThreeValued.No, ThreeValued.Yes)]
    [InlineData("3..4.9 t", "5..9 t", ThreeValued.Yes, ThreeValued.No, ThreeValued.No)]
    [InlineData("~5 t", "9 t", ThreeValued.Undecided, ThreeValued.Undecided, ThreeValued.Undecided)]
    [InlineData("~3..4 t", "9 t", ThreeValued.Undecided, ThreeValued.Undecided, ThreeValued.Undecided)]
    [InlineData("?..5..? t", "9 t", ThreeValued.Undecided, ThreeValued.Undecided, ThreeValued.Undecided)]
    [InlineData("5 t", "9 kg", ThreeValued.Undecided, ThreeValued.Undecided, ThreeValued.Undecided)]
    [InlineData("5", "9 kg", ThreeValued.Undecided, ThreeValued.Undecided, ThreeValued.Undecided)]
    [InlineData("unknown", "9 t", ThreeValued.Undecided, ThreeValued.Undecided, ThreeValued.Undecided)]
    public void Questions_have_three_answers(string left, string right, ThreeValued less, ThreeValued more, ThreeValued consistent)
    {
        Quantity a = Quantity.Parse(left), b = Quantity.Parse(right);

        Assert.Equal((less, more, consistent), (a.WhetherLessThan(b), a.WhetherMoreThan(b), a.WhetherConsistentWith(b)));
        Assert.Equal((less, more, consistent), (b.WhetherMoreThan(a), b.WhetherLessThan(a), b.WhetherConsistentWith(a)));
    }

    [Theory]
    [InlineData("5 t", "5", ThreeValued.Yes)]
    [InlineData("5 t", "5.01", ThreeValued.No)]
    [InlineData("5+ t", "6", ThreeValued.Undecided)]
    [InlineData("~9 t", "5", ThreeValued.Undecided)]
    [InlineData("unknown", "5", ThreeValued.Undecided)]
    public void Whether_a_figure_is_reached(string quantity, string number, ThreeValued answer)
        => Assert.Equal(answer, Quantity.Parse(quantity).WhetherAtLeast(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("5 t", "6.5 t", "11.5 t")]
    [InlineData("5 t", "6+ t", "11+ t")]
    [InlineData("5 t", "<=6 t", "5..11 t")]
    [InlineData("20..25 t", "~5 t", "~25..30 t")]
    [InlineData("~20 t", "~5 t", "~25 t")]
    [InlineData("~20 t", "5 t", "~25 t")]
    [InlineData("20..22..25 t", "5 t", "25..27..30 t")]
    [InlineData("?..22..? t", "5 t", "5..27..? t")]
    [InlineData("~20 t", "5+ t", "~25+ t")]
    [InlineData("unknown", "5 t", "5+ t")]
    [InlineData("unknown", "~5 t", "~5+ t")]
    [InlineData("unknown", "<=5 t", "unknown")]
    [InlineData("unknown", "?..5..? t", "unknown")]
    [InlineData("unknown", "0 t", "unknown")]
    [InlineData("unknown", "unknown", "unknown")]
    [InlineData("0", "5 t", "5 t")]
    [InlineData("0", "~5 t", "~5 t")]
    [InlineData("0", "unknown", "unknown")]
    public void A_sum_adds_what_is_stated(string left, string right, string sum)
    {
        Assert.Equal(sum, (Quantity.Parse(left) + Quantity.Parse(right)).Notation);
        Assert.Equal(sum, (Quantity.Parse(right) + Quantity.Parse(left)).Notation);
    }

    [Fact]
    public void Different_units_are_not_added()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Quantity.Parse("5 t") + Quantity.Parse("~6 kg"));

        Assert.Equal("'5 t' and 'about 6 kg' are in different units and cannot be added.", error.Message);
        Assert.Throws<InvalidOperationException>(() => "5 t|unknown|1".Split('|').Select(Quantity.Parse).Sum());
    }

    [Fact]
    public void Many_are_summed()
    {
        string[] weights = ["5.25 t", "~6 t", "20..25 t"];

        Assert.Equal("~31.25..36.25 t", weights.Select(Quantity.Parse).Sum().Notation);
        Assert.Equal("~31.25..36.25 t", weights.Sum(Quantity.Parse).Notation);
        Assert.Equal("~31.25+ t", weights.Append("unknown").Sum(Quantity.Parse).Notation);
        Assert.Equal(Quantity.Zero, Array.Empty<Quantity>().Sum());
    }

    [Fact]
    public void They_sort_by_unit_and_figure_with_unknown_first()
    {
        string[] sorted = ["unknown", "2", "3 kg", "<=1 t", "1 t", "~2 t", "2..4 t", "2..3..? t", "2..3..4 t", "3 t", "~3 t", "3+ t", "?..4..? t", "10 t"];
        Quantity[] quantities = [.. sorted.Select(Quantity.Parse)];

        Assert.Equal(quantities.OrderBy(q => q).Select(q => q.Notation), quantities.Reverse().OrderBy(q => q).Select(q => q.Notation));
        Assert.Equal(["unknown", "2", "3 kg"], quantities.Reverse().OrderBy(q => q).Take(3).Select(q => q.Notation));
        Assert.Equal("10 t", quantities.Max().Notation);
        Assert.True(Quantity.Parse("<=1 t").CompareTo(Quantity.Parse("1 t")) < 0);
        Assert.True(Quantity.Parse("3 t").CompareTo(Quantity.Parse("~3 t")) < 0);
        Assert.Equal(0, Quantity.Parse("5.5 t").CompareTo(Quantity.Parse("5.50 t")));
    }

    [Fact]
    public void Equal_quantities_have_equal_hashes()
    {
        Assert.Equal(Quantity.Parse("5.5 t"), Quantity.Exact(5.50m, "t"));
        Assert.Equal(Quantity.Parse("5.5 t").GetHashCode(), Quantity.Exact(5.50m, "t").GetHashCode());
        Assert.NotEqual(Quantity.Parse("5.5 t"), Quantity.Parse("5.5 T"));
        Assert.NotEqual(Quantity.Parse("5.5 t"), Quantity.Parse("~5.5 t"));
        Assert.NotEqual(Quantity.Parse("5+ t"), Quantity.Parse("<=5 t"));
    }

    [Fact]
    public void They_are_made_of_figures()
    {
        Assert.Equal("~5 t", Quantity.About(5, "t").Notation);
        Assert.Equal("5+ t", Quantity.AtLeast(5, "t").Notation);
        Assert.Equal("<=5 t", Quantity.AtMost(5, "t").Notation);
        Assert.Equal("5..6 t", Quantity.Between(5, 6, "t").Notation);
        Assert.Equal("?..6..? t", Quantity.FromBounds(null, 6, null, "t").Notation);
        Assert.Equal(Quantity.Unknown, Quantity.FromBounds(null, null, null, "t"));
        Assert.Null(Quantity.FromBounds(null, null, null, "t").Unit);
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Exact(-0.1m, "t"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.About(-1, "t"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Between(6, 5, "t"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.FromBounds(1, 3, 2, "t"));
        Assert.Throws<ArgumentException>(() => Quantity.Exact(1, "5"));
        Assert.Throws<ArgumentException>(() => Quantity.Exact(1, ""));
    }

    private static string Text(decimal? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-";
}

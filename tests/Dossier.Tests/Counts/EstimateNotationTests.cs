namespace Dossier.Tests.Counts;

public sealed class EstimateNotationTests
{
    [Theory]
    [InlineData("5", 5, 5, 5, EstimateQualifier.Exact, "5")]
    [InlineData("007", 7, 7, 7, EstimateQualifier.Exact, "7")]
    [InlineData("2147483647", int.MaxValue, int.MaxValue, int.MaxValue, EstimateQualifier.Exact, "2147483647")]
    [InlineData("5+", 5, null, null, EstimateQualifier.AtLeast, "at least 5")]
    [InlineData(">=5", 5, null, null, EstimateQualifier.AtLeast, "at least 5")]
    [InlineData("5..", 5, null, null, EstimateQualifier.AtLeast, "at least 5")]
    [InlineData("0+", 0, null, null, EstimateQualifier.AtLeast, "at least 0")]
    [InlineData("~62+", 62, null, null, EstimateQualifier.AtLeast, "at least about 62")]
    [InlineData("<=5", null, null, 5, EstimateQualifier.AtMost, "at most 5")]
    [InlineData("..5", null, null, 5, EstimateQualifier.AtMost, "at most 5")]
    [InlineData("<=~70", null, null, 70, EstimateQualifier.AtMost, "at most about 70")]
    [InlineData("~66", null, 66, null, EstimateQualifier.About, "about 66")]
    [InlineData("~66..66", null, 66, null, EstimateQualifier.About, "about 66")]
    [InlineData("62..70", 62, null, 70, EstimateQualifier.Between, "62 to 70")]
    [InlineData("0..3", 0, null, 3, EstimateQualifier.Between, "0 to 3")]
    [InlineData("5..5", 5, 5, 5, EstimateQualifier.Exact, "5")]
    [InlineData("~62..70", 62, null, 70, EstimateQualifier.Between, "about 62 to 70")]
    [InlineData("~62..~70", 62, null, 70, EstimateQualifier.Between, "about 62 to 70")]
    [InlineData("62..~70", 62, null, 70, EstimateQualifier.Between, "62 to about 70")]
    [InlineData("~62..<=70", 62, null, 70, EstimateQualifier.Between, "about 62 to at most 70")]
    [InlineData("~0", null, 0, null, EstimateQualifier.About, "about 0")]
    [InlineData("3..5..9", 3, 5, 9, EstimateQualifier.Between, "3 to 9, best 5")]
    [InlineData("3..~5..9", 3, 5, 9, EstimateQualifier.Between, "3 to 9, best 5")]
    [InlineData("5..20..", 5, 20, null, EstimateQualifier.About, "about 20, at least 5")]
    [InlineData("..20..30", null, 20, 30, EstimateQualifier.About, "about 20, at most 30")]
    [InlineData("?..5..?", null, 5, null, EstimateQualifier.Best, "best 5")]
    [InlineData("? .. 5 .. ?", null, 5, null, EstimateQualifier.Best, "best 5")]
    [InlineData("?..0..?", null, 0, null, EstimateQualifier.Best, "best 0")]
    [InlineData("3..5..?", 3, 5, null, EstimateQualifier.AtLeast, "at least 3, best 5")]
    [InlineData("~3..5..?", 3, 5, null, EstimateQualifier.AtLeast, "at least about 3, best 5")]
    [InlineData("?..5..9", null, 5, 9, EstimateQualifier.AtMost, "at most 9, best 5")]
    [InlineData("?..5..~9", null, 5, 9, EstimateQualifier.AtMost, "at most about 9, best 5")]
    [InlineData("possibly 5", 5, 5, 5, EstimateQualifier.Exact, "possibly 5")]
    [InlineData("Possibly 5+", 5, null, null, EstimateQualifier.AtLeast, "possibly at least 5")]
    [InlineData("possibly several", null, null, null, EstimateQualifier.Vague, "possibly several")]
    [InlineData("possibly unknown", null, null, null, EstimateQualifier.Unknown, "unknown")]
    [InlineData("possibly none", 0, 0, 0, EstimateQualifier.None, "possibly none")]
    [InlineData("none", 0, 0, 0, EstimateQualifier.None, "none")]
    [InlineData("<=0", 0, 0, 0, EstimateQualifier.None, "none")]
    [InlineData("0", 0, 0, 0, EstimateQualifier.None, "none")]
    [InlineData("none-reported", null, null, null, EstimateQualifier.NoneReported, "none reported")]
    [InlineData("none reported", null, null, null, EstimateQualifier.NoneReported, "none reported")]
    [InlineData("unknown", null, null, null, EstimateQualifier.Unknown, "unknown")]
    [InlineData("Unknown", null, null, null, EstimateQualifier.Unknown, "unknown")]
    [InlineData("several", null, null, null, EstimateQualifier.Vague, "several")]
    [InlineData("A couple", null, null, null, EstimateQualifier.Vague, "A couple")]
    [InlineData("unknown (a great many)", null, null, null, EstimateQualifier.Vague, "a great many")]
    [InlineData("5+ (several)", 5, null, null, EstimateQualifier.AtLeast, "at least 5")]
    [InlineData("  <= 5 ", null, null, 5, EstimateQualifier.AtMost, "at most 5")]
    [InlineData("~ 62 .. 70", 62, null, 70, EstimateQualifier.Between, "about 62 to 70")]
    public void A_notation_is_read(string text, int? low, int? best, int? high, EstimateQualifier qualifier, string words)
    {
        Estimate estimate = Estimate.Parse(text);

        Assert.Equal((low, best, high), (estimate.Low, estimate.Best, estimate.High));
        Assert.Equal(qualifier, estimate.Qualifier);
        Assert.Equal(words, estimate.ToString());
    }

    [Theory]
    [InlineData("5", "5")]
    [InlineData("0", "none")]
    [InlineData(">=5", "5+")]
    [InlineData("5..", "5+")]
    [InlineData("..5", "<=5")]
    [InlineData("<=~5", "<=~5")]
    [InlineData("~66", "~66")]
    [InlineData("~62..~70", "~62..70")]
    [InlineData("62..~70", "62..~70")]
    [InlineData("~62..<=70", "~62..<=70")]
    [InlineData("62..<=70", "62..70")]
    [InlineData("~3..5..<=9", "~3..5..<=9")]
    [InlineData("~0", "~0")]
    [InlineData("~0..5", "0..~5")]
    [InlineData("3..5..9", "3..5..9")]
    [InlineData("~3..5..9", "~3..5..9")]
    [InlineData("3..5..~9", "3..5..~9")]
    [InlineData("5..20..", "5..20..")]
    [InlineData("~5..20..", "~5..20..")]
    [InlineData("..20..30", "..20..30")]
    [InlineData("..20..~30", "..20..~30")]
    [InlineData("20..20..", "20..20..")]
    [InlineData("?..5..?", "?..5..?")]
    [InlineData("? .. ~5 .. ?", "?..5..?")]
    [InlineData("3..5..?", "3..5..?")]
    [InlineData("~5..5..?", "~5..5..?")]
    [InlineData("?..5..~5", "?..5..~5")]
    [InlineData("?..5..", "?..5..~5")]
    [InlineData("..5..?", "~5..5..?")]
    [InlineData("?..5..5", "?..5..5")]
    [InlineData("0..0..?", "0..0..?")]
    [InlineData("?..0..0", "none")]
    [InlineData("?..5..? (dozens)", "?..5..? (dozens)")]
    [InlineData("possibly ?..5..?", "possibly ?..5..?")]
    [InlineData("POSSIBLY  62..70 ( dozens )", "possibly 62..70 (dozens)")]
    [InlineData("possibly unknown (a great many)", "possibly unknown (a great many)")]
    [InlineData("possibly none-reported", "none-reported")]
    [InlineData("none reported", "none-reported")]
    [InlineData("Several", "Several")]
    [InlineData("unknown (several)", "several")]
    [InlineData("unknown (a great many)", "unknown (a great many)")]
    [InlineData("~12 ( dozens )", "~12 (dozens)")]
    [InlineData("5+ (several; dozens ;several)", "5+ (dozens; several)")]
    [InlineData("none (some)", "none (some)")]
    public void There_is_one_notation_for_a_value_and_it_reads_back(string text, string notation)
    {
        Estimate estimate = Estimate.Parse(text);

        Assert.Equal(notation, estimate.Notation);
        Assert.Equal(estimate, Estimate.Parse(notation));
    }

    [Theory]
    [InlineData("some")]
    [InlineData("several")]
    [InlineData("a few")]
    [InlineData("few")]
    [InlineData("a couple")]
    [InlineData("many")]
    [InlineData("dozens")]
    [InlineData("tens")]
    [InlineData("scores")]
    [InlineData("hundreds")]
    [InlineData("thousands")]
    [InlineData("numerous")]
    [InlineData("a number")]
    public void The_words_that_reports_use_are_kept_and_have_no_number(string word)
    {
        Estimate estimate = Estimate.Parse(word);

        Assert.Equal(word, estimate.Wording);
        Assert.False(estimate.HasNumber);
        Assert.False(estimate.IsUnknown);
        Assert.Equal(Estimate.Worded(word), estimate);
    }

    [Theory]
    [InlineData("", NotationErrorKind.Empty, 0)]
    [InlineData("   ", NotationErrorKind.Empty, 0)]
    [InlineData("-9", NotationErrorKind.Sentinel, 0)]
    [InlineData(" -99", NotationErrorKind.Sentinel, 1)]
    [InlineData("\u221299", NotationErrorKind.Sentinel, 0)]
    [InlineData("N/A", NotationErrorKind.Sentinel, 0)]
    [InlineData("n/a (some)", NotationErrorKind.Sentinel, 0)]
    [InlineData("?", NotationErrorKind.Sentinel, 0)]
    [InlineData("null", NotationErrorKind.Sentinel, 0)]
    [InlineData("-5", NotationErrorKind.Negative, 0)]
    [InlineData("<=-5", NotationErrorKind.Negative, 2)]
    [InlineData("3..-5", NotationErrorKind.Negative, 3)]
    [InlineData("5.5", NotationErrorKind.Fractional, 0)]
    [InlineData("3..5.0", NotationErrorKind.Fractional, 3)]
    [InlineData("2147483648", NotationErrorKind.OutOfRange, 0)]
    [InlineData("99999999999999999999999", NotationErrorKind.OutOfRange, 0)]
    [InlineData("9..3", NotationErrorKind.OutOfOrder, 0)]
    [InlineData("3..10..9", NotationErrorKind.OutOfOrder, 0)]
    [InlineData("3..2..", NotationErrorKind.OutOfOrder, 0)]
    [InlineData("sevral", NotationErrorKind.UnknownWord, 0)]
    [InlineData("at least 5", NotationErrorKind.UnknownWord, 0)]
    [InlineData("5,000", NotationErrorKind.Syntax, 1)]
    [InlineData("5 000", NotationErrorKind.Syntax, 2)]
    [InlineData("62-70", NotationErrorKind.Syntax, 2)]
    [InlineData("62\u201370", NotationErrorKind.Syntax, 2)]
    [InlineData("5.", NotationErrorKind.Syntax, 1)]
    [InlineData("5...9", NotationErrorKind.Syntax, 3)]
    [InlineData("3..5..9..", NotationErrorKind.Syntax, 7)]
    [InlineData("3..<=5..9", NotationErrorKind.Syntax, 6)]
    [InlineData("?..5", NotationErrorKind.Syntax, 4)]
    [InlineData("5..?", NotationErrorKind.Syntax, 3)]
    [InlineData("?5", NotationErrorKind.Syntax, 1)]
    [InlineData("5?", NotationErrorKind.Syntax, 1)]
    [InlineData("?..?..5", NotationErrorKind.Syntax, 3)]
    [InlineData("?..5..?..", NotationErrorKind.Syntax, 7)]
    [InlineData("3..2..?", NotationErrorKind.OutOfOrder, 0)]
    [InlineData("?..9..5", NotationErrorKind.OutOfOrder, 0)]
    [InlineData("possibly", NotationErrorKind.Syntax, 8)]
    [InlineData("possiblyfive", NotationErrorKind.UnknownWord, 0)]
    [InlineData("possibly sevral", NotationErrorKind.UnknownWord, 9)]
    [InlineData("possibly possibly 5", NotationErrorKind.UnknownWord, 9)]
    [InlineData("..", NotationErrorKind.Syntax, 0)]
    [InlineData("....", NotationErrorKind.Syntax, 2)]
    [InlineData("~", NotationErrorKind.Syntax, 1)]
    [InlineData("~~5", NotationErrorKind.Syntax, 1)]
    [InlineData("5+9", NotationErrorKind.Syntax, 2)]
    [InlineData("<5", NotationErrorKind.Syntax, 0)]
    [InlineData(">5", NotationErrorKind.Syntax, 0)]
    [InlineData("5 (", NotationErrorKind.Syntax, 2)]
    [InlineData("5 ()", NotationErrorKind.Syntax, 3)]
    [InlineData("5 (a (b))", NotationErrorKind.Syntax, 3)]
    [InlineData("5 (several) more", NotationErrorKind.Syntax, 2)]
    [InlineData("(several)", NotationErrorKind.Syntax, 0)]
    [InlineData("several (dozens)", NotationErrorKind.Syntax, 0)]
    [InlineData("none-reported (some)", NotationErrorKind.Syntax, 0)]
    [InlineData("\u0665", NotationErrorKind.Syntax, 0)]
    public void What_is_no_count_is_told_apart_and_placed(string text, NotationErrorKind kind, int position)
    {
        Assert.False(Estimate.TryParseNotation(text, out Estimate estimate, out NotationError error));

        Assert.True(estimate.IsUnknown);
        Assert.Equal((kind, position), (error.Kind, error.Position));
        Assert.InRange(error.Position + error.Length, error.Position, text.Length);
        Assert.False(error.Clause.EndsWith('.') || char.IsUpper(error.Clause[0]), error.Clause);
        if (!Estimate.TryParse(text, out _))
            Assert.Equal($"'{text}' is not a valid count: {error}.", Assert.Throws<FormatException>(() => Estimate.Parse(text)).Message);
    }

    [Theory]
    [InlineData("5.5", "'5.5' is a fraction; a count is a whole number", 0, 3)]
    [InlineData("3..5.25", "'5.25' is a fraction; a count is a whole number", 3, 4)]
    [InlineData("-5", "'-5' is below 0; a count is never negative", 0, 2)]
    [InlineData("-99", "'-99' is a placeholder for missing data; write unknown, or none-reported if a source says that none were reported", 0, 3)]
    [InlineData("9..3", "the low figure 9 is above the high figure 3", 0, 4)]
    [InlineData("62-70", "a range is written with two dots: 62..70", 2, 1)]
    [InlineData("5,000", "write a number with its digits alone: 5000", 1, 1)]
    [InlineData(">5", "'>' alone is not allowed: write 6+ for more than 5", 0, 1)]
    public void The_clause_says_what_to_write_and_where(string text, string clause, int position, int length)
    {
        Assert.False(Estimate.TryParse(text, out _, out NotationError error));

        Assert.Equal((clause, position, length), (error.Clause, error.Position, error.Length));
    }

    [Fact]
    public void A_good_text_leaves_no_error()
    {
        Assert.True(Estimate.TryParse("5+", out _, out NotationError error));
        Assert.Equal(default, error);
    }

    [Fact]
    public void No_text_is_no_estimate()
    {
        Assert.False(Estimate.TryParse((string?)null, out _));
        Assert.Throws<ArgumentNullException>(() => Estimate.Parse(null!));
    }

    [Fact]
    public void Default_is_unknown_and_not_nobody()
    {
        Assert.Equal(Estimate.Unknown, default);
        Assert.NotEqual(Estimate.None, default);
        Assert.NotEqual(Estimate.NoneReported, default);
        Assert.NotEqual(Estimate.NoneReported, Estimate.None);
        Assert.Null(Estimate.Unknown.Low ?? Estimate.Unknown.Best ?? Estimate.Unknown.High);
    }

    [Fact]
    public void The_factories_make_what_the_notation_makes()
    {
        Assert.Equal(Estimate.Parse("5"), Estimate.Exact(5));
        Assert.Equal(Estimate.Parse("5+"), Estimate.AtLeast(5));
        Assert.Equal(Estimate.Parse("<=5"), Estimate.AtMost(5));
        Assert.Equal(Estimate.Parse("~5"), Estimate.About(5));
        Assert.Equal(Estimate.Parse("3..5"), Estimate.Between(3, 5));
        Assert.Equal(Estimate.Parse("3..5..9"), Estimate.FromBounds(3, 5, 9));
        Assert.Equal(Estimate.Parse("?..5..9"), Estimate.FromBounds(null, 5, 9));
        Assert.Equal(Estimate.Parse("?..5..?"), Estimate.FromBounds(null, 5, null));
        Assert.Equal(Estimate.Parse("?..5..?"), Estimate.BestAlone(5));
        Assert.Equal(Estimate.Parse("unknown"), Estimate.FromBounds(null, null, null));
        Assert.Equal(Estimate.Parse("none"), Estimate.None);
        Assert.Equal(Estimate.Parse("none-reported"), Estimate.NoneReported);
    }

    [Fact]
    public void The_factories_refuse_what_is_no_count()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.Exact(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.About(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.Between(5, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.FromBounds(3, 2, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.FromBounds(3, 6, 5));
        Assert.Throws<ArgumentException>(() => Estimate.Worded("a (b)"));
        Assert.Throws<ArgumentException>(() => Estimate.Worded(" "));
    }

    [Fact]
    public void Equal_values_have_equal_hashes_and_words_are_part_of_the_value()
    {
        Assert.Equal(Estimate.Parse("5+ (several)").GetHashCode(), Estimate.Parse(">=5 (several)").GetHashCode());
        Assert.True(Estimate.Parse("5+ (several)") == Estimate.Parse(">=5 (several)"));
        Assert.True(Estimate.Parse("5+ (several)") != Estimate.Parse("5+"));
        Assert.NotEqual(Estimate.Parse("~62..70"), Estimate.Parse("62..70"));
    }

    [Fact]
    public void A_format_chooses_words_or_notation()
    {
        var estimate = Estimate.AtLeast(5);
        Span<char> room = stackalloc char[10];
        Span<char> noRoom = stackalloc char[9];

        Assert.Equal("at least 5 5+", FormattableString.Invariant($"{estimate:G} {estimate:S}"));
        Assert.Throws<FormatException>(() => estimate.ToString("X", null));
        Assert.True(estimate.TryFormat(room, out int written, "", null));
        Assert.Equal("at least 5", room[..written].ToString());
        Assert.False(estimate.TryFormat(noRoom, out written, "", null));
        Assert.Equal(0, written);
    }

    [Fact]
    public void Generic_parsing_works()
    {
        Assert.Equal(Estimate.AtLeast(5), ParseAs<Estimate>("5+"));
        Assert.Equal(new GeoPoint(33.3, 44.4), ParseAs<GeoPoint>("33.3, 44.4"));
        Assert.Equal(new TimeOfDay(5, 30), ParseAs<TimeOfDay>("05:30"));

        static T ParseAs<T>(string text)
            where T : ISpanParsable<T>
            => T.TryParse(text.AsSpan(), null, out T? value) && value.Equals(T.Parse(text, null)) ? value : throw new FormatException();
    }
}

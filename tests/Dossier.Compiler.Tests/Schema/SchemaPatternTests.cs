using System.Text.RegularExpressions;
using CsCheck;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Schema;

namespace Dossier.Compiler.Tests.Schema;

public class SchemaPatternTests
{
    private static readonly Regex Id = new(SchemaPatterns.Id);
    private static readonly Regex Count = new(SchemaPatterns.Count);
    private static readonly Regex Date = new(SchemaPatterns.Date);
    private static readonly Regex Time = new(SchemaPatterns.Time);

    [Theory]
    [InlineData("jurf-al-nasr", true)]
    [InlineData("a", true)]
    [InlineData("2023-11-21.attack_1", true)]
    [InlineData("جرف-النصر", true)]
    [InlineData("किला", true)]
    [InlineData("Ⅷ", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData(".a", false)]
    [InlineData("a b", false)]
    [InlineData("a/b", false)]
    [InlineData("a'b", false)]
    [InlineData("e\u0301a", false)]
    [InlineData("1\u093f", false)]
    public void The_pattern_of_ids_is_that_of_the_compiler(string id, bool valid)
    {
        Assert.Equal(valid, Identifiers.IsValidId(id));
        Assert.Equal(valid, Id.IsMatch(id));
    }

    [Fact]
    public void The_pattern_of_ids_ends_where_ids_end()
    {
        Assert.Matches(Id, new string('a', 128));
        Assert.DoesNotMatch(Id, new string('a', 129));
    }

    [Fact]
    public void The_pattern_of_ids_agrees_with_the_compiler_on_any_text()
        => Gen.Char["ab1-_. é\u0301\u093f\u0915ج/'Ⅷ\u200f"].Array[0, 8].Sample(
            characters => Id.IsMatch(new string(characters)) == Identifiers.IsValidId(new string(characters)), seed: "0000000000001", iter: 20_000);

    [Theory]
    [InlineData("5")]
    [InlineData("5+")]
    [InlineData("<=5")]
    [InlineData(">= 5")]
    [InlineData("~66")]
    [InlineData("~66+")]
    [InlineData("62..70")]
    [InlineData("..70")]
    [InlineData("62..")]
    [InlineData("3..5..9")]
    [InlineData("3..5..")]
    [InlineData("~62..<=70")]
    [InlineData("several")]
    [InlineData("Dozens")]
    [InlineData("none-reported")]
    [InlineData("none reported")]
    [InlineData("unknown (scores of cars)")]
    [InlineData("5+ (a handful)")]
    public void A_count_that_is_read_has_the_pattern(string count)
    {
        Assert.True(Estimate.TryParseNotation(count, out _, out _));
        Assert.Matches(Count, count);
    }

    [Fact]
    public void The_pattern_of_quantities_agrees_with_the_compiler_on_any_text()
    {
        foreach (string unit in new[] { "", "t", "km²", "kg CO2/yr", "US$", "%", "barrels per day", "s.^-'*" })
        {
            var pattern = new Regex(SchemaPatterns.Quantity(unit));
            Gen.Int[0, 15].Select(i => i < 2 ? unit : Parts[i - 2]).Array[0, 8].Sample(
                parts =>
                {
                    string text = string.Concat(parts);
                    bool isRead = Quantity.TryParseNotation(text, out Quantity quantity, out NotationError error) && (quantity.Unit ?? unit) == unit;

                    // The order of figures is the build's to say.
                    return error.Kind == NotationErrorKind.OutOfOrder || pattern.IsMatch(text) == isRead;
                },
                seed: "0000000000001",
                iter: 20_000);
        }
    }

    private static readonly string[] Parts = ["5", "0.5", "..", "~", "+", "?", "<=", ">=", " ", "unknown", "t", ",", "-", "12"];

    [Theory]
    [InlineData("")]
    [InlineData("5-7")]
    [InlineData("about 5")]
    [InlineData("<5")]
    [InlineData("-9")]
    [InlineData("N/A")]
    [InlineData("?")]
    [InlineData("1.5")]
    [InlineData("5,000")]
    [InlineData("..")]
    [InlineData("3....9")]
    [InlineData("several (men)")]
    [InlineData("5 (")]
    public void A_count_that_is_not_read_has_not(string count)
    {
        Assert.False(Estimate.TryParseNotation(count, out _, out _));
        Assert.DoesNotMatch(Count, count);
    }

    [Fact]
    public void The_pattern_of_counts_agrees_with_the_parser_on_any_text()
    {
        // What only arithmetic can know, the pattern lets pass.
        Gen.Char["123~.<>=+- (a)"].Array[1, 9].Sample(
            characters =>
            {
                string text = new(characters);
                bool read = Estimate.TryParse(text, out _, out NotationError error);
                return Count.IsMatch(text) == (read || error.Kind is NotationErrorKind.OutOfOrder or NotationErrorKind.OutOfRange);
            },
            seed: "0000000000002",
            iter: 50_000);
    }

    [Fact]
    public void Every_word_for_a_count_is_read_and_has_the_pattern()
        => Assert.All(SchemaPatterns.CountWords, word => Assert.True(Estimate.TryParseNotation(word, out _, out _) && Count.IsMatch(word), word));

    [Theory]
    [InlineData("2023-11-22")]
    [InlineData("2023")]
    [InlineData("-0044-03-15")]
    [InlineData("2023-11-2X")]
    [InlineData("2023-11-22T05:30:00Z")]
    [InlineData("2023-11-22T05:30:00+03:00")]
    [InlineData("2023-10-17/..")]
    [InlineData("/2023-10")]
    [InlineData("2023-~11-?22")]
    [InlineData("2023-11%")]
    [InlineData("[2023-11-21..2023-11-27]")]
    [InlineData("{1667,1668..1670}")]
    [InlineData("Y17E8")]
    [InlineData("1950S2")]
    [InlineData("2023-21")]
    public void A_date_in_EDTF_has_the_pattern(string date)
    {
        Assert.True(EdtfDate.TryParseNotation(date, out _, out _));
        Assert.Matches(Date, date);
    }

    [Fact]
    public void Whatever_is_read_as_a_date_has_the_pattern()
        => Gen.Char["12-/.XYT:~?%[]{},+ZES aé"].Array[1, 12].Sample(
            characters => !EdtfDate.TryParse(new string(characters), out _) || Date.IsMatch(new string(characters)), seed: "0000000000003", iter: 50_000);

    [Theory]
    [InlineData("05:30", true)]
    [InlineData("23:59:59", true)]
    [InlineData("early-morning", true)]
    [InlineData("Night", true)]
    [InlineData("24:00", false)]
    [InlineData("5:30", false)]
    [InlineData("05:30Z", false)]
    [InlineData("dawn", false)]
    [InlineData("", false)]
    public void The_pattern_of_times_is_that_of_the_parser(string time, bool valid)
    {
        Assert.Equal(valid, TimeOfDay.TryParse(time, out _));
        Assert.Equal(valid, Time.IsMatch(time));
    }
}

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

    [Theory]
    [InlineData("")]
    [InlineData("2023-13-45")]
    [InlineData("22-11-2023")]
    [InlineData("22/11/2023")]
    [InlineData("20231122")]
    [InlineData("2023-1-5")]
    [InlineData("2023-00")]
    [InlineData("2023-13")]
    [InlineData("2023-42")]
    [InlineData("2023-21-05")]
    [InlineData("2023-11-00")]
    [InlineData("2023-11-31")]
    [InlineData("2023-02-30")]
    [InlineData("2023-02-3X")]
    [InlineData("2023-2X")]
    [InlineData("2023-11-4X")]
    [InlineData("2023-11-2x")]
    [InlineData("2023-11-22??")]
    [InlineData("2023.11.22")]
    [InlineData("2023-11-22T05:30")]
    [InlineData("2023-11-22T24:00:00Z")]
    [InlineData("2023-11T05:30:00Z")]
    [InlineData("2023-11-2XT05:30:00Z")]
    [InlineData("2023-11-22/2023-13-01")]
    [InlineData("2023/2024/2025")]
    [InlineData("2023..2024")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("[]")]
    [InlineData("[2023-13]")]
    [InlineData("[2023")]
    [InlineData("2023]")]
    [InlineData("[2023/2024]")]
    [InlineData("1950S0")]
    [InlineData("Y0170000002")]
    [InlineData("c. 2023")]
    [InlineData("22 November 2023")]
    public void A_date_that_does_not_exist_has_not(string date)
    {
        Assert.False(EdtfDate.TryParseNotation(date, out _, out _));
        Assert.DoesNotMatch(Date, date);
    }

    [Fact]
    public void The_pattern_of_dates_has_every_day_that_exists()
    {
        for (var day = new DateOnly(2023, 1, 1); day.Year < 2025; day = day.AddDays(1))
            Assert.Matches(Date, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        foreach (string part in Enumerable.Range(0, 100).Select(number => number.ToString("00", System.Globalization.CultureInfo.InvariantCulture)).Concat(Unspecified))
        {
            Agree("2023-" + part);
            foreach (string month in new[] { "01", "02", "04", "11", "12", "XX", "0X", "1X", "X1", "X2" })
                Agree($"2024-{month}-{part}");
        }

        static void Agree(string date) => Assert.True(Date.IsMatch(date) == EdtfDate.TryParseNotation(date, out _, out _), date);
    }

    private static IEnumerable<string> Unspecified => Enumerable.Range(0, 10).SelectMany(digit => new[] { $"{digit}X", $"X{digit}" }).Append("XX");

    private static readonly string[] DateParts =
        ["2023", "-", "11", "22", "~", "?", "%", "X", "XX", "201X", "[", "]", "{", "}", ",", "..", "/", "T05:30:00", "Z", "+03:00", "Y170000002", "E8", "S2", "-21", "-0044", "-02", "-29", "-3X", "-X1", "2023-11-22", "2024-02"];

    /// <summary>What is read always has the pattern; what has the pattern and is not read takes arithmetic, or an order of marks that the build explains.</summary>
    [Fact]
    public void Whatever_is_read_as_a_date_has_the_pattern_however_it_is_put_together()
    {
        int read = 0, refused = 0;
        Gen.Int[0, DateParts.Length - 1].Select(part => DateParts[part]).Array[1, 7].Sample(
            parts =>
            {
                string text = string.Concat(parts);
                bool isRead = EdtfDate.TryParseNotation(text, out _, out _);
                bool has = Date.IsMatch(text);
                if (isRead)
                    Interlocked.Increment(ref read);
                else if (!has)
                    Interlocked.Increment(ref refused);
                return !isRead || has;
            },
            seed: "0000000000005",
            iter: 200_000);

        // Most of what the build refuses, the pattern refuses too.
        Assert.InRange(read, 1_000, 200_000);
        Assert.True(refused > 0.98 * (200_000 - read), $"{refused} of {200_000 - read}");
    }

    [SharedDataFact("edtf/loc-2019-examples.tsv")]
    public void The_examples_of_the_specification_have_the_pattern_as_far_as_they_are_valid()
    {
        string[][] examples = [.. File.ReadLines(SharedData.PathOf("edtf/loc-2019-examples.tsv")!).Skip(1).Select(line => line.Split('\t'))];
        Assert.NotEmpty(examples);
        Assert.All(examples, example =>
        {
            if (EdtfDate.TryParseNotation(example[0], out _, out _))
                Assert.Matches(Date, example[0]);
            else
                Assert.False(Date.IsMatch(example[0]) && example[2] == "0", example[0]);
        });
    }

    [Theory]
    [InlineData("^Q[1-9][0-9]*$", "^Q[1-9][0-9]*$")]
    [InlineData("a|b", "^(?:a|b)$")]
    [InlineData(@"\d{4}-\w+", @"^(?:[\p{Nd}]{4}-[\p{L}\p{Mn}\p{Nd}\p{Pc}]+)$")]
    [InlineData(@"[\d\-.]{1,3}", @"^(?:[\p{Nd}\-.]{1,3})$")]
    [InlineData(@"(?:IQ|SY)(?!x)\.\-", @"^(?:(?:IQ|SY)(?!x)\.-)$")]
    public void The_pattern_of_a_field_is_translated(string pattern, string expected) => Assert.Equal(expected, SchemaPatterns.OfField(pattern));

    /// <summary>What .NET alone has, or reads in another way, is left to the build.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("(?i)abc")]
    [InlineData("(?<year>[0-9]{4})")]
    [InlineData(@"\Aabc\z")]
    [InlineData("[a-z-[aeiou]]")]
    [InlineData("[]a]")]
    [InlineData("a{")]
    [InlineData("a{,3}")]
    [InlineData("a}")]
    [InlineData(@"\bword")]
    [InlineData(@"\p{IsGreek}")]
    public void Or_left_out(string pattern) => Assert.Null(SchemaPatterns.OfField(pattern));

    [Theory]
    [InlineData("33.3", true)]
    [InlineData("-0.5", true)]
    [InlineData("+44", true)]
    [InlineData(".5", true)]
    [InlineData("5.", true)]
    [InlineData("1e1", true)]
    [InlineData("33,3", false)]
    [InlineData("33.3 N", false)]
    [InlineData("", false)]
    [InlineData(" 33", false)]
    public void A_number_of_degrees_between_quotation_marks_has_the_pattern_if_it_is_read(string degrees, bool isRead)
    {
        var problems = Catalogue.SeedBuild.Problems([new Catalogue.SeedText("seeds/a.yaml", $"places: {{ a: {{ name: A, location: {{ lat: '{degrees}', lon: 1 }} }} }}")]);

        Assert.Equal(isRead, problems.All(problem => problem.Rule.Severity != Dossier.Compiler.Diagnostics.RuleSeverity.Error));
        Assert.Equal(isRead, Regex.IsMatch(degrees, SchemaPatterns.Degrees));
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

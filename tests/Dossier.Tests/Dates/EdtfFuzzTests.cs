namespace Dossier.Tests.Dates;

/// <summary>No text, however bad, does more than be rejected.</summary>
public class EdtfFuzzTests
{
    private const string Alphabet = "0123456789--XY//..[]{},?~%TZ:+ES xuyte\0 \u2212\ud800\uffff";

    [Fact]
    public void Random_texts_are_read_or_rejected_at_a_place_within()
    {
        var random = new Random(1);
        for (int i = 0; i < 150_000; i++)
        {
            char[] text = new char[random.Next(24)];
            for (int k = 0; k < text.Length; k++)
                text[k] = Alphabet[random.Next(Alphabet.Length)];
            Try(new string(text));
        }
    }

    [Fact]
    public void Mutated_dates_are_read_or_rejected_at_a_place_within()
    {
        var random = new Random(2);
        int read = 0;
        for (int i = 0; i < 150_000; i++)
        {
            string text = EdtfCases.All[random.Next(EdtfCases.All.Count)].Text;
            for (int edits = 1 + random.Next(3); edits > 0 && text.Length > 0; edits--)
            {
                int at = random.Next(text.Length);
                char c = Alphabet[random.Next(Alphabet.Length)];
                text = random.Next(4) switch
                {
                    0 => text.Remove(at, 1),
                    1 => text.Insert(at, c.ToString()),
                    2 => text[..at] + c + text[(at + 1)..],
                    _ => text[..at] + EdtfCases.All[random.Next(EdtfCases.All.Count)].Text,
                };
            }

            read += Try(text) ? 1 : 0;
        }

        // Enough of both, so that neither way is left untried.
        Assert.InRange(read, 7_500, 125_000);
    }

    [Fact]
    public void Texts_beyond_the_longest_are_rejected_and_those_below_are_read()
    {
        string longest = "[" + string.Join(',', Enumerable.Repeat("1985-04-12", 90)) + ",1985-04]";
        Assert.Equal(999, longest.Length);
        Assert.Equal(longest, EdtfDate.Parse(longest).ToString());
        string atLimit = longest.Replace("1985-04]", "1985-04?]", StringComparison.Ordinal);
        Assert.Equal((EdtfDate.MaxLength, atLimit), (atLimit.Length, EdtfDate.Parse(atLimit).ToString()));
        string beyond = longest.Replace("1985-04]", "?1985-04?]", StringComparison.Ordinal);
        Assert.False(EdtfDate.TryParse(beyond, out _, out NotationError error));
        Assert.Equal(new NotationError(NotationErrorKind.OutOfRange, 1000, 1, "a date can have at most 1000 characters"), error);
    }

    [Fact]
    public void Hostile_texts_are_rejected_in_bounded_time()
    {
        string[] hostile = ["[", "{", "[[", "Y", "9", "X", "-", "/", ".", ",", "?", "1985,", "XXXX-XX-XX,", "[XXX1-02-29,", "E9", "T", "\ud83d\ude00"];
        foreach (string unit in hostile)
        {
            foreach (int times in new[] { 10, 99, 1_000, 1_000_000 })
            {
                string text = string.Concat(Enumerable.Repeat(unit, times));
                Assert.False(Try(text));
                Assert.False(Try("[" + text + "]"));
                Assert.False(Try("1985/" + text));
                Assert.Equal(unit == "9" && times == 10, Try("Y" + text));
            }
        }
    }

    [Fact]
    public void The_largest_sets_answer_each_other()
    {
        string years = string.Join(',', Enumerable.Repeat("XXXX", 199));
        foreach (string text in new[] { $"[{years}]", $"{{{years}}}" })
        {
            var set = EdtfDate.Parse(text);
            Assert.Equal(ThreeValued.Undecided, set.WhetherPrecedes(set));
            Assert.Equal(ThreeValued.Undecided, set.WhetherOverlaps(set));
            Assert.Equal(ThreeValued.Undecided, set.WhetherContains(set));
            Assert.Equal(0, set.CompareTo(set));
        }
    }

    private static bool Try(string text)
    {
        bool isDate = EdtfDate.TryParseNotation(text, out EdtfDate date, out NotationError error);
        if (isDate)
        {
            Assert.Equal(text, date.ToString());
            Assert.Equal(default, error);
            Assert.False(date.Earliest > date.Latest);
            Assert.InRange(date.Level, 0, 2);
            _ = date.WhetherOverlaps(date);
            return true;
        }

        Assert.True(date.IsUnknown);
        Assert.NotEmpty(error.Clause);
        Assert.InRange(error.Position, 0, text.Length);
        Assert.InRange(error.Length, error.Position == text.Length ? 0 : 1, text.Length - error.Position);
        Assert.Equal(error.ToString(), new NotationError(error.Kind, error.Position, error.Length, error.Clause).ToString());
        if (EdtfDate.TryParse(text, out date))
            Assert.Equal(text, date.ToString("W", null), ignoreCase: true);
        else if (text.Length < 12)
            Assert.Throws<FormatException>(() => EdtfDate.Parse(text));
        return false;
    }
}

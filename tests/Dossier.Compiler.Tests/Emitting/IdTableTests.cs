using System.Globalization;
using Dossier.Compiler.Emitting;

namespace Dossier.Compiler.Tests.Emitting;

public class IdTableTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(1_000)]
    [InlineData(16_384)]
    [InlineData(100_000)]
    public void Every_id_is_found_at_its_own_ordinal(int count) => AssertFindsAll(Numbered("incident-", count, ""));

    [Fact]
    public void Every_count_up_to_a_few_hundred_works()
    {
        for (int count = 1; count <= 300; count++)
            AssertFindsAll(Numbered("al-tanf-attack-", count, "-2023"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void Strangers_are_turned_away_but_for_a_few(int count)
    {
        IdTable table = Table(Numbered("incident-", count, ""));

        int candidates = 0;
        for (int i = 0; i < 100_000; i++)
        {
            int candidate = table.Candidate($"facility-{i}");
            Assert.InRange(candidate, -1, count - 1);
            if (candidate >= 0)
                candidates++;
        }

        Assert.InRange(candidates, 0, 600); // a fingerprint of 8 bits would let 390 of 100,000 pass, had all slots an id
    }

    [Fact]
    public void Nothing_is_found_in_an_empty_table()
    {
        Assert.Equal(-1, Table([]).Candidate(""));
        Assert.Equal(-1, Table([]).Candidate("jurf-al-nasr"));
        Assert.Equal(-1, default(IdTable).Candidate("jurf-al-nasr"));
    }

    [Fact]
    public void Text_that_is_almost_an_id_gives_no_other_record()
    {
        string[] ids = ["jurf-al-nasr", "ain-al-asad", "al-tanf"];
        IdTable table = Table(ids);

        string[] texts = ["", "jurf-al-nasr ", "Jurf-al-nasr", "jurf-al-nas", "al-tanf\0", "\0al-tanf", "al-tanf-al-tanf"];
        foreach (string text in texts)
        {
            int candidate = table.Candidate(text);
            Assert.True(candidate < 0 || ids[candidate] != text);
        }
    }

    [Fact]
    public void The_same_ids_give_the_same_text()
    {
        Assert.Equal(
            IdTableBuilder.Build(Numbered("incident-", 5_000, "")),
            IdTableBuilder.Build(Numbered("incident-", 5_000, "").ToList()));
        Assert.NotEqual(
            IdTableBuilder.Build(Numbered("incident-", 5_000, "")),
            IdTableBuilder.Build([.. Numbered("incident-", 5_000, "").Reverse()]));
    }

    [Fact]
    public void The_text_of_a_table_is_part_of_the_format()
    {
        // A dataset compiled today is read by the runtime of tomorrow: if this fails, the format has changed. The text was
        // read back by an implementation in another language.
        IdTableArguments text = IdTableBuilder.Build(["jurf-al-nasr", "ain-al-asad", "al-tanf"]);

        Assert.Equal(new IdTableArguments("000001", "H^L@@V03", 3), text);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(10_000)]
    public void The_text_is_a_literal_as_it_stands_and_small(int count)
    {
        IdTableArguments text = IdTableBuilder.Build(Numbered("incident-", count, ""));

        Assert.All(text.Displacements + text.Slots, c => Assert.True(c is >= '0' and <= 'p' and not '\\', $"'{c}'"));
        Assert.InRange(text.Displacements.Length + text.Slots.Length, 1, 16 + (6 * count));
    }

    [Fact]
    public void Ids_chosen_to_be_alike_are_told_apart()
    {
        AssertFindsAll(Numbered("", 50_000, "-attack-on-the-base-at-ain-al-asad-in-the-province-of-anbar"));
        AssertFindsAll(Numbered("attack-on-the-base-at-ain-al-asad-in-the-province-of-anbar-", 50_000, ""));
        AssertFindsAll([.. Enumerable.Range(0, 2_000).Select(length => new string('a', length))]);
        AssertFindsAll([.. Enumerable.Range(0, 2_000).Select(length => new string('\0', length))]);
        AssertFindsAll([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => ((char)c).ToString())]);
        AssertFindsAll([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => $"aaa{(char)c}")]);
        AssertFindsAll([.. Enumerable.Range(0, 5_000).Select(i => $"\u062C\u0631\u0641-\u0627\u0644\u0646\u0635\u0631-{i}")]);
        AssertFindsAll([.. Permutations("abcdefgh")]);
    }

    [Fact]
    public void Ids_that_differ_in_single_bits_only_are_told_apart()
    {
        // What a multiplicative hash of one step confuses: flips of the top bit of a word, cancelled in the next.
        var ids = new List<string>();
        for (int mask = 0; mask < 1 << 16; mask++)
        {
            char[] id = new char[16];
            for (int i = 0; i < 16; i++)
                id[i] = (char)(0x4100 | ((mask >> i & 1) << 15));
            ids.Add(new string(id));
        }

        AssertFindsAll(ids);
    }

    [Fact]
    public void Twice_the_same_id_is_refused()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => IdTableBuilder.Build(["a", "b", "c", "b"]));

        Assert.Contains("'b'", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => IdTableBuilder.Build(["a", null!]));
    }

    private static string[] Numbered(string before, int count, string after)
        => [.. Enumerable.Range(0, count).Select(i => before + i.ToString(CultureInfo.InvariantCulture) + after)];

    private static IdTable Table(IReadOnlyList<string> ids)
    {
        (string displacements, string slots, int count) = IdTableBuilder.Build(ids);
        return new IdTable(displacements, slots, count);
    }

    private static void AssertFindsAll(IReadOnlyList<string> ids)
    {
        IdTable table = Table(ids);
        for (int i = 0; i < ids.Count; i++)
            if (table.Candidate(ids[i]) != i)
                Assert.Fail($"'{ids[i]}' is {i}, not {table.Candidate(ids[i])}");
    }

    private static IEnumerable<string> Permutations(string letters)
        => letters.Length <= 1
            ? [letters]
            : letters.SelectMany((letter, i) => Permutations(letters.Remove(i, 1)).Select(rest => letter + rest));
}

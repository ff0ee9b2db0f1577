using System.Globalization;
using Dossier.Rows;

namespace Dossier.Tests.Rows;

public class RecordRowsTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 5)]
    [InlineData(4, 2)]
    [InlineData(5, 2)]
    [InlineData(6, 5)]
    [InlineData(7, 7)]
    [InlineData(300, 256)]
    public void Every_row_is_found_in_its_chunk(int count, int perChunk)
    {
        var asked = new List<int>();
        var rows = new RecordRows<Person>(
            count,
            perChunk,
            "0,1,2",
            chunk =>
            {
                asked.Add(chunk);
                return string.Join('\n', Enumerable.Range(chunk * perChunk, Math.Min(perChunk, count - (chunk * perChunk))).Select(i => $"p-{i}|Name {i}"));
            });

        Assert.Equal(count, rows.Count);
        foreach (int row in Enumerable.Range(0, count).Reverse())
        {
            Assert.Equal($"p-{row}", rows[row].Id);
            Assert.Equal($"Name {row}", rows[row].Name);
            Assert.Equal($"p-{row}", rows.IdAt(row));
        }

        // Each chunk is asked for once, whatever order the rows are asked for in.
        Assert.Equal(Enumerable.Range(0, (count + perChunk - 1) / perChunk).Reverse(), asked);
    }

    [Fact]
    public void A_record_is_decoded_once_and_not_before_it_is_asked_for()
    {
        // A row that cannot be decoded is not looked at before it must be.
        var rows = new RecordRows<Person>(3, 2, "0", chunk => chunk == 0 ? "a|A\nb|B" : "c|\\uzzzz");

        Assert.Equal("b", rows.IdAt(1));
        Assert.True(rows.HasId(2, "c"));
        Assert.Same(rows[1], rows[1]);
        Assert.Throws<FormatException>(() => rows[2]);
    }

    [Fact]
    public void No_chunk_is_asked_for_before_a_row_is()
        => Assert.Equal(2, new RecordRows<Person>(2, 1, "0", _ => throw new InvalidOperationException()).Count);

    [Theory]
    [InlineData("a", true, false)]
    [InlineData("a-b", false, true)]
    [InlineData("a-", false, false)]
    [InlineData("", false, false)]
    [InlineData("a|A", false, false)]
    [InlineData("a-b-c", false, false)]
    public void An_id_is_compared_whole(string id, bool first, bool second)
    {
        RecordRows<Person> rows = Person.Rows(4, "a|A", "a-b", "x");

        Assert.Equal(first, rows.HasId(0, id));
        Assert.Equal(second, rows.HasId(1, id));
        Assert.False(rows.HasId(2, id));
    }

    [Fact]
    public void A_row_may_end_anywhere_after_its_id()
    {
        RecordRows<Person> rows = Person.Rows(10, "a", "b|B", "c||x;y", "d|||a", "e|E|x|a", "f|\\|\\;\\{\\}\\\\\\n\\u00e9");

        Assert.Equal(
            ["a  [] ", "b B [] ", "c  [x, y] ", "d  [] a", "e E [x] a", "f |;{}\\\né [] "],
            Enumerable.Range(0, rows.Count).Select(i => rows[i].ToString()));
    }

    [Fact]
    public void A_row_goes_on_in_lines_that_begin_with_a_separator_or_an_item()
    {
        RecordRows<Person> rows = Person.Rows(10, "a|A\n|x;y\n|b", "b|B;\n{x};\n{y}", "c\n|C\n||a", "d|D");

        Assert.Equal(["a", "b", "c", "d"], Enumerable.Range(0, rows.Count).Select(rows.IdAt));
        Assert.Equal("a A [x, y] b", rows[0].ToString());
        Assert.Equal("c C [] a", rows[2].ToString());
        Assert.Equal("d D [] ", rows[3].ToString());
    }

    [Fact]
    public void Threads_that_ask_at_once_get_the_same_record()
    {
        for (int round = 0; round < 20; round++)
        {
            RecordRows<Person> rows = Person.Rows(7, [.. Enumerable.Range(0, 200).Select(i => $"p{i.ToString(CultureInfo.InvariantCulture)}|P{i}")]);
            var seen = new Person[8][];
            using var start = new Barrier(seen.Length);
            Thread[] threads = [.. seen.Select((_, t) => new Thread(() =>
            {
                start.SignalAndWait();
                seen[t] = [.. Enumerable.Range(0, rows.Count).Select(i => rows[i])];
            }))];
            Array.ForEach(threads, t => t.Start());
            Array.ForEach(threads, t => t.Join());

            Assert.All(seen, people => Assert.All(people.Zip(seen[0]), pair => Assert.Same(pair.Second, pair.First)));
            Assert.Equal(Enumerable.Range(0, rows.Count).Select(i => $"P{i}"), seen[0].Select(p => p.Name));
        }
    }
}

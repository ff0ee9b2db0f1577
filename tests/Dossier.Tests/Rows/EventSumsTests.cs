using Dossier.Rows;

namespace Dossier.Tests.Rows;

/// <summary>
/// The sum over events. Incidents are written by their id, their count, and what they say of others: <c>a 5 same b</c>. The relations are same,
/// maybe (possibly the same), part and current. Every expectation was worked out by hand.
/// </summary>
public class EventSumsTests
{
    [Theory]

    // What nothing is said of adds up; of nothing it is not known that there was nobody.
    [InlineData("", "unknown")]
    [InlineData("a none", "none")]
    [InlineData("a unknown", "unknown")]
    [InlineData("a 5; b 3", "8")]
    [InlineData("a 5; b unknown", "5+")]
    [InlineData("a 5; b several", "5+ (several)")]
    [InlineData("a possibly 5; b 3", "possibly 8")]

    // Records of one event are reports of it, in whichever of them it is written.
    [InlineData("a 9 same b; b 11", "9..11")]
    [InlineData("a 9; b 11 same a", "9..11")]
    [InlineData("a 9 same b; b 11 same a; c 2", "11..13")]
    [InlineData("a 9 same b; b 9 same c; c 12", "9..12")]
    [InlineData("a 9 same b; b possibly 20", "9..20")]
    [InlineData("a 9 same x; b 11 same x; -x 50", "9..11")]
    [InlineData("a 9; b 11; -x 50 same a same b", "9..11")]

    // A record that was replaced counts as the one in its place, also where that is not among those that are summed.
    [InlineData("a 4 current b; b 6", "6")]
    [InlineData("a 4 current b; -b 6", "6")]
    [InlineData("a 4 current b; b 6 same c; c 7", "6..7")]

    // A part is counted in its whole, and raises it.
    [InlineData("w 40..60; a 10 part w; b 12+ part w", "40..60")]
    [InlineData("w 20; a 10 part w; b 12 part w", "22+")]
    [InlineData("w unknown; a 3 part w; b 4 part w", "7+")]
    [InlineData("w several; a 3 part w", "3+ (several)")]
    [InlineData("w 5; a 3 part w; c 2", "7")]
    [InlineData("-w 40..60; a 10 part w; b 12 part w", "22")]
    [InlineData("w 5; -m 4 part w; a 9 part m", "9+")]
    [InlineData("w 5; m 6 part w; a 9 part m", "9+")]
    [InlineData("w unknown; a 3 part w; b possibly 4 part w", "3+")]
    [InlineData("w 5; a possibly 9 part w", "5")]

    // Two records of one part, and of one whole.
    [InlineData("w unknown; a 3 part w same b; b 4", "3+")]
    [InlineData("w 5 same v; v 7; a 6 part w", "6..7")]

    // A part of two wholes is in both, which share it.
    [InlineData("v 5; w 7; a 3 part v part w", "7..12")]
    [InlineData("w 9; m 5 part w; a 3 part m part w", "9")]

    // What contradicts itself still has an answer.
    [InlineData("v 5 part w; w 7 part v", "7..12")]
    [InlineData("a 5 part b same b; b 7", "5..7")]

    // Those that may be one event are at least the larger one, and at most both.
    [InlineData("a 9; b 10 maybe a", "10..19")]
    [InlineData("a 9 maybe b; b 10; c 1", "11..20")]
    [InlineData("a 9 maybe x; -x 3; b 10", "19")]
    [InlineData("w 20; a 9 part w; b 10 maybe a", "20..30")]
    [InlineData("w 20; a 9 part w maybe w", "20")]
    [InlineData("a 9 same b maybe b; b 10", "9..10")]
    [InlineData("a 9 maybe b; b 10+", "10+")]
    public void Each_event_is_counted_once(string incidents, string sum)
    {
        Assert.Equal(sum, SumOf(incidents).Notation);
        Assert.Equal(sum, SumOf(string.Join("; ", incidents.Split("; ").Reverse())).Notation);
    }

    [Fact]
    public void A_sum_with_a_figure_without_a_withheld_report_is_one()
    {
        Record[] all = [new("a", Estimate.Exact(3).AsWithoutWithheld(true)), new("b", Estimate.Exact(2)) { Part = ["a"] }, new("c", Estimate.Exact(1)) { Maybe = ["a"] }];

        Assert.Equal(Estimate.Between(3, 4).AsWithoutWithheld(true), Sum(all, all));
    }

    [Fact]
    public void The_same_incident_twice_is_counted_once()
    {
        var incident = new Record("a", Estimate.Exact(3));

        Assert.Equal(Estimate.Exact(3), Sum([incident], [incident, incident]));
    }

    [Fact]
    public void Many_parts_take_no_longer_than_many_records()
    {
        Record[] all = [new("w", Estimate.Unknown), .. Enumerable.Range(0, 20_000).Select(static i => new Record($"p{i}", Estimate.Exact(1)) { Part = ["w"] })];

        Assert.Equal(Estimate.AtLeast(20_000), Sum(all, all));
    }

    private static Estimate SumOf(string incidents)
    {
        var all = new List<Record>();
        var summed = new List<Record>();
        foreach (string text in incidents.Split("; ", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = text.TrimStart('-').Split(' ');
            int relations = Array.FindIndex(words, static word => word is "same" or "maybe" or "part" or "current");
            int end = relations < 0 ? words.Length : relations;
            var record = new Record(words[0], Estimate.Parse(string.Join(' ', words[1..end])));
            for (int i = end; i < words.Length; i += 2)
                record.Say(words[i], words[i + 1]);
            all.Add(record);
            if (text[0] != '-')
                summed.Add(record);
        }

        return Sum(all, summed);
    }

    private static Estimate Sum(IReadOnlyList<Record> all, IEnumerable<Record> summed)
    {
        var byId = all.ToDictionary(static record => record.Id);
        return EventSums.Sum(
            all, summed, static record => record.Count,
            record => record.Current is { } successor ? byId[successor] : record, record => Found(record.Same), record => Found(record.Maybe), record => Found(record.Part));

        IReadOnlyList<Record> Found(List<string> ids) => [.. ids.Select(id => byId[id])];
    }

    private sealed record Record(string Id, Estimate Count) : IDossierRecord
    {
        public List<string> Same { get; init; } = [];

        public List<string> Maybe { get; init; } = [];

        public List<string> Part { get; init; } = [];

        public string? Current { get; private set; }

        public string Name => Id;

        public RecordKind RecordKind => new("incident", "incidents");

        public IReadOnlyList<IDossierAlias> Aliases => [];

        public RecordStatus Status => RecordStatus.Unspecified;

        public IReadOnlyList<IDossierRecord> Sources => [];

        public IReadOnlyList<IDossierClaim> Claims => [];

        public IReadOnlyList<Disagreement> Disagreements => [];

        public void Say(string relation, string other)
        {
            if (relation == "current")
                Current = other;
            else
                (relation == "same" ? Same : relation == "maybe" ? Maybe : Part).Add(other);
        }
    }
}

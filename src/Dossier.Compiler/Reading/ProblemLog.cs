using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <summary>Collects the problems of a text. A broken file can break one rule a million times, so only the first few are kept.</summary>
internal sealed class ProblemLog(SourceLines lines)
{
    private readonly List<LocatedProblem> _problems = [];
    private readonly Dictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

    /// <summary>Whether nothing has been reported yet.</summary>
    public bool IsEmpty => _problems.Count == 0;

    /// <summary>Reports a problem between two offsets.</summary>
    public void Add(Rule rule, int start, int end, params string[] arguments) => Add(rule, lines.Span(start, end), arguments);

    /// <summary>Reports a problem at a span.</summary>
    public void Add(Rule rule, SeedSpan span, params string[] arguments)
    {
        if (!_tallies.TryGetValue(rule.Id, out Tally? tally))
            _tallies.Add(rule.Id, tally = new Tally());
        if (tally.Count++ < SeedLimits.ListedMistakes)
            _problems.Add(new LocatedProblem(rule, span, arguments));
        else if (tally.Count == SeedLimits.ListedMistakes + 1 || span.Start < tally.FirstUnlisted.Start)
            tally.FirstUnlisted = span;
    }

    /// <summary>All problems in the order of the text.</summary>
    public ImmutableArray<LocatedProblem> ToImmutable()
    {
        foreach (KeyValuePair<string, Tally> tally in _tallies)
        {
            int more = tally.Value.Count - SeedLimits.ListedMistakes;
            if (more > 0)
            {
                _problems.Add(new LocatedProblem(Rules.MoreMistakes, tally.Value.FirstUnlisted,
                    more.ToString(CultureInfo.InvariantCulture), tally.Key));
            }
        }

        _problems.Sort(static (a, b) => a.Span.Start != b.Span.Start
            ? a.Span.Start.CompareTo(b.Span.Start)
            : string.CompareOrdinal(a.Rule.Id, b.Rule.Id));
        return ImmutableArray.CreateRange(_problems);
    }

    private sealed class Tally
    {
        public int Count { get; set; }

        public SeedSpan FirstUnlisted { get; set; }
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dossier.Compiler.Tests.Checking;
using Xunit.Abstractions;

namespace Dossier.Compiler.Tests.Dataset;

/// <summary>
/// Breaks the dataset in 200 ways, each by itself, and counts what the checks say of it. To see the table:
/// <c>dotnet test tests/Dossier.Compiler.Tests --filter FullyQualifiedName~FaultTests --logger "console;verbosity=detailed"</c>.
/// </summary>
public class FaultTests(ITestOutputHelper output)
{
    private const int Faults = 200;

    [Fact]
    public void Two_hundred_faults_are_caught_where_they_were_made()
    {
        IReadOnlyList<(string Path, string Text)> files = DatasetFiles.Read();
        var before = new HashSet<string>(CheckedSeeds.Check([.. files]).Select(WithoutPlace));
        var random = new Random(20231122);
        var results = Fault.All.ToDictionary(f => f, _ => new Result());
        for (int i = 0; i < Faults; i++)
        {
            Fault fault = Fault.All[i % Fault.All.Count];
            Try(fault, files, before, random, results[fault]);
        }

        Report(results);
        Assert.Equal(Faults, results.Values.Sum(r => r.Tried));
        Assert.All(results, r => Assert.True(r.Value.Caught == r.Value.Tried || r.Key.WhyMissed.Length > 0, r.Key.Name + ": " + string.Join(" / ", r.Value.Missed)));
        Assert.True(results.Values.Sum(r => r.Caught) >= Faults * 95 / 100, "Fewer than 95 in a hundred are caught.");
        Assert.True(results.Values.Sum(r => r.AtLine) >= results.Values.Sum(r => r.Caught) * 90 / 100, "Fewer than nine in ten are caught at their line.");
    }

    private static void Try(
        Fault fault, IReadOnlyList<(string Path, string Text)> files, HashSet<string> before, Random random, Result result)
    {
        List<(int File, Match Place)> places =
            [.. files.SelectMany((file, index) => fault.Pattern.Matches(file.Text).Select(m => (index, m)))];
        Assert.True(places.Count > 0, fault.Name);
        (int file, Match place) = places[random.Next(places.Count)];
        (string path, string text) = files[file];
        string broken = text[..place.Index] + fault.Break(place, random) + text[(place.Index + place.Length)..];

        var changed = files.ToArray();
        changed[file] = (path, broken);
        int line = text[..place.Index].Count(c => c == '\n') + 1;
        int end = line + place.Value.Count(c => c == '\n');
        List<string> said = [.. CheckedSeeds.Check(changed).Where(m => !before.Contains(WithoutPlace(m)))];

        result.Tried++;
        if (said.Count == 0)
            result.Missed.Add($"{path}({line}): {place.Value.Trim()}");
        else
            result.Caught++;

        // A record that lost its name is reported at its id, the line before.
        if (said.Any(m => m.StartsWith(path + "(", StringComparison.Ordinal) && LineOf(m) >= line - 1 && LineOf(m) <= end + 3))
            result.AtLine++;
    }

    private static string WithoutPlace(string message) => message[(message.IndexOf("DSR", StringComparison.Ordinal))..];

    private static int LineOf(string message)
    {
        int start = message.IndexOf('(', StringComparison.Ordinal) + 1;
        return int.Parse(message.AsSpan(start, message.IndexOf(',', start) - start), CultureInfo.InvariantCulture);
    }

    private void Report(Dictionary<Fault, Result> results)
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"{"fault",-40} tried caught at line  why missed");
        foreach ((Fault fault, Result result) in results)
        {
            string why = result.Missed.Count == 0 ? "" : fault.WhyMissed;
            table.AppendLine(CultureInfo.InvariantCulture, $"{fault.Name,-40} {result.Tried,5} {result.Caught,6} {result.AtLine,7}  {why}");
        }

        table.AppendLine(CultureInfo.InvariantCulture, $"{"all",-40} {results.Values.Sum(r => r.Tried),5} {results.Values.Sum(r => r.Caught),6} {results.Values.Sum(r => r.AtLine),7}");
        output.WriteLine(table.ToString());
    }

    private sealed class Result
    {
        public int Tried { get; set; }

        public int Caught { get; set; }

        public int AtLine { get; set; }

        public List<string> Missed { get; } = [];
    }
}

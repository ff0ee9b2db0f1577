using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Dossier.Generator.Tests.Driving;
using Dossier.Snapshots;

namespace Dossier.Generator.Tests.Snapshots;

/// <summary>
/// Compares what was generated with files that somebody has read and accepted: the accepted text is <c>Class.Method#HintName.verified.cs</c>
/// beside the test, and the diagnostics are <c>Class.Method.verified.txt</c>. How it is compared, <see cref="SnapshotFile"/> says.
/// </summary>
/// <remarks>
/// The package Verify.SourceGenerators has these conventions: to change over, replace the body of <see cref="VerifyAsync"/>, and every
/// verified file stays as it is.
/// </remarks>
internal static partial class Snapshot
{
    /// <summary>Compares the files with those hint names, and all diagnostics.</summary>
    public static async Task VerifyAsync(
        SeedRun run, IEnumerable<string> hintNames, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        string folder = SnapshotFile.FolderOf(testFile, Machine.RepositoryRoot);
        string test = Path.GetFileNameWithoutExtension(testFile) + "." + method;
        var targets = hintNames.ToImmutableSortedDictionary(
            hint => $"{test}#{Path.GetFileNameWithoutExtension(hint)}|{Path.GetExtension(hint)}",
            hint => $"//HintName: {hint}\n{Version().Replace(run.Source(hint), "${before}{version}${after}")}",
            StringComparer.Ordinal);
        if (run.Messages.Length > 0)
            targets = targets.Add($"{test}|.txt", string.Join('\n', run.Messages));

        var differences = new List<string>();
        foreach ((string target, string text) in targets)
        {
            string[] name = target.Split('|');
            if (await SnapshotFile.CompareAsync(Path.Combine(folder, name[0]), name[1], text) is { } difference)
                differences.Add(difference);
        }

        var expected = targets.Keys.Select(target => target.Replace("|", ".verified", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        differences.AddRange(Verified(folder, test).Where(file => !expected.Contains(file)).Select(file => $"No longer generated: {file}"));
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static IEnumerable<string> Verified(string folder, string test)
        => Directory.EnumerateFiles(folder, test + "*.verified.*")
            .Select(file => Path.GetFileName(file))
            .Where(file => file[test.Length] is '#' or '.');

    // A release does not change what is generated, but for its number.
    [GeneratedRegex("""(?<before>\.GeneratedCode\("Dossier", ")[^"]+(?<after>"\))""")]
    private static partial Regex Version();
}

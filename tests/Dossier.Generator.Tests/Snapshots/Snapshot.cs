using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using DiffEngine;
using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Snapshots;

/// <summary>
/// Compares what was generated with files that somebody has read and accepted, by the conventions of Verify: the accepted text is
/// <c>Class.Method#HintName.verified.cs</c> beside the test, and the diagnostics are <c>Class.Method.verified.txt</c>; what differs
/// is written beside it as <c>.received.</c> and opened in the machine's diff tool. Nothing is ever accepted by itself: move the
/// received text over the verified one.
/// </summary>
/// <remarks>
/// The package Verify.SourceGenerators would do this. It is not to be had from every registry, so its conventions are kept here in
/// one file: to change over, replace the body of <see cref="VerifyAsync"/>, and every verified file stays as it is.
/// </remarks>
internal static partial class Snapshot
{
    private const string MappedRoot = "/_/";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Verify leaves the received files on a build server as well, where they can be collected; it opens no tool there.
    private static readonly bool IsBuildServer = Environment.GetEnvironmentVariable("CI") is { Length: > 0 } || BuildServerDetector.Detected;

    /// <summary>Compares the files with those hint names, and all diagnostics.</summary>
    public static async Task VerifyAsync(
        SeedRun run, IEnumerable<string> hintNames, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        string folder = Path.GetDirectoryName(OnDisk(testFile))!;
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
            await CompareAsync(Path.Combine(folder, name[0]), name[1], text, differences);
        }

        var expected = targets.Keys.Select(target => target.Replace("|", ".verified", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        differences.AddRange(Verified(folder, test).Where(file => !expected.Contains(file)).Select(file => $"No longer generated: {file}"));
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static async Task CompareAsync(string path, string extension, string text, List<string> differences)
    {
        string verified = path + ".verified" + extension;
        string received = path + ".received" + extension;
        string actual = Normalised(text);
        if (File.Exists(verified) && Normalised(await File.ReadAllTextAsync(verified)) == actual)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, actual, Utf8);
        differences.Add($"{(File.Exists(verified) ? "Not equal" : "New")}: {Path.GetFileName(verified)}");
        if (!IsBuildServer)
            await DiffRunner.LaunchAsync(received, verified);
    }

    private static IEnumerable<string> Verified(string folder, string test)
        => Directory.EnumerateFiles(folder, test + "*.verified.*")
            .Select(file => Path.GetFileName(file))
            .Where(file => file[test.Length] is '#' or '.');

    // A release does not change what is generated, but for its number.
    [GeneratedRegex("""(?<before>\.GeneratedCode\("Dossier", ")[^"]+(?<after>"\))""")]
    private static partial Regex Version();

    // A checkout may have other newlines than what is generated, which always has one.
    private static string Normalised(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    // The build maps the repository's folder away, so that a binary does not depend on where it was built.
    private static string OnDisk(string path)
        => path.StartsWith(MappedRoot, StringComparison.Ordinal) ? Path.Combine(Machine.RepositoryRoot, path[MappedRoot.Length..]) : path;
}

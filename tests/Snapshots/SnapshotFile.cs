using System.Text;
using DiffEngine;

namespace Dossier.Snapshots;

/// <summary>
/// Compares a text with a file that somebody has read and accepted, by the conventions of Verify: the accepted text is in <c>.verified.</c>; what
/// differs is written beside it as <c>.received.</c> and opened in the machine's diff tool. Nothing is ever accepted by itself: move the
/// received text over the verified one.
/// </summary>
/// <remarks>The package Verify would do this. It is not to be had from every registry, so its conventions are kept here.</remarks>
internal static class SnapshotFile
{
    private const string MappedRoot = "/_/";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Verify leaves the received files on a build server as well, where they can be collected; it opens no tool there.
    private static readonly bool IsBuildServer = Environment.GetEnvironmentVariable("CI") is { Length: > 0 } || BuildServerDetector.Detected;

    /// <summary>Compares a text with the file that was accepted; null when they are equal, else what is to be said of it.</summary>
    /// <param name="path">The file without <c>.verified</c> and what comes after it.</param>
    /// <param name="extension">What comes after it.</param>
    /// <param name="text">The text.</param>
    public static async Task<string?> CompareAsync(string path, string extension, string text)
    {
        string verified = path + ".verified" + extension;
        string received = path + ".received" + extension;
        string actual = Normalised(text);
        if (File.Exists(verified) && Normalised(await File.ReadAllTextAsync(verified)) == actual)
        {
            File.Delete(received);
            return null;
        }

        await File.WriteAllTextAsync(received, actual, Utf8);
        if (!IsBuildServer)
            await DiffRunner.LaunchAsync(received, verified);
        return $"{(File.Exists(verified) ? "Not equal" : "New")}: {Path.GetFileName(verified)}";
    }

    /// <summary>The folder of a test. The build maps the repository's folder away, so that a binary does not depend on where it was built.</summary>
    public static string FolderOf(string testFile, string repository)
        => Path.GetDirectoryName(testFile.StartsWith(MappedRoot, StringComparison.Ordinal) ? Path.Combine(repository, testFile[MappedRoot.Length..]) : testFile)!;

    // A checkout may have other newlines than what is generated, which always has one.
    private static string Normalised(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}

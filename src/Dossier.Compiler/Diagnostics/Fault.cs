using System.Collections.Immutable;

namespace Dossier.Compiler.Diagnostics;

/// <summary>
/// An exception that nobody foresaw. Got out, it would hide every message and every source of the project; so each stage ends it where
/// it costs one file or one family of rules, and says so.
/// </summary>
internal static class Fault
{
    private const int LongestMessage = 200;

    /// <summary>Whether it is one. Work that is no longer wanted is given up by an exception as well, and is none.</summary>
    public static bool IsOne(Exception exception) => exception is not OperationCanceledException;

    /// <summary>Says it at the start of a file.</summary>
    /// <param name="path">The file's logical path; empty where no file is to blame.</param>
    /// <param name="work">What was done, such as "linking".</param>
    /// <param name="cost">What is lost by it, a sentence.</param>
    /// <param name="exception">The exception.</param>
    public static FileProblem At(string path, string work, string cost, Exception exception)
        => new(path, new FoundProblem(Rules.InternalError, FoundProblem.FileStart, ImmutableArray.Create(Arguments(work, cost, exception))));

    /// <summary>Says it at the start of the file that the message is reported in.</summary>
    public static LocatedProblem InFile(string[] arguments) => new(Rules.InternalError, default, arguments);

    /// <summary>What the message names.</summary>
    public static string[] Arguments(string work, string cost, Exception exception)
        =>
        [
            $"{work} ended with {exception.GetType().Name} ({OneLine(exception.Message)})",
            cost + " This is a bug in Dossier: report it with this file, and leave out the part of the file that shows it until it is fixed",
        ];

    // A message may quote what was worked on: lines, and any length.
    private static string OneLine(string message)
    {
        string line = message.Replace('\r', ' ').Replace('\n', ' ').Trim().TrimEnd('.');
        return line.Length <= LongestMessage ? line : line.Substring(0, LongestMessage - 1) + "…";
    }
}

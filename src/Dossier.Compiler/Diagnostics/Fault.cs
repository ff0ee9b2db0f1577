using System.Collections.Immutable;

namespace Dossier.Compiler.Diagnostics;

/// <summary>
/// An unexpected exception. If it left the generator, it would hide every message and every generated file of the project. So each stage
/// catches it where it affects only one file or one family of rules, and reports it.
/// </summary>
internal static class Fault
{
    private const int LongestMessage = 200;

    /// <summary>Whether an exception is a fault. One that reports cancellation is not.</summary>
    public static bool IsOne(Exception exception) => exception is not OperationCanceledException;

    /// <summary>Reports a fault at the start of a file.</summary>
    /// <param name="path">The file's logical path; empty when the fault is not in a single file.</param>
    /// <param name="work">The stage that failed, such as "linking".</param>
    /// <param name="cost">What the build leaves out because of it, as a sentence.</param>
    /// <param name="exception">The exception.</param>
    public static FileProblem At(string path, string work, string cost, Exception exception)
        => new(path, new FoundProblem(Rules.InternalError, FoundProblem.FileStart, ImmutableArray.Create(Arguments(work, cost, exception))));

    /// <summary>Reports a fault at the start of the file in which the message will be placed.</summary>
    public static LocatedProblem InFile(string[] arguments) => new(Rules.InternalError, default, arguments);

    /// <summary>The arguments of the message.</summary>
    public static string[] Arguments(string work, string cost, Exception exception)
        =>
        [
            $"{work} ended with {exception.GetType().Name} ({OneLine(exception.Message)})",
            cost + " This is a bug in Dossier: report it with this file, and leave out the part of the file that shows it until it is fixed",
        ];

    // An exception's message may quote what was processed: several lines, of any length.
    private static string OneLine(string message)
    {
        string line = message.Replace('\r', ' ').Replace('\n', ' ').Trim().TrimEnd('.');
        return line.Length <= LongestMessage ? line : line.Substring(0, LongestMessage - 1) + "…";
    }
}

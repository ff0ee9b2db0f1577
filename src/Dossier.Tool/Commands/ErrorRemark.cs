using Dossier.Compiler.Diagnostics;
using Dossier.Tool.Checking;

namespace Dossier.Tool.Commands;

/// <summary>What is said of seeds with errors, of which something is made all the same.</summary>
internal static class ErrorRemark
{
    /// <summary>The sentences; null if there are no errors.</summary>
    /// <param name="seeds">The seeds.</param>
    /// <param name="where">What could not be read is not where, such as "in the export".</param>
    public static string? Of(CheckedSeeds seeds, string where)
    {
        Message[] errors = [.. seeds.Messages.Where(static message => message.Severity == RuleSeverity.Error)];
        if (errors.Length == 0)
            return null;
        string many = errors.Length == 1 ? "1 error" : $"{errors.Length} errors";

        // Because of the others nothing is left out: their severity is for the user to set, or they are about who may have something.
        bool isPart = errors.Any(static message => !message.Rule.Configurable && (!message.Rule.IsAboutDisclosure || message.Rule.Id == Rules.DisclosedForOthers.Id));
        return $"The seeds have {many}{(isPart ? $": what could not be read is not {where}" : "")}. To see {(errors.Length == 1 ? "it" : "them")}: dossier check";
    }
}

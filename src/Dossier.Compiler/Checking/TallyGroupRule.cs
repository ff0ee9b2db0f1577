using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Checking;

/// <summary>Whose the people are that a tally counts: of attacks it would be open whether they are by the group or on it.</summary>
internal static class TallyGroupRule
{
    // What counts people has a group that they belong to, and so may what a dataset adds and what is not listed.
    private static readonly HashSet<string> Acts = new(["attacks", "strikes", "launches", "interceptions", "sorties", "incidents"], StringComparer.Ordinal);

    /// <summary>Runs the rule on a tally.</summary>
    public static void Check(RecordNode tally, CheckContext context)
    {
        foreach (Value value in tally.Fields.Values("counts"))
        {
            var count = new FieldSet(((RecordValue)value).Fields);
            if (count.Reference("of") is { } of && count.Text("what") is var what && Acts.Contains(what))
                context.Report(Rules.TallyGroup, tally, of, what, of.Id);
        }
    }
}

using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Editing;
using Dossier.Tool.Checking;
using Dossier.Tool.Finding;

namespace Dossier.Tool.Fixing;

/// <summary>Which edits are made.</summary>
/// <param name="Ids">Whether ids are changed.</param>
/// <param name="Unsure">Whether edits are made that may not be what was meant.</param>
/// <param name="Rules">The rules whose messages are corrected; empty for all.</param>
internal sealed record FixChoice(bool Ids, bool Unsure, IReadOnlySet<string> Rules)
{
    /// <summary>What is corrected when nothing else is asked for.</summary>
    public static FixChoice Certain { get; } = new(Ids: false, Unsure: false, new HashSet<string>());

    /// <summary>Whether an edit is one of those.</summary>
    public bool Has(SeedEdit edit) => (Ids || !edit.IsId) && (Unsure || edit.IsCertain);

    /// <summary>Whether the messages of a rule are corrected.</summary>
    public bool Has(Rule rule) => Rules.Count == 0 || Rules.Contains(rule.Id);
}

/// <summary>An edit that is proposed and not made.</summary>
/// <param name="Message">The message that proposes it.</param>
/// <param name="Edit">The edit.</param>
internal sealed record ProposedEdit(Message Message, SeedEdit Edit);

/// <summary>A message about something that is corrected where that is certain, and here it is not.</summary>
/// <param name="Message">The message.</param>
/// <param name="Why">Why it is not, as the end of a sentence.</param>
internal sealed record UncertainLayout(Message Message, string Why);

/// <summary>The seeds after the edits that their messages propose.</summary>
/// <param name="Before">The seeds as they are.</param>
/// <param name="After">The seeds as they would be.</param>
/// <param name="Changed">The files that differ, by their absolute paths, with their new texts.</param>
/// <param name="Left">The edits that were proposed and not made.</param>
/// <param name="Kept">The files for which edits were proposed and that cannot be changed, by their absolute paths, with why.</param>
internal sealed record FixPlan(
    CheckedSeeds Before, CheckedSeeds After, IReadOnlyDictionary<string, string> Changed, IReadOnlyList<ProposedEdit> Left, IReadOnlyDictionary<string, string> Kept)
{
    // A mistake in the text may hide others below it.
    private const int MostPasses = 5;

    /// <summary>What is corrected where that is certain, and was not.</summary>
    public IReadOnlyList<UncertainLayout> Uncertain { get; private init; } = [];

    /// <summary>Makes the edits in memory, again and again until no more are proposed.</summary>
    public static FixPlan Of(CheckedSeeds before, FixChoice choice)
    {
        var changed = new Dictionary<string, string>(StringComparer.Ordinal);
        CheckedSeeds after = before;
        for (int pass = 0; pass < MostPasses; pass++)
        {
            Dictionary<string, string> texts = Edited(after, choice);
            if (texts.Count == 0)
                break;

            CheckedSeeds next = after.With(texts);
            string[] worse = [.. texts.Keys.Where(path => Unreadable(next, path) > Unreadable(after, path))];
            foreach (string path in worse)
                texts.Remove(path);
            if (texts.Count == 0)
                break;

            after = worse.Length == 0 ? next : after.With(texts);
            foreach ((string path, string text) in texts)
                changed[path] = text;
        }

        return new FixPlan(before, after, changed, [.. Proposed(after, choice).Where(proposed => !choice.Has(proposed.Edit))], KeptOf(before, choice)) { Uncertain = [.. UncertainIn(after, choice)] };
    }

    private static Dictionary<string, string> Edited(CheckedSeeds seeds, FixChoice choice)
        => Proposed(seeds, choice)
            .Where(proposed => choice.Has(proposed.Edit))
            .GroupBy(static proposed => proposed.Message.FilePath, StringComparer.Ordinal)
            .ToDictionary(static file => file.Key, file => SeedEdit.Apply(seeds.TextOf(file.Key)!, file.Select(static proposed => proposed.Edit)), StringComparer.Ordinal);

    /// <summary>The edit that a message proposes, if it is one that can be made; null otherwise, as for the seeds of a package and files that must stay as they are.</summary>
    public static SeedEdit? EditFor(CheckedSeeds seeds, Message message)
        => OwnEditFor(seeds, message) is { } edit && seeds.WhyKept(message.FilePath) is null ? edit : null;

    /// <summary>The options without which some edits are not made, as they are typed.</summary>
    /// <param name="edits">The edits.</param>
    /// <param name="between">What is between two options.</param>
    public static string OptionsFor(IEnumerable<SeedEdit> edits, string between = " ")
    {
        SeedEdit[] all = [.. edits];
        string[] options = [.. all.Any(static edit => edit.IsId) ? ["--ids"] : Array.Empty<string>(), .. all.Any(static edit => !edit.IsCertain) ? ["--unsure"] : Array.Empty<string>()];
        return string.Join(between, options);
    }

    private static IEnumerable<ProposedEdit> Proposed(CheckedSeeds seeds, FixChoice choice)
        => ProposedForOwn(seeds, choice).Where(proposed => seeds.WhyKept(proposed.Message.FilePath) is null);

    private static IEnumerable<UncertainLayout> UncertainIn(CheckedSeeds seeds, FixChoice choice)
    {
        foreach (Message message in seeds.Messages)
        {
            if (choice.Has(message.Rule) && LayoutEdits.WhyNot(message.Rule) is { } why && IsOwn(seeds, message) && seeds.WhyKept(message.FilePath) is null && seeds.EditFor(message) is null)
                yield return new UncertainLayout(message, why);
        }
    }

    private static SortedDictionary<string, string> KeptOf(CheckedSeeds seeds, FixChoice choice)
    {
        var kept = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (ProposedEdit proposed in ProposedForOwn(seeds, choice))
        {
            if (seeds.WhyKept(proposed.Message.FilePath) is { } why)
                kept[proposed.Message.FilePath] = why;
        }

        return kept;
    }

    private static IEnumerable<ProposedEdit> ProposedForOwn(CheckedSeeds seeds, FixChoice choice)
    {
        foreach (Message message in seeds.Messages)
        {
            if (choice.Has(message.Rule) && OwnEditFor(seeds, message) is { } edit)
                yield return new ProposedEdit(message, edit);
        }
    }

    // The seeds of a package are not this project's to change.
    private static SeedEdit? OwnEditFor(CheckedSeeds seeds, Message message) => IsOwn(seeds, message) ? seeds.EditFor(message) : null;

    private static bool IsOwn(CheckedSeeds seeds, Message message)
        => RealPath.IsBelow(Path.GetFullPath(message.FilePath), seeds.Place.Root) || message.FilePath == seeds.Place.Only;

    private static int Unreadable(CheckedSeeds seeds, string path)
        => seeds.Messages.Count(message => message.FilePath == path && message.Rule.Category == "Dossier.Reading");
}

namespace Dossier.Compiler.Diagnostics;

/// <summary>How a broken rule is reported unless the user says otherwise.</summary>
internal enum RuleSeverity
{
    /// <summary>Worth knowing; data may well be like this.</summary>
    Info,

    /// <summary>Probably a mistake.</summary>
    Warning,

    /// <summary>Certainly a mistake.</summary>
    Error,
}

/// <summary>One thing that Dossier checks, as the catalogue lists it.</summary>
/// <param name="Id">The diagnostic's id, <c>DSR</c> and four digits.</param>
/// <param name="Severity">How it is reported by default.</param>
/// <param name="Title">What the rule is about, in a few words and without a full stop.</param>
/// <param name="Message">The message, with <c>{0}</c> for the first argument and so on; ends with a full stop.</param>
/// <param name="Configurable">Whether the user may lower it. Errors that leave something out of the model may not be.</param>
internal sealed record Rule(string Id, RuleSeverity Severity, string Title, string Message, bool Configurable = false)
{
    /// <summary>The family that the rule belongs to, by which users can set the severity of all of them at once.</summary>
    public string Category => RuleCategories.Of(Id);

    /// <summary>What the rule finds, in one or two sentences: the first paragraph of its page.</summary>
    public string Description => RulePages.DescriptionOf(Id);

    /// <summary>Where the page can be read on the web; empty as long as the project has no address.</summary>
    public string HelpLink => RulePages.LinkTo(Id, RulePages.Address);

    /// <summary>The page that explains the rule, from the root of the repository: what, why, wrong, right, and how to lower it.</summary>
    public string HelpPage => "src/Dossier.Compiler/Diagnostics/Pages/" + RulePages.FileOf(Id);
}

/// <summary>
/// The catalogue of rules: one file a family (<c>Rules.Reading.cs</c> holds DSR1xxx, and so on).
/// </summary>
internal static partial class Rules
{
    /// <summary>A rule over the linked model: nothing is left out for it, so that it may be lowered or suppressed.</summary>
    private static Rule Checked(string id, RuleSeverity severity, string title, string message)
        => new(id, severity, title, message, Configurable: true);
}

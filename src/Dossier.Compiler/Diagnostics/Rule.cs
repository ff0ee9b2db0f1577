namespace Dossier.Compiler.Diagnostics;

/// <summary>How a broken rule is reported, unless the user sets another severity.</summary>
internal enum RuleSeverity
{
    /// <summary>Worth knowing; correct data may be like this.</summary>
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
/// <param name="Configurable">Whether the user may lower its severity. Not for errors because of which something is left out of the model.</param>
internal sealed record Rule(string Id, RuleSeverity Severity, string Title, string Message, bool Configurable = false)
{
    /// <summary>
    /// The same rule where what breaks it is not for the audience of the build: its message quotes nothing.
    /// </summary>
    public Rule Redacted => this with { Message = $"What breaks this rule is for narrower audiences than this build: {char.ToLowerInvariant(Title[0])}{Title.Substring(1)}. A build for these says more." };

    /// <summary>Whether its message quotes nothing that is withheld, so that it is told to any audience.</summary>
    public bool IsAboutDisclosure => Category == "Dossier.Disclosure";

    /// <summary>The family of the rule. Users can set the severity of a whole family.</summary>
    public string Category => RuleCategories.Of(Id);

    /// <summary>What the rule finds, in one or two sentences: the first paragraph of its page.</summary>
    public string Description => RulePages.DescriptionOf(Id);

    /// <summary>The web address of the page; empty as long as the project has no address.</summary>
    public string HelpLink => RulePages.LinkTo(Id, RulePages.Address);

    /// <summary>The path of the rule's page from the root of the repository: what, why, wrong, right, and how to lower the severity.</summary>
    public string HelpPage => "src/Dossier.Compiler/Diagnostics/Pages/" + RulePages.FileOf(Id);
}

/// <summary>
/// The catalogue of rules: one file a family (<c>Rules.Reading.cs</c> holds DSR1xxx, and so on).
/// </summary>
internal static partial class Rules
{
    /// <summary>A rule over the linked model. Nothing is left out because of it, so that it may be lowered or suppressed.</summary>
    private static Rule Checked(string id, RuleSeverity severity, string title, string message)
        => new(id, severity, title, message, Configurable: true);
}

using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Tests.Catalogue;

/// <summary>
/// Whoever meets a message or a page is in the middle of other work, and often reads English as a second language: words and turns of
/// phrase that are no longer in use cost them time. The list has what was found once, so that it does not come back.
/// </summary>
public partial class PlainWordsTests
{
    /// <summary>What is not written, and what is written instead.</summary>
    private static readonly (Regex Pattern, string Instead)[] Dated =
    [
        (IsNo(), "is not a valid ..., is not a ..."),
        (Stands(), "is, appears, is written"),
        (Told(), "reported, said"),
        (Leads(), "refers to, resolves to"),
        (AndThisIs(), "but ... was given"),
        (OfItsOwn(), "its own ..."),
        (Worn(), "a word that is in use"),
        (HeadlessWho(), "whoever ..., a person who ..."),
        (Anthropomorphic(), "is accepted, is not checked, needs"),
    ];

    /// <summary>What is not written in documentation of C# either, which is read in a hover text beside code.</summary>
    private static readonly (Regex Pattern, string Instead)[] DatedInHovers =
    [
        .. Dated.Where(dated => dated.Pattern != HeadlessWho()), // a hover text may begin with "Who says so"
        (Riddling(), "who it is: a speaker, a record, a caller"),
        (Telling(), "states, reports, says"),
        (Figurative(), "is generated, is defined, is at"),
    ];

    /// <summary>Words of the list that mean something else where they are.</summary>
    private static readonly string[] Allowed =
    [
        "told apart",
        "stands for", // an abbreviation does
        "standing", // a reputation
        "stand-in", // a record in the place of another
        "standIn", // the key of one
    ];

    public static TheoryData<string> Ids => [.. RuleCatalogue.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_put_in_words_of_today(string id)
    {
        Rule rule = RuleCatalogue.Find(id)!;

        AssertPlain(rule.Title, id);
        AssertPlain(rule.Message, id);
        AssertPlain(Prose(RulePages.Read(id)), rule.HelpPage);
    }

    [Theory]
    [InlineData("src/Dossier")]
    [InlineData("src/Dossier.Compiler")]
    [InlineData("src/Dossier.Generator")]
    [InlineData("src/Dossier.CodeFixes")]
    [InlineData("src/Dossier.Tool")]
    public void So_is_every_text_in_the_code_that_a_message_is_made_of(string folder)
    {
        int texts = 0;
        foreach (string path in Directory.GetFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
        {
            if (path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                continue;

            foreach (string line in File.ReadLines(path).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)))
            {
                foreach (Match text in Literal().Matches(line))
                {
                    AssertPlain(text.Value, Path.GetFileName(path));
                    texts++;
                }
            }
        }

        Assert.True(texts > 0);
    }

    public static TheoryData<string> Documents
        => ["README.md", "seeds/README.md", .. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void So_is_the_documentation(string path) => AssertPlain(Prose(Repository.Read(path)), path);

    [Fact]
    public void So_is_what_the_model_says_of_itself()
    {
        string model = string.Join('\n', Repository.Read("src/Dossier.Compiler/Modelling/conflict.model.yaml").Split('\n').Where(line => !line.TrimStart().StartsWith('#')));

        AssertPlain(model, "conflict.model.yaml");
    }

    /// <summary>
    /// A consumer meets this documentation in hover texts. What is in inner namespaces, and the converters, is used by generated code alone;
    /// the texts of kinds and fields come from the model.
    /// </summary>
    [Fact]
    public void So_is_the_documentation_of_what_is_public_in_the_library()
    {
        string[] types =
        [
            .. typeof(Estimate).Assembly.GetExportedTypes()
                .Select(type => type.FullName!.Replace('+', '.')),
        ];
        XElement[] members =
        [
            .. XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Dossier.xml")).Descendants("member")
                .Where(member => types.Any(type => IsOf(member.Attribute("name")!.Value, type))),
        ];

        Assert.True(members.Length > types.Length);
        Assert.All(members, member => AssertPlain(TextOf(member), member.Attribute("name")!.Value, DatedInHovers));

        static bool IsOf(string member, string type)
            => member.AsSpan(2).StartsWith(type, StringComparison.Ordinal) && (member.Length == type.Length + 2 || member[type.Length + 2] == '.');
    }

    [Theory]
    [InlineData("Whoever reads it.")]
    [InlineData("It tells them apart.")]
    [InlineData("A field that comes out as a property.")]
    [InlineData("Nobody lays down which hours are the evening.")]
    [InlineData("Where a file lies.")]
    public void What_is_on_the_list_for_hover_texts_is_found(string text) => Assert.NotNull(Find(text, DatedInHovers));

    [Theory]
    [InlineData("'x' is no count.")]
    [InlineData("The key stands twice.")]
    [InlineData("Nobody was told.")]
    [InlineData("The reference leads nowhere.")]
    [InlineData("It must be text, and this is a list.")]
    [InlineData("It has a field of its own.")]
    [InlineData("By now it is another's.")]
    [InlineData("Who types it finds nothing.")]
    [InlineData("Other dates are let pass.")]
    public void What_is_on_the_list_is_found(string text) => Assert.NotNull(Find(text));

    [Theory]
    [InlineData("It is no longer there.")]
    [InlineData("Two terms could not be told apart.")]
    [InlineData("There is no place with that id.")]
    [InlineData("A person who died before it.")]
    public void What_is_in_use_is_not(string text) => Assert.Null(Find(text));

    private static void AssertPlain(string text, string where) => AssertPlain(text, where, Dated);

    private static void AssertPlain(string text, string where, (Regex Pattern, string Instead)[] dated)
        => Assert.True(Find(text, dated) is null, $"{where}: {Find(text, dated)}");

    private static string? Find(string text) => Find(text, Dated);

    private static string? Find(string text, (Regex Pattern, string Instead)[] dated)
    {
        foreach (string allowed in Allowed)
            text = text.Replace(allowed, "", StringComparison.Ordinal);

        foreach ((Regex pattern, string instead) in dated)
        {
            if (pattern.Match(text) is { Success: true } match)
            {
                int start = Math.Max(0, match.Index - 40);
                return $"'{match.Value}' in '{text.Substring(start, Math.Min(text.Length - start, 100))}': write {instead}";
            }
        }

        return null;
    }

    /// <summary>A page without its examples and without what is quoted as code.</summary>
    private static string Prose(string page) => Code().Replace(Fenced().Replace(page, ""), "");

    /// <summary>The words of a member's documentation, without examples and names of code.</summary>
    private static string TextOf(XElement member)
    {
        var copy = new XElement(member);
        copy.Descendants().Where(part => part.Name.LocalName is "c" or "code" or "see" or "paramref" or "typeparamref").Remove();
        return Space().Replace(copy.Value, " ");
    }

    [GeneratedRegex(@"(?<!\b[Tt]here |\bit )\b(?:is|are|was|were) no(?:ne)? (?!longer\b|more\b|wider\b)|\bthat (?:is|are) none\b")]
    private static partial Regex IsNo();

    [GeneratedRegex(@"\b(?:may )?stands?\b|\bstood\b")]
    private static partial Regex Stands();

    [GeneratedRegex(@"\b(?:is|are|was|were|be) (?:not )?told\b|\bsaid of\b|\btell of\b|\btells of\b")]
    private static partial Regex Told();

    [GeneratedRegex(@"\bleads?\b|\bled to\b")]
    private static partial Regex Leads();

    [GeneratedRegex(@", and (?:this|that) is (?:an? |no |[0-9'])|\bwhere (?:it|there) is (?:not (?:known|there|so)|none)\b")]
    private static partial Regex AndThisIs();

    [GeneratedRegex(@"\bof (?:its|their|your|his) own\b(?! \w)")]
    private static partial Regex OfItsOwn();

    [GeneratedRegex(@"\b[Bb]y now\b|\band a few\b|\bin vain\b|\bin silence\b|\banew\b|\bmend(?:ed|s)?\b|\bpassed over\b|\bborne out\b|\bbesides\b(?! )|\bgone by\b|\bcomes? not\b|\bthe very\b|\binside of\b|\bgoes without saying\b|\breckon")]
    private static partial Regex Worn();

    [GeneratedRegex(@"(?:^|[.:] )Who (?:[a-z]+s|did) ", RegexOptions.Multiline)]
    private static partial Regex HeadlessWho();

    [GeneratedRegex(@"\blet pass\b|\b(?:is|are|not) asked\b|\bwants\b")]
    private static partial Regex Anthropomorphic();

    [GeneratedRegex(@"\b[Ww]hoever\b|\b[Ww]hatever it is\b|\bbe it\b|\bone of which\b")]
    private static partial Regex Riddling();

    [GeneratedRegex(@"\b(?:tells?|telling|told)\b")]
    private static partial Regex Telling();

    [GeneratedRegex(@"\bc[ao]mes? out\b|\b(?:lays?|laid) down\b|\b(?:lies|lying)\b(?! within)|\bfalls? away\b|\bparts? of it all\b")]
    private static partial Regex Figurative();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)* (?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Literal();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex Code();
}

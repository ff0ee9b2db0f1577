using System.Reflection;
using System.Text.RegularExpressions;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Tests.Binding;
using Dossier.Compiler.Tests.Modelling;

namespace Dossier.Compiler.Tests.Diagnostics;

/// <summary>What holds for every rule of the catalogue.</summary>
public partial class CatalogueTests
{
    private static readonly (string Name, Rule Rule)[] All =
        [.. typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            .Where(f => f.FieldType == typeof(Rule))
            .Select(f => (f.Name, (Rule)f.GetValue(null)!))];

    [Fact]
    public void Ids_are_unique_and_of_one_form()
    {
        Assert.True(All.Length > 60);
        Assert.Equal(All.Length, All.Select(r => r.Rule.Id).Distinct().Count());
        Assert.All(All, r => Assert.Matches("^DSR[0-9]{4}$", r.Rule.Id));
        Assert.Equal(All.Length, All.Select(r => r.Rule.Title).Distinct().Count());
    }

    [Fact]
    public void A_message_is_a_sentence_and_a_title_is_none()
        => Assert.All(All, r =>
        {
            // A placeholder at the end brings the end of the sentence with it.
            Assert.Matches(@"(\.|\{\d+\})$", r.Rule.Message);
            Assert.DoesNotMatch(@"[.:;]$", r.Rule.Title);
            Assert.DoesNotContain("  ", r.Rule.Message);
            RuleText.Placeholders(r.Rule.Message);
        });

    [Fact]
    public void An_error_that_cannot_be_lowered_is_an_error()
        => Assert.All(All, r => Assert.True(r.Rule.Configurable || r.Rule.Severity == RuleSeverity.Error, r.Rule.Id));

    [Fact]
    public void Every_rule_stands_in_the_file_of_its_family()
    {
        int found = 0;
        foreach (string path in Directory.GetFiles(Sources.Path("src/Dossier.Compiler/Diagnostics"), "Rules.*.cs"))
        {
            string text = File.ReadAllText(path);
            string[] families = [.. Family().Matches(text).Select(m => m.Groups[1].Value)];
            Assert.NotEmpty(families);
            foreach (Match id in Id().Matches(text))
            {
                Assert.True(families.Contains(id.Value[3..4]), $"{id.Value} in {Path.GetFileName(path)}");
                found++;
            }
        }

        Assert.Equal(All.Length, found);
    }

    [Fact]
    public void Every_report_brings_as_many_arguments_as_its_message_has_places()
    {
        var placeholders = All.ToDictionary(r => r.Name, r => RuleText.Placeholders(r.Rule.Message));
        int found = 0;
        foreach (string path in Directory.GetFiles(Sources.Path("src"), "*.cs", SearchOption.AllDirectories))
        {
            if (path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                continue;

            string text = File.ReadAllText(path);
            foreach (Match call in Report().Matches(text))
            {
                // The place comes first: a span, or a start and an end; or a span and the other places.
                string name = call.Groups[1].Value;
                if (!placeholders.ContainsKey(name))
                    continue;

                int given = Arguments(text, call.Index + call.Value.IndexOf('(', StringComparison.Ordinal) + 1) - 1;
                Assert.True(given - placeholders[name] is 1 or 2, $"{Path.GetFileName(path)}: {name} has {placeholders[name]} places and gets {given} with its own");
                found++;
            }
        }

        Assert.True(found > 80, $"only {found}");
    }

    /// <summary>How many arguments stand between the bracket before the place and the one that closes it.</summary>
    private static int Arguments(string text, int at)
    {
        int depth = 0;
        int count = 1;
        for (; depth >= 0; at++)
        {
            char c = text[at];
            if (c is '(' or '[' or '{')
                depth++;
            else if (c is ')' or ']' or '}')
                depth--;
            else if (c == ',' && depth == 0)
                count++;
            else if (c == '\'')
                at += text[at + 1] == '\\' ? 3 : 2;
            else if (c == '"')
                at = EndOfString(text, at);
        }

        return count;
    }

    // Holes of interpolated strings may hold strings: brackets are counted there too.
    private static int EndOfString(string text, int at)
    {
        bool interpolated = text[at - 1] == '$';
        for (at++; text[at] != '"'; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (interpolated && text[at] == '{' && text[at + 1] != '{')
                at = EndOfHole(text, at + 1);
        }

        return at;
    }

    private static int EndOfHole(string text, int at)
    {
        for (int depth = 0; depth > 0 || text[at] != '}'; at++)
        {
            if (text[at] == '"')
                at = EndOfString(text, at);
            else if (text[at] == '{')
                depth++;
            else if (text[at] == '}')
                depth--;
        }

        return at;
    }

    [GeneratedRegex("DSR([0-9])xxx")]
    private static partial Regex Family();

    [GeneratedRegex("(?<=\")DSR[0-9]{4}(?=\")")]
    private static partial Regex Id();

    [GeneratedRegex(@"(?:Report|[pP]roblems\.Add|\bAdd|new LocatedProblem)\(Rules\.(\w+)")]
    private static partial Regex Report();
}

using Dossier.Compiler.Diagnostics;
using Dossier.Tool.Pages;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Commands;

/// <summary><c>explain</c>, <c>codebook</c>, <c>completion</c>, and the help.</summary>
public sealed class PageTests
{
    [Fact]
    public void Every_rule_is_explained_and_listed()
    {
        string list = Ran.Command("explain").Output;
        foreach (Rule rule in RuleCatalogue.All)
        {
            Ran ran = Ran.Command("explain", rule.Id.ToLowerInvariant());
            Assert.Equal(0, ran.Code);
            Assert.StartsWith($"{rule.Id}: {rule.Title}", ran.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
            Assert.Contains(rule.Id, list, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_rule_that_does_not_exist_is_wrong_use()
    {
        Ran ran = Ran.Command("explain", "DSR2o02");
        Assert.Equal(2, ran.Code);
        Assert.Contains("Did you mean 'DSR2002'?", ran.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_codebook_has_the_project_s_own_kinds_in_both_formats()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/own.model.yaml", "kinds: { convoy: { plural: convoys, doc: \"Vehicles <script>alert(1)</script> & *more*.\", fields: { size: { type: integer, doc: \"How | many.\" } } } }");

        string markdown = Ran.Command("codebook", folder.Path).Output;
        Assert.Contains("# Convoys", markdown, StringComparison.Ordinal);
        Assert.Contains("# Terms", markdown, StringComparison.Ordinal);

        Assert.Equal(0, Ran.Command("codebook", folder.Path, "-o", folder.PathOf("out/codebook.html")).Code);
        string html = folder.Read("out/codebook.html");
        Assert.Contains("<h2 id=\"kinds-convoys\">Convoys</h2>", html, StringComparison.Ordinal);
        Assert.Contains("Vehicles &lt;script&gt;alert(1)&lt;/script&gt; &amp; *more*.", html, StringComparison.Ordinal);
        Assert.Contains("<td>How | many.</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("(src|href)=.?(?!\"?#)|@import|url\\(", html);

        Assert.Equal(0, Ran.Command("codebook", folder.Path, "-o", folder.PathOf("pages")).Code);
        Assert.StartsWith("# Convoys\n", folder.Read("pages/kinds/convoys.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_within_the_HTML_codebook_has_a_target()
    {
        using var folder = new TemporaryFolder();
        string html = Ran.Command("codebook", folder.Path, "--format", "html").Output;
        string[] targets = [.. System.Text.RegularExpressions.Regex.Matches(html, "href=\"#([^\"]+)\"").Select(static match => match.Groups[1].Value).Distinct()];
        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.Contains($" id=\"{target}\"", html, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a `code <x>` b", "<p>a <code>code &lt;x&gt;</code> b</p>\n")]
    [InlineData("`` a ` b ``", "<p><code>a ` b</code></p>\n")]
    [InlineData("**bold** and \\*not\\*", "<p><strong>bold</strong> and *not*</p>\n")]
    [InlineData("[a `b`](c.md#d)", "<p><a href=\"to:c.md#d\">a <code>b</code></a></p>\n")]
    [InlineData("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n")]
    [InlineData("| a | b |\n|---|---|\n| `x\\|y` | \\| |", "<div class=\"table\"><table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td><code>x|y</code></td><td>|</td></tr>\n</table></div>\n")]
    [InlineData("```yaml x\n<b>: \"1\"\n```", "<pre><code>&lt;b&gt;: &quot;1&quot;\n</code></pre>\n")]
    public void Markdown_becomes_HTML(string markdown, string html)
        => Assert.Equal(html, new MarkdownHtml(static target => "to:" + target).Write(markdown, static heading => heading));

    [Theory]
    [InlineData("bash", "complete -o default -F _dossier dossier")]
    [InlineData("zsh", "compdef _dossier dossier")]
    [InlineData("fish", "complete -c dossier")]
    [InlineData("powershell", "Register-ArgumentCompleter")]
    public void A_shell_gets_its_script(string shell, string expected) => Assert.Contains(expected, Ran.Command("completion", shell).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("dossier che", "check")]
    [InlineData("dossier explain DSR20", "DSR2002")]
    [InlineData("dossier check --format ", "sarif")]
    public void The_script_gets_what_can_follow(string line, string expected)
        => Assert.Contains(expected, Ran.Command($"[suggest:{line.Length}]", line).Lines);

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("fix", "-h")]
    [InlineData]
    public void The_help_calls_the_command_by_its_name(params string[] arguments)
    {
        Ran ran = Ran.Command(arguments);

        Assert.Equal(0, ran.Code);
        Assert.Contains("Usage:\n  dossier", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Dossier.Tool", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("testhost", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chek")]
    [InlineData("check", "--formt", "json")]
    [InlineData("check", "one", "two")]
    [InlineData("get")]
    public void Wrong_use_is_told_how_it_is_right(params string[] arguments)
    {
        Ran ran = Ran.Command(arguments);

        Assert.Equal(2, ran.Code);
        Assert.Empty(ran.Output);
        Assert.Contains("--help", ran.Errors, StringComparison.Ordinal);
    }
}

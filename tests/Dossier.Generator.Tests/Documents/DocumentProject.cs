using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dossier.Documents;
using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests.Documents;

/// <summary>
/// The project that a page describes, built as the page is read from top to bottom: files are written, the program is run, and each build
/// says what the page says that it says.
/// </summary>
internal sealed partial class DocumentProject(bool builds)
{
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);
    private DocumentProgram _program = new();
    private bool _isQuiet = true;
    private bool _isRun = true;

    /// <summary>Goes through the pages of one project, and fails where they are wrong.</summary>
    public static void Check(IEnumerable<DocumentPage> pages, bool builds = true)
    {
        var project = new DocumentProject(builds);
        DocumentPage? last = null;
        foreach (DocumentPage page in pages)
        {
            foreach (DocumentBlock block in page.Blocks)
                project.Take(page, block);
            last = page;
        }

        if (last is not null)
            project.Finish(last);
    }

    private void Take(DocumentPage page, DocumentBlock block)
    {
        switch (block.Kind)
        {
            case BlockKind.Commands:
                Assert.All(block.Lines, line => Assert.True(DocumentCommand.IsKnown(line), $"{page.Path}({block.Line}): '{line}' is not a command that is known to work."));
                break;
            case var _ when !builds:
                break;
            case BlockKind.File when IsProgram(block):
            case BlockKind.Statements:
                if (block.Kind == BlockKind.File)
                {
                    Finish(page, isReplaced: true);
                    _program = new DocumentProgram();
                }

                _program.Add(block);
                _isRun = false;
                break;
            case BlockKind.File:
                if (!_isRun)
                    Finish(page);
                _files[block.Path] = block.Text;
                _isQuiet = false;
                break;
            case BlockKind.Output:
                _program.Expect(block);
                break;
            case BlockKind.Messages:
                Assert.Equal(block.Text.TrimEnd('\n'), string.Join('\n', Messages(Project(block.Rest).Run())));
                _isQuiet |= block.Rest.Length == 0;
                break;
        }
    }

    // The program is run when what comes next changes what it is built from. A build of which the page shows no messages has none. What changes
    // after a program was run, and before another takes its place, is for the other.
    private void Finish(DocumentPage page, bool isReplaced = false)
    {
        if (_isRun && _isQuiet)
            return;

        SeedProject project = Project("");
        SeedRun run = _program.IsEmpty || (isReplaced && _isRun) ? project.Run() : _program.Check(page, project);
        Assert.True(_isQuiet || Messages(run) is [], $"{page.Path}: {string.Join('\n', Messages(run))}");
        _isQuiet = true;
        _isRun = true;
    }

    private static string[] Messages(SeedRun run) => [.. run.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(SeedRun.Print)];

    private SeedProject Project(string edit)
    {
        var project = new SeedProject().Checked();
        foreach ((string path, string text) in Edited(edit))
        {
            if (path.EndsWith(".csproj", StringComparison.Ordinal))
                ReadProperties(project, text);
            else if (path == ".globalconfig")
                ReadSeverities(project, text);
            else if (path.StartsWith("seeds/", StringComparison.Ordinal))
                project.Seed(path, text);
        }

        return project;
    }

    // `messages seeds/events.yaml:18 place: jurf-al-nsr`
    private SortedDictionary<string, string> Edited(string edit)
    {
        if (edit.Length == 0)
            return _files;

        Match match = Edit().Match(edit);
        Assert.True(match.Success, $"'{edit}' is not the path of a file, a line of it and what it is replaced with.");
        string path = match.Groups["path"].Value;
        string[] lines = _files[path].Split('\n');
        int line = int.Parse(match.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture) - 1;
        lines[line] = string.Concat(lines[line].TakeWhile(char.IsWhiteSpace)) + match.Groups["text"].Value;
        return new SortedDictionary<string, string>(_files, StringComparer.Ordinal) { [path] = string.Join('\n', lines) };
    }

    private static void ReadProperties(SeedProject project, string text)
    {
        foreach (XElement property in XElement.Parse($"<Page>{text}</Page>").Descendants("PropertyGroup").Elements())
        {
            if (property.Name.LocalName is "RootNamespace" || property.Name.LocalName.StartsWith("Dossier", StringComparison.Ordinal))
                project.Property(property.Name.LocalName, property.Value);
        }
    }

    private static void ReadSeverities(SeedProject project, string text)
    {
        Assert.StartsWith("is_global = true\n", text, StringComparison.Ordinal);
        foreach (string line in text.TrimEnd('\n').Split('\n')[1..])
        {
            Match match = Severity().Match(line);
            Assert.True(match.Success, $"'{line}' does not set the severity of a rule.");
            Assert.True(RuleCatalogue.All.TryGetValue(match.Groups["id"].Value, out DiagnosticDescriptor? rule) && RuleCatalogue.IsConfigurable(rule), $"The severity of '{line}' cannot be set.");
            project.Severity(match.Groups["id"].Value, match.Groups["severity"].Value switch
            {
                "error" => ReportDiagnostic.Error,
                "warning" => ReportDiagnostic.Warn,
                "suggestion" => ReportDiagnostic.Info,
                _ => ReportDiagnostic.Suppress,
            });
        }
    }

    private static bool IsProgram(DocumentBlock block) => block.Path.EndsWith(".cs", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?<path>[^ :]+):(?<line>\d+) (?<text>.*)$")]
    private static partial Regex Edit();

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<id>DSR\d{4})\.severity = (?<severity>error|warning|suggestion|none)$")]
    private static partial Regex Severity();
}

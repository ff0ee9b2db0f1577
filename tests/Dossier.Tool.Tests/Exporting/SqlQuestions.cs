using System.Text.RegularExpressions;
using Dossier.Compiler.Tests.Catalogue;

namespace Dossier.Tool.Tests.Exporting;

/// <summary>The questions of the page about SQL, by their headings, as they are on the page.</summary>
internal sealed partial class SqlQuestions
{
    private const string Folder = "parquet/";
    private const string Views = "The views";

    private readonly Dictionary<string, string> _blocks = new(StringComparer.Ordinal);

    public SqlQuestions()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "how-to", "ask-in-sql.md"));
        foreach (string section in Section().Split(page).Skip(1))
        {
            string[] lines = section.Split('\n');
            string sql = string.Join('\n', lines.Skip(1).Where(static line => line.StartsWith("    ", StringComparison.Ordinal)));
            if (sql.Length > 0)
                _blocks.Add(lines[0].Trim(), sql);
        }
    }

    /// <summary>The headings of the questions in their order.</summary>
    public IReadOnlyList<string> Headings => [.. _blocks.Keys.Where(static heading => heading != Views)];

    /// <summary>Asks all questions of an export.</summary>
    /// <param name="folder">The folder of the export.</param>
    /// <param name="others">What stands in the questions for another dataset, in place of what is on the page.</param>
    /// <returns>The rows of the answers by heading.</returns>
    public Dictionary<string, List<string?[]>> Ask(string folder, params IReadOnlyList<(string OnPage, string Other)> others)
    {
        using var duck = new Duck();
        foreach (string view in _blocks[Views].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            duck.Run(view.Replace(Folder, folder.Replace('\\', '/') + "/", StringComparison.Ordinal));
        foreach ((string onPage, _) in others)
            Assert.Contains(_blocks.Values, sql => sql.Contains(onPage, StringComparison.Ordinal));
        return Headings.ToDictionary(static heading => heading, heading => duck.Rows(others.Aggregate(_blocks[heading], static (sql, one) => sql.Replace(one.OnPage, one.Other, StringComparison.Ordinal))));
    }

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Section();
}

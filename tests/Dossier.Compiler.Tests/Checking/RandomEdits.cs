using System.Text.RegularExpressions;

namespace Dossier.Compiler.Tests.Checking;

/// <summary>
/// Edits of seeds as people make them, and worse: values exchanged for others of the same key, lines doubled, deleted and moved, records
/// moved to another file, ids renamed, files removed and brought back.
/// </summary>
internal sealed partial class RandomEdits(Random random, IReadOnlyDictionary<string, string> texts)
{
    private readonly List<string> _paths = [.. texts.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The ids that a text defines.</summary>
    public static IEnumerable<string> IdsIn(string text) => Id().Matches(text).Select(match => match.Groups[1].Value).Distinct();

    /// <summary>One edit of one file, sometimes of two.</summary>
    public void Apply(Dictionary<string, string> files)
    {
        string path = One(_paths);
        if (!files.TryGetValue(path, out string? text))
        {
            files[path] = texts[path];
            return;
        }

        switch (random.Next(12))
        {
            case 0: files.Remove(path); break;
            case 1: files[path] = texts[path]; break;
            case 2: files[path] = "# A comment.\n" + text; break;
            case 3: files[path] = ById(text); break;
            case 4: files[path] = EditLines(text, (lines, at) => lines.RemoveAt(at)); break;
            case 5: files[path] = EditLines(text, (lines, at) => lines.Insert(at, lines[random.Next(lines.Count)])); break;
            case 6: files[path] = EditLines(text, (lines, at) => lines.Reverse(at, Math.Min(2, lines.Count - at))); break;
            case 7: Move(path, files); break;
            default: files[path] = ExchangeValue(text, files); break;
        }
    }

    // Most rules compare values: a value is only interesting where one of its kind can be.
    private string ExchangeValue(string text, Dictionary<string, string> files)
    {
        Match[] here = [.. Pair().Matches(text).Cast<Match>()];
        if (here.Length == 0)
            return text;

        Match old = One<Match>(here);
        Match[] there = [.. files.Values.SelectMany(other => Pair().Matches(other)).Where(pair => pair.Groups[1].Value == old.Groups[1].Value)];
        return text[..old.Groups[2].Index] + One<Match>(there).Groups[2].Value + text[(old.Groups[2].Index + old.Groups[2].Length)..];
    }

    // In its file only, so that references from others break and the next rename may mend them.
    private string ById(string text)
    {
        Match[] ids = [.. Id().Matches(text).Cast<Match>()];
        if (ids.Length == 0)
            return text;

        string id = One<Match>(ids).Groups[1].Value;
        return Regex.Replace(text, $@"\b{Regex.Escape(id)}\b", random.Next(2) == 0 ? One<Match>(ids).Groups[1].Value : id + "-b");
    }

    private void Move(string path, Dictionary<string, string> files)
    {
        string text = files[path];
        Match[] blocks = [.. Block().Matches(text).Cast<Match>()];
        if (blocks.Length == 0)
            return;

        Match block = One<Match>(blocks);
        string section = Section().Matches(text[..block.Index]).LastOrDefault()?.Groups[1].Value ?? "incidents";
        files[path] = text.Remove(block.Index, block.Length);
        string other = One(_paths);
        if (files.TryGetValue(other, out string? there))
            files[other] = Regex.Replace(there, $"(?m)^{section}:\\n", found => found.Value + block.Value);
    }

    private string EditLines(string text, Action<List<string>, int> edit)
    {
        List<string> lines = [.. text.Split('\n')];
        edit(lines, random.Next(lines.Count));
        return string.Join('\n', lines);
    }

    private T One<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];

    [GeneratedRegex(@"([A-Za-z]+): ([^\s{}\[\],][^{}\[\],\n]*)")]
    private static partial Regex Pair();

    [GeneratedRegex(@"(?m)^  ([a-z0-9-]+):")]
    private static partial Regex Id();

    [GeneratedRegex(@"(?m)^  [a-z0-9-]+:.*\n(?:    .*\n)*")]
    private static partial Regex Block();

    [GeneratedRegex(@"(?m)^([a-z]+):")]
    private static partial Regex Section();
}

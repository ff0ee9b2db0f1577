namespace Dossier.Generator.Tests.Fuzzing;

/// <summary>Breaks a text as curators, editors and bad luck do. The same random numbers break it in the same way.</summary>
internal static class Mutations
{
    private const string Specials = "\t\n\r\"'[]{}:,#&*!|>%@`-?\\ ~<.=/\u0085\u2028\u00A0\uFEFF\u202E\uD800\uDC00\uFFFDa0é";

    private static readonly string[] Words =
    [
        "unknown", "null", "~", "true", "5+", "-9", "~66", "0..3", "2023-11-22/..", "2023-11?", "{ value: 5, by: us }", "[a, [b]]", "{}", "[]", "\"\\\"\\\"\\\"\"",
        "'*/'", "class", "all", "Count", "retracted", "superseded", "\n    formerIds: [strike, all, us, drones]", "\n    member: Strike", "\n    supersededBy: strike",
        "\n    status: retracted", "\n    suppress: { DSR7004: known }", "\n    name: \"\"\"", "us", "strike", "militia", "incidents", "x: y", "stance: denies", "rank: deprecated",
        "plural: incidents", "plural: retracted", "type: flag", "type: ref actor", "type: record leg", "many: true", "required: true", "inverse: equals", "acyclic: true",
        "&x", "*x", "<<: *x", "!!str", "%YAML 1.2", "---\n", "...\n", "? ", "- ", "# ", "|\n", ">-\n",
        "// x", "/* x */", "\\u0041", "\\ud800", "\\x", "1e400", "-5e-06", "1e+05", "01", "NaN", "\"a\": 1,", "{\"value\": \"us\"}", "\u0000",
    ];

    private static readonly string[] Keys = ["name", "kind", "date", "participants", "casualties", "partOf", "place", "location", "sources", "claims", "fields", "terms", "plural", "doc"];

    /// <summary>Breaks a text in one to five places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">Another text of the project, parts of which may come into this one.</param>
    /// <param name="random">Where and how.</param>
    public static string Break(string text, string other, Random random)
    {
        for (int count = random.Next(1, 6); count > 0; count--)
            text = BreakOnce(text, other, random);
        return text;
    }

    private static string BreakOnce(string text, string other, Random random)
    {
        if (text.Length == 0)
            return "actors:";

        int at = random.Next(text.Length);
        int length = Math.Min(random.Next(1, 40), text.Length - at);
        char special = Specials[random.Next(Specials.Length)];
        string word = Words[random.Next(Words.Length)];
        switch (random.Next(14))
        {
            case 0: return text.Insert(at, special.ToString());
            case 1: return text.Remove(at, 1).Insert(at, special.ToString());
            case 2: return text.Remove(at, length);
            case 3: return random.Next(4) == 0 ? text[..at] : text.Remove(at, 1);
            case 4: return text.Insert(random.Next(text.Length), text.Substring(at, length));
            case 5: return text.Insert(at, Part(other, random));
            case 6: return text.Replace("\n", random.Next(2) == 0 ? "\r\n" : "\r", StringComparison.Ordinal);
            case 7: return text.Insert(at, word);
            default: return BreakLine(text, word, random);
        }
    }

    private static string BreakLine(string text, string word, Random random)
    {
        List<string> lines = [.. text.Split('\n')];
        int line = random.Next(lines.Count);
        switch (random.Next(7))
        {
            case 0: lines.RemoveAt(line); break;
            case 1: lines.Add(lines[line]); break;
            case 2: lines.Insert(random.Next(lines.Count), lines[line]); break;
            case 3: lines[line] = new string(' ', random.Next(1, 5)) + lines[line]; break;
            case 4: lines[line] = lines[line].TrimStart(); break;
            case 5:
                // A key for another: what is wanted there is something else then.
                int key = lines[line].IndexOf(':', StringComparison.Ordinal);
                int start = key < 0 ? 0 : lines[line].LastIndexOfAny([' ', '{', '"', ','], key) + 1;
                if (key > start)
                    lines[line] = lines[line][..start] + Keys[random.Next(Keys.Length)] + lines[line][key..];
                break;
            default:
                // A value is replaced: what a curator's slip most often is.
                int colon = lines[line].LastIndexOf(": ", StringComparison.Ordinal);
                if (colon >= 0)
                    lines[line] = lines[line][..(colon + 2)] + word;
                break;
        }

        return string.Join('\n', lines);
    }

    private static string Part(string text, Random random)
    {
        if (text.Length == 0)
            return "";

        int at = random.Next(text.Length);
        return text.Substring(at, Math.Min(random.Next(1, 120), text.Length - at));
    }
}

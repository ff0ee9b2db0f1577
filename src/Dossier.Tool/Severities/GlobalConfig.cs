using System.Globalization;

namespace Dossier.Tool.Severities;

/// <summary>A configuration file for a whole project, <c>.globalconfig</c>: the severities of rules in it.</summary>
/// <param name="Level">Which of two files wins.</param>
/// <param name="Severities">The severities as they are written, by rule.</param>
internal sealed record GlobalConfig(int Level, IReadOnlyDictionary<string, string> Severities)
{
    private const string Name = ".globalconfig";
    private const int LevelByName = 100;
    private const string Start = "dotnet_diagnostic.";
    private const string End = ".severity";

    /// <summary>The files that apply to a folder without a project: as with a project, those in it and in the folders above.</summary>
    public static IEnumerable<string> Above(string folder)
    {
        for (string? above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            string path = Path.Combine(above, Name);
            if (File.Exists(path))
                yield return path;
        }
    }

    /// <summary>Reads a file; null if it applies to no whole project, or cannot be opened.</summary>
    public static GlobalConfig? Read(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path), isNamed: Path.GetFileName(path).Equals(Name, StringComparison.OrdinalIgnoreCase));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Reads the text of a file; null if it applies to no whole project.</summary>
    public static GlobalConfig? Parse(string text, bool isNamed)
    {
        bool isGlobal = isNamed;
        int? level = null;
        var severities = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string whole in text.Split('\n'))
        {
            string line = whole.Trim();

            // What is below a section applies to C# files with a path.
            if (line.StartsWith('['))
                break;
            int equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 || line.StartsWith('#') || line.StartsWith(';'))
                continue;

            string key = line[..equals].Trim();
            string value = WithoutComment(line[(equals + 1)..]);
            if (key.Equals("is_global", StringComparison.OrdinalIgnoreCase))
                isGlobal = value.Equals("true", StringComparison.OrdinalIgnoreCase);
            else if (key.Equals("global_level", StringComparison.OrdinalIgnoreCase))
                level = int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : level;
            else if (key.StartsWith(Start, StringComparison.OrdinalIgnoreCase) && key.EndsWith(End, StringComparison.OrdinalIgnoreCase) && key.Length > Start.Length + End.Length)
                severities[key[Start.Length..^End.Length]] = value;
        }

        return isGlobal ? new GlobalConfig(level ?? (isNamed ? LevelByName : 0), severities) : null;
    }

    private static string WithoutComment(string value)
    {
        int comment = value.AsSpan().IndexOfAny('#', ';');
        return (comment < 0 ? value : value[..comment]).Trim();
    }
}

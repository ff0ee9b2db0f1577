using System.Text;
using Dossier.Compiler.Tests.Catalogue;

namespace Dossier.Compiler.Tests;

/// <summary>Real data that lies beside the repository and is no part of it, because of its size or its terms.</summary>
internal static class SharedData
{
    private static readonly string? Root = FindRoot();

    /// <summary>The path of a file; null where the data is missing.</summary>
    public static string? PathOf(string file)
        => Root is null || !File.Exists(Path.Combine(Root, file)) ? null : Path.Combine(Root, file);

    /// <summary>The rows of a table of comma-separated values, each with the columns asked for.</summary>
    public static IEnumerable<IReadOnlyList<string>> Table(string file, params string[] columns)
    {
        using var reader = new StreamReader(PathOf(file)!);
        List<string> names = Row(reader)!;
        int[] places = [.. columns.Select(column => names.IndexOf(column))];
        Assert.DoesNotContain(-1, places);
        while (Row(reader) is { } row)
            yield return [.. places.Select(place => row[place])];
    }

    // Quotation marks around a field may hold commas and line breaks; twice, they are one.
    private static List<string>? Row(StreamReader reader)
    {
        if (reader.Peek() < 0)
            return null;

        var fields = new List<string>();
        var field = new StringBuilder();
        bool isQuoted = false;
        while (reader.Read() is >= 0 and int read)
        {
            char c = (char)read;
            if (c == '"' && isQuoted && reader.Peek() == '"')
            {
                field.Append('"');
                reader.Read();
            }
            else if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted || c is not (',' or '\n' or '\r'))
            {
                field.Append(c);
            }
            else if (c != '\r')
            {
                fields.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                    return fields;
            }
        }

        fields.Add(field.ToString());
        return fields;
    }

    private static string? FindRoot()
    {
        for (DirectoryInfo? folder = new DirectoryInfo(Repository.Root).Parent; folder is not null; folder = folder.Parent)
        {
            string data = Path.Combine(folder.FullName, "shared", "data");
            if (Directory.Exists(data))
                return data;
        }

        return null;
    }
}

/// <summary>A test that reads real data from beside the repository; it is skipped, and says so, where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="file">The file that the test reads.</param>
    public SharedDataFactAttribute(string file)
    {
        File = file;
        if (SharedData.PathOf(file) is null)
            Skip = $"The data '{file}' is not there: it is looked for in ../shared/data, beside the repository.";
    }

    /// <summary>The file that the test reads.</summary>
    public string File { get; }
}

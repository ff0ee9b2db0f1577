using System.Text.Json;
using Dossier.Compiler.Mapping;
using Dossier.Tool.Finding;

namespace Dossier.Tool.Importing;

/// <summary>
/// Reads objects in JSON as a table: a list, one on each line, or a list that is the only one in an object. What is within an object is a column
/// with dots, such as <c>meta.country</c>; of a list of objects each key is a column that holds a list.
/// </summary>
internal static class JsonTable
{
    private const int DeepestObject = 8;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, CommentHandling = JsonCommentHandling.Disallow };

    /// <summary>Reads a table.</summary>
    /// <exception cref="WrongUseException">It cannot be read.</exception>
    public static Table Read(string path)
    {
        try
        {
            using var document = System.IO.Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase) ? JsonDocument.Parse(File.ReadAllBytes(path), Options) : null;
            return Of(document is null ? Lines(path) : ListIn(document.RootElement, path));
        }
        catch (JsonException exception)
        {
            throw new WrongUseException(FormattableString.Invariant($"{path}({(exception.LineNumber ?? 0) + 1},{(exception.BytePositionInLine ?? 0) + 1}): error: This is not valid JSON: {exception.Message.Split(" Path: ")[0].Split(" LineNumber: ")[0]}"));
        }
    }

    private static IEnumerable<JsonElement> Lines(string path)
    {
        long number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.Trim().Length == 0)
                continue;
            JsonElement element;
            try
            {
                using var document = JsonDocument.Parse(line, Options);
                element = document.RootElement.Clone();
            }
            catch (JsonException exception)
            {
                throw new JsonException(exception.Message, exception.Path, number - 1, exception.BytePositionInLine);
            }

            yield return element;
        }
    }

    private static JsonElement.ArrayEnumerator ListIn(JsonElement root, string path)
    {
        if (root.ValueKind == JsonValueKind.Array)
            return root.EnumerateArray();
        JsonElement[] lists = root.ValueKind == JsonValueKind.Object ? [.. root.EnumerateObject().Select(static one => one.Value).Where(static one => one.ValueKind == JsonValueKind.Array && one.EnumerateArray().FirstOrDefault().ValueKind == JsonValueKind.Object)] : [];
        return lists is [var only] ? only.EnumerateArray()
            : throw new WrongUseException($"'{path}' is neither a list of objects nor an object with one such list in it, so that it is not certain which objects are the rows.");
    }

    private static Table Of(IEnumerable<JsonElement> elements)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<(Dictionary<int, (string Text, string[]? Parts)> Cells, string? Problem)>();
        foreach (JsonElement element in elements)
        {
            var cells = new Dictionary<int, (string, string[]?)>();
            string? problem = element.ValueKind == JsonValueKind.Object ? null : $"This is not an object: {Shortened(element)}";
            if (problem is null)
                Flatten(element, "", 0, (name, text, parts) =>
                {
                    if (!columns.TryGetValue(name, out int column))
                        columns.Add(name, column = columns.Count);
                    if (!cells.TryAdd(column, (text, parts)))
                        problem = $"The object has '{name}' twice.";
                });
            rows.Add((cells, problem));
        }

        return RowsTable.Of([.. columns.Keys], rows.Select((row, index) => ((IReadOnlyList<(string, string[]?)>)[.. Enumerable.Range(0, columns.Count).Select(column => row.Cells.GetValueOrDefault(column, ("", null)))], row.Problem, index + 1)));
    }

    private static void Flatten(JsonElement element, string prefix, int depth, Action<string, string, string[]?> add)
    {
        foreach (JsonProperty property in element.EnumerateObject())
        {
            string name = prefix + property.Name;
            JsonElement value = property.Value;
            if (value.ValueKind == JsonValueKind.Object && depth < DeepestObject)
                Flatten(value, name + ".", depth + 1, add);
            else if (value.ValueKind != JsonValueKind.Array)
                add(name, TextOf(value), null);
            else if (value.EnumerateArray().All(static item => item.ValueKind == JsonValueKind.Object) && value.GetArrayLength() > 0)
                AddObjects(value, name, add);
            else
                add(name, "", [.. value.EnumerateArray().Select(TextOf)]);
        }
    }

    // Columns of one list have as many values as the list has objects.
    private static void AddObjects(JsonElement list, string name, Action<string, string, string[]?> add)
    {
        JsonElement[] items = [.. list.EnumerateArray()];
        foreach (string key in items.SelectMany(static item => item.EnumerateObject().Select(static one => one.Name)).Distinct(StringComparer.Ordinal))
            add($"{name}.{key}", "", [.. items.Select(item => item.TryGetProperty(key, out JsonElement value) ? TextOf(value) : "")]);
    }

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        _ => value.GetRawText(),
    };

    private static string Shortened(JsonElement element) => element.GetRawText() is { Length: > 40 } text ? text[..40] + "..." : element.GetRawText();
}

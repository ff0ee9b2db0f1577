using System.Globalization;
using System.Text.Json.Nodes;

namespace Dossier.Tool.Tests.Exporting;

/// <summary>The records of a CSV export as a seed, by nothing but what its package says: what an import of it comes to.</summary>
internal static class CsvSeeds
{
    private static readonly string[] Bounds = [".earliest", ".latest", ".low", ".best", ".high"];

    /// <summary>The seed.</summary>
    public static JsonObject Of(CsvFolder csv)
    {
        var seed = new JsonObject();
        string[] lists = [.. csv.Tables.Keys.Where(static name => name.Contains('.', StringComparison.Ordinal))];
        foreach (string kind in csv.Tables.Keys.Except(lists))
        {
            var records = new JsonObject();
            foreach (Dictionary<string, string> row in csv.Tables[kind])
            {
                JsonObject record = Item(csv, kind, row, lists);
                foreach (string list in lists.Where(list => list.StartsWith(kind + ".", StringComparison.Ordinal)))
                {
                    JsonNode?[] items = [.. csv.Tables[list].Where(item => item["_record"] == row["id"]).OrderBy(static item => int.Parse(item["_item"], CultureInfo.InvariantCulture)).Select(item => Listed(csv, list, item, lists))];
                    if (items.Length > 0)
                        record[list[(kind.Length + 1)..]] = new JsonArray(items);
                }

                records[row["id"]] = record;
            }

            seed[kind] = records;
        }

        return seed;
    }

    private static JsonNode? Listed(CsvFolder csv, string list, Dictionary<string, string> row, string[] lists)
        => csv.Types(list).Count == 3 && row.TryGetValue("value", out string? text) ? CsvFolder.Stated(text) : Item(csv, list, row, lists);

    private static JsonObject Item(CsvFolder csv, string table, Dictionary<string, string> row, string[] lists)
    {
        var item = new JsonObject();
        Dictionary<string, string> types = csv.Types(table);
        foreach ((string column, string cell) in row)
        {
            if (cell.Length == 0 || column == "id" || column.StartsWith('_') || IsWorkedOut(column, row, table, lists))
                continue;
            JsonObject at = item;
            string[] path = column.Split('.');
            foreach (string key in path[..^1])
                at = (JsonObject)(at[key] ??= new JsonObject());
            at[path[^1]] = types[column] switch
            {
                "boolean" => cell == "true",
                "integer" or "number" => JsonNode.Parse(cell),
                "list" => new JsonArray([.. CsvFolder.Stated(cell).Split(';').Select(static word => (JsonNode?)word)]),
                _ => CsvFolder.Stated(cell),
            };
        }

        return item;
    }

    private static bool IsWorkedOut(string column, Dictionary<string, string> row, string table, string[] lists)
        => Bounds.Any(bound => column.EndsWith(bound, StringComparison.Ordinal) && row.ContainsKey(column[..^bound.Length]))
            || lists.Any(list => list != table && $"{table}.{column}".StartsWith(list + ".", StringComparison.Ordinal));
}

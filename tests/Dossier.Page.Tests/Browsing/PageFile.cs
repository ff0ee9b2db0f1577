using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dossier.Page.Tests.Browsing;

/// <summary>A dataset in the page, written as <c>dossier show</c> writes it.</summary>
internal static class PageFile
{
    private const int ChunkSize = 500;

    /// <summary>A dataset of the tests.</summary>
    internal static JsonNode Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", $"{name}.json")))!;

    /// <summary>Fills the page's placeholders.</summary>
    internal static string Fill(string page, JsonNode dataset)
    {
        var blocks = new StringBuilder(Block("data", dataset["core"]!));
        JsonNode?[] details = [.. dataset["details"]!.AsArray()];
        for (int at = 0; at * ChunkSize < details.Length; at++)
            blocks.Append('\n').Append(Block($"details-{at}", new JsonArray([.. details.Skip(at * ChunkSize).Take(ChunkSize).Select(detail => detail?.DeepClone())])));

        return page
            .Replace("<!--dossier:title-->", Escape((string)dataset["core"]!["title"]!), StringComparison.Ordinal)
            .Replace("<!--dossier:noscript-->", "This page needs scripts.", StringComparison.Ordinal)
            .Replace("<!--dossier:data-->", blocks.ToString(), StringComparison.Ordinal);
    }

    private static string Block(string id, JsonNode value)
    {
        using var bytes = new MemoryStream();
        using (var deflating = new ZLibStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            JsonSerializer.Serialize(deflating, value);
        return $"""<script type="application/octet-stream" id="{id}">{Convert.ToBase64String(bytes.ToArray())}</script>""";
    }

    private static string Escape(string text) => System.Net.WebUtility.HtmlEncode(text);
}

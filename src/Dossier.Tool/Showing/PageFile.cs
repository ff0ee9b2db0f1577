using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dossier.Tool.Showing;

/// <summary>The page as one HTML file: what is built from <c>src/Dossier.Page</c>, with the data in it.</summary>
internal static class PageFile
{
    /// <summary>How many records' details are compressed together: the page opens only those that are asked for.</summary>
    private const int DetailsTogether = 500;

    private const string Template = "page.html";

    // What is written here is compressed and encoded, never part of markup.
    private static readonly PageJson Json = new(new JsonSerializerOptions(PageJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Whether this copy of the command has the page: it is made with Node.js.</summary>
    public static bool IsThere => typeof(PageFile).Assembly.GetManifestResourceInfo(Template) is not null;

    /// <summary>The file.</summary>
    /// <param name="page">The data.</param>
    /// <param name="watch">The token of the server that the page listens to for changes; null for a page on its own.</param>
    public static string Of(PageBuilder page, string? watch = null)
    {
        string title = WebUtility.HtmlEncode(page.Title);
        string text = Read()
            .Replace("<!--dossier:title-->", title, StringComparison.Ordinal)
            .Replace("<!--dossier:noscript-->", $"{title}: to see the data on this page, allow scripts for it. It asks for nothing from the network.", StringComparison.Ordinal)
            .Replace("<!--dossier:watch-->", watch is null ? "" : $"<meta name=\"dossier-watch\" content=\"{watch}\">", StringComparison.Ordinal)
            .Replace("<!--dossier:data-->", Data(page), StringComparison.Ordinal);
        return watch is null ? text : text.Replace("connect-src 'none'", "connect-src 'self'", StringComparison.Ordinal);
    }

    private static string Data(PageBuilder page)
    {
        var data = new StringBuilder();
        Add(data, "data", JsonSerializer.SerializeToUtf8Bytes(page.Core(), Json.PageCore));
        int number = 0;
        foreach (PageDetail[] together in page.Details().Chunk(DetailsTogether))
            Add(data, $"details-{number++}", JsonSerializer.SerializeToUtf8Bytes(together, Json.PageDetailArray));
        return data.ToString();
    }

    private static void Add(StringBuilder data, string id, byte[] json)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new ZLibStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            deflate.Write(json);
        data.Append("<script type=\"application/octet-stream\" id=\"").Append(id).Append("\">").Append(Convert.ToBase64String(compressed.GetBuffer(), 0, (int)compressed.Length)).Append("</script>\n");
    }

    private static string Read()
    {
        using Stream stream = typeof(PageFile).Assembly.GetManifestResourceStream(Template) ?? throw new InvalidOperationException("This copy of the command has no page.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

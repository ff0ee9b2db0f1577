using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Text.RegularExpressions;

namespace Dossier.Package.Tests.Workbench;

/// <summary>Looks for a word in everything that was built or written, packed or not.</summary>
internal static partial class Traces
{
    /// <summary>The files of folders in which the word is, each with what is around it.</summary>
    public static IEnumerable<string> In(string word, params IEnumerable<string> folders)
        => folders.SelectMany(static folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)).SelectMany(file => Parts(file, File.ReadAllBytes(file)))
            .SelectMany(part => Texts(part.Bytes).Prepend(part.Path).Select(text => (part.Path, Found: Around(word, text))))
            .Where(static found => found.Found is not null).Select(static found => $"{found.Path}: {found.Found}");

    /// <summary>The word in a text, with what is around it; null if it is not there.</summary>
    public static string? Around(string word, string text)
    {
        int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 60)];
    }

    // A file, and what is packed in it.
    private static IEnumerable<(string Path, byte[] Bytes)> Parts(string path, byte[] bytes)
        => Path.GetExtension(path) switch
        {
            ".nupkg" => Entries(path, bytes),
            ".pdb" => EmbeddedSources(bytes).Select(source => ($"{path}/source", source)),
            ".html" => Blocks().Matches(Encoding.UTF8.GetString(bytes)).Select(match => ($"{path}/block", Inflated(Convert.FromBase64String(match.Groups[1].Value)))),
            _ => [],
        } is var inner ? inner.Prepend((path, bytes)) : [];

    // UTF-16 begins at any byte.
    private static IEnumerable<string> Texts(byte[] bytes)
        => [Encoding.UTF8.GetString(bytes), Encoding.Unicode.GetString(bytes), Encoding.Unicode.GetString(bytes, Math.Min(1, bytes.Length), Math.Max(0, bytes.Length - 1))];

    private static IEnumerable<(string Path, byte[] Bytes)> Entries(string path, byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using (Stream stream = entry.Open())
                stream.CopyTo(content);
            foreach ((string Path, byte[] Bytes) part in Parts($"{path}/{entry.FullName}", content.ToArray()))
                yield return part;
        }
    }

    private static IEnumerable<byte[]> EmbeddedSources(byte[] pdb)
    {
        var embeddedSource = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
        using var provider = MetadataReaderProvider.FromPortablePdbImage([.. pdb]);
        MetadataReader reader = provider.GetMetadataReader();
        foreach (CustomDebugInformationHandle handle in reader.CustomDebugInformation)
        {
            CustomDebugInformation information = reader.GetCustomDebugInformation(handle);
            if (reader.GetGuid(information.Kind) != embeddedSource)
                continue;

            // The length comes first; it is 0 where the text is as it is.
            byte[] blob = reader.GetBlobBytes(information.Value);
            if (BitConverter.ToInt32(blob) == 0)
            {
                yield return blob[4..];
                continue;
            }

            using var text = new MemoryStream();
            using (var inflating = new DeflateStream(new MemoryStream(blob, 4, blob.Length - 4), CompressionMode.Decompress))
                inflating.CopyTo(text);
            yield return text.ToArray();
        }
    }

    private static byte[] Inflated(byte[] block)
    {
        using var text = new MemoryStream();
        using (var inflating = new ZLibStream(new MemoryStream(block), CompressionMode.Decompress))
            inflating.CopyTo(text);
        return text.ToArray();
    }

    [GeneratedRegex("<script type=\"application/octet-stream\"[^>]*>([^<]*)</script>")]
    private static partial Regex Blocks();
}

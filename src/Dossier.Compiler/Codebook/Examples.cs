using System.Text;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Codebook;

/// <summary>
/// An example for each kind of the built-in model, which uses every field of the kind. They are written by hand and
/// embedded in the assembly. Together they are one small, invented dataset.
/// </summary>
internal static class Examples
{
    private const string Folder = "Codebook/Examples/";

    /// <summary>The seed of a kind; null for a kind that a consumer has added.</summary>
    public static string? Of(Kind kind) => Read(kind.Plural + ".yaml");

    /// <summary>The path under which the example of a kind is shown.</summary>
    public static string PathOf(Kind kind) => $"seeds/{kind.Plural}.yaml";

    /// <summary>The texts that the sources of a kind's example name as their documents, by path.</summary>
    public static IEnumerable<(string Path, string Text)> DocumentsOf(Kind kind)
        => from resource in typeof(Examples).Assembly.GetManifestResourceNames().OrderBy(static name => name, StringComparer.Ordinal)
           where resource.StartsWith(Folder, StringComparison.Ordinal) && resource.EndsWith(".txt", StringComparison.Ordinal)
           let file = resource.Substring(Folder.Length)
           where Of(kind)?.Contains("seeds/" + file) == true
           select ("seeds/" + file, Read(file)!);

    private static string? Read(string file)
    {
        using Stream? stream = typeof(Examples).Assembly.GetManifestResourceStream(Folder + file);
        if (stream is null)
            return null;

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}

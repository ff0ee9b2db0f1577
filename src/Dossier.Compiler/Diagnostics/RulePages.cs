using System.Reflection;
using System.Text;

namespace Dossier.Compiler.Diagnostics;

/// <summary>
/// The pages of the rules, which are embedded in the assembly. What a rule finds is written only on its page, and diagnostics take it
/// from there.
/// </summary>
internal static class RulePages
{
    private const string AddressKey = "RulePagesUrl";
    private const string Finds = "## What it finds\n\n";

    // Set by the build in the assembly's metadata, and read once.
    private static readonly Lazy<string> Stated = new(ReadAddress);

    /// <summary>The web address of the folder with the pages; empty as long as the project has none.</summary>
    public static string Address => Stated.Value;

    /// <summary>The file name of a rule's page.</summary>
    public static string FileOf(string id) => id + ".md";

    /// <summary>The page of a rule in Markdown, with LF line ends.</summary>
    public static string Read(string id)
    {
        using Stream stream = typeof(RulePages).Assembly.GetManifestResourceStream(FileOf(id))
            ?? throw new ArgumentException($"The rule '{id}' has no page.", nameof(id));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }

    /// <summary>The first paragraph of the page, as plain text.</summary>
    public static string DescriptionOf(string id)
    {
        string page = Read(id);
        int start = page.IndexOf(Finds, StringComparison.Ordinal) + Finds.Length;
        int end = page.IndexOf("\n\n", start, StringComparison.Ordinal);
        return page.Substring(start, end - start).Replace('`', '\'');
    }

    /// <summary>The web address of a page below a base address; empty when there is none.</summary>
    public static string LinkTo(string id, string address)
        => address.Length == 0 ? "" : address.TrimEnd('/') + "/" + FileOf(id);

    private static string ReadAddress()
    {
        foreach (AssemblyMetadataAttribute metadata in typeof(RulePages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>())
        {
            if (metadata.Key == AddressKey)
                return metadata.Value ?? "";
        }

        return "";
    }
}

namespace Dossier.Compiler.Checking;

/// <summary>The ids of licences in the list of SPDX. They are read when the first source has a licence.</summary>
internal static class SpdxLicenses
{
    private static readonly Lazy<HashSet<string>> Ids = new(Read);

    /// <summary>Every id.</summary>
    public static IReadOnlyCollection<string> All => Ids.Value;

    /// <summary>Whether there is such an id, in this spelling.</summary>
    public static bool Has(string id) => Ids.Value.Contains(id);

    private static HashSet<string> Read()
    {
        using Stream stream = typeof(SpdxLicenses).Assembly.GetManifestResourceStream("spdx-licenses.txt")!;
        using var reader = new StreamReader(stream);
        return new HashSet<string>(reader.ReadToEnd().Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
    }
}

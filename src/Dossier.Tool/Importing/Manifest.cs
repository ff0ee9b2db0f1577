using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Dossier.Tool.Finding;

namespace Dossier.Tool.Importing;

/// <summary>
/// What an import wrote into a folder: for each row and each look-up the id of its record, and a hash of every field that was written. By it the
/// next import tells what changed in the table from what a person changed in the seeds.
/// </summary>
internal sealed class Manifest
{
    /// <summary>The folder, beside the seeds, in which it is.</summary>
    public const string Folder = ".import";

    /// <summary>The name of the file.</summary>
    public const string FileName = "manifest.tsv";

    /// <summary>How rows are called in it.</summary>
    public const string RowSection = "row";

    private const string KeyStart = "key\t";

    private const string First = "# Written by dossier import. It belongs with the seeds: keep it in version control, and do not edit it.";
    private const string Format = "1";

    private static readonly string[] MergeMarks = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];

    private readonly SortedDictionary<(string Section, string Key), ManifestEntry> _entries = new(Comparer<(string Section, string Key)>.Create(
        static (a, b) => string.CompareOrdinal(a.Section, b.Section) is not 0 and int section ? section : string.CompareOrdinal(a.Key, b.Key)));

    private readonly SortedSet<string> _sections = new(StringComparer.Ordinal);

    /// <summary>The name of the mapping.</summary>
    public required string Mapping { get; init; }

    /// <summary>The columns that tell rows apart; empty if it is not known.</summary>
    public string Key { get; init; } = "";

    /// <summary>Whether its lines end as those of Windows do.</summary>
    public bool HasReturns { get; init; }

    /// <summary>The entries, by section and key.</summary>
    public IEnumerable<ManifestEntry> Entries => _entries.Values;

    /// <summary>The columns that fields are made of, by section and path; for those who read the file.</summary>
    public SortedDictionary<string, SortedDictionary<string, string>> Columns { get; } = new(StringComparer.Ordinal);

    /// <summary>The entry of a row or a look-up; null if it is new.</summary>
    public ManifestEntry? Find(string section, string key) => _entries.GetValueOrDefault((section, key));

    /// <summary>The entries of other tables for the same row or look-up.</summary>
    /// <param name="section">The section of a table.</param>
    /// <param name="key">The key.</param>
    public IEnumerable<ManifestEntry> InOtherTables(string section, string key)
        => _sections.Where(other => other != section && Named(other).Name == Named(section).Name).Select(other => Find(other, key)).OfType<ManifestEntry>();

    /// <summary>The section of the rows or of a look-up of a table.</summary>
    /// <param name="name">How rows are called, or the name of the look-up.</param>
    /// <param name="table">The name of the table; null for one without a name.</param>
    public static string SectionOf(string name, string? table) => table is null ? name : name + " " + table;

    /// <summary>The name of the table whose rows are in a section; empty if it has none, and null for a section of a look-up.</summary>
    public static string? TableOf(string section) => Named(section) is (RowSection, var table) ? table : null;

    private static (string Name, string Table) Named(string section)
        => section.IndexOf(' ', StringComparison.Ordinal) is >= 0 and int space ? (section[..space], section[(space + 1)..]) : (section, "");

    /// <summary>Adds an entry, or puts it in the place of the one before.</summary>
    public void Set(ManifestEntry entry)
    {
        _entries[(entry.Section, entry.Key)] = entry;
        _sections.Add(entry.Section);
    }

    /// <summary>The hash of a value.</summary>
    public static string HashOf(string value) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(value)).AsSpan(0, 6)).Replace('+', '-').Replace('/', '_');

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="WrongUseException">It is not one.</exception>
    public static Manifest Parse(string text, string path)
    {
        // Git may write the line breaks of Windows.
        bool hasReturns = text.Contains("\r\n", StringComparison.Ordinal);
        string[] lines = (hasReturns ? text.Replace("\r\n", "\n", StringComparison.Ordinal) : text).Split('\n');
        string[] head = lines.Length > 1 ? lines[1].Split('\t') : [];
        if (head is not ["mapping", var version, var mapping] || version != Format)
            throw new WrongUseException($"'{path}' is not a manifest that this version of the command can read. It is written by dossier import: restore it, or import into another folder.");

        string keyLine = lines.ElementAtOrDefault(2) ?? "";
        bool hasKey = keyLine.StartsWith(KeyStart, StringComparison.Ordinal);
        var manifest = new Manifest { Mapping = Unescaped(mapping), Key = hasKey ? Unescaped(keyLine[KeyStart.Length..]) : "", HasReturns = hasReturns };
        var paths = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (string line in lines.Skip(hasKey ? 3 : 2))
        {
            string[] cells = line.Split('\t');
            if (cells is ["fields", var section, .. var fields])
            {
                paths[Unescaped(section)] = [.. fields.Select(static field => field.Split('=')[0])];
            }
            else if (cells is [var ofSection, var key, var kind, var id, .. var hashes] && paths.TryGetValue(Unescaped(ofSection), out string[]? names) && hashes.Length == names.Length)
            {
                var written = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
                for (int i = 0; i < names.Length; i++)
                {
                    if (hashes[i].Length > 0)
                        written[names[i]] = hashes[i];
                }

                manifest.Set(new ManifestEntry(Unescaped(ofSection), Unescaped(key), kind, id, written.ToImmutable()));
            }
            else if (MergeMarks.Any(mark => line.StartsWith(mark, StringComparison.Ordinal)))
            {
                throw new WrongUseException($"'{path}' has two versions of its lines, which a merge left. Keep those of both, remove the lines that start with '<<<<<<<', '=======' and '>>>>>>>', and import again.");
            }
            else if (line.Length > 0)
            {
                throw new WrongUseException($"'{path}' has a line that is not one of a manifest: {line[..Math.Min(line.Length, 40)]}. Restore the file, or import into another folder.");
            }
        }

        return manifest;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder().Append(First).Append('\n').Append($"mapping\t{Format}\t").Append(Escaped(Mapping)).Append('\n');
        if (Key.Length > 0)
            text.Append(KeyStart).Append(Escaped(Key)).Append('\n');
        foreach (IGrouping<string, ManifestEntry> section in _entries.Values.GroupBy(static entry => entry.Section, StringComparer.Ordinal))
        {
            string[] paths = [.. section.SelectMany(static entry => entry.Fields.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            SortedDictionary<string, string>? columns = Columns.GetValueOrDefault(Named(section.Key).Name);
            text.Append("fields\t").Append(Escaped(section.Key));
            foreach (string path in paths)
                text.Append('\t').Append(path).Append(columns?.GetValueOrDefault(path) is { Length: > 0 } of ? "=" + Escaped(of) : "");
            text.Append('\n');
            foreach (ManifestEntry entry in section)
            {
                text.Append(Escaped(entry.Section)).Append('\t').Append(Escaped(entry.Key)).Append('\t').Append(entry.Kind).Append('\t').Append(entry.Id);
                foreach (string path in paths)
                    text.Append('\t').Append(entry.Fields.GetValueOrDefault(path));
                text.Append('\n');
            }
        }

        return HasReturns ? text.Replace("\n", "\r\n").ToString() : text.ToString();
    }

    private static string Escaped(string text)
        => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);

    private static string Unescaped(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
            plain.Append(text[i] == '\\' && i + 1 < text.Length ? text[++i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', var other => other } : text[i]);
        return plain.ToString();
    }
}

/// <summary>What was written for a row or a look-up.</summary>
/// <param name="Section">Of the rows, or the name of a look-up.</param>
/// <param name="Key">What tells it apart.</param>
/// <param name="Kind">The kind of the record, as seeds name it at the top.</param>
/// <param name="Id">The id of the record.</param>
/// <param name="Fields">The hash of each value that was written, by the path of its field.</param>
internal sealed record ManifestEntry(string Section, string Key, string Kind, string Id, ImmutableDictionary<string, string> Fields);

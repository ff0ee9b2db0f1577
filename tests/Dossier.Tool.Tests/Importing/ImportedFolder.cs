using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>A folder into which a test imports.</summary>
internal sealed class ImportedFolder : IDisposable
{
    /// <summary>A mapping that a reader of the tests can take in.</summary>
    public const string Mapping =
        """
        name: raids
        missing: ["-"]
        withheld: [HIDDEN]
        key: no
        drop: [ignored]
        records:
          sources:
            raids: { name: List of raids, kind: dataset, published: 2024, url: "https://example.org/raids" }
        row:
          kind: incident
          id: "raid-{no}"
          file: raids
          fields:
            name: "Raid in {town}"
            kind: { from: type, values: { r: attack, c: ground-clash, x: ~ } }
            date: { date: { from: first, to: last } }
            place: { lookup: place }
            participants[1].actor: { lookup: group }
            participants[1].role: attacker
            casualties[dead].harm: killed
            casualties[dead].count: { count: { low: low, best: best, high: high } }
            casualties[dead].source: raids
            casualties[dead].locator: "row {no}"
            summary: "{text}"
            sources: [raids]
        lookups:
          place: { kind: place, key: "{town}", id: "{town|slug}", file: places, fields: { name: "{town}", country: IQ } }
          group: { kind: actor, key: "{group}", id: "{group|slug}", file: actors, fields: { name: "{group}" } }

        """;

    /// <summary>A table for it.</summary>
    public const string Table =
        """
        no,town,type,first,last,group,low,best,high,text,ignored
        1,Baiji,r,2014-06-11,2014-06-11,The Red Brigade,2,3,5,A raid at dawn,x
        2,Hit,c,2014-10-02,2014-10-04,The Blue Brigade,0,0,0,"A clash, with
        two lines",y
        3,Baiji,x,2015-01-01,2015-01-01,-,-,7,-,HIDDEN,z

        """;

    private readonly TemporaryFolder _folder = new();

    public ImportedFolder()
    {
        _folder.Write("raids.map.yaml", Mapping);
        _folder.Write("raids.csv", Table);
    }

    public string Path => _folder.Path;

    public string PathOf(string file) => _folder.PathOf(file);

    public string Write(string file, string text) => _folder.Write(file, text.ReplaceLineEndings("\n"));

    public string Read(string file) => _folder.Read(file);

    public bool Has(string file) => File.Exists(PathOf(file));

    /// <summary>Replaces a part of a file, which must be there once.</summary>
    public void Edit(string file, string old, string text)
    {
        string before = Read(file);
        Assert.Equal(2, before.Split(old).Length);
        Write(file, before.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Imports the table.</summary>
    public Ran Import(params string[] more) => ImportFile("raids.csv", more);

    /// <summary>Imports another table.</summary>
    public Ran ImportFile(string table, params string[] more)
        => Ran.Command(["import", "--from", PathOf("raids.map.yaml"), PathOf(table), "-o", PathOf("seeds/raids"), .. more]);

    /// <summary>All files below the seeds, with their bytes.</summary>
    public SortedDictionary<string, string> Files()
        => !Directory.Exists(PathOf("seeds")) ? [] : new(Directory.EnumerateFiles(PathOf("seeds"), "*", SearchOption.AllDirectories)
            .ToDictionary(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/'), file => Convert.ToHexString(File.ReadAllBytes(file))), StringComparer.Ordinal);

    /// <summary>The lines that differ between a text and a file, as a diff shows them.</summary>
    public string DiffOf(string before, string file)
    {
        string[] old = before.Split('\n');
        string[] now = Read(file).Split('\n');
        return string.Join("\n", old.Except(now).Select(static line => "-" + line).Concat(now.Except(old).Select(static line => "+" + line)));
    }

    /// <summary>The errors and warnings that a check has.</summary>
    public string[] Check() => Ran.Command("check", Path, "--no-project", "--format", "msbuild").Lines.Where(static line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal)).ToArray();

    public void Dispose() => _folder.Dispose();
}

using System.Xml.Linq;

namespace Dossier.Package.Tests.Workbench;

/// <summary>A project that uses the packages, built.</summary>
/// <param name="bench">Where it was built.</param>
/// <param name="name">Its name.</param>
/// <param name="folder">Its folder.</param>
/// <param name="messages">The warnings and errors of its build.</param>
internal sealed class Consumer(Bench bench, string name, string folder, IReadOnlyList<BuildMessage> messages)
{
    /// <summary>The warnings and errors of its build.</summary>
    public IReadOnlyList<BuildMessage> Messages => messages;

    /// <summary>The assembly that was built.</summary>
    public string Assembly => Path.Combine(Output, name + ".dll");

    /// <summary>Whether there is an assembly.</summary>
    public bool IsBuilt => Directory.Exists(Path.Combine(folder, "bin")) && File.Exists(Assembly);

    /// <summary>Asserts that it was built without a warning.</summary>
    public Consumer WithoutMessages()
    {
        Assert.Empty(messages);
        Assert.True(IsBuilt, $"{name} was not built.");
        return this;
    }

    /// <summary>Runs the program and gives what it prints.</summary>
    public string[] Print() => bench.DotNetFor(folder, "exec", Assembly).OrFail().Lines;

    /// <summary>A file of the project.</summary>
    public string PathOf(params string[] parts) => Path.Combine([folder, .. parts]);

    /// <summary>Builds it again, restored as it is.</summary>
    public Finished Rebuild() => bench.DotNetFor(folder, "build", "--no-restore", "-v:n", "-tl:off", "-nodeReuse:false");

    /// <summary>Publishes what was built.</summary>
    public string Publish()
    {
        string destination = PathOf("published");
        bench.DotNetFor(folder, "publish", "--no-build", "-c", "Debug", "-o", destination, "-v:q", "-tl:off", "-nodeReuse:false").OrFail();
        return destination;
    }

    /// <summary>The documentation of a member, by its id.</summary>
    public XElement DocumentationOf(string member)
        => XDocument.Load(Path.ChangeExtension(Assembly, ".xml")).Descendants("member").Single(element => (string?)element.Attribute("name") == member);

    /// <summary>What Dossier generated, where the project keeps generated files.</summary>
    public string[] GeneratedFiles
    {
        get
        {
            string generated = Directory.EnumerateDirectories(PathOf("obj"), "generated", SearchOption.AllDirectories).Single();
            string ours = Path.Combine(generated, "Dossier.Generator");
            return Directory.Exists(ours) ? Directory.GetFiles(ours, "*", SearchOption.AllDirectories) : [];
        }
    }

    private string Output => Directory.GetDirectories(PathOf("bin", "Debug")).Single();
}

using System.Collections;
using Dossier.Tasks;
using Dossier.Tool.Tests.Editors;
using Dossier.Tool.Tests.Working;
using Microsoft.Build.Framework;

namespace Dossier.Tool.Tests.Tasks;

/// <summary>The task of the package that writes the schema of a project's own model.</summary>
public sealed class WriteSchemaTests
{
    [Fact]
    public void It_writes_what_the_command_writes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/own.model.yaml", ExtendedModel.Text);
        folder.Write("seeds/a.yaml", ExtendedModel.Seeds);
        folder.Write("seeds/b.yaml", "\uFEFFplaces: { جدة: { name: جدة } }\n");

        string written = Write(folder, "seeds/b.yaml", "seeds/own.model.yaml", "seeds/a.yaml");

        Assert.Equal(Ran.Command("schema", folder.Path).Output, written);
        Assert.Contains("\"convoys\"", written, StringComparison.Ordinal);
    }

    /// <summary>What is wrong with a seed is the generator's to report.</summary>
    [Theory]
    [InlineData("places: { a: { name: A, kind: twon } }")]
    [InlineData("places: { a: { name: A, ")]
    [InlineData("\0\0\0\0")]
    [InlineData("")]
    [InlineData("{ \"places\": ")]
    public void A_seed_that_is_broken_does_not_matter(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);
        folder.Write("seeds/b.yaml", text);

        Assert.Contains("\"navy\"", Write(folder, "seeds/a.yaml", "seeds/b.yaml", "seeds/missing.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_file_that_is_broken_does_not_matter_either()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);
        folder.Write("seeds/own.model.yaml", "kinds: { convoy: { fields: { x: [ } }");

        Assert.Contains("\"navy\"", Write(folder, "seeds/own.model.yaml", "seeds/a.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_written_is_a_line_in_the_log()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);
        folder.Write("obj/dossier.schema.json/in-the-way.txt", "");
        var engine = new Engine();

        Assert.True(Run(folder, engine, "seeds/a.yaml"));

        Assert.Contains("dossier.schema.json' was not written: ", Assert.Single(engine.Messages), StringComparison.Ordinal);
        Assert.Equal(["dossier.schema.json"], Directory.EnumerateFileSystemEntries(folder.PathOf("obj")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Several_builds_may_write_it_at_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);
        var engine = new Engine();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Assert.True(Run(folder, engine, "seeds/a.yaml")))));

        Assert.Empty(engine.Messages);
        Assert.Equal(["dossier.schema.json"], Directory.EnumerateFileSystemEntries(folder.PathOf("obj")).Select(Path.GetFileName));
        Assert.Equal(Ran.Command("schema", folder.Path).Output, folder.Read("obj/dossier.schema.json"));
    }

    private static string Write(TemporaryFolder folder, params string[] files)
    {
        var engine = new Engine();
        Assert.True(Run(folder, engine, files));
        Assert.Empty(engine.Messages);
        return folder.Read("obj/dossier.schema.json");
    }

    private static bool Run(TemporaryFolder folder, Engine engine, params string[] files)
    {
        using var task = new WriteSchema { BuildEngine = engine, Path = folder.PathOf("obj/dossier.schema.json"), Seeds = [.. files.Select(file => new Item(file, folder.PathOf(file)))] };
        return task.Execute();
    }

    private sealed class Item(string path, string filePath) : ITaskItem
    {
        public string ItemSpec
        {
            get => path;
            set => throw new NotSupportedException();
        }

        public ICollection MetadataNames => Array.Empty<string>();

        public int MetadataCount => 0;

        public string GetMetadata(string metadataName) => metadataName == "FullPath" ? filePath : metadataName == "DossierPath" ? path : "";

        public void SetMetadata(string metadataName, string metadataValue) => throw new NotSupportedException();

        public void RemoveMetadata(string metadataName) => throw new NotSupportedException();

        public void CopyMetadataTo(ITaskItem destinationItem) => throw new NotSupportedException();

        public IDictionary CloneCustomMetadata() => throw new NotSupportedException();
    }

    private sealed class Engine : IBuildEngine
    {
        private readonly List<string> _messages = [];

        public IReadOnlyList<string> Messages => _messages;

        public bool ContinueOnError => false;

        public int LineNumberOfTaskNode => 0;

        public int ColumnNumberOfTaskNode => 0;

        public string ProjectFileOfTaskNode => "";

        public void LogMessageEvent(BuildMessageEventArgs e)
        {
            lock (_messages)
                _messages.Add(e.Message!);
        }

        public void LogErrorEvent(BuildErrorEventArgs e) => throw new InvalidOperationException(e.Message);

        public void LogWarningEvent(BuildWarningEventArgs e) => throw new InvalidOperationException(e.Message);

        public void LogCustomEvent(CustomBuildEventArgs e) => throw new NotSupportedException();

        public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => throw new NotSupportedException();
    }
}

using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>Whatever a project is called, targets or has switched on, it builds without a warning and sees the types.</summary>
[Collection(nameof(Bench))]
public sealed class ProjectShapeTests(Bench bench)
{
    public static TheoryData<string, string> Shapes
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (Shape shape in Shape.All)
                data.Add(shape.Name, shape.Namespace);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Any_project_sees_its_seeds_without_a_using_directive(string name, string expectedNamespace)
        => Assert.Equal([$"{expectedNamespace}: One strike, One threat"], bench.Consumers[name].WithoutMessages().Print());

    [Fact]
    public void A_project_without_seeds_builds_without_a_warning()
        => Assert.Equal(["Nothing is known yet."], bench.Consumers["NoSeeds"].WithoutMessages().Print());

    [Fact]
    public void Without_implicit_usings_a_using_directive_brings_the_types_in()
        => Assert.Equal(["2023-11-22"], bench.Consumers["ImplicitUsingsOff"].WithoutMessages().Print());

    [Fact]
    public void All_analyzers_and_documentation_warnings_as_errors_have_nothing_to_say()
        => bench.Consumers["Strict"].WithoutMessages();

    [Fact]
    public void An_old_language_version_is_one_error_and_causes_no_other()
    {
        BuildMessage message = Assert.Single(bench.Consumers["CSharp73"].Messages);

        Assert.Equal("error DSR8001", $"{message.Severity} {message.Id}");
        Assert.Contains("Dossier needs C# 12 or later, but this project is compiled as C# 7.3.", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_may_keep_its_model_to_itself()
    {
        using var file = new PEReader(File.OpenRead(bench.Consumers["InternalLibrary"].WithoutMessages().Assembly));
        MetadataReader metadata = file.GetMetadataReader();
        var types = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(type => !type.IsNested).ToArray();

        Assert.Contains(types, type => metadata.GetString(type.Name) == "Incidents");
        Assert.Equal(
            ["Briefing"],
            types.Where(type => type.Attributes.HasFlag(TypeAttributes.Public)).Select(type => metadata.GetString(type.Name)));
    }

    [Fact]
    public void A_web_project_does_not_publish_its_seeds()
    {
        string published = bench.Consumers["Web"].WithoutMessages().Publish();

        Assert.True(File.Exists(Path.Combine(published, "appsettings.json")));
        Assert.Empty(Directory.EnumerateFiles(published, "events.json", SearchOption.AllDirectories));
    }
}

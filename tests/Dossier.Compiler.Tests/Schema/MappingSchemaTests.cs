using Dossier.Compiler.Tests.Catalogue;

namespace Dossier.Compiler.Tests.Schema;

/// <summary>The schema of mapping files accepts what the code accepts, and refuses keys that do not exist.</summary>
public class MappingSchemaTests
{
    private const string Folder = "src/Dossier.Tool/Importing/Mappings";

    public static TheoryData<string> Files => [.. Directory.GetFiles(Repository.PathOf(Folder), "*.map.yaml").Select(static file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_mapping_of_the_command_is_valid(string file)
        => Assert.Empty(SeedSchema.ValidateMapping(Repository.Read(Folder + "/" + file)));

    [Theory]
    [InlineData("{ name: x, row: { kind: incident, id: a } }")]
    [InlineData("{ name: x, key: a, row: { id: a } }")]
    [InlineData("{ name: x, key: a, row: { kind: incident, id: a, key: b } }")]
    [InlineData("{ name: x, key: a, rows: {}, row: { kind: incident, id: a } }")]
    [InlineData("{ name: x, key: a, gone: away, row: { kind: incident, id: a } }")]
    [InlineData("{ name: x, key: a, row: { kind: incident, id: a, fields: { name: { frm: b } } } }")]
    [InlineData("{ name: x, key: a, row: { kind: incident, id: a, fields: { date: { date: { until: b } } } } }")]
    public void A_mistake_is_refused(string text)
        => Assert.NotEmpty(SeedSchema.ValidateMapping(text));
}

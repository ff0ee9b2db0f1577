using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Tests.Mapping;

/// <summary>A mistake in a mapping is reported at its place, with the nearest right answer.</summary>
public class MappingReaderTests
{
    private const string Right =
        """
        name: raids
        key: no
        row:
          kind: incident
          id: "raid-{no}"
          fields:
            name: "{town}"
            casualties[a].count: { count: { low: low, high: high } }
        lookups:
          place: { kind: place, id: "{town|slug}", fields: { name: "{town}" } }

        """;

    [Fact]
    public void A_right_one_has_none()
        => Assert.Empty(Problems(Right));

    [Theory]
    [InlineData("key: no", "kee: no", "(2,1): error: A mapping has no 'kee'. Did you mean 'key'?")]
    [InlineData("key: no", "key: $table", "(1,1): error: A mapping needs 'key', the column that tells rows apart")]
    [InlineData("  place: {", "  row: {", "(10,3): error: A look-up cannot be called 'row'.")]
    [InlineData("  place: {", "  row 2024: {", "(10,3): error: A look-up cannot be called 'row 2024'.")]
    [InlineData("name: raids\n", "", "(1,1): error: A mapping needs a name")]
    [InlineData("kind: incident", "kind: incidnt", "(3,1): error: There is no kind 'incidnt'. Did you mean 'incident'?")]
    [InlineData("    name:", "    nam:", "(7,5): error: The incident has no field 'nam'. Did you mean 'name'?")]
    [InlineData("casualties[a].count", "casualties.count", "(8,5): error: 'casualties' is a list of items: give the item a label, such as 'casualties[a]'.")]
    [InlineData("casualties[a].count", "casualties[a].cuont", "(8,5): error: The casualty-report has no field 'cuont'. Did you mean 'count'?")]
    [InlineData("casualties[a].count", "name.count", "(8,5): error: 'name' has no fields, so 'count' cannot be one of them.")]
    [InlineData("low: low", "lowest: low", "(8,37): error: A count has no 'lowest'.")]
    [InlineData("\"{town}\"\n    cas", "\"{town\"\n    cas", "(7,11): error: The '{' in '{town' is not closed.")]
    [InlineData("{town|slug}", "{town|slag}", "(10,29): error: 'slag' is not something that can be done with a column.")]
    public void A_mistake_is_at_its_place(string right, string wrong, string problem)
    {
        Assert.Equal(2, Right.Split(right).Length);

        Assert.Contains(Problems(Right.Replace(right, wrong, StringComparison.Ordinal)), found => found.StartsWith(problem, StringComparison.Ordinal));
    }

    // -99 is a longitude in Mexico, and 99 may be 99 dead.
    [Theory]
    [InlineData("-99", "location.lon: { from: x }", "(2,11): error: '-99' means in every column that nothing was stated, and in 'x' it may be a longitude. Say which of them it is there, under 'columns': 'x: { missing: [\"-99\"] }', or 'x: { stated: [\"-99\"] }'.")]
    [InlineData("-9", "location.lat: \"{x}\"", "(2,11): error: '-9' means in every column that nothing was stated, and in 'x' it may be a latitude.")]
    [InlineData("99", "casualties[b].count: { count: { best: x }, where: { low: a } }", "(2,11): error: '99' means in every column that nothing was stated, and in 'x' it may be the number.")]
    [InlineData("0", "casualties[b].count: { from: x }", "(2,11): error: '0' means in every column that nothing was stated, and in 'x' it may be the number.")]
    [InlineData("-99", "location.lat: { from: x }", null)]
    [InlineData("-9", "casualties[b].count: { count: x }", null)]
    [InlineData("-9", "summary: \"{x}\"", null)]
    [InlineData("n/a", "location.lat: { from: x }", null)]
    public void A_number_that_is_missing_in_every_column_may_not_be_a_value_in_one(string missing, string field, string? problem)
    {
        string text = Right.Replace("key: no", $"missing: [\"{missing}\"]\nkey: no", StringComparison.Ordinal).Replace("    name: ", $"    {field}\n    name: ", StringComparison.Ordinal);
        string[] found = [.. Problems(text).Where(static one => one.Contains("'x'", StringComparison.Ordinal))];
        if (problem is null)
            Assert.Empty(found);
        else
            Assert.StartsWith(problem, Assert.Single(found), StringComparison.Ordinal);

        // Decided for the column, either way.
        Assert.DoesNotContain(Problems(text + $"columns: {{ x: {{ stated: \"{missing}\" }} }}\n"), static one => one.Contains("'x'", StringComparison.Ordinal));
        Assert.DoesNotContain(Problems(text + $"columns: {{ x: {{ missing: \"{missing}\" }} }}\n"), static one => one.Contains("'x'", StringComparison.Ordinal));
    }

    private static string[] Problems(string text)
    {
        var problems = new List<TableProblem>();
        MappingReader.Read("x.map.yaml", text.ReplaceLineEndings("\n"), ModelLoader.BuiltIn, problems);
        return [.. problems.Select(static problem => problem.ToString())];
    }
}

using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;
using Dossier.Tool.Importing;

namespace Dossier.Tool.Tests.Importing;

/// <summary>
/// Each code that a dataset has in a column is mapped, or stated to have no term in the model: none rejects its row. The codes are those of the
/// codebooks.
/// </summary>
public sealed class CodeCoverageTests
{
    private static readonly string[] SubEventTypes =
    [
        "Government regains territory", "Non-state actor overtakes territory", "Armed clash", "Excessive force against protesters", "Protest with intervention", "Peaceful protest",
        "Violent demonstration", "Mob violence", "Chemical weapon", "Air/drone strike", "Suicide bomb", "Shelling/artillery/missile attack", "Remote explosive/landmine/IED", "Grenade",
        "Sexual violence", "Attack", "Abduction/forced disappearance", "Agreement", "Arrests", "Change to group/activity", "Disrupted weapons use", "Headquarters or base established",
        "Looting/property destruction", "Non-violent transfer of territory", "Other",
    ];

    private static readonly string[] Interactions =
        ["State forces", "Rebel group", "Political militia", "Identity militia", "Rioters", "Protesters", "Civilians", "External/Other forces", .. Numbers(1, 8)];

    public static TheoryData<string, string, string[]> Columns => new()
    {
        { "ucdp-ged", "type_of_violence", Numbers(1, 3) },
        { "ucdp-ged", "where_prec", Numbers(1, 7) },
        { "ucdp-ged", "event_clarity", Numbers(1, 2) },
        { "acled", "sub_event_type", SubEventTypes },
        { "acled", "geo_precision", Numbers(1, 3) },
        { "acled", "inter", Interactions },
        { "gtd", "attacktype1", Numbers(1, 9) },
        { "gtd", "weaptype1", Numbers(1, 13) },
        { "gtd", "targtype1", Numbers(1, 22) },
        { "gtd", "targtype2", Numbers(1, 22) },
        { "gtd", "guncertain1", Numbers(0, 1) },
        { "gtd", "suicide", Numbers(0, 1) },
        { "gtd", "claimed", Numbers(0, 1) },
        { "gtd", "specificity", Numbers(1, 5) },
        { "gtd", "propextent", Numbers(1, 4) },
        { "gtd", "success", Numbers(0, 1) },
        { "airwars", "belligerent_1_grading", ["Confirmed", "Fair", "Weak", "Contested", "Discounted", "No claim"] },
    };

    [Theory]
    [MemberData(nameof(Columns))]
    public void Every_code_of_a_column_is_in_its_table_of_values(string mapping, string column, string[] codes)
    {
        ImportMapping read = MappingReader.Read(mapping + ".map.yaml", BuiltInMappings.TextOf(mapping)!, ModelLoader.BuiltIn, []);
        ValueTable[] tables = [.. read.Lookups.Values.Append(read.Row!).SelectMany(static rule => rule.Fields).SelectMany(static field => All(field.Rule)).OfType<CellRule>()
            .Where(rule => rule.Values is not null && rule.From.Columns.SequenceEqual([column])).Select(static rule => rule.Values!)];

        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.All(codes, code => Assert.True(table.TryFind(code, out _), code)));
    }

    [Fact]
    public void The_precision_of_a_date_in_acled_is_known_for_every_code()
    {
        ImportMapping read = MappingReader.Read("acled.map.yaml", BuiltInMappings.TextOf("acled")!, ModelLoader.BuiltIn, []);
        DateRule date = read.Row!.Fields.Select(static field => field.Rule).OfType<DateRule>().Single();

        Assert.Equal(["day", "about", "month"], Numbers(1, 3).Select(code => date.Precisions!.TryFind(code, out string? meaning) ? meaning : null));
    }

    private static IEnumerable<ValueRule> All(ValueRule rule) => rule.Parts.SelectMany(All).Prepend(rule);

    private static string[] Numbers(int first, int last) => [.. Enumerable.Range(first, last - first + 1).Select(static number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))];
}

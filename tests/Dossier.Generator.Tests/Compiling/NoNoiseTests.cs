using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests.Compiling;

/// <summary>What a completion list of the project itself shows: internal members are in it, so the plumbing of generated types is private or explicit.</summary>
public sealed class NoNoiseTests
{
    // What an ordinary record shows too.
    private static readonly string[] OfEveryObject = ["Equals", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    [Fact]
    public void A_container_shows_its_records_and_the_ways_to_find_them()
        => Assert.Equal(
            [
                "All", "Count", "During", "Find", "FindAll", "Get", "In", "Involving", "JurfAlNasrStrike", "Near", "Retracted", "Suggest", "SumOfEvents", "TryGet",
            ],
            Shown("Watch.Incidents", isStatic: true));

    [Fact]
    public void The_dataset_shows_what_it_can_do()
        => Assert.Equal(["All", "Find", "FindAll", "Kinds", "Sources", "Suggest", "TryGet", "WriteJson"], Shown("Watch.Dataset", isStatic: true));

    [Theory]
    [InlineData("Watch.Incident")]
    [InlineData("Watch.Actor")]
    [InlineData("Watch.Tally")]
    [InlineData("Watch.Claim")]
    [InlineData("Watch.CasualtyReport")]
    [InlineData("Watch.Attribution")]
    public void A_record_shows_no_plumbing(string type)
    {
        string[] shown = Shown(type, isStatic: false);

        Assert.NotEmpty(shown);
        Assert.DoesNotContain(shown, name => name.Contains('_', StringComparison.Ordinal) || name.Contains("Row", StringComparison.Ordinal)
            || name is "Records" or "Load" or "Read" or "Shape" or "TypeShape" or "Visit" or "WriteJsonFields" or "ClaimableFields" or "StatedLists");
    }

    // What may be named at the end of the project's own code, as the completion list asks.
    private static string[] Shown(string type, bool isStatic)
    {
        Compilation compilation = new SeedProject()
            .Seed("seeds/a.yaml", "actors: { us: { name: United States } }\nincidents: { jurf-al-nasr-strike: { name: Strike, date: 2023-11-22 } }")
            .Property("DossierNamespace", "Watch")
            .Code("own.cs", "namespace Watch; internal static class Own { internal static void Ask() { } }").Run().Compiles().Output;
        SyntaxTree own = compilation.SyntaxTrees.Single(tree => tree.ToString().Contains("class Own", StringComparison.Ordinal));
        int position = own.ToString().LastIndexOf("{ }", StringComparison.Ordinal) + 1;
        return
        [
            .. compilation.GetSemanticModel(own).LookupSymbols(position, compilation.GetTypeByMetadataName(type), includeReducedExtensionMethods: true)
                .Where(symbol => symbol.IsStatic == isStatic)
                .Select(symbol => symbol.Name).Distinct().Except(OfEveryObject).Order(StringComparer.Ordinal),
        ];
    }
}

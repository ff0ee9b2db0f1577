using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>
/// No plumbing is in a completion list of the project that it is generated into, where internal members are in scope and
/// <c>EditorBrowsable</c> is not looked at.
/// </summary>
[Collection(nameof(Bench))]
public sealed class NoNoiseTests(Bench bench)
{
    private const int Small = 11;

    // Every static class is offered with these, System.Math too: they are those of object, and no class can hide them.
    private static readonly string[] OfEveryClass = ["Equals", "ReferenceEquals"];

    // Every object has these. `Equals` of a record itself cannot be hidden: an editor leaves out only what it knows from an assembly.
    private static readonly string[] OfEveryObject = ["Equals", "GetHashCode", "GetType", "ToString"];

    public static TheoryData<int> Sizes => [.. Archive.Sizes];

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task A_container_offers_its_records_and_the_ways_to_find_them(int size)
    {
        Editor editor = await bench.Editors.OfAsync(size);

        IReadOnlyList<string> members = (await editor.CompleteAsync("_ = Incidents.|;")).Texts;

        Assert.Equal(Archive.MadeIn(size), members.Count(static text => text.StartsWith("MadeIncident", StringComparison.Ordinal)));
        Assert.Equal(
            [
                "AinAlAsadMissileAttack", "AirStrikesCondemnedIn2019", "All", "AttacksOnUsAndCoalitionForces", "BaseRaided", "BaseShelled", "ClaimedRocketAndDroneAttacks",
                "Count", "DepotAttack", "DepotRaid", "DepotStrike", "During", "Equals", "FadelAlMaksusiKilling", "Find", "FindAll", "Get", "GreenZoneDrone",
                "HarakatHezbollahAlNujabaThreat", "In", "Involving", "JurfAlNasrStrike", "Near", "ReferenceEquals", "Retracted", "Suggest", "SumOfEvents", "TryGet", "UsAc130Strike",
                "UsEmbassyProtest2019", "UsVehiclesAtAlAsad2020",
            ],
            members.Where(static text => !text.StartsWith("MadeIncident", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_every_static_class_is_offered_with_is_no_more_than_that()
    {
        Editor editor = await bench.Editors.OfAsync(Small);

        IReadOnlyList<string> math = (await editor.CompleteAsync("_ = System.Math.|;")).Texts;

        Assert.Superset(OfEveryClass.ToHashSet(), math.ToHashSet());
        Assert.Equal(
            ["All", "Find", "FindAll", "Kinds", "Sources", "Suggest", "TryGet", "WriteJson", .. OfEveryClass],
            (await editor.CompleteAsync("_ = Dataset.|;")).Texts.OrderBy(static text => OfEveryClass.Contains(text)).ThenBy(static text => text, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Incidents.JurfAlNasrStrike")]
    [InlineData("Actors.UnitedStates")]
    [InlineData("Tallies.All[0]")]
    [InlineData("Tallies.All[0].Counts[0]")]
    [InlineData("Incidents.JurfAlNasrStrike.Claims[0]")]
    [InlineData("Incidents.JurfAlNasrStrike.Casualties[0]")]
    [InlineData("Incidents.JurfAlNasrStrike.Casualties[0].Attribution")]
    public async Task A_record_offers_what_is_known_of_it(string record)
    {
        Editor editor = await bench.Editors.OfAsync(Small);

        IReadOnlyList<string> members = (await editor.CompleteAsync($"_ = {record}.|;")).Texts;

        Assert.Superset(OfEveryObject.ToHashSet(), members.ToHashSet());
        Assert.DoesNotContain(members, static text => text.Contains('_', StringComparison.Ordinal) || text.Contains("Row", StringComparison.Ordinal)
            || text.Contains("Json", StringComparison.Ordinal) || text.Contains("IRecord", StringComparison.Ordinal)
            || text is "Records" or "Load" or "Read" or "Shape" or "TypeShape" or "Visit" or "ClaimableFields" or "StatedLists" or "EqualityContract" or "PrintMembers" or "MemberwiseClone");
    }

    [Fact]
    public async Task The_namespace_offers_types_that_users_name()
    {
        Editor editor = await bench.Editors.OfAsync(Small);

        IReadOnlyList<string> types = (await editor.CompleteAsync($"_ = {Archive.NameOf(Small)}.|;")).Texts;

        Assert.Contains("Incidents", types);
        Assert.DoesNotContain(types, static text => text.Contains('_', StringComparison.Ordinal) || text.StartsWith("Row", StringComparison.Ordinal));
    }
}

using Dossier.Compiler.Binding;

namespace Dossier.Compiler.Tests.Checking;

/// <summary>The distances of time zones from UTC are in the order of the zones' names: one that is missing would give every zone after it another's.</summary>
public class ZoneOffsetTests
{
    [Theory]
    [InlineData("CET", 60, 120)]
    [InlineData("Africa/Abidjan", 0, 0)]
    [InlineData("Africa/Monrovia", -45, 0)]
    [InlineData("America/New_York", -300, -240)]
    [InlineData("America/St_Johns", -210, -90)]
    [InlineData("Asia/Baghdad", 180, 240)]
    [InlineData("Asia/Damascus", 120, 180)]
    [InlineData("Asia/Kathmandu", 330, 345)]
    [InlineData("Asia/Kolkata", 330, 330)]
    [InlineData("Asia/Tehran", 210, 300)]
    [InlineData("Australia/Lord_Howe", 600, 690)]
    [InlineData("Europe/London", 0, 60)]
    [InlineData("Pacific/Apia", -660, 840)]
    [InlineData("Pacific/Kiritimati", -640, 840)]
    [InlineData("UTC", 0, 0)]
    [InlineData("Zulu", 0, 0)]
    [InlineData("Z", 0, 0)]
    [InlineData("+03:30", 210, 210)]
    [InlineData("-03:30", -210, -210)]
    public void A_zone_has_its_own(string zone, int least, int most)
    {
        (int Least, int Most)? found = ZoneOffsets.Of(zone);

        // Distances are in quarters of an hour: a few were not before 1980.
        Assert.NotNull(found);
        Assert.InRange(found.Value.Least, least - 15, least);
        Assert.InRange(found.Value.Most, most, most + 15);
    }

    [Fact]
    public void Every_zone_has_one_and_nothing_else_has()
    {
        Assert.All(TimeZones.All, static zone =>
        {
            (int Least, int Most)? found = ZoneOffsets.Of(zone);
            Assert.True(found is { Least: >= -13 * 60, Most: <= 15 * 60 } && found.Value.Least <= found.Value.Most, zone);
        });
        Assert.Null(ZoneOffsets.Of("Asia/Bagdad"));
    }
}

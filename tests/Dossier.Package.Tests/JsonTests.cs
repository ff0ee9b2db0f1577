using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>The serializer's own generator, in the same project, sees the types that Dossier generates.</summary>
[Collection(nameof(Bench))]
public sealed class JsonTests(Bench bench)
{
    private static readonly string[] Incidents =
    [
        "ain-al-asad-missile-attack", "us-ac-130-strike", "fadel-al-maksusi-killing", "claimed-rocket-and-drone-attacks", "green-zone-drone",
        "jurf-al-nasr-strike", "air-strikes-condemned-in-2019", "us-embassy-protest-2019", "us-vehicles-at-al-asad-2020",
        "attacks-on-us-and-coalition-forces", "harakat-hezbollah-al-nujaba-threat",
    ];

    [Fact]
    public void Source_generation_writes_what_reflection_writes_and_both_read_back_the_same_record()
        => Assert.Equal(
            [
                .. Incidents.Select(id => $"{id}: same text, same record"),
                "True",
                "id \"jurf-al-nasr-strike\"",
                "date \"2023-11-22\"",
                "place \"jurf-al-nasr\"",
                "facilities [\"jurf-al-nasr-facility-1\",\"jurf-al-nasr-facility-2\"]",
            ],
            bench.Consumers["Serialised"].WithoutMessages().Print());
}

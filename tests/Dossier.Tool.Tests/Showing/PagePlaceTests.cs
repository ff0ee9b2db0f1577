using Dossier.Tool.Showing;

namespace Dossier.Tool.Tests.Showing;

/// <summary>A place is drawn as sharply as it is known: never a dot for a province, never a point that nobody gave.</summary>
public sealed class PagePlaceTests
{
    private const string Places =
        """
        places:
          iraq: { name: Iraq, kind: country, country: IQ }
          anbar: { name: Anbar, kind: first-order, country: IQ, partOf: iraq }
          wasit: { name: Wasit, kind: first-order, country: IQ, partOf: iraq, location: { lat: 32.7, lon: 45.8 } }
          village: { name: A village in Wasit, partOf: wasit }
          town: { name: Town, kind: town, country: IQ, location: { lat: 33, lon: 44 }, precision: exact }
          hamlet: { name: Hamlet, kind: village, country: IQ, location: { lat: 33, lon: 44 }, precision: near }
          valley: { name: Valley, kind: area, country: IQ, location: { lat: 33, lon: 44 }, radiusKm: 12 }
          strait: { name: Strait, kind: sea, location: { lat: 26.5, lon: 56.2 } }
          nowhere: { name: Somewhere unnamed }
        facilities:
          base-1: { name: Base one, place: anbar, location: { lat: 33.5, lon: 42.5 } }
          base-2: { name: Base two, place: town }
          base-3: { name: Base three, place: town }

        """;

    [Theory]
    [InlineData("place: town", "point")]
    [InlineData("place: hamlet", "circle 25")]
    [InlineData("place: valley", "circle 12")]
    [InlineData("place: iraq", "country IQ")]
    [InlineData("place: anbar", "country IQ")]
    [InlineData("place: wasit", "circle 75 symbolic")]
    [InlineData("place: village", "circle 75 symbolic")]
    [InlineData("place: strait", "sea")]
    [InlineData("place: nowhere", "none")]
    [InlineData("date: 2023-11-21", "none")]
    [InlineData("location: { lat: 33, lon: 44 }", "point")]
    [InlineData("location: { lat: 33, lon: 44 }, precision: near", "circle 25")]
    [InlineData("location: { lat: 33, lon: 44 }, precision: first-order", "circle 75 symbolic")]
    [InlineData("location: { lat: 33, lon: 44 }, precision: country, place: town", "country IQ")]
    [InlineData("location: { lat: 26.5, lon: 56.2 }, precision: sea-or-air", "sea")]
    [InlineData("place: town, precision: second-order", "circle 30 symbolic")]
    [InlineData("place: hamlet, precision: exact", "circle 25")]
    [InlineData("place: anbar, facilities: [base-1]", "point")]
    public void How_it_is_drawn(string fields, string drawn)
    {
        ShownSeeds shown = ShownSeeds.Of(Places + "incidents: { event: { name: Event, kind: attack, " + fields + " } }\n");

        PagePlace place = shown.Record("event").Place!;

        Assert.Equal(drawn, Describe(place));
        Assert.Equal(place.How == "none", place.Why is not null);
        Assert.Equal(place.How is "point" or "circle" or "sea", place.Lat is not null);
    }

    [Fact]
    public void What_is_at_several_facilities_is_drawn_at_each()
    {
        ShownSeeds shown = ShownSeeds.Of(Places + "incidents: { event: { name: Event, kind: attack, facilities: [base-1, base-2, base-3] } }\n");

        PageRecord record = shown.Record("event");

        Assert.Equal(shown.Number("base-1"), record.Place!.From);
        // Both others are in the same town and have no point of their own.
        Assert.Equal([shown.Number("town")], record.MorePlaces!.Select(static place => place.From));
    }

    [Fact]
    public void A_place_within_itself_ends_somewhere()
    {
        ShownSeeds shown = ShownSeeds.Of("places: { a: { name: A, partOf: b }, b: { name: B, partOf: a } }\nincidents: { event: { name: Event, kind: attack, place: a } }\n");

        Assert.Equal("none", shown.Record("event").Place!.How);
    }

    [Fact]
    public void The_country_is_named_and_the_source_of_coordinates_is_told()
    {
        ShownSeeds shown = ShownSeeds.Of(Places + "incidents: { event: { name: Event, kind: attack, place: anbar } }\n");

        Assert.Equal("Anbar, Iraq: somewhere in Iraq", shown.Record("event").Place!.Words);
        Assert.Equal(shown.Number("iraq"), shown.Record("event").Place!.From);
        Assert.Null(shown.Record("town").Place!.From);
    }

    private static string Describe(PagePlace place) => place.How switch
    {
        "circle" => FormattableString.Invariant($"circle {place.Km}{(place.KmIsSymbolic == 1 ? " symbolic" : "")}"),
        "country" => "country " + place.Cc,
        _ => place.How,
    };
}

using System.Globalization;
using System.Text.Json.Nodes;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Project;

namespace Dossier.Compiler.Tests.Disclosure;

/// <summary>A point is published rounded, and says no more of its precision than that allows.</summary>
public class RoundedPointTests
{
    private const int Points = 10_000;
    private static readonly string[] Terms = ["exact", "near", "second-order", "first-order", "fuzzy", "country"];

    [Fact]
    public void Ten_thousand_points_never_keep_a_precision_finer_than_what_was_rounded()
    {
        var random = new Random(20231121);
        var incidents = new JsonObject();
        var given = new List<(string Id, string? Precision)>();
        for (int i = 0; i < Points; i++)
        {
            int written = random.Next(0, 7);
            int rounded = random.Next(0, 6);
            string? precision = random.Next(3) == 0 ? null : Terms[random.Next(Terms.Length)];
            decimal latitude = Math.Round(((decimal)random.NextDouble() * 178) - 89, written);
            decimal longitude = Math.Round(((decimal)random.NextDouble() * 358) - 179, written);
            bool isRounding = random.Next(10) > 0;
            decimal publishedLatitude = Math.Round(latitude, rounded, MidpointRounding.AwayFromZero) + (isRounding ? 0 : 1);
            var incident = new JsonObject
            {
                ["name"] = "Incident",
                ["location"] = new JsonObject
                {
                    ["value"] = new JsonObject { ["lat"] = latitude, ["lon"] = longitude },
                    ["audience"] = "internal",
                    ["publish"] = new JsonObject { ["lat"] = publishedLatitude, ["lon"] = Math.Round(longitude, rounded, MidpointRounding.AwayFromZero) },
                },
            };
            if (precision is not null)
                incident["precision"] = precision;
            incidents[$"i-{i}"] = incident;
            given.Add(($"i-{i}", precision));
        }

        DossierProject project = Publics.Read(new() { ["seeds/a.json"] = new JsonObject { ["incidents"] = incidents } });

        int precise = 0;
        var records = project.Documents.Single().Records.Items.ToDictionary(static record => record.Id, StringComparer.Ordinal);
        foreach ((string id, string? precision) in given)
        {
            LinkedRecord record = records[id];
            string? told = Text(record, "precision");
            GeoPoint point = GeoPoint.Parse(Text(record, "location")!);
            int most = Math.Max(Decimals((decimal)point.Latitude), Decimals((decimal)point.Longitude));
            int finest = most >= 3 ? 0 : most >= 1 ? 1 : 4;
            if (finest > 0)
                Assert.True(told is not null && Array.IndexOf(Terms, told) >= finest, $"{id}: {point} is {told}");
            if (precision is not null)
                Assert.True(Array.IndexOf(Terms, told) >= Array.IndexOf(Terms, precision), $"{id}: {precision} became {told}");
            precise += finest == 0 ? 1 : 0;
        }

        Assert.InRange(precise, 1000, Points);
    }

    [Theory]
    [InlineData("33.12345", "44.54321", "33.123", "44.543", null)]
    [InlineData("33.12345", "44.54321", "33.1", "44.5", null)]
    [InlineData("33.12345", "44.54321", "33", "45", null)]
    [InlineData("33.12345", "44.54321", "33.1235", "44.5432", "3 decimals")]
    [InlineData("33.12345", "44.54321", "33.2", "44.5", "rounded")]
    [InlineData("33.12", "44.54", "33.12", "44.54", "1 decimal")]
    [InlineData("33.12", "44.54", "33.1", "44.5", null)]
    [InlineData("33", "44", "33", "44", "no decimals")]
    public void What_is_published_is_the_rounded_point(string latitude, string longitude, string publishedLatitude, string publishedLongitude, string? advice)
    {
        DossierProject project = Publics.Read(new()
        {
            ["seeds/a.json"] = (JsonObject)JsonNode.Parse(
                $$$"""
                { "incidents": { "i": { "name": "I", "location": { "value": { "lat": {{{latitude}}}, "lon": {{{longitude}}} }, "audience": "internal", "publish": { "lat": {{{publishedLatitude}}}, "lon": {{{publishedLongitude}}} } } } } }
                """)!,
        });

        string[] found = [.. project.Reports().SelectMany(static report => report.Problems.Items).Where(static problem => problem.Rule == Rules.BadPublish).Select(static problem => problem.Message)];
        Assert.Equal(advice is null ? 0 : 1, found.Length);
        if (advice is not null)
            Assert.Contains(advice, found[0], StringComparison.Ordinal);
    }

    private static string? Text(LinkedRecord record, string field)
        => record.Fields.Items.Where(value => value.Field.Name == field).Select(static value => ((ScalarValue)value.Values[0]).Text).FirstOrDefault();

    private static int Decimals(decimal degrees)
    {
        string text = degrees.ToString("0.##########", CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
    }
}

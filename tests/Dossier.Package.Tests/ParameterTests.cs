using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>The values of the library where a web application takes them from text: configuration, routes, queries and headers.</summary>
[Collection(nameof(Bench))]
public sealed class ParameterTests(Bench bench)
{
    [Fact]
    public void Dates_counts_points_and_times_are_bound_from_configuration_and_requests()
        => Assert.Equal(
            [
                // Configuration: values, a list, a map, and a mistake that says where it is.
                "2023-10-17/..; open; at least 5; 33.7856, 42.4412; early-morning",
                "2023-11-22 | 2023-12~; 62 to 70",
                "'2023-13' is not a valid EDTF date: month 13 does not exist (at character 6).",
                // Routes, queries and headers of a route handler.
                "2023-11-22: True",
                "2023-11-21/..; at least 5; 33.7856, 42.4412; 05:30",
                "2023-11~; several; nowhere; any time",
                "2023 | 2024-02; about 66",
                "400",
                "400",
                "400",
                // And of a controller.
                "2023-11; 62 to 70; 33.7856, 42.4412; night",
                "400",
            ],
            bench.Consumers["Parameters"].WithoutMessages().Print());
}

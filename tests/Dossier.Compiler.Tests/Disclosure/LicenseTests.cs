using Dossier.Compiler.Checking;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Project;

namespace Dossier.Compiler.Tests.Disclosure;

/// <summary>What a source permits decides what a package for everybody may have of what rests on it.</summary>
public class LicenseTests
{
    private const string Sources =
        """
        sources:
          register: { name: Register of a monitor, kind: dataset, published: 2021-05-04, license: no-redistribution }
          sheet: { name: Sheet of the register, kind: dataset, published: 2021-05-04, partOf: register }
          gazette: { name: 'The *Gazette*', publisher: 'Harbour [Press]', published: 2021-05-04, url: 'https://example.org/a_b', license: CC-BY-4.0, retrieved: 2021-05-10 }
          unused: { name: Not used, published: 2021-05-04 }
        actors: { army: Army }

        """;

    [Theory]
    [InlineData("CC-BY-4.0")]
    [InlineData("no-redistribution")]
    [InlineData("ODbL-1.0")]
    [InlineData("GPL-2.0-only WITH Classpath-exception-2.0")]
    [InlineData("(MIT OR Apache-2.0) AND CC0-1.0")]
    [InlineData("EUPL-1.2+")]
    [InlineData("LicenseRef-Harbour-Gazette")]
    [InlineData("DocumentRef-a:LicenseRef-b")]
    public void A_licence_is_one_of_a_few_forms(string license) => Assert.True(LicenseRule.IsLicense(license));

    [Theory]
    [InlineData("CC BY 4.0", " Did you mean 'CC-BY-4.0'?")]
    [InlineData("cc-by-4.0", " Did you mean 'CC-BY-4.0'?")]
    [InlineData("https://creativecommons.org/licenses/by-sa/4.0/", " Did you mean 'CC-BY-SA-4.0'?")]
    [InlineData("http://creativecommons.org/publicdomain/zero/1.0/", " Did you mean 'CC0-1.0'?")]
    [InlineData("no redistribution", " Did you mean 'no-redistribution'?")]
    [InlineData("MIT OR", null)]
    [InlineData("MIT Apache-2.0", null)]
    [InlineData("LicenseRef-a b", null)]
    [InlineData("Ask us", " Write an id such as CC-BY-4.0, LicenseRef- and a name for one that has no id, or no-redistribution.")]
    public void Another_is_a_warning_with_the_nearest(string license, string? advice)
    {
        LocatedProblem problem = Assert.Single(
            Packing.Project(new Dictionary<string, string> { ["seeds/a.yaml"] = $"sources: {{ s: {{ name: S, published: 2021-05-04, url: 'https://example.org/', license: '{license}' }} }}" })
                .Reports().SelectMany(static report => report.Problems.Items), static problem => problem.Rule == Rules.UnknownLicense);

        Assert.Equal(RuleSeverity.Warning, problem.Rule.Severity);
        if (advice is not null)
            Assert.Equal($"'{license}' is not the SPDX id of a licence.{advice}", problem.Message);
    }

    [Theory]
    [InlineData("sources: [register]", "incident 'fire'", 8, 3)]
    [InlineData("sources: [register, sheet]", "incident 'fire'", 8, 3)]
    [InlineData("clarity: aggregate\n    sources: [register]", "incident 'fire'", 8, 3)]
    [InlineData("sources: [gazette, register]", null, 0, 0)]
    [InlineData("clarity: aggregate\n    sources: [register, sheet]", null, 0, 0)]
    [InlineData("sources: [gazette]\n    casualties: [{ harm: killed, count: 1, source: sheet }]", "casualty report of the incident 'fire'", 12, 18)]
    [InlineData("sources: [gazette]\n    casualties: [{ harm: killed, count: 1, source: gazette }, { harm: killed, count: 2, by: army }]", null, 0, 0)]
    [InlineData("sources: [gazette]\n    claims: [{ statement: It burnt., source: register }]", "claim of the incident 'fire'", 12, 14)]
    [InlineData("sources: [gazette]\n    date: { value: 2021-05-03, source: register }", "claim of the incident 'fire'", 12, 11)]
    [InlineData("sources: [gazette]\n    casualties: [{ harm: killed, count: 1, source: sheet, audience: internal }]", null, 0, 0)]
    [InlineData("sources: [gazette]\n    casualties: [{ harm: killed, count: 1, source: register, audience: internal, publish: { harm: killed, source: gazette } }]", null, 0, 0)]
    [InlineData("sources: [gazette]\n    casualties: [{ harm: killed, count: 1, source: gazette, audience: internal, publish: { harm: killed, source: register } }]", "casualty report of the incident 'fire'", 12, 90)]
    [InlineData("audience: partners\n    sources: [register]", null, 0, 0)]
    public void A_row_that_rests_on_what_may_not_be_passed_on_is_not_packed_for_everybody(string fields, string? row, int line, int column)
    {
        var files = new Dictionary<string, string> { ["seeds/a.yaml"] = $"{Sources}incidents:\n  fire:\n    name: Fire\n    kind: other\n    {fields}\n" };

        PackedProject packed = Packing.Read(files);

        string source = fields.Contains("source: sheet", StringComparison.Ordinal) ? "sheet" : "register";
        Assert.Equal(
            row is null ? [] : [$"seeds/a.yaml({line},{column}): DSR0018: This {row} rests only on the source '{source}', which may not be passed on, so that a package for everybody cannot have it. Mark it for narrower readers, or name another source for it."],
            Packing.Problems(packed));
        Assert.Empty(Packing.Errors(files));

        // Partners have an agreement.
        Assert.Empty(Packing.Problems(Packing.Read(files, "partners")));
    }

    [Fact]
    public void A_tally_passes_and_only_the_first_row_is_reported()
    {
        var files = new Dictionary<string, string>
        {
            ["seeds/a.yaml"] = Sources + "tallies: { fires: { name: Fires, window: 2021, counts: [{ what: incidents, count: 7, source: register }], sources: [register] } }\n",
            ["seeds/b.yaml"] = "dossier: { source: register }\nplaces: { quay: Quay, pier: Pier }\n",
        };

        Assert.Equal("seeds/b.yaml(2,11)", Assert.Single(Packing.Problems(Packing.Read(files))).Split(": ")[0]);

        files.Remove("seeds/b.yaml");
        Assert.Empty(Packing.Problems(Packing.Read(files)));
    }

    [Fact]
    public void A_stand_in_for_the_source_changes_nothing()
    {
        var files = new Dictionary<string, string>
        {
            ["seeds/a.yaml"] =
                """
                sources:
                  canary-log: { name: Log, published: 2021-05-04, license: no-redistribution, audience: internal, standIn: a-source }
                  a-source: { name: A source that is not named, published: 2021-05-04 }
                incidents: { fire: { name: Fire, sources: [canary-log] } }
                """,
        };

        Assert.Contains("DSR0018", Assert.Single(Packing.Problems(Packing.Read(files))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_the_sources_has_those_that_are_used_as_far_as_the_audience_may_have_them()
    {
        var files = new Dictionary<string, string>
        {
            ["seeds/a.yaml"] = Sources.Replace("partOf: register", "partOf: gazette", StringComparison.Ordinal)
                + "incidents:\n  fire: { name: Fire, kind: other, sources: [sheet], casualties: [{ harm: killed, count: 1, source: log, audience: partners }] }\n",
            ["seeds/b.yaml"] = "sources: { log: { name: Log, published: 2021-05-04, license: { value: MIT, audience: internal } } }\n",
        };

        const string Gazette = "- **Sheet of the register**, licence: CC-BY-4.0\n- **The \\*Gazette\\***, Harbour \\[Press\\], <https://example.org/a_b>, licence: CC-BY-4.0, retrieved 2021-05-10\n";
        Assert.Equal("# Attribution\n\nThe records in this package are based on these sources.\n\n" + Gazette, Packing.Read(files).Attribution);
        Assert.Equal("# Attribution\n\nThe records in this package are based on these sources.\n\n- **Log**\n" + Gazette, Packing.Read(files, "partners").Attribution);
        Assert.Equal("", Packing.Read(new Dictionary<string, string> { ["seeds/a.yaml"] = "places: { quay: Quay }\n" }).Attribution);
    }
}

using Dossier.Compiler.Tests.Catalogue;

namespace Dossier.Compiler.Tests.Checking;

/// <summary>One mistake, one message: what is misspelt, of the wrong type or leads nowhere is not said to be missing as well.</summary>
public class OneMistakeTests
{
    private const string Basis =
        """
        sources: { w: { name: Wire report, published: 2023-11-23, url: "https://example.org/wire" } }
        actors: { a: { name: Army, sources: w }, b: { name: Militia, sources: w } }
        places: { p: { name: Place, location: { lat: 33, lon: 44 } } }

        """;

    [Theory]
    [InlineData("places: { x: { nam: X } }", "DSR2005")]
    [InlineData("places: { x: { name: X, location: { lat: 33, long: 44 } } }", "DSR2005")]
    [InlineData("incidents: { x: { name: X, sources: w, participants: { actr: a, role: attacker } } }", "DSR2005")]
    [InlineData("incidents: { x: { name: X, sources: w, casualties: { harms: killed, count: 5, source: w } } }", "DSR2005")]
    [InlineData("incidents: { x: { name: X, sources: [ww] } }", "DSR2002")]
    [InlineData("incidents: { x: { name: X, sources: [a] } }", "DSR2003")]
    [InlineData("incidents: { x: { name: X, source: w } }", "DSR2005")]
    [InlineData("incidents: { x: { name: X, date: { value: 2023, source: ww } } }", "DSR2002")]
    [InlineData("incidents: { x: { name: X, casualties: { harm: killed, count: 5, source: ww } } }", "DSR2002")]
    [InlineData("incidents: { x: { name: X, sources: w, casualties: { harm: killed, count: 5, by: zzz } } }", "DSR2002")]
    [InlineData("incidents: { x: { name: X, sources: w, casualties: { harm: killed, count: 5, sorce: w } } }", "DSR2005")]
    [InlineData("incidents: { x: { name: X, sources: w, casualties: { harm: killed, count: { value: 5, by: zzz } } } }", "DSR2002")]
    [InlineData("incidents: { x: { name: X, sources: w, casualties: { value: { harm: killed, count: 5 }, by: zzz } } }", "DSR2002")]
    [InlineData("incidents: { x: { name: X, sources: w, date: { value: 2023, by: zzz } } }", "DSR2002")]
    [InlineData("incidents: { x: { name: X, sources: w, clarity: { value: aggregate, source: { name: hi } } } }", "DSR2007")]
    [InlineData("sources: { x: { name: X, published: 2023-13, url: 'https://example.org' } }", "DSR3001")]
    [InlineData("sources: { x: { name: X, published: 2023, url: example } }", "DSR2012")]
    // Two mistakes are two.
    [InlineData("incidents: { x: { name: X, place: pp } }", "DSR2002 DSR6001")]
    [InlineData("incidents: { x: { name: X, sources: w, casualties: { harm: killed, count: 5, of: zzz } } }", "DSR2002")]
    [InlineData("incidents: { x: { name: X, casualties: { harm: killed, count: 5, of: zzz } } }", "DSR2002 DSR6001 DSR6002")]
    public void A_mistake_is_told_once(string seed, string ids)
        => Assert.Equal(ids, string.Join(' ', SeedBuild.Problems([new SeedText("seeds/basis.yaml", Basis), new SeedText("seeds/test.yaml", seed)])
            .Select(problem => problem.Rule.Id)
            .Where(id => id != "DSR2016")
            .Order(StringComparer.Ordinal)));
}

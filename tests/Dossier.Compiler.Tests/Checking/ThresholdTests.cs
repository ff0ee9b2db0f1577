using System.Reflection;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Codebook;

namespace Dossier.Compiler.Tests.Checking;

/// <summary>The limits of the rules are stated in one file of code, and the page of the rules has each of them.</summary>
public class ThresholdTests
{
    [Fact]
    public void Every_limit_has_a_row()
        => Assert.Equal(
            typeof(Thresholds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.Name).Order(StringComparer.Ordinal),
            LimitTable.Rows.Select(row => row.Constant).Order(StringComparer.Ordinal));
}

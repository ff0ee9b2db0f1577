using System.Runtime;

namespace Dossier.Generator.Tests.Driving;

/// <summary>What the host of these tests runs with, which decides whether it lives to their end.</summary>
public class TestHostTests
{
    [Fact]
    public void Nothing_is_collected_in_the_background()
        => Assert.Equal(GCLatencyMode.Batch, GCSettings.LatencyMode);

    [Fact]
    public void What_is_compiled_is_loaded_once_and_stays()
    {
        string[] printed = World.Built.Run("print(typeof(Incidents).Assembly.IsCollectible); print(System.Reflection.Assembly.GetExecutingAssembly().IsCollectible);");

        Assert.Equal(["False", "False"], printed);
    }
}

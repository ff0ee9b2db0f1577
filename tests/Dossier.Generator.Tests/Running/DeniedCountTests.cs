using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>Whose count is denied or taken back, where somebody denies one number and says another.</summary>
public class DeniedCountTests
{
    private static readonly SeedProject Project = new SeedProject().Seed("seeds/a.yaml",
        """
        sources: { w: { name: Wire, published: 2023-11-22 }, v: { name: Voice, published: 2023-12-22 } }
        actors: { army: The army, monitor: The monitor }
        incidents:
          other-number:
            name: Other number
            casualties:
              - { harm: killed, count: 30, by: monitor, source: w }
              - { harm: killed, count: 12, by: army, source: w, said: 2023-11-20 }
              - { harm: killed, count: 30, stance: denies, by: army, source: w, said: 2023-11-21 }
          any-number:
            name: Any number
            casualties:
              - { harm: killed, count: 30, by: monitor, source: w }
              - { harm: killed, count: dozens, by: monitor, source: v }
              - { harm: killed, stance: denies, by: army, source: w }
          words:
            name: Words
            casualties:
              - { harm: killed, count: 30, by: monitor, source: w }
              - { harm: killed, count: dozens, by: monitor, source: v }
              - { harm: killed, count: dozens, stance: disputes, by: army, source: w }
              - { harm: killed, count: none, stance: denies, by: army, source: w }
          at-least:
            name: At least
            casualties:
              - { harm: killed, count: ~30, by: monitor, source: w }
              - { harm: killed, count: 5+, by: army, source: w, said: 2023-11-20 }
              - { harm: killed, count: 30, stance: denies, by: army, source: w, said: 2023-11-21 }
          taken-back:
            name: Taken back
            casualties:
              - { harm: killed, count: 12, by: monitor, source: w }
              - { harm: killed, count: 12, stance: retracts, by: monitor, source: v }
              - { harm: killed, count: 7, by: monitor, source: v }
          own-number-denied:
            name: Own number denied
            casualties:
              - { harm: killed, count: 12, by: army, source: w, said: 2023-11-20 }
              - { harm: killed, count: 12, stance: denies, by: army, source: w, said: 2023-11-21 }
          weapons:
            name: Weapons
            weapons:
              - { kind: drone, count: 2, by: army, source: w, said: 2023-11-20 }
              - { kind: drone, count: 5, stance: denies, by: army, source: w, said: 2023-11-21 }
          other-things:
            name: Other things
            weapons:
              - { kind: drone, count: 2, by: army, source: w }
              - { kind: drone, count: 5, stance: denies, by: monitor, source: w }
              - { kind: missile, count: 5, by: army, source: w }
              - { kind: missile, count: 5, stance: denies, by: monitor, source: w }
              - { kind: rocket, count: 5, by: army, source: w }
              - { kind: rocket, stance: denies, by: monitor, source: w }
            targets:
              - { kind: vehicle, count: 2, by: army, source: w }
              - { kind: vehicle, count: 5, stance: disputes, by: monitor, source: w }
          nationals:
            name: Nationals
            casualties: [{ harm: killed, count: 2, nationality: PH, source: w }, { harm: killed, count: 2, nationality: VN, source: w }]
          none-or-word:
            name: None or a word
            casualties: [{ harm: killed, count: none, by: army, source: w }, { harm: killed, count: several, by: monitor, source: w }]
        """);

    private static readonly Lazy<BuiltProject> Built = new(() => BuiltProject.Of(Project));

    [Theory]
    [InlineData("OtherNumber", "killed 30 (denied by The army); killed 12", "12 to 30")]
    [InlineData("AnyNumber", "killed 30 (denied by The army); killed dozens (denied by The army)", "30 (dozens)")]
    [InlineData("Words", "killed 30 (disputed by The army); killed dozens (disputed by The army)", "30 (dozens)")]
    [InlineData("AtLeast", "killed about 30 (denied by The army); killed at least 5", "at least about 5")]
    [InlineData("TakenBack", "killed 7", "7")]
    [InlineData("OwnNumberDenied", "", "12")]
    public void A_denial_with_a_number_is_of_that_number(string incident, string reports, string killed)
        => Assert.Equal([reports, killed], Built.Value.Run($"print(string.Join(\"; \", Incidents.{incident}.Casualties)); print(Incidents.{incident}.Killed.ToString(\"W\"));"));

    [Fact]
    public void Of_weapons_and_targets_too()
        => Assert.Equal(
            [
                "2 drone; 5 missile (denied by The monitor); 5 rocket (denied by The monitor)", "2 vehicle",
                "weapons: missile (The army) against a denial of 5 missile (The monitor).", "weapons: rocket (The army) against a denial of rocket (The monitor).",
            ],
            Built.Value.Run(
                """
                print(string.Join("; ", Incidents.OtherThings.Weapons));
                print(string.Join("; ", Incidents.OtherThings.Targets));
                foreach (var disagreement in Incidents.OtherThings.Disagreements) print(disagreement);
                """));

    [Fact]
    public void Two_nationalities_are_two_reports()
    {
        Assert.Equal(["killed 2 PH; killed 2 VN"], Built.Value.Run("print(string.Join(\"; \", Incidents.Nationals.Casualties));"));
        Assert.Contains("killed 2 (of Philippines), killed 2 (of Viet", Project.Run().Source("seeds.a.yaml.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void None_beside_a_word_is_said_as_both()
        => Assert.Equal(
            ["none or several", "none or several", "0+ (several)", "True"],
            Built.Value.Run("var k = Incidents.NoneOrWord.Killed; print(k.ToString()); print(k.ToString(\"W\")); print(k.Notation); print(Estimate.Parse(k.ToString(\"W\")) == k);"));

    [Fact]
    public void What_else_they_say_stays_in_the_list()
        => Assert.Equal(["2", "5"], Built.Value.Run("print(Incidents.Weapons.Weapons.Single().Count); print(((WeaponUse)Incidents.Weapons.Claims.Single().Item!).Count);"));

    [Fact]
    public void A_hover_says_it_of_that_number_alone()
    {
        string source = Project.Run().Source("seeds.a.yaml.g.cs");
        string hover = source[..source.IndexOf(" OtherNumber =>", StringComparison.Ordinal)];

        Assert.Contains("killed 30 (per <see cref=\"Actors.Monitor\">The monitor</see>, denied by <see cref=\"Actors.Army\">The army</see>)", hover, StringComparison.Ordinal);
        Assert.Contains("killed 12 (per <see cref=\"Actors.Army\">The army</see>)", hover, StringComparison.Ordinal);
    }
}

using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>A dataset is a package like another: who adds it has its records, and nobody further down has them twice.</summary>
[Collection(nameof(Bench))]
public sealed class DatasetTests(Bench bench)
{
    [Fact]
    public void The_dataset_alone_gives_the_facts_of_the_article_as_typed_members()
        => Assert.Equal(
            [
                // Paragraphs 1 to 3: early in the morning, two facilities, initial reports of several dead.
                "2023-11-22, early-morning, Jurf al-Nasr: 2 facilities, killed several",
                "Attacker: United States",
                "Attacker: US Central Command",
                "Target: Iran-backed militias",
                // Paragraphs 4, 5 and 10: at least five of one militia, and some of the militias that it is of. CENTCOM's "several
                // casualties" may all be dead, so nobody is known to be injured.
                "2023-11-21: killed at least 5, injured unknown",
                // The standfirst has one death, on which the Pentagon is silent; two answers.
                "1 killed, several injured; answered by jurf-al-nasr-strike, us-ac-130-strike",
                "killed: Silence",
                // Paragraph 11.
                "Attacks: about 66, said by Sabrina Singh, paragraph 11",
                "Injured: at least 62, said by Sabrina Singh, paragraph 11",
                "33.7856, 42.4412, ORAA",
                "True",
                "11",
            ],
            bench.Consumers["DatasetOnly"].WithoutMessages().Print());

    [Fact]
    public void A_project_further_down_sees_the_library_s_types_once_and_generates_nothing()
    {
        Consumer user = bench.Consumers["DatasetUser"].WithoutMessages();

        Assert.Equal(["jurf-al-nasr-strike is the same record: True"], user.Print());
        Assert.Empty(user.GeneratedFiles);
    }

    [Fact]
    public void A_project_further_down_generates_from_its_own_seeds_alone()
    {
        Consumer user = bench.Consumers["DatasetUserWithSeeds"].WithoutMessages();

        Assert.Equal(["Own: one-strike", "The library's: jurf-al-nasr-strike"], user.Print());
        Assert.NotEmpty(user.GeneratedFiles);
        Assert.DoesNotContain(user.GeneratedFiles, file => File.ReadAllText(file).Contains("jurf-al-nasr", StringComparison.Ordinal));
    }
}

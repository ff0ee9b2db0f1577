using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Tests.Checking;

namespace Dossier.Compiler.Tests.Dataset;

public class DatasetTests
{
    [Fact]
    public void The_dataset_has_no_error_and_no_warning_that_is_not_suppressed_with_a_reason()
    {
        IReadOnlyList<string> said = CheckedSeeds.Check([.. DatasetFiles.Read()]);
        Assert.DoesNotContain(said, m => DatasetFiles.SeverityOf(m) != RuleSeverity.Info);
    }

    [Fact]
    public void What_is_worth_knowing_of_the_dataset_is_what_its_codebook_says()
    {
        // Photographers whom the article only credits, sites that it only mentions, an article and photographs without an address.
        string[] said = [.. CheckedSeeds.Check([.. DatasetFiles.Read()]).Select(m => m[(m.IndexOf("DSR", StringComparison.Ordinal))..])];
        Assert.Equal(
            [
                "DSR2016: Nothing refers to the actor 'john-davison'. Use its id in another record, or remove it.",
                "DSR2016: Nothing refers to the actor 'thaier-al-sudani'. Use its id in another record, or remove it.",
                "DSR2016: Nothing refers to the facility 'green-zone-government-offices'. Use its id in another record, or remove it.",
                "DSR2016: Nothing refers to the facility 'green-zone-missions'. Use its id in another record, or remove it.",
                "DSR6004: The source 'iraq-strikes-article' has no address: add 'url' or 'archived'.",
            ],
            said.Order(StringComparer.Ordinal));
    }
}

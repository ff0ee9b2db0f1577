using Dossier.Documents;

namespace Dossier.Generator.Tests.Documents;

/// <summary>A page that is wrong fails, whatever is wrong with it.</summary>
public class DocumentHarnessTests
{
    private const string Seed = "`seeds/a.yaml`\n\n```yaml seeds/a.yaml\nplaces: { town: { name: Town } }\n```\n";

    [Theory]
    [InlineData("```\ndotnet build\n```")]
    [InlineData("```bash\ndotnet build\n```")]
    [InlineData("```yaml\nplaces: {}\n```")]
    [InlineData("`seeds/a.json`\n```yaml seeds/b.yaml\nplaces: {}\n```")]
    [InlineData("```output\nTown\n```")]
    [InlineData("```csharp\nConsole.WriteLine(1);\n")]
    [InlineData("- an item\n  ```sh\n  dotnet build\n  ```")]
    public void A_block_that_nobody_would_check_is_refused(string text)
        => Assert.Throws<InvalidDataException>(() => DocumentPage.Parse("page.md", text));

    [Theory]
    [InlineData("```csharp\nConsole.WriteLine(Places.Town.Name);\n```\n```output\nVillage\n```\n")]
    [InlineData("```csharp\nConsole.WriteLine(Places.Town.Name);\n```\n")]
    [InlineData("```csharp\nint a = 1;\n```\n```output\n1\n```\n")]
    [InlineData("```csharp\nConsole.WriteLine(1);\n```\n```csharp\nConsole.WriteLine(2);\n```\n```output\n1\n2\n```\n")]
    [InlineData("```csharp\nConsole.WriteLine(Places.Village.Name);\n```\n```output\nVillage\n```\n")]
    [InlineData("```csharp\nint a = 1;\n```\n")] // a warning: it is not used
    [InlineData("`seeds/b.yaml`\n```yaml seeds/b.yaml\nplaces: { hamlet: { name: Hamlet, partOf: twon } }\n```\n")]
    [InlineData("```messages\n```\n```messages seeds/a.yaml:1 places: { town: { nam: Town } }\nseeds/a.yaml(1,1): error DSR0000: Something else.\n```\n")]
    [InlineData("```sh\ndotnet frobnicate\n```\n")]
    [InlineData("```sh\ndotnet run --project samples/Nowhere\n```\n")]
    [InlineData("```sh\nDOSSIER_NOTHING=1 dotnet test tests/Dossier.Compiler.Tests\n```\n")]
    [InlineData("`.globalconfig`\n```ini .globalconfig\nis_global = true\ndotnet_diagnostic.DSR2002.severity = none\n```\n")]
    public void A_page_that_says_what_is_not_so_fails(string text)
        => Assert.ThrowsAny<Exception>(() => Check(Seed + text));

    [Fact]
    public void A_page_that_says_what_is_so_passes()
        => Check(Seed +
            """
            ```csharp
            Place town = Places.Town;
            ```
            ```csharp
            Console.WriteLine(town.Name);
            ```
            ```output
            Town
            ```
            ```messages seeds/a.yaml:1 places: { town: { name: Town, partOf: twon } }
            seeds/a.yaml(1,39): error DSR2002: No place has the id 'twon'. Did you mean 'town'?
            ```
            ```sh
            dotnet new console -n Briefing && cd Briefing
            DOSSIER_RENEW_SCHEMA=1 dotnet test tests/Dossier.Compiler.Tests --filter SchemaFileTests
            ```

            """);

    private static void Check(string text) => DocumentProject.Check([DocumentPage.Parse("page.md", text)]);
}

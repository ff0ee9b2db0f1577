using Dossier.Tool.Checking;
using Dossier.Tool.Finding;
using Dossier.Tool.Showing;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Showing;

/// <summary>The page's data of some seeds.</summary>
internal sealed class ShownSeeds
{
    private ShownSeeds(PageBuilder page)
    {
        Core = page.Core();
        Details = page.Details();
    }

    public PageCore Core { get; }

    public PageDetail[] Details { get; }

    public static ShownSeeds Of(string yaml, ShownRecords? shown = null)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", yaml);
        return At(folder.Path, shown);
    }

    public static ShownSeeds At(string folder, ShownRecords? shown = null)
        => new(new PageBuilder(CheckedSeeds.Of(Workplace.At(folder)), null, shown ?? ShownRecords.All));

    public int Number(string id) => Core.Records.Select(static (record, i) => (record, i)).Single(pair => pair.record.Id == id).i;

    public PageRecord Record(string id) => Core.Records[Number(id)];

    public PageDetail Detail(string id) => Details[Number(id)];

    public PageField Field(string id, string label) => Detail(id).Fields.Single(field => field.Label == label);

    public IEnumerable<PageEdge> EdgesFrom(string id) => Core.Edges.Where(edge => edge.From == Number(id));
}

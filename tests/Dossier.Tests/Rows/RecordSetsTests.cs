using Dossier.Rows;

namespace Dossier.Tests.Rows;

/// <summary>The set of a kind is found by the type of its records, whether or not anybody has used the container before.</summary>
public class RecordSetsTests
{
    [Fact]
    public void The_first_reference_makes_the_container_create_the_set()
    {
        Assert.Equal(0, Town.Loaded);

        Reference<Town> reference = default;
        Assert.Null(reference.Get());
        Assert.Null(reference.Id);
        Assert.Equal(0, Town.Loaded);

        var mine = new Town { Id = "mine" };
        Assert.Same(mine, new Reference<Town>(mine).Get());
        Assert.Equal("mine", new Reference<Town>(mine).Id);
        Assert.Equal(0, Town.Loaded);

        const string Line = "id|b|a;b";
        var row = new RowReader(Line, 0, Line.Length, ColumnPlan.Parse("1,2"), isOfDataset: true);
        row.Id();
        row.Next();
        reference = row.Reference<Town>();
        row.Next();
        IReadOnlyList<Town> references = row.References<Town>();

        Assert.Equal("b", reference.Id);
        Assert.Equal("B", reference.Get()!.Name);
        Assert.Same(reference.Get(), references[1]);
        Assert.Equal(["a", "b"], references.Select(town => town.Id));
        Assert.Equal(2, new KindRecords<Town>().All.Count);
        Assert.Empty(RecordSets.Referring<Town>(mine, null, "1"));
        Assert.Equal(1, Town.Loaded);
    }

    private sealed class Town : IKindRecord<Town>
    {
        public static int Loaded { get; private set; }

        public required string Id { get; init; }

        public string Name { get; private set; } = "";

        RecordStatus IDossierRecord.Status => RecordStatus.Unspecified;

        IReadOnlyList<Disagreement> IDossierRecord.Disagreements => [];

        static RecordShape IReadable<Town>.TypeShape { get; } = new ModelTable(
            """
            #town/towns A town
            name wording!
            """,
            () => throw new NotSupportedException(),
            _ => throw new NotSupportedException()).Shape("town");

        object? IRecordFields.Value(int field) => field == 0 ? Name : null;

        static void IKindRecord<Town>.Load()
        {
            Loaded++;
            (string displacements, string slots, int count) = Dossier.Compiler.Emitting.IdTableBuilder.Build(["a", "b"]);
            _ = new RecordSet<Town>("town", new IdTable(displacements, slots, count), "2", static _ => new(2, 2, "0", static _ => "a|A\nb|B"), "", "");
        }

        static Town IReadable<Town>.Read(ref RowReader row)
        {
            var town = new Town { Id = row.Id() };
            while (row.Next())
                town.Name = row.Text();
            return town;
        }
    }
}

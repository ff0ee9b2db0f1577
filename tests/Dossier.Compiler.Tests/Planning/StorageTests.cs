using System.Collections.Immutable;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Planning;

namespace Dossier.Compiler.Tests.Planning;

/// <summary>What fits into an assembly, in megabytes a file.</summary>
public class StorageTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("a 12", "", "")]
    [InlineData("a 6, b 7", "DSR8005 at b: 13.0", "")]
    [InlineData("b 7, a 6", "DSR8005 at b: 13.0", "")]
    [InlineData("a 13, b 1", "DSR8005 at a: 14.0", "")]
    [InlineData("a 7, b 8", "DSR8005 at b: 15.0", "")]
    [InlineData("a 7, b 9, c 1", "DSR8004 at b: 17.0", "b, c")]
    [InlineData("c 1, b 9, a 7", "DSR8004 at b: 17.0", "b, c")]
    [InlineData("a 16", "DSR8004 at a: 16.0", "a")]
    // Beyond two gigabytes numbers of 32 bits begin anew.
    [InlineData("a 2047, b 2047, c 2047", "DSR8004 at a: 6141.0", "a, b, c")]
    public void Files_fit_by_their_paths(string files, string message, string leftOut)
    {
        StoragePlan plan = Storage.Plan(Sizes(files), isUnlimited: false);

        Assert.Equal(message, plan.Problem is { } problem ? $"{problem.Rule.Id} at {plan.MessagePath}: {problem.Arguments[0]}" : "");
        Assert.Equal(leftOut, string.Join(", ", plan.LeftOut));
    }

    [Fact]
    public void The_largest_fields_of_all_files_are_named()
    {
        RowSize[] files =
        [
            new RowSize("a", 8L << 20) { Fields = ImmutableArray.Create(new FieldSize("name", 1L << 20), new FieldSize("notes", 2L << 20), new FieldSize("summary", 5L << 20)) },
            new RowSize("b", 8L << 20) { Fields = ImmutableArray.Create(new FieldSize("name", 3L << 20), new FieldSize("date", 1L << 20)) },
        ];

        Assert.Equal(" Most of it is in 'summary' (5.0 MB), 'name' (4.0 MB), 'notes' (2.0 MB).", Storage.Plan([.. files], isUnlimited: false).Problem!.Arguments[1]);
        Assert.Equal("", Storage.Plan(Sizes("a 16"), isUnlimited: false).Problem!.Arguments[1]);
    }

    [Fact]
    public void Without_a_limit_all_fit() => Assert.Same(StoragePlan.Everything, Storage.Plan(Sizes("a 7, b 9"), isUnlimited: true));

    [Fact]
    public void A_file_that_does_not_fit_keeps_everything_but_its_rows()
    {
        const string Text = "before \"\"\"\nrows\n\"\"\"; between \"\"\"\nmore\n\"\"\"; behind";
        var file = new SourceFile("a.g.cs", Text)
        {
            Path = "a",
            Rows = ImmutableArray.Create(
                new RowLiteral(7, 12, 10), new RowLiteral(29, 12, 10)),
        };
        StoragePlan plan = Storage.Plan(Sizes("a 16"), isUnlimited: false);

        SourceFile trimmed = Assert.Single(file.TrimTo(plan));
        Assert.Equal("before \"\"; between \"\"; behind", trimmed.Text);
        Assert.Empty(trimmed.Rows);
        Assert.Same(file, Assert.Single(file.TrimTo(StoragePlan.Everything)));
        Assert.Equal(new RowSize("a", 20), file.RowSize);
    }

    private static ImmutableArray<RowSize> Sizes(string files)
        => [.. files.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(f => f.Split(' ')).Select(f => new RowSize(f[0], long.Parse(f[1], System.Globalization.CultureInfo.InvariantCulture) << 20))];
}

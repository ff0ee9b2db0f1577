using System.Globalization;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Tests.Modelling;

/// <summary>
/// Models far larger than real ones. Nothing here looks at a clock: what compares everything with everything would not come to an end.
/// </summary>
public class LargeModelTests
{
    private const int Many = 100_000;

    [Fact]
    public void A_vocabulary_of_a_hundred_thousand_terms()
    {
        LoadedModel loaded = Load("vocabularies:\n  risk:\n    terms:\n" + Lines(Many, i => $"      level-{i}-x: A level."));

        Assert.Empty(loaded.Problems);
        Vocabulary risk = loaded.Model.Vocabulary("risk");
        Assert.Equal(Many, risk.Terms.Length);
        Assert.Equal((1_000, 1_000 + Many - 1), (risk.Terms[0].Number, risk.Terms[^1].Number));
    }

    [Fact]
    public void Terms_that_give_one_name_are_told_of_each()
    {
        LoadedModel loaded = Load("vocabularies:\n  risk:\n    terms:\n      level-a: A level.\n" + Lines(9_000, i => $"      level{new string('-', 1 + (i % 80))}{new string('.', 1 + (i / 80 % 40))}{new string('_', i / 3200)}a: A level."));

        Assert.All(loaded.Problems, problem => Assert.Equal("DSR8105", problem.Problem.Rule.Id));
        Assert.Single(loaded.Model.Vocabulary("risk").Terms);
    }

    [Fact]
    public void Twenty_thousand_references_with_another_side()
    {
        LoadedModel loaded = Load("kinds:\n  incident:\n    fields:\n" + Lines(19_000, i => $"      seen{i}: {{ type: ref actor, inverse: sights{i} }}"));

        Assert.Empty(loaded.Problems);
        Assert.True(loaded.Model.Kind("actor").Inverses.Length > 18_000);
    }

    [Fact]
    public void Twenty_thousand_references_that_make_one_list()
    {
        LoadedModel loaded = Load("kinds:\n  incident:\n    fields:\n" + Lines(19_000, i => $"      seen{i}: {{ type: ref actor, inverse: sights }}"));

        Assert.Empty(loaded.Problems);
        InverseList list = Assert.Single(loaded.Model.Kind("actor").Inverses, inverse => inverse.Property == "Sights");
        Assert.True(list.Paths.Length > 18_000);
    }

    [Fact]
    public void Five_thousand_kinds_and_records()
    {
        LoadedModel loaded = Load(
            "records:\n" + Lines(5_000, i => $"  piece-{i}-x: {{ attributed: true, fields: {{ one: text }} }}")
                + "kinds:\n" + Lines(5_000, i => $"  thing-{i}-x: {{ plural: things-{i}-x, fields: {{ piece: record piece-{i}-x }} }}"));

        Assert.DoesNotContain(loaded.Problems, problem => problem.Problem.Rule == Rules.InternalError);
        Assert.True(loaded.Model.Kinds.Length >= 5_000);
    }

    private static LoadedModel Load(string text) => ModelLoader.Load([new ModelSource("seeds/own.model.yaml", text)]);

    private static string Lines(int count, Func<int, string> line)
        => string.Concat(Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{line(i)}\n")));
}

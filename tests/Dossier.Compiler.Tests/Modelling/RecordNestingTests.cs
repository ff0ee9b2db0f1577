using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Tests.Modelling;

/// <summary>Records that hold records: in circles, too deep, and so many that only a walk that goes over each once comes to an end.</summary>
public class RecordNestingTests
{
    [Theory]
    [InlineData("a: [a]", "a>a")]
    [InlineData("a: [b], b: [a]", "a>b b>a")]
    [InlineData("a: [b], b: [c], c: [a]", "a>b b>c c>a")]
    [InlineData("a: [b, c], b: [c], c: []", "")]
    [InlineData("a: [b], b: [c], c: [b], d: [a]", "b>c c>b")]
    [InlineData("a: [b, b], b: [c, a], c: [d], d: [c, e], e: []", "a>b a>b b>a c>d d>c")]
    public void A_field_that_leads_back_to_its_record_is_found(string records, string circles)
    {
        ShapeDraft[] drafts = Drafts(records);
        RecordNesting nesting = Nesting(drafts);

        Assert.Equal(
            circles,
            string.Join(' ', drafts.SelectMany(d => d.Fields.Where(f => nesting.IsCircle(d.Name, f.Field.Target)).Select(f => d.Name + ">" + f.Field.Target))));
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(20_000)]
    public void A_chain_of_records_is_walked_once(int count)
    {
        RecordNesting nesting = Nesting(Drafts(string.Join(", ", Enumerable.Range(0, count).Select(i => $"r{i}: [{(i + 1 < count ? $"r{i + 1}" : "")}]"))));

        Assert.InRange(nesting.Steps, count, 4 * count);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(1_000)]
    public void Records_that_all_hold_each_other_cost_as_much_as_they_have_fields(int count)
    {
        string all = string.Join(", ", Enumerable.Range(0, count).Select(i => "r" + i));
        RecordNesting nesting = Nesting(Drafts(string.Join(", ", Enumerable.Range(0, count).Select(i => $"r{i}: [{all}]"))));

        Assert.InRange(nesting.Steps, count, 4 * count * count);
    }

    [Fact]
    public void As_many_records_in_each_other_as_a_seed_can_hold_are_right_and_one_more_is_not()
    {
        Assert.Empty(Problems(Chain(RecordNesting.Deepest)));

        LocatedProblem problem = Assert.Single(Problems(Chain(RecordNesting.Deepest + 1)));
        Assert.Equal("DSR8103", problem.Rule.Id);
        Assert.Equal((1, 32), (problem.Span.Line, problem.Span.Column));
        Assert.Contains("the limit is 32, and 'r1' reaches it", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_records_in_each_other_are_loaded_and_told_of()
    {
        List<LocatedProblem> problems = Problems(Chain(10_000));

        Assert.All(problems, problem => Assert.Equal("DSR8103", problem.Rule.Id));
        Assert.InRange(problems.Count, 1, 10_000 / (RecordNesting.Deepest - 1));
    }

    private static string Chain(int count)
        => "records:\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"  r{i}: {{ fields: {{ next: {{ type: {(i + 1 < count ? $"record r{i + 1}" : "text")} }} }} }}\n"));

    private static List<LocatedProblem> Problems(string model)
        => [.. ModelLoader.Load([new ModelSource("seeds/own.model.yaml", model)]).Problems.Select(p => p.Problem)];

    private static RecordNesting Nesting(ShapeDraft[] drafts) => new(drafts, static _ => false, "attribution");

    private static ShapeDraft[] Drafts(string records)
    {
        var file = new ModelFile("seeds/own.model.yaml", null, builtIn: false);
        var drafts = new List<ShapeDraft>();
        foreach (string record in records.Split("], "))
        {
            string[] parts = record.TrimEnd(']').Split(": [");
            var draft = new ShapeDraft(parts[0], "record");
            foreach (string target in parts[1].Split(", ", StringSplitOptions.RemoveEmptyEntries))
                draft.Fields.Add(new FieldDraft(new Field("to", FieldType.Record) { Target = target, Property = "To" }, file, default, default, default, default));
            drafts.Add(draft);
        }

        return [.. drafts];
    }
}

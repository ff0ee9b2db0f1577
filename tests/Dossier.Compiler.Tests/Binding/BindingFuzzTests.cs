using CsCheck;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Tests.Binding;

/// <summary>Whatever is in a seed, binding and linking it end, throw nothing, and every place is one of the text.</summary>
public class BindingFuzzTests
{
    private const string Corpus = """
        sources:
          wire: { name: Wire, kind: news-article, published: 2023-11-22, url: https://example.org }
        actors:
          us: { name: US, kind: command, aliases: [CENTCOM, { value: { text: C }, source: wire }], formerIds: [usa] }
          militias: { name: Militias, partOf: [us], suppress: { DSR5002: Old. }, roles: [{ office: x, org: us }] }
        places:
          baghdad: { name: Baghdad, country: IQ, location: { lat: 33.3, lon: 44.4 }, radiusKm: 5 }
        incidents:
          strike:
            name: A strike
            date: { value: 2023-11-22, by: us, source: wire, stance: asserts }
            time: 05:30
            place: baghdad
            participants:
              - { actor: us, role: attacker, source: wire }
              - militias
            casualties:
              - { harm: killed, count: 5+, of: militias, covers: part, by: [us, militias] }
            claims: [{ about: date, value: 2023, statement: "x" }]
            inResponseTo: [{ value: usa, by: us }]
            incomplete: casualties
            status: retracted
        tallies:
          t: { name: T, window: 2023-10-17/2023-11-21, counts: [{ what: attacks, count: ~66 }], includes: [strike] }
        """;

    private static readonly string[] Pieces =
    [
        "", " ", "\n", "  ", "- ", "[", "]", "{", "}", ": ", ", ", "'", "\"", "~", "null", "true", "value", "by", "us", "strike", "actors", "name", "-1",
        "99999999999999999999", "member: X", "{ value: ", "[[", "{}", "[]", "$x", "x-y: ", "unspecified", "5", "\u0000", "\ud800", "é", "&a ", "*a", "<<", "#",
    ];

    [Fact]
    public void Mutated_seeds_are_bound_without_an_exception()
        => Gen.Select(Gen.Int[0, Corpus.Length - 1], Gen.Int[0, 20], Gen.Int[0, Pieces.Length - 1]).Array[1, 6].Sample(
            edits =>
            {
                string text = Corpus;
                foreach ((int at, int cut, int piece) in edits)
                {
                    int start = Math.Min(at, text.Length);
                    text = text.Remove(start, Math.Min(cut, text.Length - start)).Insert(start, Pieces[piece]);
                }

                Check(Bound.Yaml(text), text);
            },
            seed: "0N0XIzNsQ0O2",
            iter: 3_000);

    [Fact]
    public void Values_of_every_form_may_stand_in_every_field()
    {
        string[] values = ["~", "x", "'x'", "5", "[]", "{}", "[x]", "[[x]]", "{ value: x }", "{ by: x }", "{ x: y }", "[~]", "[{}]", "{ value: ~ }", "{ value: { value: x } }", "2023"];
        foreach (Kind kind in ModelLoader.BuiltIn.Kinds)
        {
            foreach (Field field in kind.Fields)
            {
                foreach (string value in values)
                {
                    string text = $"{kind.Plural}: {{ a: {{ name: N, {field.Name}: {value} }} }}";
                    Check(Bound.Yaml(text), text);
                    if (field.Type != FieldType.Record)
                        continue;

                    foreach (string inner in ModelLoader.BuiltIn.Record(field.Target).FieldNames)
                    {
                        text = $"{kind.Plural}: {{ a: {{ name: N, {field.Name}: [{{ {inner}: {value} }}] }} }}";
                        Check(Bound.Yaml(text), text);
                    }
                }
            }
        }
    }

    private static void Check(BoundDocument document, string text)
    {
        Assert.All(Enumerable.Range(0, document.Spans.Count).Select(at => document.Spans[at]), span => Assert.InRange(span.End, span.Start, text.Length));
        Assert.All(document.Problems, problem =>
        {
            Assert.InRange(problem.Span.Start, 0, text.Length);
            Assert.InRange(problem.Span.End, problem.Span.Start, text.Length);
            Assert.NotEmpty(problem.Message);
        });

        SeedIndex index = SeedIndex.Build([DocumentKeys.Of(document.Content)], ModelLoader.BuiltIn);
        LinkResult linked = Linker.Link(document.Content, index, ModelLoader.BuiltIn);
        Assert.All(linked.Problems, problem => Assert.InRange(problem.Ordinal, 0, document.Spans.Count - 1));
        Assert.Equal(document.Content.Records.Count, linked.Document.Records.Count);
    }
}

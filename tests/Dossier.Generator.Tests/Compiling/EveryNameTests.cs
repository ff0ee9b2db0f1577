using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests.Compiling;

/// <summary>
/// Whatever name a model file gives, of all that generated and runtime types have: it compiles, or it is refused where it is written, and
/// none is dropped without a word. The names are gathered from the types themselves, so that a new member is tried without being listed.
/// </summary>
public class EveryNameTests
{
    private const string ModelPath = "seeds/own.model.yaml";
    private const string Seeds = "actors: { a: A }\nplaces: { p: P }\nincidents: { i: { name: I, participants: [{ actor: a }], casualties: [{ harm: killed, count: 1, of: a, source: s }] } }\nsources: { s: S }";

    private static readonly Lazy<string[]> All = new(Gather);

    // What a name may be is the language's matter, which all the compilers read alike: the older ones try one name in ten.
    private static readonly Lazy<string[]> Names = new(() => Machine.IsLatest ? All.Value : [.. All.Value.Where((_, i) => i % 10 == 0)]);

    [Fact]
    public void The_names_are_those_of_generated_and_runtime_types()
        => Assert.All(
            ["Killed", "ToString", "GetHashCode", "EqualityContract", "PrintMembers", "Current", "Claims", "System", "Dossier", "Records", "Retracted", "All",
                "TryGet", "Attribution", "Consolidate", "Unspecified", "ReferenceEquals", "Incidents", "RowReader", "RecordShapes"],
            name => Assert.Contains(name, All.Value));

    [Fact]
    public void A_kind_of_any_name() => AssertAll(
        (name, i) => $"  {name}: {{ plural: kind-list-{i}, fields: {{ other: ref actor, at: date, kin: ref {name} }} }}", "kinds:\n", "",
        (name, run) => run.Sources.ContainsKey(Pascal(name) + ".g.cs"));

    [Fact]
    public void A_plural_of_any_name() => AssertAll(
        (name, i) => $"  kind-{i}-zz: {{ plural: {name} }}", "kinds:\n", "",
        (name, run) => run.Sources.ContainsKey(Pascal(name) + ".g.cs"));

    [Fact]
    public void A_record_of_any_name() => AssertAll(
        (name, i) => $"  {name}: {{ attributed: true, hover: [one], fields: {{ one: text, where: ref place }} }}",
        "records:\n",
        "kinds:\n  incident:\n    fields:\n" + string.Concat(Names.Value.Select((name, i) => $"      of-zz-{i}: {{ type: record {name}, many: true }}\n")),
        (name, run) => run.Sources.ContainsKey(Pascal(name) + ".g.cs"));

    [Fact]
    public void A_vocabulary_of_any_name() => AssertAll(
        (name, i) => $"  {name}: {{ terms: {{ one: One., two: Two. }} }}",
        "vocabularies:\n",
        "kinds:\n  incident:\n    fields:\n" + string.Concat(Names.Value.Select((name, i) => $"      of-zz-{i}: enum {name}\n")),
        (name, run) => run.Sources.ContainsKey(Pascal(name) + ".g.cs"));

    [Fact]
    public void A_term_of_any_name() => AssertAll(
        (name, i) => $"      {name}: A term.", "vocabularies:\n  harm:\n    terms:\n", "",
        (name, run) => Has(run, "Harm.g.cs", Pascal(name) + " = "));

    [Theory]
    [InlineData("incident", "text")]
    [InlineData("incident", "ref actor")]
    [InlineData("incident", "{ type: record alias, many: true }")]
    [InlineData("incident", "enum harm")]
    [InlineData("actor", "text")]
    [InlineData("place", "text")]
    [InlineData("facility", "text")]
    [InlineData("source", "text")]
    [InlineData("tally", "{ type: ref place, many: true }")]
    public void A_field_of_a_kind_of_any_name(string kind, string type) => AssertAll(
        (name, i) => $"      {name}: {type}", $"kinds:\n  {kind}:\n    fields:\n", "",
        (name, run) => Has(run, Pascal(kind) + ".g.cs", " " + Pascal(name)));

    [Theory]
    [InlineData("casualty-report", "text")]
    [InlineData("casualty-report", "enum harm")]
    [InlineData("participation", "text")]
    [InlineData("attribution", "text")]
    [InlineData("claim", "ref actor")]
    public void A_field_of_an_item_of_any_name(string record, string type) => AssertAll(
        (name, i) => $"      {name}: {type}", $"records:\n  {record}:\n    fields:\n", "",
        (name, run) => Has(run, string.Concat(record.Split('-').Select(Pascal)) + ".g.cs", " " + Pascal(name)));

    [Fact]
    public void A_field_of_every_kind_of_any_name() => AssertAll(
        (name, i) => $"    {name}: text", "common:\n  fields:\n", "",
        (name, run) => Has(run, "Incident.g.cs", " " + Pascal(name)));

    [Fact]
    public void The_other_side_of_a_reference_of_any_name() => AssertAll(
        (name, i) => $"      by-zz-{i}: {{ type: ref actor, inverse: {char.ToLowerInvariant(name[0])}{name[1..]} }}", "kinds:\n  incident:\n    fields:\n", "",
        (name, run) => Has(run, "Actor.g.cs", " " + Pascal(name)));

    private static void AssertAll(
        Func<string, int, string> line, string before, string after, Func<string, SeedRun, bool> isThere)
    {
        string[] names = Names.Value;
        string model = before + string.Join('\n', names.Select(line)) + "\n" + after;
        SeedRun run = new SeedProject().Seed(ModelPath, model).Seed("seeds/a.yaml", Seeds).Run();

        Assert.Null(run.Dossier.Exception);
        Assert.All(run.Messages, message => Assert.StartsWith(ModelPath + "(", message, StringComparison.Ordinal));
        Assert.DoesNotContain(run.Messages, message => message.Contains("DSR8003", StringComparison.Ordinal));

        var told = new HashSet<string>(run.Messages.SelectMany(Quoted), StringComparer.OrdinalIgnoreCase);
        string[] dropped = [.. names.Where(name => !isThere(name, run) && !told.Contains(name))];
        int unlisted = run.Messages.Sum(Unlisted);
        Assert.True(dropped.Length <= unlisted, $"{unlisted} are not listed, and dropped are: {string.Join(' ', dropped)}");
        run.Compiles();
    }

    private static bool Has(SeedRun run, string hintName, string text) => run.Source(hintName).Contains(text, StringComparison.Ordinal);

    // Of one kind of mistake, twenty in a file are listed, and the others are counted.
    private static int Unlisted(string message)
        => Regex.Match(message, "DSR1008: .* at least ([0-9,]+);") is { Success: true } match
            ? int.Parse(match.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
            : 0;

    private static IEnumerable<string> Quoted(string message) => message.Split('\'').Where((_, i) => i % 2 == 1);

    private static string[] Gather()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        Compilation generated = World.Project().Seed(ModelPath, "records: { leg: { fields: { from: text } } }").Run().Output;
        AddAll(generated.Assembly.GlobalNamespace, names);
        foreach (Type type in typeof(Estimate).Assembly.GetTypes().Concat([typeof(object), typeof(Enum), typeof(ValueType), typeof(string)]))
        {
            Add(type.Name, names);
            foreach (string part in (type.Namespace ?? "").Split('.'))
                Add(part, names);
            foreach (MemberInfo member in type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
                Add(member.Name, names);
        }

        Add("System", names);

        // Of names that are one in C#, one is tried: the others are refused for it.
        return [.. names.GroupBy(Pascal, StringComparer.OrdinalIgnoreCase).Select(group => group.First())];
    }

    private static void AddAll(INamespaceOrTypeSymbol symbol, SortedSet<string> names)
    {
        foreach (ISymbol member in symbol.GetMembers())
        {
            Add(member.Name, names);
            if (member is IMethodSymbol method)
            {
                foreach (IParameterSymbol parameter in method.Parameters)
                    Add(parameter.Name, names);
            }

            // The records of the seeds are not the model's.
            if (member is INamespaceOrTypeSymbol inner && !member.Name.StartsWith("Rows_", StringComparison.Ordinal))
                AddAll(inner, names);
        }
    }

    private static void Add(string name, SortedSet<string> names)
    {
        // Property accessors, operators and what the compiler makes up are called for nobody; parts of a longer name are names.
        string plain = name.Split('`')[0].Split('.')[^1];
        if (plain.StartsWith("get_", StringComparison.Ordinal) || plain.StartsWith("set_", StringComparison.Ordinal))
            plain = plain[4..];
        if (plain.Length > 0 && char.IsLetter(plain[0]) && plain.All(char.IsAsciiLetterOrDigit))
            names.Add(plain);
    }

    // What the generator makes of a name of one word.
    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}

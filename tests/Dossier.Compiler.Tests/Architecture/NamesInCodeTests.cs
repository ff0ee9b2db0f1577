using Dossier.Compiler.Modelling;
using Dossier.Compiler.Tests.Catalogue;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Compiler.Tests.Architecture;

/// <summary>
/// What the built-in model calls its kinds, records, vocabularies, fields and terms is written in the model file and in
/// <see cref="WellKnown"/>, and nowhere else in the code: a string that is one of these names is another language's word, and is listed here.
/// </summary>
public class NamesInCodeTests
{
    private static readonly string[] Projects = ["src/Dossier.Compiler", "src/Dossier.Generator"];

    // Words of other languages that happen to be names of the model as well, by file.
    private static readonly (string File, string Why, string[] Words)[] OtherLanguages =
    [
        ("src/Dossier.Compiler/Binding/BindingContext.cs", "English: what a node of a seed is called in messages", ["text"]),
        ("src/Dossier.Compiler/Binding/CollectionAdvice.cs", "what others call the ends of a period and of a range", ["from", "to", "value"]),
        ("src/Dossier.Compiler/Binding/CountAdvice.cs", "the notation of counts", ["none", "unknown"]),
        ("src/Dossier.Compiler/Binding/DateAdvice.cs", "English: how people write dates", ["from"]),
        ("src/Dossier.Compiler/Binding/FieldBinder.cs", "English: what a value is called in messages", ["text"]),
        ("src/Dossier.Compiler/Binding/PointAdvice.cs", "what others write beside coordinates", ["name", "precision"]),
        ("src/Dossier.Compiler/Binding/ScalarAdvice.cs", "what others write where a value is missing", ["none", "unknown"]),
        ("src/Dossier.Compiler/Checking/CharacterRule.cs", "English: what a name is called in messages", ["alias", "name"]),
        ("src/Dossier.Compiler/Checking/Checker.cs", "English: what families of rules are called in messages", ["place", "tallies", "time"]),
        ("src/Dossier.Compiler/Checking/NameRules.cs", "what others write where a name is missing", ["none", "unknown"]),
        ("src/Dossier.Compiler/Checking/ProvenanceRules.cs", "English: what a report is called in messages", ["claim", "count"]),
        ("src/Dossier.Compiler/Checking/TimeRules.cs", "English: a verb in a message", ["follows"]),
        ("src/Dossier.Compiler/Codebook/CodebookNames.cs", "codebooks, which `maps` names", ["acled", "gtd", "ucdp"]),
        ("src/Dossier.Compiler/Codebook/KindList.cs", "English: the head of a table", ["what"]),
        ("src/Dossier.Compiler/Codebook/KindPage.cs", "the language of a block in Markdown", ["text"]),
        ("src/Dossier.Compiler/Codebook/NotationsPage.cs", "the notation of counts, and what types are called", ["count", "country", "date", "language", "none", "text", "unknown"]),
        ("src/Dossier.Compiler/Codebook/RulesPage.cs", "English: the heads of tables", ["rules", "severity", "value", "what"]),
        ("src/Dossier.Compiler/Diagnostics/RuleCategories.cs", "English: what families of rules are about", ["counts", "place", "time"]),
        ("src/Dossier.Compiler/Emitting/ItemHover.cs", "English: prepositions, which read on whatever field they name", ["from", "of", "to"]),
        ("src/Dossier.Compiler/Emitting/RecordTypeEmitter.cs", "codebooks, which `maps` names", ["acled", "gtd", "ucdp"]),
        ("src/Dossier.Compiler/Mapping/CountRule.cs", "the notation of counts", ["unknown"]),
        ("src/Dossier.Compiler/Mapping/DateRule.cs", "the mapping language: how precise a date is", ["about"]),
        ("src/Dossier.Compiler/Mapping/MappingKeys.cs", "the mapping language", ["aggregate", "aliases", "count", "country", "date", "from", "kind", "missing", "name", "precision", "to", "withheld"]),
        ("src/Dossier.Compiler/Mapping/MappingNodes.cs", "the mapping language: how precise a date is", ["about"]),
        ("src/Dossier.Compiler/Mapping/RowScope.cs", "the mapping language: a value of a list", ["part"]),
        ("src/Dossier.Compiler/Mapping/ValueNodes.cs", "a mark of seeds, which is read before values are", ["withheld"]),
        ("src/Dossier.Compiler/Modelling/FieldOptions.cs", "English: what fields are called in messages", ["reference", "text"]),
        ("src/Dossier.Compiler/Modelling/FieldRoles.cs", "the model language: types, and what is worked out from a field", ["casualties", "country", "date", "time"]),
        ("src/Dossier.Compiler/Modelling/FieldTypes.cs", "the model language: types, and what others call them", ["count", "country", "date", "item", "language", "location", "name", "text", "time", "url"]),
        ("src/Dossier.Compiler/Modelling/ModelDraft.cs", "the model language", ["kind"]),
        ("src/Dossier.Compiler/Modelling/ModelFileReader.Roles.cs", "the model language", ["role"]),
        ("src/Dossier.Compiler/Modelling/ModelFileReader.Values.cs", "English: what a value is called in messages", ["text"]),
        ("src/Dossier.Compiler/Modelling/ModelFileReader.Fields.cs", "the model language", ["text"]),
        ("src/Dossier.Compiler/Modelling/ModelFileReader.cs", "the model language", ["kind"]),
        ("src/Dossier.Compiler/Naming/Identifiers.cs", "C#: keywords", ["base", "internal", "public", "value"]),
        ("src/Dossier.Compiler/Project/ProjectProperties.cs", "C#: accessibility", ["internal", "public"]),
        ("src/Dossier.Generator/Pipeline/ProjectOptions.cs", "C#: accessibility", ["public"]),
        ("src/Dossier.Compiler/Codebook/FieldTable.cs", "C#: accessibility", ["public"]),
        ("src/Dossier.Compiler/Project/Containment.Model.cs", "the mark of a model that could not be loaded", ["none"]),
        ("src/Dossier.Compiler/Reading/JsonSeedReader.Scalars.cs", "what others write where a value is missing, and English", ["none", "value"]),
        ("src/Dossier.Compiler/Reading/SeedKeys.cs", "reading is below the model and has to know one word of it, which WellKnown takes from there", ["name"]),
        ("src/Dossier.Compiler/Reading/YamlEventReader.Scalars.cs", "English: what a value is called in messages", ["value"]),
    ];

    private static readonly HashSet<string> Names = new(NamesOf(ModelLoader.BuiltIn), StringComparer.Ordinal);

    [Fact]
    public void A_name_of_the_built_in_model_is_written_in_one_place()
    {
        string[] found =
        [
            .. Files().SelectMany(file => Literals(Repository.Read(file))
                .Where(l => Names.Contains(l.Text) && !OtherLanguages.Any(o => o.File == file && o.Words.Contains(l.Text)))
                .Select(l => $"{file}({l.Line}): \"{l.Text}\"")),
        ];

        Assert.True(found.Length == 0, string.Join('\n', found));
    }

    [Fact]
    public void What_is_listed_as_another_language_is_in_the_code()
    {
        string[] files = Files();
        Assert.Empty(OtherLanguages.Select(o => o.File).Except(files));
        Assert.Equal(OtherLanguages.Length, OtherLanguages.Select(o => o.File).Distinct().Count());
        Assert.All(OtherLanguages, other =>
        {
            string[] literals = [.. Literals(Repository.Read(other.File)).Select(l => l.Text).Where(Names.Contains).Distinct()];
            Assert.NotEmpty(literals);
            Assert.Empty(other.Words.Except(literals).Select(word => $"{other.File}: {word}"));
        });
    }

    [Theory]
    [InlineData("x.Find(\"casualties\")", "casualties")]
    [InlineData("x.Find(@\"casualties\")", "casualties")]
    [InlineData("x.Find(\"\"\"casualties\"\"\")", "casualties")]
    [InlineData("x.Find($\"casualties\")", "casualties")]
    [InlineData("x is { Name: \"casualties\" }", "casualties")]
    [InlineData("x.Find(\"the casualties\")", null)]
    [InlineData("x.Find($\"{y} casualties\")", null)]
    [InlineData("x.Find(/* \"casualties\" */ y)", null)]
    public void A_name_is_found_as_a_whole_string(string code, string? name)
        => Assert.Equal(name is null ? [] : [name], Literals($"_ = {code};").Select(l => l.Text).Where(Names.Contains));

    private static IEnumerable<string> NamesOf(DomainModel model)
        => model.Kinds.SelectMany(k => new[] { k.Name, k.Plural })
            .Concat(model.Records.Select(r => r.Name))
            .Concat(model.Kinds.Concat<Shape>(model.Records).SelectMany(s => s.Fields).Select(f => f.Name))
            .Concat(model.Vocabularies.SelectMany(v => v.Terms.Select(t => t.Name).Prepend(v.Name)));

    private static IEnumerable<(string Text, int Line)> Literals(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
        foreach (var node in root.DescendantNodes())
        {
            string? text = node switch
            {
                LiteralExpressionSyntax { Token.Value: string value } => value,
                InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax only] } => only.TextToken.ValueText,
                _ => null,
            };
            if (text is not null)
                yield return (text, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1);
        }
    }

    private static string[] Files()
        => [.. Projects.SelectMany(project => Directory.GetFiles(Repository.PathOf(project), "*.cs", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal) && !Path.GetFileName(path).StartsWith(nameof(WellKnown) + ".", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
}

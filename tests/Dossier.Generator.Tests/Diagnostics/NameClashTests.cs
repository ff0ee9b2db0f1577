using System.Collections.Immutable;
using System.Text;
using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dossier.Generator.Tests.Diagnostics;

/// <summary>DSR8009 to DSR8011: names in the project's own code that get in the way of those that the seeds give.</summary>
public class NameClashTests
{
    private const string Places = "places: { one: { name: One } }";

    [Theory]
    [InlineData("Places", "Console.WriteLine(«Places.One.Name);")]
    [InlineData("Actors.Web", "Console.WriteLine(«Actors.All.Count);")]
    [InlineData("Incident", "class Use { «Incident? incident; }")]
    [InlineData("Places", "namespace Other { class Use { object one = «Places.All; } }")]
    public void DSR8009_a_namespace_that_hides_a_type_is_one_message_that_names_the_way_out(string space, string code)
    {
        string hidden = space.Split('.')[0];

        Assert.Equal(
            [$"Program.cs(1,{code.IndexOf('«', StringComparison.Ordinal) + 1}): error DSR8009: '{hidden}' means the project's namespace '{space}' here, not the type generated from the seeds. "
                + $"Set <DossierNamespace> in the project file to another name, such as {hidden}Data, and <RootNamespace> too if your own types are in '{hidden}'."],
            Messages(Project(code).Property("RootNamespace", space)));
    }

    [Theory]
    [InlineData("Places", "namespace Places; class Use { object one = Places.One; }")]
    [InlineData("Places", "namespace Places.Deep { class Use { object one = Places.One; } }")]
    [InlineData("Places", "class Use { object one = Places.Places.One; string Places() => nameof(Use); }")]
    [InlineData("Places", "class Use { void M(Places.Own own) { } } namespace Places { class Own; }")]
    [InlineData("Places", "class Use { int x = 1; }")]
    [InlineData("Watch.Places", "class Use { object one = Places.One; }")]
    [InlineData("Placesa", "class Use { object one = Places.One; }")]
    public void A_namespace_that_hides_nothing_from_the_code_is_left_alone(string space, string code)
        => Assert.Empty(Messages(Project(code).Property("RootNamespace", space)));

    [Fact]
    public void A_namespace_that_was_chosen_is_obeyed()
        => Assert.Empty(Messages(Project("class Use { object one = Places.Places.One; object two = Places.All; }").Property("DossierNamespace", "Places")));

    [Theory]
    [InlineData("namespace Watch; class «Source;", "Source")]
    [InlineData("namespace Watch { public enum «Incident { None } }", "Incident")]
    [InlineData("namespace Watch; partial class «Place;", "Place")]
    [InlineData("namespace Watch; static class «Actors { }", "Actors")]
    [InlineData("namespace Watch; record «Place(string X);", "Place")]
    [InlineData("namespace Watch; delegate void «Harm();", "Harm")]
    public void DSR8010_a_type_of_the_project_under_a_generated_name(string code, string name)
        => Assert.Equal(
            [$"Program.cs(1,{code.IndexOf('«', StringComparison.Ordinal) + 1}): error DSR8010: A type '{name}' is also generated from the seeds, in the namespace 'Watch'. "
                + "Rename this one, or set <DossierNamespace> in the project file to another name, such as Watch.Data."],
            Messages(Project(code)));

    [Theory]
    [InlineData("namespace Watch.«Incidents; public class Foo { }", "Incidents")]
    [InlineData("namespace Watch { namespace «Places { } } namespace Watch.Places.Deep { class Foo; }", "Places")]
    [InlineData("namespace Watch.«Harm.Deep { class Foo; }", "Harm")]
    [InlineData("namespace Watch.«@Place;", "Place")]
    public void DSR8010_a_namespace_of_the_project_under_a_generated_name(string code, string name)
        => Assert.Equal(
            [$"Program.cs(1,{code.IndexOf('«', StringComparison.Ordinal) + 1}): error DSR8010: A type '{name}' is also generated from the seeds, in the namespace 'Watch'. "
                + $"Rename this namespace, or set <DossierNamespace> in the project file to another name, such as Watch.Data, and write Watch.Data.{name} where code in 'Watch' means the type."],
            Messages(Project(code)));

    [Theory]
    [InlineData("class «Places { } class Use { object one = Places.One; }", "Places", "Watch")]
    [InlineData("class «Places { public static int All; } class Use { int all = Places.All; object one = Places.One; object two = Places.One; }", "Places", "Watch")]
    [InlineData("namespace Other { enum «Harm { Some } class Use { object harm = Harm.Killed; } }", "Harm", "Watch")]
    [InlineData("namespace «Places { class Own; } class Use { object one = Places.One; }", "Places", "Watch")]
    [InlineData("namespace Watch.«Place { class Own; } namespace Watch { class Use { Place? one; } }", "Place", "Watch.Data")]
    public void DSR8010_a_type_or_namespace_that_the_code_finds_first(string code, string name, string space)
        => Assert.Equal(
            [$"Program.cs(1,{code.IndexOf('«', StringComparison.Ordinal) + 1}): error DSR8010: A type '{name}' is also generated from the seeds, in the namespace '{space}'. "
                + $"Code outside of that namespace finds this one first: rename this one, or write {space}.{name} where the code means the other."],
            Messages(Project(code).Property("DossierNamespace", space == "Watch" ? null : space)));

    [Theory]
    [InlineData("class Places { public static int One; } class Use { int one = Places.One; Places? own; }")]
    [InlineData("class Base { public static int One; } class Places : Base; class Use { int one = Places.One; }")]
    [InlineData("namespace Other { class Places; } class Use { object one = Places.One; }")]
    [InlineData("class Places; namespace Watch { class Use { object one = Places.One; } }")]
    [InlineData("class Places { public int One; } class Use { Places Places = new(); int one => Places.One; }")]
    [InlineData("namespace Places { class Own; } class Use { Places.Own? own; string name = nameof(Places); }")]
    [InlineData("namespace Watch.Town { class Place; class Use { Place? own; } }")]
    public void A_type_or_namespace_that_the_code_means_is_left_alone(string code) => Assert.Empty(Messages(Project(code)));

    [Fact]
    public void A_name_that_no_file_imports_is_not_found_first()
        => Assert.Empty(Messages(Project("class Places; class Use { object one = Places.One; }").Property("ImplicitUsings", null)));

    [Fact]
    public void DSR8010_a_namespace_of_another_assembly_where_it_is_imported()
    {
        MetadataReference library = Compile("namespace Watch.Incidents { public class Foo; }");

        Assert.Equal(
            ["Program.cs(1,1): error DSR8010: A type 'Incidents' is also generated from the seeds, in the namespace 'Watch'. "
                + "Set <DossierNamespace> in the project file to another name, such as Watch.Data, so that this namespace of another assembly can be imported."],
            Messages(Project("using Watch.Incidents; class Use { Foo? foo; }"), library));
        Project("class Use { object all = Incidents.All; }").Run(library).IsQuiet();
    }

    [Fact]
    public void Another_reference_or_another_use_is_seen_in_the_next_run()
    {
        const string Code = "using Other; class Use { Place? one; }";
        MetadataReference clear = Compile("namespace Other { public class Own; }"), clash = Compile("namespace Other { public class Place; }");
        MetadataReference hidden = Compile("namespace Other { class Place; public class Place<T>; }");
        SeedProject project = Project(Code);

        project.Run(clear).IsQuiet();
        Assert.StartsWith("Program.cs(1,1): error DSR8011: 'Place' is a type in 'Other'", Assert.Single(Messages(project, clash)), StringComparison.Ordinal);
        project.Code("Program.cs", Code.Replace("Place?", "Own?", StringComparison.Ordinal)).Run(clash).IsQuiet();
        Assert.Single(Messages(project.Code("Program.cs", Code), clash));
        project.Run(hidden).IsQuiet();
    }

    [Fact]
    public void An_assembly_that_has_only_an_alias_hides_nothing()
        => Project("using Library; class Use { Place? one; }").Run(Library.WithAliases(["other"])).IsQuiet();

    [Theory]
    [InlineData("namespace Watch; partial record Place { public int Length => Name.Length; } static partial class Places { public static int Two => 2; }")]
    [InlineData("namespace Watch.Feeds; class Source;")]
    [InlineData("class Source;")]
    [InlineData("namespace Watch; class Source<T>; class Outer { class Source; } class Town;")]
    public void A_type_that_is_another_or_a_part_of_the_generated_one_is_left_alone(string code) => Assert.Empty(Messages(Project(code)));

    [Fact]
    public void Without_a_seed_no_name_is_taken()
        => Assert.Empty(Messages(new SeedProject().Code("Program.cs", "namespace Watch; class Source;")));

    [Theory]
    [InlineData("«using Library; class Use { object one = Places.All; }")]
    [InlineData("«global using Library; class Use { Place? one; }")]
    [InlineData("namespace Other { «using Library; class Use { void M(Place place) { } } }")]
    public void DSR8011_a_using_directive_that_makes_a_name_ambiguous(string code)
    {
        string name = code.Contains("Places.All", StringComparison.Ordinal) ? "Places" : "Place";

        Assert.Equal(
            [$"Program.cs(1,{code.IndexOf('«', StringComparison.Ordinal) + 1}): error DSR8011: '{name}' is a type in 'Library' and also a generated type in 'Watch', so that C# cannot tell which is meant. "
                + $"Remove this directive and write Library.{name}, or give the other one an alias: 'using Other{name} = Library.{name};'."],
            Messages(Project(code), Library));
    }

    [Theory]
    [InlineData("using Library; namespace Watch { class Use { object one = Places.All; } }")]
    [InlineData("using Library; class Use { Own? own; }")]
    [InlineData("using Other = Library.Places; class Use { object one = Places.All; object two = Other.All; }")]
    [InlineData("using System; class Use { object one = Places.All; }")]
    public void A_using_directive_that_leaves_names_clear_is_left_alone(string code) => Assert.Empty(Messages(Project(code), Library));

    private static readonly MetadataReference Library
        = Compile("namespace Library { public static class Places { public static object All => 1; } public record Place; public class Own; }");

    private static SeedProject Project(string code) => new SeedProject().Seed("seeds/a.yaml", Places).Code("Program.cs", code.Replace("«", "", StringComparison.Ordinal));

    private static string[] Messages(SeedProject project, params MetadataReference[] references) => project.Run(references).Messages;

    private static PortableExecutableReference Compile(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText(code, encoding: Encoding.UTF8)],
            Machine.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        Assert.True(compilation.Emit(stream).Success);
        return MetadataReference.CreateFromImage(ImmutableArray.Create(stream.ToArray()));
    }
}

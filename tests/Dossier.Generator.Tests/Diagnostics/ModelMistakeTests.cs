using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dossier.Generator.Tests.Diagnostics;

/// <summary>DSR2xxx to DSR5xxx that leave something out, and DSR8xxx: identity, values, configuration and model files.</summary>
public class ModelMistakeTests
{
    [Theory]
    [InlineData("DSR2002", "places: { baghdad: Baghdad }\nincidents: { a: { name: A, place: «bagdad } }", "No place has the id 'bagdad'. Did you mean 'baghdad'?")]
    [InlineData("DSR2003", "actors: { baghdad: Baghdad }\nincidents: { a: { name: A, place: «baghdad } }", "'place' must refer to a place, but 'baghdad' is an actor.")]
    [InlineData("DSR2004", "incidents: { a: { name: A, kind: «airstrike } }", "'airstrike' is not a valid incident kind. Did you mean 'air-strike'?")]
    [InlineData("DSR2005", "incidents: { a: { name: A, «plase: b } }", "The incident 'a' has no field 'plase'. Did you mean 'place'?")]
    [InlineData("DSR2006", "incidents: { «a: { kind: attack } }", "The incident 'a' needs 'name': add 'name' and its value.")]
    [InlineData("DSR2007", "incidents: { a: { name: A, date: «[2023] } }", "'date' must be an EDTF date, such as 2023-11-22, but a list was given. Write 'date: 2023'.")]
    [InlineData("DSR2008", "actors: { «\"a b\": A }", "'a b' is not a valid id: an id is up to 128 letters, digits, '-', '_' and '.', and starts with a letter or a digit. Did you mean 'a-b'?")]
    [InlineData("DSR2009", "«actor: { a: A }", "'actor' is not a kind of record. Did you mean 'actors'?")]
    [InlineData("DSR2011", "actors: { a: { name: A, member: «the-a } }", "'the-a' is not a valid C# member name: use only letters and digits, and start with a capital letter. 'A' is used instead.")]
    [InlineData("DSR2012", "actors: { a: { name: A, country: «Iraq } }", "'Iraq' is not a valid country code. Did you mean 'IQ'?")]
    [InlineData("DSR2002", "actors: { army: Army }\nincidents: { a: { name: A, casualties: [{ harm: killed, count: { value: 5, by: «arm } }] } }", "No actor has the id 'arm'. Did you mean 'army'?")]
    [InlineData("DSR6012", "actors: { army: Army, us: US }\nincidents: { a: { name: A, casualties: [{ harm: killed, count: { value: 5, by: «us }, by: army }] } }", "'by' already has another value for this casualty report, and that one is kept. An item can have only one attribution: write one item for each speaker or source.")]
    [InlineData("DSR6016", "actors: { army: Army }\nincidents: { a: { name: A, casualties: [{ harm: killed, by: army, jointly: «true }] } }", "'jointly: true' needs two or more speakers in 'by', but only one is named. Name the others, or leave 'jointly' out.")]
    [InlineData("DSR3001", "incidents: { a: { name: A, date: «22 November } }", "'22 November' is not a valid EDTF date: the year is missing: write it first, as in 2023-11-22.")]
    [InlineData("DSR3002", "incidents: { a: { name: A, time: «\"25:00\" } }", "'25:00' is not a valid time: the hour 25 is beyond 23.")]
    [InlineData("DSR4001", "places: { a: { name: A, location: { lat: 33.3, lon: «181 } } }", "The longitude must be between -180 and 180 degrees, but 181 was given.")]
    [InlineData("DSR5001", "incidents: { a: { name: A, casualties: { harm: killed, count: «5-ish } } }", "'5-ish' is not a valid count: write ~5.")]
    [InlineData("DSR5002", "incidents: { a: { name: A, casualties: { harm: killed, count: «9..5 } } }", "'9..5' is not a valid count: the low figure 9 is above the high figure 5.")]
    [InlineData("DSR5003", "incidents: { a: { name: A, casualties: { harm: killed, count: «2.5 } } }", "'2.5' is not a valid count: '2.5' is a fraction; a count is a whole number.")]
    [InlineData("DSR5004", "incidents: { a: { name: A, casualties: { harm: killed, count: «-99 } } }", "'-99' is a placeholder for missing data, not a count. Write 'unknown', or leave the field out.")]
    [InlineData("DSR5005", "incidents: { a: { name: A, damage: { valueUsd: «-1 } } }", "'valueUsd' must be 0 or more USD, but -1 was given.")]
    public void A_value_that_is_left_out(string id, string seed, string message) => MistakeCase.Gives(id, "error", seed, message);

    [Theory]
    [InlineData("DSR2010", "actors: { «all: A }", "The C# member for the actor 'all' is named 'All_2', because every container already has a member 'All'. To choose the name yourself, add 'member' with a name in PascalCase.")]
    [InlineData("DSR2013", "actors: { a: { name: A, formerIds: old }, b: { name: B, partOf: «old } }", "The actor 'old' is now called 'a', in seeds/case.yaml(1,11). Write 'a'.")]
    public void A_name_that_is_not_as_it_was_written(string id, string seed, string message) => MistakeCase.Gives(id, "warning", seed, message);

    [Theory]
    [InlineData("DSR8101", "kinds: { thing: { plural: things, «filds: {} } }", "A kind has no key 'filds'. Did you mean 'fields'?")]
    [InlineData("DSR8102", "kinds: { «thing: { doc: A thing. } }", "The kind 'thing' needs 'plural': add 'plural' and its value.")]
    [InlineData("DSR8103", "kinds: { thing: { plural: things, fields: { a: { type: text, many: «maybe } } } }", "'many' must be true or false.")]
    [InlineData("DSR8104", "kinds: { thing: { plural: things, fields: { a: «txt } } }", "'txt' is not a valid type. Did you mean 'text'?")]
    [InlineData("DSR8105", "kinds: { actor: { fields: { «name: text } } }", "The name 'name' is already taken: 'Actor' already has a member 'Name'. Choose another.")]
    [InlineData("DSR8105", "kinds: { actor: { fields: { caused: { type: ref incident, inverse: «responses } } } }", "The name 'responses' is already taken: 'Incident' already has a member 'Responses', so 'ActorResponses' is used instead. Choose another.")]
    [InlineData("DSR8107", "vocabularies: { mood: { terms: { calm: { synonyms: [«merry] }, merry: Merry. } } }", "'merry' cannot be a synonym of 'calm': it is a term of mood itself: 'merry'. Remove one of the two.")]
    [InlineData("DSR8106", "records: { leg: { fields: { next: «record leg } } }", "The field 'next' makes the record 'leg' contain itself. Refer to a kind instead, as in 'type: ref actor'.")]
    [InlineData("DSR1010", "kinds: { thing: { plural: things }, «thing: { plural: things } }", "The key 'thing' is already used in line 1, and the first one is kept. Rename or remove this one.")]
    public void A_model_file(string id, string model, string message) => MistakeCase.Gives(id, "error", model, message, "seeds/case.model.yaml");

    [Fact]
    public void DSR2022_a_dataset_that_two_files_name()
        => Assert.Equal(
            ["seeds/b.yaml(2,21): error DSR2022: The dataset is already named in seeds/a.json(1,25), and a project or package is one dataset. Name it in one file, and remove 'dataset' from the other."],
            new SeedProject()
                .Seed("seeds/b.yaml", "places: { p: P }\ndossier: { dataset: One }")
                .Seed("seeds/a.json", """{"dossier": {"dataset": {"name": "One", "version": "1.2"}}, "places": {"q": {"name": "Q"}}}""")
                .Seed("Seeds.Iraq/all.yaml", "dossier: { dataset: Iraq }\nplaces: { r: R }")
                .Run().Compiles().Messages);

    [Fact]
    public void DSR5010_a_quantity_in_another_unit()
        => Assert.Equal(
            ["seeds/a.yaml(1,34): error DSR5010: '21 kg' is not a valid quantity: the unit of 'weight' is t, and 'kg' was written; if both mean the same, write 21 t, otherwise convert the figure."],
            new SeedProject()
                .Seed("seeds/own.model.yaml", "kinds: { cargo: { plural: cargoes, fields: { weight: { type: quantity, unit: t } } } }")
                .Seed("seeds/a.yaml", "cargoes: { a: { name: A, weight: 21 kg } }")
                .Run().Compiles().Messages);

    [Fact]
    public void DSR2001_an_id_that_stands_twice_and_where_it_stands_first()
    {
        SeedRun run = new SeedProject()
            .Seed("seeds/a.yaml", "actors:\n  other: Other\n  twice: Twice\n")
            .Seed("seeds/b.yaml", "\nactors: { twice: Once more }")
            .Run()
            .Compiles();

        Assert.Equal(
            ["seeds/b.yaml(2,11): error DSR2001: The actor 'twice' is already defined in seeds/a.yaml(3,3), and that definition is used. Give this one another id, or merge the two."],
            run.Messages);
        var first = Assert.Single(run.Diagnostics[0].AdditionalLocations).GetLineSpan();
        Assert.Equal(("/project/seeds/a.yaml", 2, 2), (first.Path, first.StartLinePosition.Line, first.StartLinePosition.Character));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp11, "11.0")]
    public void DSR8001_a_language_that_is_too_old_gives_one_message_and_nothing_else(LanguageVersion version, string display)
    {
        SeedRun run = new SeedProject()
            .Language(version)
            .Seed("seeds/a.yaml", "actors: { a: { kind: nonsense } }")
            .Seed("seeds/b.yaml", "]")
            .Seed("seeds/own.model.yaml", "kinds: 5")
            .Run();

        Assert.Equal([$"error DSR8001: Dossier needs C# 12 or later, but this project is compiled as C# {display}. Set <LangVersion> to 12 or latest, or remove it."], run.Messages);
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.Latest)]
    public void DSR8015_a_project_without_the_library_gets_one_message_and_nothing_else(LanguageVersion version)
    {
        SeedProject project = new SeedProject()
            .Language(version)
            .WithoutLibrary()
            .Property("DossierAccessibility", "secret")
            .Seed("seeds/a.yaml", "actors: { a: { kind: nonsense } }")
            .Seed("seeds/b.yaml", "]")
            .Near("data/b.yaml", "places: { one: { name: One } }");

        SeedRun run = project.Run();

        Assert.Equal(
            ["error DSR8015: The library of Dossier (Dossier.dll) is not among the references of this project, so nothing is generated. It is for net8.0 and later: set <TargetFramework> to net8.0 or later."
                + " If it is, the reference to the package leaves the library out with <ExcludeAssets> or <IncludeAssets>."],
            run.Messages);
        Assert.Empty(run.Sources);
        Assert.DoesNotContain("DSR8015", project.WithLibrary().Run().Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Empty(new SeedProject().WithoutLibrary().Run().Messages);
    }

    [Fact]
    public void A_library_in_memory_is_one()
        => Assert.NotEmpty(new SeedProject()
            .WithoutLibrary()
            .Seed("seeds/a.yaml", "places: { one: { name: One } }")
            .Run(MetadataReference.CreateFromImage(File.ReadAllBytes(typeof(Estimate).Assembly.Location)))
            .IsQuiet()
            .Compiles()
            .Sources);

    [Fact]
    public void A_language_that_is_too_old_is_no_concern_of_a_project_without_seeds()
    {
        SeedRun run = new SeedProject().Language(LanguageVersion.CSharp7_3).Property("DossierAccessibility", "secret").Run();
        Assert.Empty(run.Messages);
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData("yes", 1)]
    [InlineData("False", 0)]
    [InlineData("true", 0)]
    public void DSR8002_whether_a_schema_is_written_is_true_or_false(string value, int problems)
        => Assert.Equal(
            problems,
            Sample.EventsProject().Property("DossierSchema", value).Run().Compiles().Messages.Count(static message =>
                message == "error DSR8002: 'yes' is not a valid value of the MSBuild property 'DossierSchema'. Write one of: true, false. 'true' is used instead."));

    [Fact]
    public void DSR8002_an_option_that_means_nothing()
        => Assert.Equal(
            ["error DSR8002: 'secret' is not a valid value of the MSBuild property 'DossierAccessibility'. Write one of: public, internal. 'public' is used instead."],
            Sample.EventsProject().Property("DossierAccessibility", "secret").Run().Compiles().Messages);

    [Fact]
    public void DSR8003_a_file_that_cannot_be_read_leaves_the_others_alone()
    {
        SeedRun run = Sample.EventsProject().Seed("seeds/locked.yaml", null).Run().Compiles();
        Assert.Equal(
            ["seeds/locked.yaml(1,1): error DSR8003: Dossier failed here: the file could not be read. Check that it exists and that it may be opened. The other files are not affected."],
            run.Messages);
        Assert.Contains("seeds.events.yaml.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void DSR6017_an_item_inside_an_item_that_is_denied_is_in_no_list()
    {
        SeedRun run = new SeedProject()
            .Seed("seeds/own.model.yaml",
                """
                records:
                  stop: { attributed: true, fields: { town: text } }
                  leg: { fields: { stops: { type: record stop, many: true } } }
                kinds: { journey: { plural: journeys, fields: { legs: { type: record leg, many: true } } } }
                """)
            .Seed("seeds/a.yaml",
                """
                actors: { us: US }
                journeys:
                  j: { name: J, legs: { stops: [{ town: Hit, by: us, stance: denies }, { town: Ana, by: us, stance: suggests }] } }
                """)
            .Run()
            .Compiles();

        Assert.Equal(
            ["seeds/a.yaml(3,33): error DSR6017: Nobody asserts this item of 'stops', and a leg has no claims that could hold it, so it is left out. "
                + "Write it as a claim of the record, with a 'statement'."],
            run.Messages);
        Assert.Contains("{{Ana|", run.Source("seeds.a.yaml.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("Hit", run.Source("seeds.a.yaml.g.cs"), StringComparison.Ordinal);
    }
}

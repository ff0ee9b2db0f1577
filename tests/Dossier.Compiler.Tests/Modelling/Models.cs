using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Tests.Modelling;

/// <summary>Loads models for tests, writes their fields in one line each, and knows what makes a model sound.</summary>
internal static class Models
{
    private const string Path = "seeds/test.model.yaml";

    public static LoadedModel Extend(params string[] texts)
        => ModelLoader.Load(texts.Select((text, i) => new ModelSource(i == 0 ? Path : $"seeds/test{i + 1}.model.yaml", text)));

    /// <summary>The model of files without a mistake.</summary>
    public static DomainModel Of(params string[] texts)
    {
        LoadedModel loaded = Extend(texts);
        Assert.Equal("", loaded.Messages());
        AssertSound(loaded.Model);
        return loaded.Model;
    }

    /// <summary>What is wrong with the files, a mistake a line.</summary>
    public static string Messages(this LoadedModel loaded) => string.Join('\n', loaded.Problems.Select(p => Said(p.Problem)));

    /// <summary>The mistake as it is printed, once it is sure that the message has a place for each of its arguments.</summary>
    public static string Said(LocatedProblem problem)
    {
        Assert.Equal(RuleText.Placeholders(problem.Rule.Message), problem.Arguments.Length);
        return problem.ToString();
    }

    /// <summary>A field as a model file would have it.</summary>
    public static string Words(Field field)
    {
        string type = field.Type switch
        {
            FieldType.Enum => "enum " + field.Target,
            FieldType.Ref => "ref " + field.Target,
            FieldType.Record => "record " + field.Target,
            _ => field.Type.ToString().ToLowerInvariant(),
        };
        return $"{field.Name}: {type}{(field.Many ? " many" : "")}{(field.Required ? " required" : "")}";
    }

    /// <summary>That whatever C# is made of the model has a type for each name and no name twice.</summary>
    public static void AssertSound(DomainModel model)
    {
        ImmutableArray<SourceFile> files = ModelEmitter.Emit(DisclosedModel.For(model, Audience.Public), default, new EmitOptions("Tests", "public", GlobalUsings: true));
        string[] types =
        [
            .. model.Kinds.SelectMany(k => new[] { k.TypeName, k.TypeName + "Field", k.Container }),
            .. model.Records.SelectMany(r => new[] { r.TypeName }),
            .. model.Vocabularies.Select(v => v.TypeName),
            "Vocabularies", "Inverses", "GlobalUsings", "Estimate", "EdtfDate", "GeoPoint", "TimeOfDay",
        ];

        AssertUnique(types, StringComparer.OrdinalIgnoreCase);
        AssertUnique([.. files.Select(f => f.HintName), .. model.Kinds.Select(k => k.Container + ".g.cs")], StringComparer.OrdinalIgnoreCase);
        Assert.All(model.Kinds, kind =>
            AssertUnique([.. kind.Fields.Select(f => f.Property), .. kind.Inverses.Select(i => i.Property), kind.TypeName, "Id", "Equals", .. kind.CasualtyField is null ? Array.Empty<string>() : ["Killed", "Injured", "CountOf"]]));
        Assert.All(model.Records, record => AssertUnique([.. record.Fields.Select(f => f.Property), record.TypeName, "Equals"]));
        Assert.All(model.Records.Where(r => r.InlineField >= 0), record =>
            AssertUnique([.. record.FieldNames, .. model.Record("attribution").FieldNames]));
        Assert.All(model.Vocabularies, vocabulary =>
        {
            AssertUnique([.. vocabulary.Terms.Select(t => t.Member), "Unspecified"]);
            AssertUnique([.. vocabulary.Terms.Select(t => $"{t.Number}"), "0"]);
        });

        // Every part of the built-in model is there, or the members that are worked out from it would not compile.
        DomainModel builtIn = ModelLoader.BuiltIn;
        Assert.Empty(builtIn.Kinds.Select(k => k.Name).Except(model.Kinds.Select(k => k.Name)));
        Assert.Empty(builtIn.Vocabularies.SelectMany(Terms).Except(model.Vocabularies.SelectMany(Terms)));
        Assert.Empty(builtIn.Kinds.SelectMany(Fields).Except(model.Kinds.SelectMany(Fields)));
        Assert.Empty(builtIn.Records.SelectMany(Fields).Except(model.Records.SelectMany(Fields)));

        static IEnumerable<string> Terms(Vocabulary v) => v.Terms.Select(t => $"{v.Name} {t.Name} {t.Number}");
        static IEnumerable<string> Fields(Shape s) => s.Fields.Select(f => $"{s.Name} {Words(f)}");
    }

    private static void AssertUnique(string[] names, StringComparer? comparer = null)
        => Assert.Empty(names.GroupBy(n => n, comparer ?? StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
}

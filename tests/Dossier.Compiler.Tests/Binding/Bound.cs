using System.Text;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;
using Dossier.Compiler.Tests.Modelling;
using Dossier.Compiler.Tests.Reading;

namespace Dossier.Compiler.Tests.Binding;

/// <summary>Binds seeds for tests, and writes what was understood in one line that a test can spell out.</summary>
internal static class Bound
{
    /// <summary>A seed in YAML, of which the same is understood as of the seed in JSON that says the same.</summary>
    public static BoundDocument Yaml(string text, DomainModel? model = null)
    {
        BoundDocument document = Seed("seeds/test.yaml", text, model);
        // Of indentation, which shows what was meant, JSON has no twin.
        if (document.Problems.All(p => p.Rule != Rules.YamlFieldsNotIndented) && SeedReader.Read(document.Path, text) is { Root: not null, Problems.IsEmpty: true })
        {
            BoundDocument twin = Json(JsonSeed.Of(text), model);
            Assert.Equal(document.Show(), twin.Show());
            Assert.Equal(document.Problems.Select(p => p.Rule.Id), twin.Problems.Select(p => p.Rule.Id));
        }

        return document;
    }

    public static BoundDocument Json(string text, DomainModel? model = null) => Seed("seeds/test.json", text, model);

    public static BoundDocument Seed(string path, string text, DomainModel? model = null)
        => Binder.Bind(path, SeedReader.Read(path, text), model ?? ModelLoader.BuiltIn);

    /// <summary>The one record of a document.</summary>
    public static BoundRecord Only(this BoundDocument document) => Assert.Single(document.Content.Records);

    /// <summary>What is wrong, a mistake a line.</summary>
    public static string Messages(this BoundDocument document) => string.Join('\n', document.Problems.Select(Models.Said));

    /// <summary>The text of each mistake's span, separated by bars.</summary>
    public static string Culprits(this BoundDocument document, string text)
        => string.Join('|', document.Problems.Select(p => text[p.Span.Start..p.Span.End]));

    /// <summary>Records as <c>kind id {field=value, ...}</c>, a line each; references after <c>></c>, lists in brackets.</summary>
    public static string Show(this BoundDocument document)
        => string.Join('\n', document.Content.Records.Select(r => $"{r.Kind.Name} {r.Id} {Show(r.Fields)}"));

    /// <summary>Fields; with those that a file refers to, their names in C# stand behind a slash.</summary>
    public static string Show(EquatableArray<FieldValue> fields, EquatableArray<ReferredMember> referred = default)
    {
        var text = new StringBuilder();
        Write(text, fields, referred);
        return text.ToString();
    }

    private static void Write(StringBuilder text, EquatableArray<FieldValue> fields, EquatableArray<ReferredMember> referred)
    {
        text.Append('{');
        for (int i = 0; i < fields.Count; i++)
        {
            FieldValue field = fields[i];
            text.Append(i == 0 ? "" : ", ").Append(field.Field.Name).Append(field.Field.Many ? "=[" : "=");
            for (int j = 0; j < field.Values.Count; j++)
                Write(text.Append(j == 0 ? "" : ", "), field.Field, field.Values[j], referred);
            text.Append(field.Field.Many ? "]" : "");
        }

        text.Append('}');
    }

    private static void Write(StringBuilder text, Field field, Value value, EquatableArray<ReferredMember> referred)
    {
        switch (value)
        {
            case ScalarValue scalar:
                text.Append(scalar.Text);
                break;
            case ReferenceValue reference:
                text.Append('>').Append(reference.Id);
                if (referred.SingleOrDefault(r => r.Kind == field.Target && r.Id == reference.Id) is { } member)
                    text.Append('/').Append(member.Member);
                break;
            case ClaimedReference claimed:
                Write(text, field, claimed.Reference, referred);
                break;
            case RecordValue record:
                Write(text, record.Fields, referred);
                break;
        }
    }
}

using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Project;
using Dossier.Compiler.Schema;

namespace Dossier.Compiler.Tests.Marks;

/// <summary>A project as an audience gets it, in words that a test can spell out.</summary>
internal sealed class Marked
{
    /// <summary>What every test with reports refers to.</summary>
    public const string Cast = "actors: { a: { name: A }, b: { name: B, partOf: a } }\nsources: { s: { name: S, published: 2023-12 } }\n";

    private readonly DossierProject _project;

    private Marked(DossierProject project) => _project = project;

    /// <summary>A seed as everybody gets it.</summary>
    public static Marked Public(string seed) => For("public", ("seeds/a.yaml", seed));

    /// <summary>A seed as the desk has it.</summary>
    public static Marked Internal(string seed) => For("internal", ("seeds/a.yaml", seed));

    /// <summary>Files as an audience gets them.</summary>
    public static Marked For(string audience, params (string Path, string Text)[] files)
        => new(DossierProject.Read(
            files.Select(static file => new ProjectText(file.Path, "/p/" + file.Path, file.Text)),
            new ProjectSettings(new EmitOptions("Tests", "public", GlobalUsings: false) { Audience = new Audience(audience) })));

    /// <summary>The records, one a line.</summary>
    public string Records => string.Join('\n', All.Select(Show));

    /// <summary>The errors and warnings in the order of the text: <c>DSR0001 (1,2): message</c>, behind the path where there are several files.</summary>
    public string[] Messages =>
    [
        .. from report in _project.Reports()
           from problem in report.Problems.Items
           where problem.Rule.Severity != RuleSeverity.Info
           select $"{problem.Rule.Id} ({problem.Span.Line + 1},{problem.Span.Column + 1}): {problem.Message}",
    ];

    /// <summary>The ids of the rules of the messages.</summary>
    public string[] Rules => [.. Messages.Select(static message => message[..7])];

    /// <summary>Everything that leaves the build: generated files with their names, the schema with its ids, and the messages.</summary>
    public string Everything => string.Join('\n',
        [.. _project.Sources().Select(static source => source.HintName + "\n" + source.Text), JsonSchemaWriter.WriteForEditors(_project.Disclosed), .. Messages]);

    /// <summary>The fields of a record; null where there is none.</summary>
    public string? this[string id] => All.Where(record => record.Id == id).Select(static record => Show(record.Fields)).SingleOrDefault();

    private IEnumerable<LinkedRecord> All => _project.Disclosed.Documents.SelectMany(static document => document.Document.Records.Items);

    private static string Show(LinkedRecord record) => $"{record.Kind.Name} {record.Id} {Show(record.Fields)}";

    // The values of a list are separated by bars.
    private static string Show(EquatableArray<FieldValue> fields)
        => "{" + string.Join(", ", fields.Select(static field => field.Field.Name + "=" + string.Join('|', field.Values.Select(Show)))) + "}";

    private static string Show(Value value) => value switch
    {
        RecordValue record => Show(record.Fields),
        ClaimedReference claimed => claimed.Reference.Id,
        ReferenceValue reference => reference.Id,
        _ => ((ScalarValue)value).Text,
    };
}

using Dossier.Compiler.Emitting;
using Dossier.Compiler.Project;

namespace Dossier.Compiler.Tests.Project;

/// <summary>A project that is read after an edit with the help of what it was before.</summary>
public class AfterAnEditTests
{
    private const string Own = "kinds: { convoy: { plural: convoys, fields: { escort: { type: ref actor } } } }";

    private static readonly (string Path, string Text)[] Start =
    [
        ("seeds/own.model.yaml", Own),
        ("seeds/actors.yaml", "actors: { us: { name: US }, un: { name: UN } }"),
        ("seeds/convoys.yaml", "convoys: { first: { name: First, escort: us } }"),
        ("seeds/wire.txt", "What it said."),
        ("seeds/sources.yaml", "sources: { wire: { name: Wire, document: wire.txt } }"),
    ];

    /// <summary>Edits that follow each other; an empty text takes the file away.</summary>
    private static readonly (string Path, string Text)[] Edits =
    [
        ("seeds/convoys.yaml", "convoys: { first: { name: First, escort: un } }"),
        ("seeds/convoys.yaml", "convoys: { first: { name: First, escort: nato } }"),
        ("seeds/actors.yaml", "actors: { us: { name: US }, nato: { name: NATO } }"),
        ("seeds/wire.txt", ""),
        ("seeds/own.model.yaml", Own.Replace("escort", "guard", StringComparison.Ordinal)),
        ("seeds/convoys.yaml", ""),
        ("seeds/own.model.yaml", ""),
        ("seeds/convoys.yaml", "convoys: { first: { name: First } }"),
        ("seeds/own.model.yaml", Own),
    ];

    [Fact]
    public void It_is_what_it_would_be_if_it_were_read_for_the_first_time()
    {
        var files = Start.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        DossierProject project = Read(files, null);
        int messages = 0;
        foreach ((string path, string text) in Edits)
        {
            if (text.Length == 0)
                files.Remove(path);
            else
                files[path] = text;

            project = Read(files, project);
            DossierProject anew = Read(files, null);

            Assert.Equal(Told(anew), Told(project));
            Assert.Equal(anew.Sources().Select(source => source.Text), project.Sources().Select(source => source.Text));
            messages += anew.Reports().Sum(report => report.Problems.Count);
        }

        Assert.True(messages > Edits.Length, $"{messages} messages");
    }

    [Fact]
    public void Only_the_file_with_another_text_is_read_again()
    {
        var files = Start.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        DossierProject before = Read(files, null);
        files[Edits[0].Path] = Edits[0].Text;

        DossierProject after = Read(files, before);

        Assert.Same(before.Model, after.Model);
        Assert.Equal(
            ["seeds/convoys.yaml"],
            after.Bound.Where(file => !before.Bound.Any(other => ReferenceEquals(file, other))).Select(file => file.Document.Path));
    }

    [Fact]
    public void With_another_model_every_file_is_read_again()
    {
        var files = Start.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        DossierProject before = Read(files, null);
        files["seeds/own.model.yaml"] = Own + "\n";

        DossierProject after = Read(files, before);

        Assert.DoesNotContain(after.Bound, file => before.Bound.Any(other => ReferenceEquals(file, other)));
    }

    private static string Told(DossierProject project)
        => string.Join("\n", project.Reports().SelectMany(report => report.Problems.Items.Select(problem => report.FilePath + problem)));

    private static DossierProject Read(Dictionary<string, string> files, DossierProject? before)
        => DossierProject.Read(
            files.Select(file => new ProjectText(file.Key, "/" + file.Key, file.Value)),
            new ProjectSettings(new EmitOptions("Tests", "public", GlobalUsings: false)),
            before: before);
}

using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Project;

namespace Dossier.Compiler.Tests.Project;

/// <summary>What an audience may see of a project: all of it, as long as nothing can be marked.</summary>
public class DisclosedProjectTests
{
    [Fact]
    public void An_audience_sees_every_file_record_and_kind()
    {
        var project = DossierProject.Read(
            [
                new ProjectText("seeds/b.yaml", "/b.yaml", "places: { b: B }"),
                new ProjectText("seeds/a.yaml", "/a.yaml", "places: { a: A }"),
                new ProjectText("seeds/own.model.yaml", "/own.model.yaml", "kinds: { convoy: { plural: convoys } }"),
            ],
            new ProjectSettings(new EmitOptions("Tests", "public", GlobalUsings: false)));

        DisclosedProject disclosed = project.Disclosed;

        Assert.Equal(Audience.Public, disclosed.Audience);
        Assert.Equal(["seeds/a.yaml", "seeds/b.yaml"], disclosed.Documents.Select(file => file.Document.Path));
        Assert.Equal(["a", "b"], disclosed.Index.Index.Entries.Items.Select(entry => entry.Id));
        Assert.Same(project.Model, disclosed.Model.Model);
        Assert.Contains(disclosed.Model.Model.Kinds, kind => kind.Name == "convoy");
    }
}

using System.Collections.Immutable;
using System.CommandLine;
using Dossier.Compiler.Codebook;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Project;
using Dossier.Tool.Finding;
using Dossier.Tool.Pages;
using Dossier.Tool.Reporting;

namespace Dossier.Tool.Commands;

/// <summary><c>dossier codebook</c>: all kinds, fields, terms and notations of the project's model.</summary>
internal static class CodebookCommand
{
    private const string Title = "Codebook";

    /// <summary>The command.</summary>
    public static Command Create(Host host)
    {
        var path = Shared.PathArgument();
        var format = new Option<string>("--format") { Description = "One HTML file, or Markdown.", DefaultValueFactory = static _ => "" };
        format.AcceptOnlyFromAmong("html", "md");
        var output = new Option<string?>("--output", "-o") { Description = "Where to write: a file (.html or .md), or a folder for a Markdown file for each page. The terminal if it is left out.", HelpName = "PATH" };
        var command = new Command("codebook", "Write what can be recorded and how: kinds, fields, terms, counts and dates, those of your own model files included.") { path, format, output };
        command.SetAction(result =>
        {
            string? target = result.GetValue(output);
            string form = result.GetValue(format) is { Length: > 0 } stated ? stated : target?.EndsWith(".html", StringComparison.OrdinalIgnoreCase) == true ? "html" : "md";
            ImmutableArray<CodebookPage> pages = CodebookWriter.Write(ModelAt(host.PlaceAt(result.GetValue(path), result)));
            if (target is null)
                host.Output.Write(form == "html" ? CodebookFile.Html(pages, Title) : CodebookFile.Markdown(pages));
            else
                Write(host, pages, form, target);
            return ExitCodes.Fine;
        });
        return command;
    }

    // A folder without seeds has the built-in model.
    private static DisclosedModel ModelAt(Workplace place)
    {
        DiskFile[] models = [.. place.Files.Where(static file => FileRole.IsModel(file.Path)).Select(DiskFile.Read)];
        return models.Length == 0 ? DisclosedModel.For(ModelLoader.BuiltIn, place.Properties.Settings.Emit.Audience) : DossierProject.Read(models, place.Properties.Settings).Disclosed.Model;
    }

    private static void Write(Host host, ImmutableArray<CodebookPage> pages, string form, string target)
    {
        Written.To(target, () =>
        {
            if (form == "md" && !target.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            {
                foreach (CodebookPage page in pages)
                {
                    string file = Path.Combine(target, page.Path);
                    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                    File.WriteAllText(file, page.Text);
                }
            }
            else
            {
                if (Path.GetDirectoryName(Path.GetFullPath(target)) is { } folder)
                    Directory.CreateDirectory(folder);
                File.WriteAllText(target, form == "html" ? CodebookFile.Html(pages, Title) : CodebookFile.Markdown(pages));
            }
        });

        host.Screen.Line(new Part($"Written: {SafeText.Of(target)}", Tone.Good));
    }
}

using System.CommandLine;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Project;
using Dossier.Compiler.Schema;
using Dossier.Tool.Checking;
using Dossier.Tool.Finding;
using Dossier.Tool.Reporting;

namespace Dossier.Tool.Commands;

/// <summary><c>dossier schema</c>: the JSON Schema of the project's seeds, for editors.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Host host)
    {
        var path = Shared.PathArgument();
        var output = new Option<string?>("--output", "-o") { Description = "A file to write to instead of the terminal.", HelpName = "FILE" };
        var models = new Option<bool>("--model-files") { Description = "The schema of model files (*.model.yaml) instead." };
        var mappings = new Option<bool>("--mapping-files") { Description = "The schema of mapping files (*.map.yaml) instead." };
        var portable = new Option<bool>("--portable") { Description = "Without the ids and the keywords that only editors know, for other validators." };
        var command = new Command("schema", "Write the JSON Schema by which editors complete and check the seeds of this project.") { path, output, models, mappings, portable };
        command.SetAction(result =>
        {
            Workplace place = host.PlaceAt(result.GetValue(path), result);
            bool isPortable = result.GetValue(portable);
            string schema = result.GetValue(mappings) ? MappingSchemaWriter.Write() : (result.GetValue(models), isPortable) switch
            {
                (true, true) => ModelSchemaWriter.Write(),
                (true, false) => ModelSchemaWriter.WriteForEditors(),
                _ => SchemaOf(place, isPortable),
            };
            if (result.GetValue(output) is { } file)
                Write(host, place, file, schema);
            else
                host.Output.Write(schema);
            return ExitCodes.Fine;
        });
        return command;
    }

    // A folder without seeds has the built-in model.
    private static string SchemaOf(Workplace place, bool isPortable)
    {
        DossierProject? project = place.Files.IsEmpty ? null : CheckedSeeds.Of(place).Project ?? throw new WrongUseException(CheckCommand.NothingFound(place));
        if (isPortable)
            return JsonSchemaWriter.Write(project?.Disclosed.Model ?? DisclosedModel.For(ModelLoader.BuiltIn, Audience.Public));
        return project is null ? ProjectSchema.Write([], place.Properties.Settings, default) : ProjectSchema.Write(project);
    }

    private static void Write(Host host, Workplace place, string file, string schema)
    {
        string target = Path.GetFullPath(file);
        if (SeedPatterns.Default.Seeds.Any(pattern => ShownPath.Relative(target, Path.Combine(place.Root, pattern.Folder)) is not null))
            throw new WrongUseException($"'{file}' is among the seeds, where every JSON file is read as a seed. Write the schema beside the folder, such as to schema/dossier.schema.json.");
        Written.To(file, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);

            // An editor that watches the file is not disturbed by one that is the same.
            if (!File.Exists(target) || File.ReadAllText(target) != schema)
                File.WriteAllText(target, schema);
        });

        host.Screen.Line(new Part($"Written: {ShownPath.Of(target)}", Tone.Good));
    }
}

using System.CommandLine;
using System.Globalization;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Reading;
using Dossier.Tool.Checking;
using Dossier.Tool.Finding;
using Dossier.Tool.Reporting;
using Dossier.Tool.Starting;

namespace Dossier.Tool.Commands;

/// <summary><c>dossier add KIND</c>: a skeleton of a record in a seed.</summary>
internal static class AddCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Host host)
    {
        var kind = new Argument<string>("kind") { HelpName = "kind", Description = "The kind of record: incident, actor, place, facility, source, tally, or one of your own model." };
        kind.CompletionSources.Add([.. ModelLoader.BuiltIn.Kinds.Select(static one => one.Name)]);
        var name = new Argument<string?>("name") { Description = "The name of the record, from which its id is made.", Arity = ArgumentArity.ZeroOrOne };
        var id = new Option<string?>("--id") { Description = "The id, if it is to be another one.", HelpName = "ID" };
        var file = new Option<string?>("--file", "-f") { Description = "The seed to write to. The one with most records of the kind if it is left out.", HelpName = "FILE" };
        var path = Shared.PathOption();
        var command = new Command("add", "Add a skeleton of a record to a seed, with its fields as comments.") { kind, name, id, file, path };
        command.SetAction(result =>
        {
            var seeds = CheckedSeeds.Of(host.PlaceAt(result.GetValue(path), result, Dossier.Compiler.Disclosure.Audience.Keepers));
            DomainModel model = seeds.Project?.Model ?? ModelLoader.BuiltIn;
            Kind wanted = KindOf(model, result.GetValue(kind)!);
            string title = result.GetValue(name) ?? "New " + NameWords.Of(wanted.Name);
            string key = result.GetValue(id) ?? IdOf(title, wanted);
            if (!Identifiers.IsValidId(key))
                throw new WrongUseException(string.Format(CultureInfo.InvariantCulture, Rules.MalformedId.Message, key, SuggestedId.For(key)));
            if (seeds.Project?.Index.Find(wanted.Name, key) is { } taken)
                throw new WrongUseException($"The {NameWords.Of(wanted.Name)} '{key}' is already in {taken.Path}. Choose another id: --id");

            Add(host, seeds, model, wanted, key, title, result.GetValue(file));
            return ExitCodes.Fine;
        });
        return command;
    }

    private static void Add(Host host, CheckedSeeds seeds, DomainModel model, Kind kind, string id, string name, string? file)
    {
        string target = file is null ? FileFor(seeds, kind) : SeedTarget.At(file, seeds.Place);

        // A name may hold what no seed may, such as a character that reverses the text after it.
        string alone = RecordSkeleton.Write(model, kind, id, name, "  ");
        if (SeedReader.Read("new.yaml", $"{kind.Plural}:\n{alone}").Problems.FirstOrDefault(static problem => problem.Rule.Severity == RuleSeverity.Error) is { } problem)
            throw new WrongUseException($"The name '{name}' cannot be written: {problem.Message}");

        bool exists = File.Exists(target);
        DiskFile? disk = exists ? DiskFile.Read(new FoundFile(Path.GetFileName(target), target)) : null;
        if (exists && disk is not { Text: not null })
            throw new WrongUseException($"'{target}' cannot be read.");
        if (!exists && RealPath.LeadsOut(target, seeds.Place.Root))
            throw new WrongUseException($"'{target}' is in a folder that is a link to one outside '{seeds.Place.Root}'. Name another file: --file");
        if (disk?.WhyKept(seeds.Place.Root) is { } why)
            throw new WrongUseException($"Nothing is added to '{target}': {why}. Or name another file: --file");
        string? after = RecordInsertion.Into(Path.GetFileName(target), disk?.Text ?? "", kind, id, indent => RecordSkeleton.Write(model, kind, id, name, indent));
        if (after is null)
        {
            host.Output.Write(alone);
            throw new WrongUseException($"Nothing can be added to '{target}' as it is written. Name another file with --file, or write the lines above below '{kind.Plural}:'.");
        }

        Written.To(target, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (disk is not null)
                disk.Write(after);
            else
                File.WriteAllText(target, after);
        });

        host.Screen.Line(new Part($"Added the {NameWords.Of(kind.Name)} ", Tone.Good), new Part(SafeText.Of(id), Tone.Strong), new Part($" to {ShownPath.Of(target)}.", Tone.Good));
    }

    private static Kind KindOf(DomainModel model, string name)
        => model.Kinds.FirstOrDefault(kind => kind.Name == name || kind.Plural == name)
            ?? (model.KindSynonyms.Find(name) is { } plural ? model.KindByPlural(plural) : null)
            ?? throw new WrongUseException($"'{name}' is not a kind of record.{Suggestion.For(name, [.. model.Kinds.Select(static kind => kind.Name)])} Write one of: {string.Join(", ", model.Kinds.Select(static kind => kind.Name))}.");

    private static string IdOf(string name, Kind kind)
    {
        string id = SuggestedId.Of(name);
        return id.Length > 0 ? id : throw new WrongUseException($"No id can be made of '{name}'. Choose one: dossier add {kind.Name} \"{name}\" --id ID");
    }

    private static string FileFor(CheckedSeeds seeds, Kind kind)
    {
        string? most = seeds.Project?.Bound
            .Where(file => SeedTarget.IsYaml(file.Document.Path) && RealPath.IsBelow(Path.GetFullPath(file.FilePath), seeds.Place.Root))
            .Select(file => (file.FilePath, Count: file.Document.Content.Records.Items.Count(record => record.Kind == kind)))
            .Where(static file => file.Count > 0)
            .OrderByDescending(static file => file.Count).ThenBy(static file => file.FilePath, StringComparer.Ordinal)
            .Select(static file => file.FilePath)
            .FirstOrDefault();
        return most ?? Path.Combine(seeds.Place.Root, SeedPatterns.Default.Seeds[0].Folder, kind.Plural + ".yaml");
    }
}

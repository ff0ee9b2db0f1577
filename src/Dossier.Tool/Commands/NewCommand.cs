using System.CommandLine;
using Dossier.Tool.Finding;
using Dossier.Tool.Reporting;
using Dossier.Tool.Starting;

namespace Dossier.Tool.Commands;

/// <summary><c>dossier new</c>: a small dataset with comments, to be replaced record by record.</summary>
internal static class NewCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Host host)
    {
        var folder = new Argument<string?>("folder") { Description = "Where to create the folder 'seeds'. The current folder if it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("new", "Start a dataset: a folder 'seeds' with a few records that are made up, and comments.") { folder };
        command.SetAction(result =>
        {
            string root = Path.GetFullPath(result.GetValue(folder) ?? ".");
            if (File.Exists(root))
                throw new WrongUseException($"'{root}' is a file. Give a folder.");
            string seeds = Path.Combine(root, SeedPatterns.Default.Seeds[0].Folder);
            if (Directory.Exists(seeds) && FolderAccess.FirstIn(seeds) is { } first)
                throw new WrongUseException($"There are files in '{seeds}' already, such as '{Path.GetFileName(first)}', and nothing is overwritten. To add a record: dossier add incident \"NAME\"");

            Write(host.Screen, seeds);
            return ExitCodes.Fine;
        });
        return command;
    }

    private static void Write(Screen screen, string seeds)
    {
        Written.To(seeds, () =>
        {
            Directory.CreateDirectory(seeds);
            foreach ((string name, string text) in StarterDataset.Files)
            {
                string file = Path.Combine(seeds, name);
                using (var writer = new StreamWriter(new FileStream(file, FileMode.CreateNew)))
                    writer.Write(text);
                screen.Line(new Part("Written: ", Tone.Good), new Part(ShownPath.Of(file)));
            }
        });

        screen.Blank();
        screen.Line(new Part("Next: open the files, and run "), new Part("dossier check", Tone.Strong), new Part("."));
    }
}

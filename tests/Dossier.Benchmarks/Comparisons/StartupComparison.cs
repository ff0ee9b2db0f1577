using System.Globalization;
using Dossier.Benchmarks.Building;
using Dossier.Benchmarks.Data;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>
/// The first record, and all records with their references followed, in a fresh process beyond a program that prints a line; each program
/// is held against such a one in its own surroundings. Published plainly, and with code compiled ahead of time.
/// </summary>
internal static class StartupComparison
{
    private const string Section = "Start-up";
    private const string RuntimeConfig =
        """{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" } } }""";

    /// <summary>Runs it at every size.</summary>
    public static void Run(Settings settings, Workspace workspace, Table table)
    {
        foreach (int size in settings.SizesOr([10_000]))
        {
            MadeData data = DataMaker.Make(size);
            string folder = workspace.Folder("startup", size.ToString(CultureInfo.InvariantCulture), "contenders");
            File.WriteAllText(Path.Combine(folder, "data.json"), TreeText.Plain(data, isJson: true));
            File.WriteAllText(Path.Combine(folder, "data.yaml"), TreeText.Plain(data, isJson: false));
            ContenderProject.Write(folder);
            string contenders = Publishing.Plain(folder, "Contenders");
            Child.Dotnet(["exec", contenders, "prepare", folder]).MustSucceed("preparing the contenders' files");
            string hello = Project(Variant.Empty);
            string dossier = Project(Variant.Dossier);

            Progress.Say($"start-up {size}: published");
            Programs plain = new(settings, folder, Variant.First(data).Id, contenders, Publishing.Plain(hello, "Consumer"), Publishing.Plain(dossier, "Consumer"));
            plain.ByHand(Compile(Variant.Of(Variant.LazyByMethod, data), workspace, size), Compile(Variant.Of(Variant.StaticReadonly, data), workspace, size));
            plain.Measure(table, size, "", Bar.FirstAgainstJson, Bar.AllAgainstJson);

            if (Publishing.ReadyToRun(folder, "Contenders") is { } contendersAhead && Publishing.ReadyToRun(hello, "Consumer") is { } helloAhead
                && Publishing.ReadyToRun(dossier, "Consumer") is { } dossierAhead)
            {
                new Programs(settings, folder, Variant.First(data).Id, contendersAhead, helloAhead, dossierAhead).Measure(table, size, ", published with ReadyToRun", null, null);
            }
            else
            {
                table.Note("Published with ReadyToRun: not measured, since the packages that this platform needs for it cannot be had here.");
            }

            string Project(string variant) => ProjectOf(Variant.Of(variant, data), workspace.Folder("startup", size.ToString(CultureInfo.InvariantCulture), variant));
        }
    }

    /// <summary>Puts beside a compiled program what it needs to run.</summary>
    public static void MakeRunnable(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "Consumer.runtimeconfig.json"), RuntimeConfig);
        File.Copy(Machine.Runtime, Path.Combine(folder, "Dossier.dll"), overwrite: true);
    }

    private static string ProjectOf(Variant variant, string folder)
    {
        ProjectBuild.Write(variant, folder);
        return folder;
    }

    private static string Compile(Variant variant, Workspace workspace, int size)
    {
        string folder = workspace.Folder("startup", size.ToString(CultureInfo.InvariantCulture), variant.Name.Replace(' ', '-'));
        string assembly = Path.Combine(folder, "Consumer.dll");
        InProcess.Emit(InProcess.Compilation(variant), assembly);
        MakeRunnable(folder);
        return assembly;
    }
}

using Dossier.Benchmarks.Comparisons;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks;

/// <summary>Makes the data, runs the comparisons, prints the table.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (Settings.Read(arguments) is not { } settings)
        {
            Console.Error.WriteLine(Settings.Usage);
            return 2;
        }

        using var workspace = new Workspace(settings.Keep);
        var table = new Table();
        Progress.Say($"{string.Join(", ", settings.Sizes)} records: {string.Join(", ", settings.Sections)}");
        foreach (string section in settings.Sections)
        {
            switch (section)
            {
                case "compile": CompileComparison.Run(settings, workspace, table); break;
                case "build": BuildComparison.Run(settings, workspace, table); break;
                case "generator": StageTimings.Run(settings, table); break;
                case "startup": StartupComparison.Run(settings, workspace, table); break;
                case "lookup": LookupComparison.Run(settings, workspace, table); break;
                case "edit": EditTimings.Run(settings, table); break;
                case "limits": Limits.Run(settings, workspace, table); break;
            }
        }

        Console.WriteLine(table.Print());
        return 0;
    }
}

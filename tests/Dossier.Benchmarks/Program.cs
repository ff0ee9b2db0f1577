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
        DateTime began = DateTime.UtcNow;
        List<string> loads = [];
        bool hasFailed = false;
        Progress.Say(string.Join(", ", settings.Sections));
        foreach (string section in settings.Sections)
        {
            loads.Add($"{section} {Report.Load()}");
            hasFailed |= !Try(section, settings, workspace, table);

            // What was measured is on disk even if a later group fails.
            Report.Write(settings, began, [.. loads, "end " + Report.Load()], table);
        }

        Console.WriteLine(Report.Write(settings, began, [.. loads, "end " + Report.Load()], table));
        return hasFailed ? 1 : 0;
    }

    // What fails in one group says nothing about the others.
    private static bool Try(string section, Settings settings, Workspace workspace, Table table)
    {
        try
        {
            Run(section, settings, workspace, table);
            return true;
        }
#pragma warning disable CA1031 // Whatever it was, it is told, and the run ends with an error.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Console.Error.WriteLine(exception);
            table.Note($"The group `{section}` FAILED: {exception.Message.Split('\n')[0]}");
            return false;
        }
    }

    private static void Run(string section, Settings settings, Workspace workspace, Table table)
    {
        switch (section)
        {
            case "fixed": FixedCost.Run(settings, workspace, table); break;
            case "build": BuildComparison.Run(settings, workspace, table); break;
            case "edit": EditTimings.Run(settings, table); break;
            case "editor": EditorServices.Run(settings, table); break;
            case "memory": MemoryComparison.Run(settings, workspace, table); break;
            case "startup": StartupComparison.Run(settings, workspace, table); break;
            case "compile": CompileComparison.Run(settings, workspace, table); break;
            case "generator": StageTimings.Run(settings, table); break;
            case "lookup": LookupComparison.Run(settings, workspace, table); break;
            case "rows": RowsComparison.Run(settings, workspace, table); break;
            case "export": ExportCost.Run(settings, workspace, table); break;
            case "limits": Limits.Run(settings, workspace, table); break;
        }
    }
}

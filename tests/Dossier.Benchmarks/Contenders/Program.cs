using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace Dossier.Benchmarks.Contenders;

/// <summary>
/// <c>contender mode folder id</c>: loads the data in the folder, and prints the microseconds since it began, those of processor time since
/// the process began, how many methods were compiled and for how many microseconds, the bytes allocated,
/// and a number that tells that it read the right thing.
/// </summary>
internal static partial class Program
{
    private static int Main(string[] arguments)
    {
        long start = Stopwatch.GetTimestamp();
        long sum = Run(arguments[0], arguments.Length > 1 ? arguments[1] : "", arguments.Length > 2 ? arguments[2] : "");
        double microseconds = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        double processor = Environment.CpuUsage.TotalTime.TotalMicroseconds;
        long methods = JitInfo.GetCompiledMethodCount();
        double compiling = JitInfo.GetCompilationTime().TotalMicroseconds;
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{microseconds:0} {processor:0} {methods} {compiling:0} {bytes} {sum}"));
        return 0;
    }

    private static long Run(string contender, string folder, string id)
    {
        long sum = -1;
        switch (contender)
        {
            case "hello": return 0;
            case "json-first": return First(JsonContender.Load(folder), id, resolve: false);
            case "json-first-resolved": return First(JsonContender.Load(folder), id, resolve: true);
            case "json-all": return All(JsonContender.Load(folder), resolve: false);
            case "json-all-resolved": return All(JsonContender.Load(folder), resolve: true);
            case "csv-first": return First(CsvContender.Load(folder), id, resolve: true);
            case "csv-all": return All(CsvContender.Load(folder), resolve: true);
            case "sqlite-first": return SqliteContender.NameLength(folder, id);
            case "sqlite-all": return All(SqliteContender.Load(folder), resolve: true);
            case "yaml-first": return First(YamlContender.Load(folder), id, resolve: true);
            case "yaml-all": return All(YamlContender.Load(folder), resolve: true);
            case "prepare":
                CsvContender.Write(folder, JsonContender.Load(folder));
                SqliteContender.Write(folder);
                More("prepare-more", folder, id, ref sum);
                return 0;
            default:
                More(contender, folder, id, ref sum);
                return sum >= 0 ? sum : throw new ArgumentException("no such contender: " + contender);
        }
    }

    // Those whose packages are referred to by a project alone that is written while the benchmarks run.
    static partial void More(string contender, string folder, string id, ref long sum);

    // Which record is wanted is known by its id; its place's name is looked at too.
    private static long First(Dataset data, string id, bool resolve)
    {
        if (resolve)
            References.Resolve(data);
        foreach (Incident incident in data.Incidents)
        {
            if (incident.Id == id)
                return incident.Name.Length + (resolve ? incident.InPlace!.Name.Length : incident.Place!.Length);
        }

        return -1;
    }

    private static long All(Dataset data, bool resolve)
    {
        if (!resolve)
            return data.Incidents.Count;

        References.Resolve(data);
        return Walk.Over(data);
    }
}

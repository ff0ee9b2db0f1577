using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Dossier.Benchmarks.Building;
using Dossier.Benchmarks.Data;
using Dossier.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Perfolizer.Horology;
using Workspace = Dossier.Benchmarks.Measuring.Workspace;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>Look-ups, references and queries by BenchmarkDotNet, in this process, over records compiled just now.</summary>
internal static class LookupComparison
{
    private const string Section = "Look-ups";

    /// <summary>Runs it at every size; a short run, at the middle one.</summary>
    public static void Run(Settings settings, Workspace workspace, Table table)
    {
        foreach (int size in settings.IsShort ? settings.SizesOr([1_000]) : settings.SizesOr([100, 1_000, 10_000]))
        {
            Progress.Say($"look-ups {size}");
            Assembly assembly = Compile(size, workspace);
            Summary summary = BenchmarkRunner.Run(assembly.GetType("Consumer.LookupBenchmarks")!, Config(settings, workspace));
            if (summary.HasCriticalValidationErrors)
                throw new InvalidOperationException(string.Join('\n', summary.ValidationErrors.Select(e => e.Message)));
            foreach (IGrouping<string, BenchmarkReport> category in summary.Reports.GroupBy(r => r.BenchmarkCase.Descriptor.Categories[0]))
                Add(table, size, category.Key, category);
        }
    }

    private static void Add(Table table, int size, string category, IEnumerable<BenchmarkReport> reports)
    {
        BenchmarkReport dossier = reports.First(r => !r.BenchmarkCase.Descriptor.Baseline);
        BenchmarkReport baseline = reports.First(r => r.BenchmarkCase.Descriptor.Baseline);
        if (dossier.ResultStatistics is not { } ours || baseline.ResultStatistics is not { } theirs)
        {
            table.Add(Section, size, category, "failed");
            return;
        }

        table.Add(
            Section, size, category,
            string.Create(CultureInfo.InvariantCulture, $"{ours.Median / theirs.Median:0.00} ({ours.Min / theirs.Max:0.00}..{ours.Max / theirs.Min:0.00})"),
            $"{Time(ours.Median)}, {Bytes(dossier)} bytes; {baseline.BenchmarkCase.Descriptor.WorkloadMethod.Name} {Time(theirs.Median)}, {Bytes(baseline)} bytes");
    }

    private static string Time(double nanoseconds)
        => nanoseconds < 10_000 ? FormattableString.Invariant($"{nanoseconds:0} ns") : FormattableString.Invariant($"{nanoseconds / 1000:0} µs");

    private static string Bytes(BenchmarkReport report)
        => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)?.ToString(CultureInfo.InvariantCulture) ?? "?";

    private static ManualConfig Config(Settings settings, Workspace workspace)
    {
        Job job = Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithLaunchCount(1)
            .WithWarmupCount(settings.IsShort ? 1 : 4)
            .WithIterationCount(settings.IsShort ? 3 : 12)
            .WithEvaluateOverhead(!settings.IsShort)
            .WithIterationTime(TimeInterval.FromMilliseconds(settings.IsShort ? 40 : 150));
        return ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance)
            .WithArtifactsPath(workspace.Folder("lookup"));
    }

    private static Assembly Compile(int size, Workspace workspace)
    {
        Variant variant = Variant.Of(Variant.Dossier, DataMaker.Make(size));
        string name = "Consumer" + size.ToString(CultureInfo.InvariantCulture);
        CSharpCompilation compilation = InProcess.Compilation(variant with { Sources = [] }, name, isLibrary: true)
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(SourceText.From(Machine.Consumer("LookupBenchmarks.cs"), System.Text.Encoding.UTF8)))
            .AddReferences(MetadataReference.CreateFromFile(typeof(BenchmarkAttribute).Assembly.Location));
        InProcess.Driver(variant).RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);
        string path = Path.Combine(workspace.Folder("lookup"), name + ".dll");
        InProcess.Emit(generated, path);
        return Load(name, path);
    }

    // In a context of its own: a consumer runs with another build of the runtime library than the generator in this process. What
    // BenchmarkDotNet emits looks for the consumer in the default context, and is shown where it is.
    private static Assembly Load(string name, string path)
    {
        var context = new AssemblyLoadContext(name);
        context.LoadFromAssemblyPath(Machine.Runtime);
        Assembly consumer = context.LoadFromAssemblyPath(path);
        AssemblyLoadContext.Default.Resolving += (_, wanted) => wanted.Name == name ? consumer : null;
        return consumer;
    }
}

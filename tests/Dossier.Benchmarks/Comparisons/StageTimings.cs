using System.Collections.Immutable;
using System.Globalization;
using Dossier.Benchmarks.Building;
using Dossier.Benchmarks.Data;
using Dossier.Benchmarks.Measuring;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Planning;
using Dossier.Compiler.Reading;
using Microsoft.CodeAnalysis;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>Processor time and memory of each stage of the generator, warm, and how they grow with the number of records.</summary>
internal static class StageTimings
{
    private const string Section = "Generator, warm";
    private const int Small = 1_000;
    private const int Large = 10_000;
    private static readonly EmitOptions Options = new("Consumer", "public", GlobalUsings: false);

    /// <summary>Runs it at 1,000 and 10,000 records.</summary>
    public static void Run(Settings settings, Table table)
    {
        // Ten of the small ones each round, which lie apart in memory: as much work, garbage and distance as the large one.
        int rounds = settings.IsShort ? 5 : 9;
        List<Stage>[] small = [.. Enumerable.Range(0, Large / Small).Select(_ => Stages(DataMaker.Make(Small)))];
        List<Stage> large = Stages(DataMaker.Make(Large));
        Progress.Say("generator: the data is made");
        Progress.Say("generator: warming up");
        foreach (Stage stage in small.SelectMany(s => s).Concat(small.SelectMany(s => s)))
            stage.Once();

        for (int round = 0; round < rounds; round++)
        {
            Progress.Say($"generator: round {round + 1} of {rounds}");
            for (int i = 0; i < large.Count; i++)
            {
                small[0][i].Measure(Large, [.. small.Select(s => s[i])]);
                large[i].Measure(Large, [large[i]]);
            }
        }

        for (int i = 0; i < large.Count; i++)
        {
            Stage one = small[0][i];
            Stage ten = large[i];
            table.Add(
                Section, Large, one.Name, ten.Microseconds.ToString("0.0") + " µs a record",
                string.Create(CultureInfo.InvariantCulture, $"{ten.Bytes.Median:0} bytes a record; at 1,000 records {one.Microseconds.Median:0.0} µs, {one.Bytes.Median:0} bytes"));
            if (one.Grows)
                table.AddBar(Section, Large, "growth of a record's time from 1,000 to 10,000: " + one.Name, ten.Microseconds.Over(one.Microseconds), Bar.Growth);
        }

        Whole(settings, table);
    }

    // The whole generator through the driver, against the compiler's work on what was emitted, both warm.
    private static void Whole(Settings settings, Table table)
    {
        int rounds = settings.IsShort ? 2 : 5;
        foreach (int size in settings.IsShort ? settings.SizesOr([10_000]) : settings.SizesOr([100, 1_000, 10_000]))
        {
            MadeData data = DataMaker.Make(size);
            Variant variant = Variant.Of(Variant.Dossier, data);
            Variant emitted = Variant.Of(Variant.Emitted, data);
            var generator = new Samples();
            var compiler = new Samples();
            for (int round = -1; round < rounds; round++)
            {
                Compilation compilation = InProcess.Compilation(variant);
                GeneratorDriver driver = InProcess.Driver(variant);
                GC.Collect();
                double start = ProcessorTime.OfThis;
                driver.RunGenerators(compilation);
                double generated = ProcessorTime.OfThis - start;
                GC.Collect();
                start = ProcessorTime.OfThis;
                using var stream = new MemoryStream();
                InProcess.Emit(InProcess.Compilation(emitted), stream);
                double compiled = ProcessorTime.OfThis - start;
                if (round < 0)
                    continue;
                generator.Add(generated);
                compiler.Add(compiled);
            }

            table.AddBar(
                Section, size, "generator's own time, warm, against the compiler's on what it emitted", generator.Over(compiler), Bar.GeneratorAgainstCompiler,
                string.Create(CultureInfo.InvariantCulture, $"{generator.Median:0} ms of processor time, compiler {compiler.Median:0} ms"));
        }
    }

    private static List<Stage> Stages(MadeData data)
    {
        DomainModel model = ModelLoader.BuiltIn;
        (string Path, string Text)[] yaml = [.. data.Files.Select(f => ($"seeds/{f.Name}.yaml", TreeText.Seed(f, isJson: false)))];
        (string Path, string Text)[] json = [.. data.Files.Select(f => ($"seeds/{f.Name}.json", TreeText.Seed(f, isJson: true)))];
        SeedDocument[] read = [.. yaml.Select(f => SeedReader.Read(f.Path, f.Text))];
        BoundContent[] Bind() => [.. yaml.Zip(read, (file, document) => Binder.Bind(file.Path, document, model).Content)];
        BoundContent[] bound = Bind();
        BoundContent[] boundAgain = Bind();
        ImmutableArray<DocumentKeys> Keys() => [.. bound.Select(DocumentKeys.Of)];
        SeedIndex index = SeedIndex.Build(Keys(), model);
        SeedIndex indexAgain = SeedIndex.Build(Keys(), model);
        ImmutableArray<LinkedDocument> Link() => [.. bound.Select(content => Linker.Link(content, index, model).Document)];
        ImmutableArray<LinkedDocument> linked = Link();
        IReadOnlyList<ContainerPlan> plans = ContainerPlan.All(DisclosedModel.For(model, Audience.Public), DisclosedIndex.For(index, Audience.Public), readsFiles: false);
        CheckContext Context() => new(linked, DocumentSet.None, index, model);

        // Whether a record is referred to is known once all were gone through.
        CheckContext Referred()
        {
            CheckContext context = Context();
            foreach (RecordNode node in context.Nodes)
                RecordRules.CheckItem(node, node.Record.Fields, context);
            return context;
        }

        // What was read of a file is gone when it is bound.
        object? Read((string Path, string Text)[] files)
        {
            foreach ((string path, string text) in files)
                SeedReader.Read(path, text);
            return null;
        }

        // There are none: what everybody pays for those who have some.
        var readers = new ReaderModel(model, model, Audience.Public.Name);
        MarkedSeed[] Marks() => [.. yaml.Zip(read, (file, document) => MarkedSeed.Read(document, file.Text, readers, default))];

        return
        [
            new("read YAML", () => () => Read(yaml)),
            new("read JSON", () => () => Read(json)),
            new("marks of audiences", () => () => Marks()),
            new("bind", () => () => Bind()),
            new("index", () => () => SeedIndex.Build(Keys(), model)),
            new("link", () => () => (object)Link()),
            new("compare two equal models and indices", () => () => Compare(bound, boundAgain, index, indexAgain)),
            new("check, all", () => () => (object)Checker.Check(linked, DocumentSet.None, index, model)),
            new("check: the context", () => () => Context()),
            EachRecord("periods, tenure, former ids, references", Context, static (node, context) => RecordRules.CheckItem(node, node.Record.Fields, context)),
            EachRecord("time", Context, TimeRules.CheckRecord),
            EachRecord("place", Context, PlaceRules.CheckRecord),
            EachRecord("aggregates", Context, AggregateRule.CheckRecord),
            EachRecord("provenance", Context, ProvenanceRules.CheckRecord),
            EachRecord("sides", Context, GraphRules.CheckRecord),
            Family("names and external ids", Referred, IdentityRules.Check),
            Family("former ids taken", Context, FormerIdRules.Check),
            Family("one name, two points", Context, DistanceRules.CheckNames),
            Family("tallies", Context, CountRules.Check),
            Family("quotations", Context, DocumentRules.Check),
            Family("circles", Context, GraphRules.CheckRelations),
            Family("superseded", Context, SupersededRule.Check),
            Family("duplicates", Context, DuplicateRule.Check),
            new("emit rows and members", () => () => EmitRows(linked, model)),
            new("emit containers", () => () => EmitContainers(plans, model)),
            new("emit the model (the same for any number)", () => () => (object)ModelEmitter.Emit(DisclosedModel.For(model, Audience.Public), default, Options)) { Grows = false },
        ];
    }

    private static Stage EachRecord(string name, Func<CheckContext> context, Action<RecordNode, CheckContext> check)
        => Family(name, context, all =>
        {
            foreach (RecordNode node in all.Nodes)
                check(node, all);
        });

    private static Stage Family(string name, Func<CheckContext> context, Action<CheckContext> check)
        => new("check: " + name, () =>
        {
            CheckContext made = context();
            return () =>
            {
                check(made);
                return made;
            };
        });

    private static object? Compare(BoundContent[] left, BoundContent[] right, SeedIndex index, SeedIndex other)
    {
        bool same = index.Equals(other);
        for (int i = 0; i < left.Length; i++)
            same &= left[i].Equals(right[i]);
        if (!same)
            throw new InvalidOperationException("what was bound twice is not equal");
        return null;
    }

    private static SourceFile[] EmitRows(ImmutableArray<LinkedDocument> linked, DomainModel model)
        => [.. linked.Select(document => SeedFileEmitter.Emit(DisclosedDocument.For(document, Audience.Public), default, DisclosedModel.For(model, Audience.Public), Options))];

    private static SourceFile[] EmitContainers(IReadOnlyList<ContainerPlan> plans, DomainModel model)
        => [.. plans.Select(plan => ContainerEmitter.Emit(plan, DisclosedModel.For(model, Audience.Public), Options))];

    /// <summary>A stage: what it needs is prepared outside of the clock.</summary>
    private sealed class Stage(string name, Func<Func<object?>> prepare)
    {
        public string Name => name;

        public bool Grows { get; init; } = true;

        /// <summary>A record's time, round by round.</summary>
        public Samples Microseconds { get; } = new();

        /// <summary>A record's garbage, round by round.</summary>
        public Samples Bytes { get; } = new();

        public void Once() => prepare()();

        public Func<object?> Prepare() => prepare();

        public void Measure(int records, Stage[] stages)
        {
            Func<object?>[] runs = [.. stages.Select(s => s.Prepare())];
            object?[] results = new object?[runs.Length];
            GC.Collect();
            long bytes = GC.GetAllocatedBytesForCurrentThread();
            double start = ProcessorTime.OfThis;
            for (int i = 0; i < runs.Length; i++)
                results[i] = runs[i]();
            Microseconds.Add((ProcessorTime.OfThis - start) * 1000 / records);
            Bytes.Add((GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)records);

            // What the small ones give stays until the end of the round, as what the large one gives does.
            GC.KeepAlive(results);
        }
    }
}

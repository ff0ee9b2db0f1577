using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;
using Dossier.Compiler.Tests.Catalogue;

namespace Dossier.Compiler.Tests.Checking;

/// <summary>After any edit, the rules find with what they kept exactly what they find without it.</summary>
public class RandomEditTests
{
    private const int Worlds = 80;
    private const int EditsPerWorld = 40;
    private const int PagesPerWorld = 6;

    // Of the 47 rules over linked records.
    private const int FewestRules = 44;

    private static readonly DomainModel Model = ModelLoader.BuiltIn;

    /// <summary>The examples of all rules, wrong and right, so that every rule has something to find and to lose.</summary>
    private static readonly IReadOnlyList<SeedText>[] Examples =
    [
        .. RuleCatalogue.All.Select(RulePage.Of).SelectMany(page => new[] { page.Wrong, page.Right })
            .Where(files => files.Any(IsSeed)),
    ];

    [Fact]
    public void Thousands_of_edits_of_examples_are_found_as_from_the_beginning()
    {
        var random = new Random(20231122);
        var rules = new HashSet<string>(StringComparer.Ordinal);
        int asked = 0, all = 0, next = 0;
        random.Shuffle(Examples);
        for (int world = 0; world < Worlds; world++)
        {
            var files = new Dictionary<string, string>(StringComparer.Ordinal);
            for (int page = 0; page < PagesPerWorld; page++)
            {
                // Many examples have an incident 'strike': half of them keep it, and share it with others.
                IReadOnlyList<SeedText> example = Examples[next++ % Examples.Length];
                string suffix = random.Next(2) == 0 ? "" : $"-{page}";
                string[] ids = [.. example.SelectMany(file => RandomEdits.IdsIn(file.Text))];
                foreach (SeedText file in example.Where(file => IsSeed(file) || IsDocument(file.Path)))
                {
                    string text = ids.Aggregate(file.Text, (text, id) => Regex.Replace(text, $@"(?<![\w-]){id}(?![\w-])", id + suffix));
                    files[IsDocument(file.Path) ? file.Path : $"seeds/{page}-{file.Path.Split('/')[^1]}"] = text;
                }
            }

            (int askedHere, int allHere) = Run(files, EditsPerWorld, random, rules);
            asked += askedHere;
            all += allHere;
        }

        // Otherwise the edits show nothing.
        Assert.True(rules.Count >= FewestRules, $"{rules.Count} rules: {string.Join(" ", rules.Order())}");
        Assert.True(asked * 3 < all, $"{asked} of {all}");
    }

    [Fact]
    public void Edits_of_the_reference_dataset_are_found_as_from_the_beginning()
    {
        Dictionary<string, string> files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.yaml", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".model.yaml", StringComparison.Ordinal))
            .ToDictionary(path => "seeds/" + Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal);
        var rules = new HashSet<string>(StringComparer.Ordinal);

        (int asked, int all) = Run(files, 150, new Random(7), rules);

        Assert.True(asked * 2 < all, $"{asked} of {all}");
    }

    private static (int Asked, int All) Run(Dictionary<string, string> files, int edits, Random random, HashSet<string> rules)
    {
        var memory = new CheckMemory();
        memory.Take();
        var changes = new RandomEdits(random, files.ToDictionary(file => file.Key, file => file.Value, StringComparer.Ordinal));
        var bound = new Dictionary<(string Path, string Text), BoundContent>();
        int all = 0;
        for (int edit = 0; edit <= edits; edit++)
        {
            // What an editor no longer wants is cancelled.
            if (edit > 0 && random.Next(6) == 0)
            {
                changes.Apply(files);
                Project cancelled = Link(files, bound);
                if (cancelled.Records > 0)
                    Assert.Throws<OperationCanceledException>(() => cancelled.Check(memory, new CancellationToken(canceled: true)));
            }

            if (edit > 0)
                changes.Apply(files);
            Project project = Link(files, bound);
            EquatableArray<FileProblem> quick = project.Check(memory, default);
            EquatableArray<FileProblem> whole = project.Check(null, default);
            Assert.True(whole.Equals(quick), $"edit {edit}:\n{string.Join("\n---\n", files.Select(file => file.Key + "\n" + file.Value))}\n{Tell(whole)}\nbut\n{Tell(quick)}");
            rules.UnionWith(whole.Select(found => found.Problem.Rule.Id));
            all += project.Records;
        }

        return (memory.Take()!.Checks, all);
    }

    private static string Tell(EquatableArray<FileProblem> problems) => string.Join("\n", problems.Select(found => $"{found.Path} {found.Problem.Ordinal} {found.Problem.Rule.Id} {string.Join("|", found.Problem.Arguments)}"));

    private static Project Link(Dictionary<string, string> files, Dictionary<(string Path, string Text), BoundContent> known)
    {
        var contents = new List<BoundContent>();
        foreach ((string path, string text) in files.Where(file => !IsDocument(file.Key)))
        {
            if (!known.TryGetValue((path, text), out BoundContent? content))
                known[(path, text)] = content = Binder.Bind(path, SeedReader.Read(path, text), Model).Content;
            contents.Add(content);
        }

        SeedIndex index = SeedIndex.Build([.. contents.Select(DocumentKeys.Of)], Model);
        var documents = new DocumentSet([.. files.Where(file => IsDocument(file.Key)).Select(file => new DocumentText(file.Key, file.Value))]);
        return new Project([.. contents.Select(content => Linker.Link(content, index, Model).Document)], documents, index);
    }

    private static bool IsDocument(string path) => path.EndsWith(".txt", StringComparison.Ordinal);

    private static bool IsSeed(SeedText file) => file.Path.EndsWith(".yaml", StringComparison.Ordinal) && !file.Path.EndsWith(".model.yaml", StringComparison.Ordinal);

    private sealed record Project(ImmutableArray<LinkedDocument> Seeds, DocumentSet Documents, SeedIndex Index)
    {
        public int Records => Seeds.Sum(seed => seed.Records.Count);

        public EquatableArray<FileProblem> Check(CheckMemory? memory, CancellationToken cancellation)
            => Checker.Check(Seeds, Documents, Index, Model, memory, null, cancellation);
    }
}

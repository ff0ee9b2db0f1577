using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Modelling;

/// <summary>The model while it is being built; each file adds to the content of the files before it.</summary>
internal sealed class ModelDraft
{
    /// <summary>Vocabularies by name, in the order of the files.</summary>
    public Named<VocabularyDraft> Vocabularies { get; } = new();

    /// <summary>Item records by name.</summary>
    public Named<ShapeDraft> Records { get; } = new();

    /// <summary>Kinds by name.</summary>
    public Named<ShapeDraft> Kinds { get; } = new();

    /// <summary>Whether a kind was reported and left out, so that its records are under a key that no kind has.</summary>
    public bool HasUnreadableKinds { get; set; }

    /// <summary>Whether a part says for which readers it is.</summary>
    public bool HasMarks { get; set; }

    /// <summary>The fields that every kind has.</summary>
    public ShapeDraft Common { get; } = new("common", "list of common fields");
}

/// <summary>Drafts by name that remember the order in which they came.</summary>
internal sealed class Named<T>
{
    private readonly Dictionary<string, T> _byName = new(StringComparer.Ordinal);

    /// <summary>The drafts in order.</summary>
    public List<T> InOrder { get; } = [];

    /// <summary>The names known.</summary>
    public IReadOnlyCollection<string> Names => _byName.Keys;

    /// <summary>Whether there is a draft with the name.</summary>
    public bool Has(string name) => _byName.ContainsKey(name);

    /// <summary>The draft with a name; null when there is none.</summary>
    public T? Find(string name) => _byName.TryGetValue(name, out T? draft) ? draft : default;

    /// <summary>The draft with a name, created if it does not exist.</summary>
    public T GetOrAdd(string name, Func<T> create)
    {
        if (!_byName.TryGetValue(name, out T? draft))
        {
            _byName[name] = draft = create();
            InOrder.Add(draft);
        }

        return draft;
    }
}

/// <summary>A part for which a C# type is generated: a vocabulary, a kind or an item record.</summary>
internal abstract class TypeDraft(string name, string what)
{
    public string Name { get; } = name;

    /// <summary>"kind", "record", "vocabulary": for messages.</summary>
    public string What { get; } = what;

    /// <summary>The first file that defines it, for problems; null for one that no file defines.</summary>
    public ModelFile? File { get; init; }

    /// <summary>Its name in that file.</summary>
    public SeedSpan NameSpan { get; init; }

    public string Doc { get; set; } = "";

    /// <summary>Other words for its terms or fields.</summary>
    public List<SynonymDraft> Synonyms { get; } = [];
}

/// <summary>A vocabulary while it is being built.</summary>
internal sealed class VocabularyDraft(string name) : TypeDraft(name, "vocabulary")
{
    private readonly List<Term> _terms = [];
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Term> _byNumber = [];

    /// <summary>The terms that have a broader one.</summary>
    public List<BroaderDraft> Broader { get; } = [];

    /// <summary>The terms in the order of the files.</summary>
    public IReadOnlyList<Term> Terms => _terms;

    /// <summary>The highest number that a term has; 0 for none.</summary>
    public int HighestNumber { get; private set; }

    /// <summary>Adds a term, whose member and number must be free.</summary>
    public void Add(Term term)
    {
        _terms.Add(term);
        _members.Add(term.Member);
        _byNumber[term.Number] = term;
        HighestNumber = Math.Max(HighestNumber, term.Number);
    }

    /// <summary>Whether a term has the member.</summary>
    public bool HasMember(string member) => _members.Contains(member);

    /// <summary>The term that has the number; null when none has.</summary>
    public Term? TermOf(int number) => _byNumber.TryGetValue(number, out Term? term) ? term : null;

    /// <summary>The terms that were reported and left out.</summary>
    public HashSet<string> Refused { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether something in it was reported, which may be why a term is missing.</summary>
    public bool HasMistake { get; set; }
}

/// <summary>A kind or an item record while it is being built.</summary>
internal sealed class ShapeDraft(string name, string what) : TypeDraft(name, what)
{
    /// <summary>What messages call a kind.</summary>
    public const string OfKind = "kind";

    /// <summary>What messages call an item record.</summary>
    public const string OfRecord = "record";

    public string Plural { get; set; } = "";

    public SeedSpan PluralSpan { get; set; }

    /// <summary>Other words for the kind.</summary>
    public List<SynonymDraft> OwnSynonyms { get; } = [];

    public bool Attributed { get; set; }

    public List<List<HoverDraft>> Hover { get; } = [];

    public List<HoverDraft> Identity { get; } = [];

    public List<CodebookMap> Maps { get; } = [];

    public List<FieldDraft> Fields { get; } = [];

    /// <summary>The field with each role or derivation, by its key and word: only one field may have it.</summary>
    public Dictionary<string, string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of all fields, including those that were left out.</summary>
    public HashSet<string> FieldNames { get; } = new(StringComparer.Ordinal);
}

/// <summary>A field whose target may not be known yet, with the positions for problems.</summary>
internal sealed record FieldDraft(Field Field, ModelFile File, SeedSpan TypeSpan, SeedSpan NameSpan, SeedSpan AcyclicSpan, SeedSpan InverseSpan);

/// <summary>A field that is shown in hover text, or that belongs to the identity of an item, with the position for problems.</summary>
internal sealed record HoverDraft(string Name, ModelFile File, SeedSpan Span);

/// <summary>A model file and its problems.</summary>
internal sealed class ModelFile(string path, SeedMap? root, bool builtIn)
{
    public string Path { get; } = path;

    public SeedMap? Root { get; } = root;

    /// <summary>Whether it is the built-in model; the numbers of its terms are below 1000.</summary>
    public bool BuiltIn { get; } = builtIn;

    public List<LocatedProblem> Problems { get; } = [];

    /// <summary>Reports a problem.</summary>
    public void Report(Rule rule, SeedSpan span, params string[] arguments) => Problems.Add(new LocatedProblem(rule, span, arguments));
}

using System.Collections.Immutable;

namespace Dossier.Compiler.Modelling;

/// <summary>A closed list of terms, for which an enum is generated.</summary>
internal sealed class Vocabulary(string name, string typeName, string doc, ImmutableArray<Term> terms)
{
    private readonly Dictionary<string, Term> _byName = Index(terms);

    /// <summary>The name in model files, kebab-case.</summary>
    public string Name { get; } = name;

    /// <summary>The enum's name.</summary>
    public string TypeName { get; } = typeName;

    /// <summary>Whether the enum is in the library, so that none is generated.</summary>
    public bool IsClosed { get; } = ClosedVocabularies.Has(name);

    /// <summary>One sentence on what the terms distinguish.</summary>
    public string Doc { get; } = doc;

    /// <summary>The terms by number, without <c>unspecified</c>, which every vocabulary has.</summary>
    public ImmutableArray<Term> Terms { get; } = terms;

    /// <summary>The terms of a model file that were reported and left out; null for none.</summary>
    public HashSet<string>? Refused { get; init; }

    /// <summary>
    /// The broader term of each term that has one. A speaker who says the broader one does not contradict a speaker who says the other.
    /// </summary>
    public IReadOnlyDictionary<string, string> Broader { get; init; } = new Dictionary<string, string>();

    /// <summary>Other words for the terms.</summary>
    public Synonyms Synonyms { get; init; } = Synonyms.None;

    /// <summary>Whether there is such a term. <c>unspecified</c> always is.</summary>
    public bool Has(string term) => term == Unspecified || _byName.ContainsKey(term);

    /// <summary>The number of a term; 0 for <c>unspecified</c> and for any other text.</summary>
    public int NumberOf(string term) => _byName.TryGetValue(term, out Term? found) ? found.Number : 0;

    /// <summary>Whether, of two terms, one is broader than the other, by itself or through others.</summary>
    public bool AreNested(string one, string other) => IsWithin(one, other) || IsWithin(other, one);

    /// <summary>Whether a term says the same as another less exactly, by itself or through others.</summary>
    public bool IsBroader(string term, string than) => term != than && IsWithin(than, term);

    private bool IsWithin(string term, string wanted)
    {
        string? at = term;
        for (int steps = 0; at is not null && steps <= Broader.Count; steps++)
        {
            if (at == wanted)
                return true;
            at = Broader.TryGetValue(at, out string? above) ? above : null;
        }

        return false;
    }

    /// <summary>The term that means "not stated" in every vocabulary; its number is 0.</summary>
    public const string Unspecified = "unspecified";

    private static Dictionary<string, Term> Index(ImmutableArray<Term> terms)
    {
        var index = new Dictionary<string, Term>(terms.Length, StringComparer.Ordinal);
        foreach (Term term in terms)
            index[term.Name] = term;
        return index;
    }
}

/// <summary>A term of a vocabulary.</summary>
/// <param name="Name">The term in seeds, kebab-case.</param>
/// <param name="Member">The enum's member.</param>
/// <param name="Number">Its number, which never changes.</param>
/// <param name="Doc">One sentence on what it means.</param>
/// <param name="Maps">The corresponding codes of other codebooks.</param>
internal sealed record Term(string Name, string Member, int Number, string Doc, ImmutableArray<CodebookMap> Maps);

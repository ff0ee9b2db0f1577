using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Marks;

/// <summary>The levels of audiences in a model, from the widest to the narrowest.</summary>
internal sealed class AudienceLevels
{
    /// <summary>The rank of the narrowest audience, which may read everything.</summary>
    public const int Narrowest = int.MaxValue;

    /// <summary>What stands for those who may read everything, in place of a level. It is not a word that a level can have.</summary>
    public const string Keepers = "*";

    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);

    /// <summary>Reads the levels of a model.</summary>
    public AudienceLevels(DomainModel model)
    {
        foreach (Vocabulary vocabulary in model.Vocabularies)
        {
            if (vocabulary.Name != WellKnown.Audience.Vocabulary)
                continue;

            foreach (Term term in vocabulary.Terms)
                _ranks[term.Name] = _ranks.Count;
        }
    }

    /// <summary>The names of the levels, from the widest to the narrowest.</summary>
    public IReadOnlyCollection<string> Names => _ranks.Keys;

    /// <summary>Whether there is such a level.</summary>
    public bool Has(string name) => _ranks.ContainsKey(name);

    /// <summary>The rank of a level: 0 for the widest readers. A level that there is not counts as the narrowest.</summary>
    public int RankOf(string name) => _ranks.TryGetValue(name, out int rank) ? rank : Narrowest;

    /// <summary>The rank of those who read what a build for the level contains. The narrowest level reads what cannot be read as a mark as well.</summary>
    public int ReaderOf(string name)
        => name == Keepers ? Narrowest : !_ranks.TryGetValue(name, out int rank) ? -1 : rank == _ranks.Count - 1 ? Narrowest : rank;

    /// <summary>The name of the level with a rank.</summary>
    public string NameOf(int rank)
    {
        foreach (KeyValuePair<string, int> level in _ranks)
        {
            if (level.Value == rank)
                return level.Key;
        }

        return _ranks.Count == 0 ? "" : _ranks.Keys.Last();
    }
}

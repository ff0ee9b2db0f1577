namespace Dossier.Compiler.Modelling;

/// <summary>
/// The words that newsrooms and codebooks use for the terms of a vocabulary, the fields of a record or the kinds of a model. They are
/// never accepted for a value or a key: they only make a message say what is meant.
/// </summary>
internal sealed class Synonyms
{
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);

    /// <summary>No synonyms at all; never added to.</summary>
    public static Synonyms None { get; } = new();

    /// <summary>What the word is a synonym of; null when it is none.</summary>
    public string? Find(string word) => _targets.Count > 0 && _targets.TryGetValue(WordKey.Of(word), out string? target) ? target : null;

    /// <summary>Adds a word, or gives what it is a synonym of already.</summary>
    public string? Add(string word, string target)
    {
        string key = WordKey.Of(word);
        if (_targets.TryGetValue(key, out string? holder))
            return holder;

        _targets.Add(key, target);
        return null;
    }
}

namespace Dossier.Compiler.Modelling;

/// <summary>
/// Words that newsrooms and codebooks use for the terms of a vocabulary, the fields of a record or the kinds of a model. They are
/// never accepted as a value or a key, but messages use them to say what is meant.
/// </summary>
internal sealed class Synonyms
{
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);

    /// <summary>An empty table, to which nothing may be added.</summary>
    public static Synonyms None { get; } = new();

    /// <summary>The name for which the word is a synonym; null for none.</summary>
    public string? Find(string word) => _targets.Count > 0 && _targets.TryGetValue(WordKey.Of(word), out string? target) ? target : null;

    /// <summary>Adds a word; if it is a synonym already, returns the name for which it is one.</summary>
    public string? Add(string word, string target)
    {
        string key = WordKey.Of(word);
        if (_targets.TryGetValue(key, out string? holder))
            return holder;

        _targets.Add(key, target);
        return null;
    }
}

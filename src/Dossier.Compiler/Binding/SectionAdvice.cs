using Dossier.Compiler.Checking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Binding;

/// <summary>What to do about a key at the top of a seed that no kind of record has.</summary>
internal static class SectionAdvice
{
    private const int ListedKinds = 12;

    /// <summary>The end of the message: the kind that is meant, the kinds that there are, or that the file is a model file.</summary>
    public static string For(string key, string path, DomainModel model)
    {
        if (ModelFileReader.IsTopKey(key))
            return $" A model file has this key: rename this file to '{ModelName(path)}'.";

        string? meant = model.KindSynonyms.Find(key) ?? Suggestion.Nearest(key, model.Plurals);
        if (meant is not null)
            return Suggestion.Of(meant);

        IEnumerable<string> kinds = model.Kinds.Take(ListedKinds).Select(kind => kind.Plural);
        string more = model.Kinds.Length > ListedKinds ? FormattableString.Invariant($" and {model.Kinds.Length - ListedKinds} more") : "";
        return $" Write one of: {string.Join(", ", kinds)}{more}.";
    }

    private static string ModelName(string path)
    {
        string file = path.Substring(path.LastIndexOf('/') + 1);
        int dot = file.LastIndexOf('.');
        return (dot < 0 ? file : file.Substring(0, dot)) + ".model" + (dot < 0 ? ".yaml" : file.Substring(dot));
    }
}

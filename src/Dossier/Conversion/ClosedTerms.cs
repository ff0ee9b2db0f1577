using System.Globalization;
using System.Text;

namespace Dossier;

/// <summary>
/// The words in seeds of the vocabularies that live here: the members of their enums in kebab-case. A term that is not stated is empty text.
/// </summary>
internal static class ClosedTerms
{
    /// <summary>The stance of a word; a word that is no stance states none.</summary>
    public static Stance Stance(string term) => Table<Stance>.Of(term);

    /// <summary>The rank of a word; a word that is no rank states none.</summary>
    public static Rank Rank(string term) => Table<Rank>.Of(term);

    /// <summary>The stage of a word; a word that is no stage states none.</summary>
    public static Stage Stage(string term) => Table<Stage>.Of(term);

    /// <summary>The status of a word; a word that is no status states none.</summary>
    public static RecordStatus Status(string term) => Table<RecordStatus>.Of(term);

    /// <summary>The word of a term: <c>does-not-know</c> for <c>DoesNotKnow</c>; for a number without a term, that number.</summary>
    public static string WordOf<T>(T term)
        where T : struct, Enum
        => Table<T>.Words.TryGetValue(term, out string? word) ? word : NumberOf(term);

    /// <summary>The word of a term with spaces for hyphens; for a number without a term, that number.</summary>
    public static string InWords<T>(T term)
        where T : struct, Enum
        => Table<T>.Words.TryGetValue(term, out string? word) ? word.Replace('-', ' ') : NumberOf(term);

    /// <summary>Reads a term as seeds write it, or in words; false, and not stated, when it is none.</summary>
    public static bool TryRead<T>(string? text, out T term)
        where T : struct, Enum
    {
        term = default;
        return text is not null
            && (Table<T>.Terms.TryGetValue(text, out term) || (text.IndexOf('-') < 0 && Table<T>.Terms.TryGetValue(text.Replace(' ', '-'), out term)));
    }

    /// <summary>A name of C# as a model file writes it: <c>record-status</c> for <c>RecordStatus</c>.</summary>
    public static string Kebab(string name)
    {
        var word = new StringBuilder();
        foreach (char c in name)
        {
            if (char.IsUpper(c) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }

    private static string NumberOf<T>(T term)
        where T : struct, Enum
        => Convert.ToInt32(term, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    // Asked for each attribution of a seed: a switch of ours would be another list of the same words.
    private static class Table<T>
        where T : struct, Enum
    {
#if NET
        private static readonly string[] Names = Enum.GetNames<T>();
#else
        private static readonly string[] Names = Enum.GetNames(typeof(T));
#endif

        public static readonly Dictionary<string, T> Terms =
            Names.ToDictionary(Kebab, static name => Enum.TryParse(name, out T term) ? term : default, StringComparer.Ordinal);

        public static readonly Dictionary<T, string> Words = Terms.ToDictionary(static term => term.Value, static term => term.Key);

        public static T Of(string term) => term.Length > 0 && Terms.TryGetValue(term, out T found) ? found : default;
    }
}

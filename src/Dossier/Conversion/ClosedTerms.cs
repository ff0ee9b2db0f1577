using System.Globalization;
using System.Text;

namespace Dossier;

/// <summary>
/// The seed terms of the closed vocabularies: the members of their enums in kebab-case. The empty text means that no term is stated.
/// </summary>
internal static class ClosedTerms
{
    /// <summary>The stance that a term names; not stated for any other text.</summary>
    public static Stance Stance(string term) => Table<Stance>.Of(term);

    /// <summary>The rank that a term names; not stated for any other text.</summary>
    public static Rank Rank(string term) => Table<Rank>.Of(term);

    /// <summary>The stage that a term names; not stated for any other text.</summary>
    public static Stage Stage(string term) => Table<Stage>.Of(term);

    /// <summary>The status that a term names; not stated for any other text.</summary>
    public static RecordStatus Status(string term) => Table<RecordStatus>.Of(term);

    /// <summary>The seed term: <c>does-not-know</c> for <c>DoesNotKnow</c>; for a number without a term, that number.</summary>
    public static string WordOf<T>(T term)
        where T : struct, Enum
        => Table<T>.Words.TryGetValue(term, out string? word) ? word : NumberOf(term);

    /// <summary>The seed term with spaces instead of hyphens; for a number without a term, that number.</summary>
    public static string InWords<T>(T term)
        where T : struct, Enum
        => Table<T>.Words.TryGetValue(term, out string? word) ? word.Replace('-', ' ') : NumberOf(term);

    /// <summary>Reads a term in kebab-case or with spaces. Any other text gives false and "not stated".</summary>
    public static bool TryRead<T>(string? text, out T term)
        where T : struct, Enum
    {
        term = default;
        return text is not null
            && (Table<T>.Terms.TryGetValue(text, out term) || (text.IndexOf('-') < 0 && Table<T>.Terms.TryGetValue(text.Replace(' ', '-'), out term)));
    }

    /// <summary>Translates a C# name to kebab-case: <c>record-status</c> for <c>RecordStatus</c>.</summary>
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

    // Built from the enums, since a switch would repeat their members. A table, since every attribution of a seed looks terms up.
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

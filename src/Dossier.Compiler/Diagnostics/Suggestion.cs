using System.Text;

namespace Dossier.Compiler.Diagnostics;

/// <summary>The end of a message that names the nearest right answer.</summary>
internal static class Suggestion
{
    /// <summary><c> Did you mean 'x'?</c> with a leading space; empty when no candidate is near.</summary>
    public static string For(string wrong, IReadOnlyCollection<string> candidates)
        => Of(Nearest(wrong, candidates)) is { Length: > 0 } end ? end + LookAlike(wrong) : "";

    /// <summary>The same for an answer that is already known; empty for null.</summary>
    public static string Of(string? nearest) => nearest is null ? "" : $" Did you mean '{nearest}'?";

    /// <summary>The same for several possible answers; empty for none.</summary>
    public static string OfAny(IReadOnlyList<string> answers)
    {
        if (answers.Count == 0)
            return "";

        var text = new StringBuilder(" Did you mean ");
        for (int i = 0; i < answers.Count; i++)
            text.Append(i == 0 ? "'" : i == answers.Count - 1 ? " or '" : ", '").Append(answers[i]).Append('\'');
        return text.Append('?').ToString();
    }

    /// <summary>
    /// <c> U+0430 only looks like 'a'.</c> with a leading space, where a word has a letter of another script: without it the word and the right one
    /// cannot be told apart. Empty for none.
    /// </summary>
    public static string LookAlike(string wrong)
    {
        string united = LookAlikes.Unite(wrong, out int first);
        return first >= 0 && united[first] <= '~'
            ? FormattableString.Invariant($"{Code}{(int)wrong[first]:X4} only looks like '{united[first]}'.")
            : "";
    }

    /// <summary>The answer in the end of a message, if there is exactly one; null otherwise.</summary>
    /// <param name="end">The end of the message, as the other methods make it.</param>
    /// <param name="isWhole">Whether nothing may follow the question: what follows says that more has to be changed.</param>
    public static string? AnswerIn(string end, bool isWhole)
    {
        if (!end.StartsWith(Start, StringComparison.Ordinal))
            return null;
        int close = end.IndexOf("'?", Start.Length, StringComparison.Ordinal);
        if (close < 0 || (isWhole && close + 2 < end.Length && string.CompareOrdinal(end, close + 2, Code, 0, Code.Length) != 0))
            return null;

        string answer = end.Substring(Start.Length, close - Start.Length);
        return answer.IndexOf('\'') >= 0 ? null : answer;
    }

    private const string Start = " Did you mean '";

    private const string Code = " U+";

    /// <summary>The nearest candidate; null when none is near.</summary>
    public static string? Nearest(string wrong, IEnumerable<string> candidates) => NearestText.Find(wrong, candidates);

    /// <summary>All candidates that are near, the nearest first.</summary>
    public static IReadOnlyList<string> Near(string wrong, IEnumerable<string> candidates) => NearestText.FindAll(wrong, candidates);
}

namespace Dossier.Compiler.Reading;

/// <summary>The message about text after the end of a value, which may have been ended by a quotation mark within it.</summary>
internal static class EndedValue
{
    /// <summary>The end of the message about invalid YAML.</summary>
    public static string Words(string text, int at)
        => IsInnerQuote(text, at)
            ? $"the quotation mark before this ends the value. Within the value, write {(text[at - 1] == '"' ? "\\\"" : "''")} for a quotation mark."
            : "the value has ended before this. Put all of it between quotation marks, or remove this.";

    /// <summary>Whether text directly follows a quotation mark, as in <c>'Sana'a'</c>.</summary>
    public static bool IsInnerQuote(string text, int at)
        => at > 0 && at < text.Length && text[at - 1] is '"' or '\'' && char.IsLetterOrDigit(text[at]);
}

namespace Dossier.Compiler.Reading;

/// <summary>The message about text after the end of a value, which may have been ended by a quotation mark within it.</summary>
internal static class EndedValue
{
    /// <summary>The end of the message about invalid YAML.</summary>
    public static string Words(string text, int offset)
        => IsInnerQuote(text, offset)
            ? $"the quotation mark before this ends the value. Within the value, write {(text[offset - 1] == '"' ? "\\\"" : "''")} for a quotation mark."
            : "the value has ended before this. Put all of it between quotation marks, or remove this.";

    /// <summary>Whether text directly follows a quotation mark, as in <c>'Sana'a'</c>.</summary>
    public static bool IsInnerQuote(string text, int offset)
        => offset > 0 && offset < text.Length && text[offset - 1] is '"' or '\'' && char.IsLetterOrDigit(text[offset]);
}

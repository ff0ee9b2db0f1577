using System.Text;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Binding;

/// <summary>The id that somebody meant who wrote a name where an id is wanted: <c>US Army</c> is <c>us-army</c>.</summary>
internal static class SuggestedId
{
    /// <summary><c> Did you mean 'us-army'?</c> with a leading space, or nothing where no id can be made of the text.</summary>
    public static string For(string text)
    {
        string id = Of(text);
        return Suggestion.Of(id.Length == 0 || id == text ? null : id);
    }

    /// <summary>The text in small letters, with a hyphen for everything between words; empty when that is not an id.</summary>
    public static string Of(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (char c in text.ToLowerInvariant())
        {
            // An apostrophe is within a word: da'esh is daesh.
            if (c is '\'' or '\u2019' or '\u02BC')
                continue;

            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
                id.Append(c);
            else if (id.Length > 0 && id[id.Length - 1] != '-')
                id.Append('-');
        }

        string made = id.ToString().TrimEnd('-');
        return Identifiers.IsValidId(made) ? made : "";
    }
}

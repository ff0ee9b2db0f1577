using System.Text;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Binding;

/// <summary>Makes an id from a name that was written in place of an id: <c>US Army</c> becomes <c>us-army</c>.</summary>
internal static class SuggestedId
{
    /// <summary><c> Did you mean 'us-army'?</c> with a leading space; empty if no id can be made from the text.</summary>
    public static string For(string text)
    {
        string id = Of(text);
        return Suggestion.Of(id.Length == 0 || id == text ? null : id);
    }

    /// <summary>The text in lower case, with a hyphen for everything between words; empty if that is not an id.</summary>
    public static string Of(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (char c in text.ToLowerInvariant())
        {
            // An apostrophe does not separate words: da'esh becomes daesh.
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

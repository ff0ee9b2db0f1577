using System.Globalization;
using System.Text;

namespace Dossier.Compiler.Naming;

/// <summary>Makes C# names from ids, field names, terms and project names. The result compiles for any input.</summary>
internal static class Identifiers
{
    private const int LongestId = 128;

    /// <summary>
    /// The name of a member: <c>jurf-al-nasr-strike</c> is <c>JurfAlNasrStrike</c>, <c>inResponseTo</c> is <c>InResponseTo</c>.
    /// <para>
    /// Each word starts with a capital and is otherwise unchanged. Words are separated by everything that C# does not allow in a name, except
    /// apostrophes and invisible characters, which are removed. Where a capital cannot show that a word begins, an underscore does: between
    /// two digits (<c>strike-2023-11-21</c> becomes <c>Strike2023_11_21</c>) and before a letter that has no case
    /// (<c>جرف-النصر</c> becomes <c>جرف_النصر</c>). A name that would start with a digit starts with an underscore, and an empty name
    /// becomes an underscore. Applying the method to its result changes nothing.
    /// </para>
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <returns>A valid identifier, never a keyword. Different texts may give the same one.</returns>
    public static string Pascal(string text)
    {
        var name = new StringBuilder(text.Length + 1);
        bool wordBegins = true;
        foreach (char c in Visible(text))
        {
            if (!IsWordCharacter(c))
                wordBegins = true;
            else if (wordBegins)
            {
                BeginWord(name, c);
                wordBegins = false;
            }
            else
                name.Append(c);
        }

        return name.Length == 0 ? "_" : name.ToString();
    }

    /// <summary>Whether the text is an identifier. Keywords are; a text with invisible characters is not.</summary>
    public static bool IsIdentifier(string text)
    {
        if (text.Length == 0 || !CanStart(text[0]))
            return false;
        foreach (char c in text)
            if (!CanContinue(c))
                return false;
        return true;
    }

    /// <summary>
    /// Whether the compiler would take the name for something other than a name in some places. These are the reserved words, and those
    /// contextual keywords that are an error or change their meaning as the name of a type, a member or a namespace:
    /// <c>extension</c>, <c>file</c>, <c>partial</c>, <c>record</c>, <c>required</c> and <c>scoped</c> fail as a type or a
    /// namespace; <c>var</c>, <c>dynamic</c>, <c>field</c>, <c>nameof</c>, <c>await</c> and similar ones have a meaning where
    /// they are used. The others (<c>get</c>, <c>select</c>, <c>when</c> ...) are names everywhere.
    /// </summary>
    public static bool IsKeyword(string name) => name switch
    {
        "abstract" or "as" or "base" or "bool" or "break" or "byte" or "case" or "catch" or "char" or "checked"
            or "class" or "const" or "continue" or "decimal" or "default" or "delegate" or "do" or "double" or "else"
            or "enum" or "event" or "explicit" or "extern" or "false" or "finally" or "fixed" or "float" or "for"
            or "foreach" or "goto" or "if" or "implicit" or "in" or "int" or "interface" or "internal" or "is" or "lock"
            or "long" or "namespace" or "new" or "null" or "object" or "operator" or "out" or "override" or "params"
            or "private" or "protected" or "public" or "readonly" or "ref" or "return" or "sbyte" or "sealed" or "short"
            or "sizeof" or "stackalloc" or "static" or "string" or "struct" or "switch" or "this" or "throw" or "true"
            or "try" or "typeof" or "uint" or "ulong" or "unchecked" or "unsafe" or "ushort" or "using" or "virtual"
            or "void" or "volatile" or "while" => true,
        "allows" or "async" or "await" or "dynamic" or "extension" or "field" or "file" or "global" or "managed"
            or "nameof" or "nint" or "notnull" or "nuint" or "partial" or "record" or "required" or "scoped" or "unmanaged"
            or "value" or "var" or "where" or "yield" => true,
        _ => false,
    };

    /// <summary>The name as it is written in code, with an at sign before a keyword. Results of <see cref="Pascal"/> are never keywords.</summary>
    public static string Escape(string name) => IsKeyword(name) ? "@" + name : name;

    /// <summary>Whether the text is identifiers separated by dots. Keywords are allowed: the emitter escapes them.</summary>
    public static bool IsNamespace(string text)
    {
        int start = 0;
        while (true)
        {
            int dot = text.IndexOf('.', start);
            int end = dot < 0 ? text.Length : dot;
            if (!IsIdentifier(text.Substring(start, end - start)))
                return false;
            if (dot < 0)
                return true;
            start = dot + 1;
        }
    }

    /// <summary>
    /// The namespace for the name of a project: <c>my-app.2</c> becomes <c>my_app._2</c>, <c>a..b</c> becomes <c>a.b</c>. A valid
    /// namespace, and <c>class.new</c>, are kept, without at signs. Empty if the text contains nothing but dots.
    /// </summary>
    /// <param name="raw">A root namespace, or the name of a project or an assembly. Any text.</param>
    public static string ToNamespace(string raw)
    {
        var name = new StringBuilder(raw.Length + 1);
        bool partBegins = true;
        for (int i = 0; i < raw.Length; i++)
        {
            char c = raw[i];
            if (IsFormatting(c) || (c == '@' && partBegins && i + 1 < raw.Length && CanStart(raw[i + 1])))
                continue;
            if (c == '.')
            {
                partBegins = true;
                continue;
            }

            if (char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(raw[i - 1]))
                continue; // one underscore for a character of two
            if (partBegins && name.Length > 0)
                name.Append('.');
            if (partBegins && CanContinue(c) && !CanStart(c))
                name.Append('_');
            name.Append(CanContinue(c) ? c : '_');
            partBegins = false;
        }

        return name.ToString();
    }

    /// <summary>
    /// Whether the text may be the id of a record: 1 to 128 letters, digits, hyphens, underscores and dots, starting with a letter or
    /// digit. Letters of every script are allowed, with the vowel signs after them. An accent must be part of its letter (<c>é</c>, not
    /// <c>e</c> and a mark), since otherwise two different ids could look the same.
    /// </summary>
    public static bool IsValidId(string text)
    {
        if (text.Length is 0 or > LongestId)
            return false;

        bool afterLetter = false;
        for (int i = 0; i < text.Length; i++)
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(text, i);
            bool isLetter = IsLetter(category) || (afterLetter && IsMark(category) && !LetterComposition.IsAccent(text[i]));
            bool isAllowed = isLetter
                || category == UnicodeCategory.DecimalDigitNumber
                || (i > 0 && text[i] is '-' or '_' or '.');
            if (!isAllowed)
                return false;

            afterLetter = isLetter;
            if (char.IsHighSurrogate(text[i]))
                i++; // a whole pair, or it would have no category of a letter
        }

        return true;
    }

    /// <summary>The text with letters and accents composed, without the characters that are removed from names.</summary>
    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (visible.Length > 0 && LetterComposition.Compose(visible[visible.Length - 1], c) is { } composed)
                visible[visible.Length - 1] = composed;
            else if (!LeavesNoTrace(c))
                visible.Append(c);
        }

        return visible.ToString();
    }

    private static void BeginWord(StringBuilder name, char c)
    {
        char capital = ToCapital(c);
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(capital);
        bool showsItself = category is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter;
        bool isDigit = category == UnicodeCategory.DecimalDigitNumber;

        if (name.Length == 0)
        {
            if (!CanStart(capital))
                name.Append('_');
        }
        else if (isDigit ? char.IsDigit(name[name.Length - 1]) : !showsItself)
        {
            name.Append('_');
        }

        name.Append(capital);
    }

    /// <summary>
    /// The capital, if every runtime has the same one and words begin with it. Not for Georgian, which uses capitals for whole words
    /// only, nor for letters whose capitals are new in Unicode. Dotless i and long s are excluded: they would turn into I and S.
    /// </summary>
    private static char ToCapital(char c)
    {
        if (c < '\u0080')
            return c is >= 'a' and <= 'z' ? (char)(c & ~0x20) : c;
        if (c is '\u00B5' or '\u0131' or '\u017F' || !IsInAgreedRange(c))
            return c;
        char capital = char.ToUpperInvariant(c);
        return IsInAgreedRange(capital) ? capital : c;
    }

    private static bool IsInAgreedRange(char c) => c is < '\u0590' or (>= '\u1E00' and < '\u2000');

    /// <summary>Whether a character is removed: apostrophes, the signs for ʿayn and hamza, formatting characters, and remaining accents.</summary>
    private static bool LeavesNoTrace(char c)
        => c is '\'' or '`' or '\u00B4' or '\u2018' or '\u2019' or (>= '\u02B9' and <= '\u02FF')
            || IsFormatting(c)
            || LetterComposition.IsAccent(c);

    private static bool IsWordCharacter(char c)
        => CanContinue(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.ConnectorPunctuation;

    private static bool CanStart(char c) => c == '_' || IsLetter(CharUnicodeInfo.GetUnicodeCategory(c));

    private static bool CanContinue(char c)
    {
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
        return IsLetter(category)
            || IsMark(category)
            || category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;
    }

    private static bool IsFormatting(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsMark(UnicodeCategory category)
        => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsLetter(UnicodeCategory category)
        => category is UnicodeCategory.UppercaseLetter
            or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter
            or UnicodeCategory.LetterNumber;
}

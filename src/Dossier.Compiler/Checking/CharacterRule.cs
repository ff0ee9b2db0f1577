using System.Globalization;
using System.Text;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// Finds characters in names and ids that are not what they look like: invisible ones, letters of another script among those that they
/// look like, and presentation forms of letters in text copied from a PDF. Whoever searches for such a name will not find it.
/// </summary>
internal static class CharacterRule
{
    // What messages call the text.
    private const string NameWord = "name";
    private const string AliasWord = "alias";

    private const int WideBy = '\uFF21' - 'A';

    /// <summary>Checks the ids and names of a record, and the names that claims give it.</summary>
    public static void CheckRecord(RecordNode node, CheckContext context)
    {
        Check("id", node.Id, node, null, context);
        foreach (Value value in node.Fields.Values(FieldRole.FormerIds))
        {
            if (value is ScalarValue former)
                Check("former id", former.Text, node, former, context);
        }

        if (node.Fields.Scalar(FieldRole.Name) is { } name)
            Check(NameWord, name.Text, node, name, context);
        foreach (Value value in node.Fields.Values(FieldRole.Aliases))
        {
            if (value is RecordValue alias && new FieldSet(alias.Fields).Scalar(FieldRole.AliasText) is { } text)
                Check(AliasWord, text.Text, node, text, context);
        }

        foreach (Value value in node.Fields.Values(FieldRole.Claims))
        {
            if (value is RecordValue claim)
                CheckClaim(new FieldSet(claim.Fields), node, context);
        }
    }

    // A name in long form is both in its field and in a claim, and is reported once.
    private static void CheckClaim(FieldSet claim, RecordNode node, CheckContext context)
    {
        string about = claim.Text(FieldRole.About);
        if (about is not (WellKnown.Common.Name or WellKnown.Common.Aliases) || claim.Scalar(FieldRole.Value) is not { } said || IsPlain(said.Text))
            return;

        if (node.Fields.Text(FieldRole.Name) != said.Text && !HasAlias(node, said.Text))
            Check(about == WellKnown.Common.Name ? NameWord : AliasWord, said.Text, node, said, context);
    }

    private static bool HasAlias(RecordNode node, string text)
    {
        foreach (Value value in node.Fields.Values(FieldRole.Aliases))
        {
            if (value is RecordValue alias && new FieldSet(alias.Fields).Text(FieldRole.AliasText) == text)
                return true;
        }

        return false;
    }

    private static void Check(string what, string text, RecordNode node, Value? value, CheckContext context)
    {
        if (!IsPlain(text) && Clean(text, out int first) is { } clean)
            context.Report(Rules.MisleadingCharacter, node, value, what, Describe(text, first), clean);
    }

    // A fast path for nearly all names.
    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is not (>= ' ' and <= '~'))
                return false;
        }

        return true;
    }

    /// <summary>The text that it looks like, and the index of the first character that differs; null when none does.</summary>
    private static string? Clean(string text, out int first)
    {
        first = -1;
        var visible = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsInvisible(text, i))
                visible.Append(text[i]);
            else if (first < 0)
                first = i;
        }

        string plain = Narrow(PresentationForms.Replace(visible.ToString()), out _);
        string united = LookAlikes.Unite(plain, out _);
        if (united == text)
            return null;

        if (first < 0)
            first = PresentationForms.Find(text);
        if (first < 0)
            Narrow(text, out first);
        if (first < 0)
            LookAlikes.Unite(text, out first);
        return united;
    }

    private static string Describe(string text, int offset)
    {
        string place = FormattableString.Invariant($"U+{Code(text, offset)} at character {offset + 1}");
        if (IsInvisible(text, offset))
            return place + ", which is invisible";

        return PresentationForms.Of(text, offset, out _) is null && !IsWide(text[offset])
            ? place + ", a letter of another script that looks like those beside it"
            : place + ", a letter in a form that only fonts and PDFs use";
    }

    // Chinese and Japanese text has full-width Latin letters; mixed with ordinary ones in one word they are a mistake.
    private static string Narrow(string text, out int first)
    {
        first = -1;
        char[] letters = text.ToCharArray();
        for (int start = 0; start < letters.Length; start++)
        {
            int end = start;
            bool hasPlain = false;
            bool hasWide = false;
            for (; end < letters.Length && (LookAlikes.IsLatin(text[end]) || IsWide(text[end])); end++)
            {
                hasPlain |= !IsWide(text[end]);
                hasWide |= IsWide(text[end]);
            }

            for (int i = start; hasPlain && hasWide && i < end; i++)
            {
                if (!IsWide(text[i]))
                    continue;

                letters[i] = (char)(text[i] - WideBy);
                first = first < 0 ? i : first;
            }

            start = Math.Max(start, end);
        }

        return first < 0 ? text : new string(letters);
    }

    private static bool IsWide(char c) => c is (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A');

    private static string Code(string text, int offset)
        => (char.IsSurrogatePair(text, offset) ? char.ConvertToUtf32(text, offset) : text[offset]).ToString("X4", CultureInfo.InvariantCulture);

    // Joiners belong to Persian, Arabic and Indian scripts and to emoji, and direction marks to names that are written from right to left.
    private static bool IsInvisible(string text, int offset) => text[offset] switch
    {
        '\u00AD' or '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u180E' or '\u200B' or '\u2800' or '\u3164' or '\uFEFF' or '\uFFA0' => true,
        >= '\u2060' and <= '\u2064' or >= '\u206A' and <= '\u206F' => true,
        '\u200C' or '\u200D' => IsEuropean(text, offset - 1) && IsEuropean(text, offset + 1),
        '\u200E' or '\u200F' or '\u061C' => !IsWrittenFromTheRight(text),
        >= '\uFE00' and <= '\uFE0F' => offset > 0 && LookAlikes.IsLatin(text[offset - 1]),
        '\uDB40' => PresentationForms.IsTag(text, offset),
        >= '\uDC00' and <= '\uDC7F' => offset > 0 && PresentationForms.IsTag(text, offset - 1),
        _ => false,
    };

    private static bool IsEuropean(string text, int offset) => offset < 0 || offset >= text.Length || text[offset] < '\u0590' || text[offset] is >= '\u2000' and <= '\u206F';

    private static bool IsWrittenFromTheRight(string text)
    {
        foreach (char c in text)
        {
            if (c is (>= '\u0590' and <= '\u08FF' and not '\u061C') or (>= '\uFB1D' and <= '\uFEFC'))
                return true;
        }

        return false;
    }
}

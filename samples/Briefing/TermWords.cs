using System.Text;

namespace Briefing;

/// <summary>The terms of vocabularies, for readers and as seeds write them.</summary>
internal static class TermWords
{
    /// <summary><c>MissileAttack</c> as "missile attack"; an unspecified term as "not told".</summary>
    public static string Of<T>(T term)
        where T : struct, Enum
        => term.Equals(default(T)) ? "not told" : Notation(term).Replace('-', ' ');

    /// <summary><c>MissileAttack</c> as <c>missile-attack</c>, which is how claims hold it.</summary>
    public static string Notation<T>(T term)
        where T : struct, Enum
    {
        var text = new StringBuilder();
        foreach (char c in term.ToString())
        {
            if (char.IsUpper(c) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}

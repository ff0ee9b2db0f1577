using System.Globalization;
using System.Text.RegularExpressions;

namespace Dossier.Compiler.Tests.Modelling;

/// <summary>The placeholders of a rule's message.</summary>
internal static partial class RuleText
{
    /// <summary>How many arguments the message takes: they are numbered from 0, and none is left out.</summary>
    public static int Placeholders(string message)
    {
        int[] numbers = [.. Placeholder().Matches(message).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().Order()];
        Assert.Equal(Enumerable.Range(0, numbers.Length), numbers);
        return numbers.Length;
    }

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Placeholder();
}

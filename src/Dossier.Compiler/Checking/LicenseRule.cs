using System.Text.RegularExpressions;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// Checks the licence of a source: an id of SPDX, several with AND, OR and WITH between them, a reference to a licence that has no id, or the word
/// for a source whose content may not be passed on.
/// </summary>
internal static class LicenseRule
{
    /// <summary>What is written for a source whose content may not be passed on.</summary>
    public const string NoRedistribution = "no-redistribution";

    private static readonly Regex Reference = new(@"^(DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+\z", RegexOptions.CultureInvariant);
    private static readonly Regex CreativeCommons = new(@"creativecommons\.org/(?:licenses|publicdomain)/(?<terms>[a-z-]+)/(?<number>[0-9.]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Checks a source.</summary>
    public static void Check(RecordNode source, CheckContext context)
    {
        if (source.Fields.Scalar(WellKnown.Source.License) is { } license && !IsLicense(license.Text))
            context.Report(Rules.UnknownLicense, source, license, license.Text, Advice(license.Text));
    }

    /// <summary>Whether a text is one of the forms.</summary>
    internal static bool IsLicense(string text)
    {
        if (text == NoRedistribution)
            return true;

        string[] words = text.Split([' ', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        bool isException = false;
        for (int i = 0; i < words.Length; i++)
        {
            bool isBetween = words[i] is "AND" or "OR" or "WITH";
            if (isBetween != (i % 2 == 1) || (!isBetween && !isException && !IsOne(words[i])))
                return false;

            // The exceptions from licences have ids too, of which none is about data.
            isException = words[i] == "WITH";
        }

        return words.Length % 2 == 1;
    }

    private static bool IsOne(string word) => SpdxLicenses.Has(word) || (word.EndsWith("+", StringComparison.Ordinal) && SpdxLicenses.Has(word.TrimEnd('+'))) || Reference.IsMatch(word);

    private static string Advice(string text)
    {
        if (CreativeCommons.Match(text) is { Success: true } page)
        {
            string terms = page.Groups["terms"].Value.ToUpperInvariant();
            string id = (terms == "ZERO" ? "CC0" : terms == "MARK" ? "CC-PDM" : "CC-" + terms) + "-" + page.Groups["number"].Value;
            if (SpdxLicenses.Has(id))
                return Suggestion.Of(id);
        }

        string near = Suggestion.For(text.Trim().Replace(' ', '-'), [.. SpdxLicenses.All, NoRedistribution]);
        return near.Length > 0 ? near : $" Write an id such as CC-BY-4.0, LicenseRef- and a name for one that has no id, or {NoRedistribution}.";
    }
}

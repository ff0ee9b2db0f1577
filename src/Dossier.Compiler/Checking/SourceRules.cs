using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// Finds sources that are recorded twice. They are compared by address and date: many sources share a title, and one page may
/// say something else on another day.
/// </summary>
internal static class SourceRules
{
    private static readonly string[] Dates = [WellKnown.Source.Published, WellKnown.Source.Created];

    /// <summary>Runs the rule.</summary>
    public static void Check(CheckContext context)
    {
        var holders = new Dictionary<string, RecordNode>(StringComparer.Ordinal);
        foreach (RecordNode source in context.Of(WellKnown.Source.Kind))
        {
            // What appeared in a source, such as a photograph in an article, has the same address.
            if (source.Fields.Scalar(WellKnown.Source.Url) is not { } url || source.Fields.Reference(WellKnown.Source.PartOf) is not null)
                continue;

            string key = Address(url.Text) + "\n" + DateOf(source) + "\n" + source.Fields.Text(WellKnown.Source.Type);
            if (!holders.TryGetValue(key, out RecordNode? holder))
                holders[key] = source;
            else
                context.Report(Rules.SourceTwice, source, url, holder.PlaceOf(holder.Fields.Scalar(WellKnown.Source.Url)), source.Id, holder.Id);
        }
    }

    /// <summary>The day on which a source was published or made; empty when it has none.</summary>
    public static string DateOf(RecordNode source)
    {
        foreach (string field in Dates)
        {
            if (source.Fields.Text(field) is { Length: > 0 } date)
                return date;
        }

        return "";
    }

    /// <summary>Whether two sources with the same title are different: by their addresses, or by their publishers.</summary>
    public static bool AreTwo(RecordNode a, RecordNode b)
        => (a.Fields.Text(WellKnown.Source.Url) is { Length: > 0 } one && b.Fields.Text(WellKnown.Source.Url) is { Length: > 0 } other && Address(one) != Address(other))
            || (a.Fields.Text(WellKnown.Source.Publisher) is { Length: > 0 } first && b.Fields.Text(WellKnown.Source.Publisher) is { Length: > 0 } second && first != second);

    // http and https, with and without a slash at the end, are the same page; after the first slash, case may matter.
    private static string Address(string url)
    {
        string rest = url.Substring(url.IndexOf("://", StringComparison.Ordinal) + 3).TrimEnd('/');
        int slash = rest.IndexOf('/');
        return slash < 0 ? rest.ToLowerInvariant() : rest.Substring(0, slash).ToLowerInvariant() + rest.Substring(slash);
    }
}

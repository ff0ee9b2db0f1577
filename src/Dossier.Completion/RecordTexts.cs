using System.Text;
using System.Xml;
using System.Xml.Linq;
using Dossier.Generator.Usage;
using Microsoft.CodeAnalysis;

namespace Dossier.Completion;

/// <summary>What is known of a record in words: its names, and what a hover over its member says.</summary>
internal static class RecordTexts
{
    /// <summary>
    /// The names of records in a referenced assembly are only in its documentation, of which every member's has to be read. Larger datasets are
    /// completed by id alone.
    /// </summary>
    private const int MostDocumented = 500;

    /// <summary>The names and aliases of a container's records, each with the id.</summary>
    public static IEnumerable<(string Name, string Id)> NamesOf(KnownContainer container, CancellationToken cancellation)
    {
        if (container.Names(cancellation) is { } names)
        {
            foreach ((string name, string id) in names.All)
            {
                // A record without a name is called by its id, which is offered already.
                if (id.Length > 0 && name != id)
                    yield return (name, id);
            }

            yield break;
        }

        if (container.Ids.Ids.Count > MostDocumented)
            yield break;
        foreach (string id in container.Ids.Ids)
        {
            // "Strike on the depot (depot-strike)": a record without a name has its id there alone.
            string suffix = " (" + id + ")";
            if (Documented(container, id, cancellation) is [{ } first, ..] && first.EndsWith(suffix, StringComparison.Ordinal))
                yield return (first.Substring(0, first.Length - suffix.Length), id);
        }
    }

    /// <summary>The description of a record: its kind, what a hover over its member says, and its aliases.</summary>
    public static string DescriptionOf(KnownContainer container, string id, CancellationToken cancellation)
    {
        var text = new StringBuilder(container.Type.Name).Append(": ").Append(id);
        foreach (string line in Documented(container, id, cancellation))
            text.Append('\n').Append(line);

        // The first of a record's names is the one in the hover.
        IEnumerable<string> aliases = (container.Names(cancellation)?.All ?? []).Where(named => named.Id == id).Select(static named => named.Name).Skip(1);
        string also = string.Join(", ", aliases);
        return (also.Length == 0 ? text : text.Append("\nAlso called: ").Append(also)).ToString();
    }

    /// <summary>The name by which a compilation finds a type.</summary>
    public static string MetadataName(INamedTypeSymbol type)
        => type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + type.MetadataName : type.MetadataName;

    // The paragraphs of the member's documentation.
    private static List<string> Documented(KnownContainer container, string id, CancellationToken cancellation)
    {
        var lines = new List<string>();
        if (container.Ids.MemberOf(id) is not { Length: > 0 } member
            || container.Type.GetMembers(member) is not [IPropertySymbol property, ..]
            || property.GetDocumentationCommentXml(cancellationToken: cancellation) is not { Length: > 0 } xml)
            return lines;

        try
        {
            foreach (XElement paragraph in XDocument.Parse(xml).Descendants("para"))
                lines.Add(Words(paragraph));
        }
        catch (XmlException)
        {
            // A documentation file that was changed by hand: the id is offered all the same.
        }

        return lines;
    }

    private static string Words(XElement paragraph)
    {
        var words = new StringBuilder();
        foreach (XNode node in paragraph.Nodes())
        {
            if (node is XText text)
                words.Append(text.Value);
            else if (node is XElement element)
                words.Append(element.Value.Length > 0 ? element.Value : LastPart(element.Attribute("cref")?.Value ?? ""));
        }

        return words.ToString().Trim();
    }

    private static string LastPart(string cref) => cref.Substring(cref.LastIndexOf('.') + 1);
}

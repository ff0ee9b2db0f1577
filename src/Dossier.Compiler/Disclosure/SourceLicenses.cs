using Dossier.Compiler.Checking;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Disclosure;

/// <summary>The licences of all sources. A source without one has that of the source that it appeared in.</summary>
internal sealed class SourceLicenses
{
    private readonly Dictionary<string, FieldSet> _sources = new(StringComparer.Ordinal);

    /// <summary>Collects the licences.</summary>
    public SourceLicenses(IEnumerable<LinkedDocument> documents)
    {
        foreach (LinkedRecord record in documents.SelectMany(static document => document.Records.Items))
        {
            if (record.Kind.Name == WellKnown.Source.Kind)
                _sources[record.Id] = new FieldSet(record.Fields);
        }
    }

    /// <summary>The licence of a source; empty when none is known.</summary>
    public string Of(string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Add(id) && _sources.TryGetValue(id, out FieldSet source))
        {
            if (source.Text(WellKnown.Source.License) is { Length: > 0 } license)
                return license;
            if (source.Reference(WellKnown.Source.PartOf) is not { } whole)
                return "";
            id = whole.Id;
        }

        return "";
    }

    /// <summary>Whether what rests on sources rests on none that may be passed on; false without any source.</summary>
    public bool AreRestricted(IReadOnlyCollection<string> sources) => sources.Count > 0 && sources.All(source => Of(source) == LicenseRule.NoRedistribution);
}

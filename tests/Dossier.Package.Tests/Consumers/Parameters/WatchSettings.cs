using Dossier;

namespace Parameters;

/// <summary>What a user binds to configuration: values of the library in a class of his own.</summary>
internal sealed class WatchSettings
{
    public EdtfDate Since { get; set; }

    public EdtfDate? Until { get; set; }

    public Estimate Threshold { get; set; }

    public GeoPoint Centre { get; set; }

    public TimeOfDay Report { get; set; }

    public List<EdtfDate> Holidays { get; set; } = [];

    public Dictionary<string, Estimate> Limits { get; set; } = [];
}

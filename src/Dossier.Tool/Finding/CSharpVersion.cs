using System.Globalization;

namespace Dossier.Tool.Finding;

/// <summary>What matters of a project's compiler, from the project's properties.</summary>
internal static class CSharpVersion
{
    private const int Needed = 12;
    private const string Feature = "experimental-data-section-string-literals";

    // Older SDKs accept the feature's name but ignore it.
    private static readonly Version FirstWithFeature = new(9, 0, 200);

    /// <summary>The version of C# if it is too old; null for one that is not, such as <c>latest</c>.</summary>
    public static string? TooOld(string version)
        => decimal.TryParse(version, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) && number < Needed ? version
            : version.Equals("ISO-1", StringComparison.OrdinalIgnoreCase) || version.Equals("ISO-2", StringComparison.OrdinalIgnoreCase) ? version[4..]
            : null;

    /// <summary>Whether long strings are stored as data, of which an assembly can hold any amount.</summary>
    public static bool KeepsLongStringsAsData(ProjectAnswer answer)
        => answer.Property("Features").Contains(Feature, StringComparison.Ordinal)
            && Version.TryParse(answer.Property("NETCoreSdkVersion").Split('-')[0], out Version? sdk) && sdk >= FirstWithFeature;
}

using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>What the precision of a place or a point implies.</summary>
internal static class LocationPrecisions
{
    /// <summary>Whether only an area is known; the coordinates then represent the area.</summary>
    public static bool IsArea(string precision)
        => precision is WellKnown.LocationPrecision.SecondOrder or WellKnown.LocationPrecision.FirstOrder or WellKnown.LocationPrecision.Fuzzy or WellKnown.LocationPrecision.Country;

    /// <summary>Whether distances mean nothing, because only an area is known, or the spot is at sea or in the air.</summary>
    public static bool IsCoarse(string precision) => IsArea(precision) || precision == WellKnown.LocationPrecision.SeaOrAir;
}

using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>What follows from how precisely a place or a point is known.</summary>
internal static class LocationPrecisions
{
    /// <summary>Whether it is known to an area and no closer: coordinates then stand for the area.</summary>
    public static bool IsArea(string precision)
        => precision is WellKnown.LocationPrecision.SecondOrder or WellKnown.LocationPrecision.FirstOrder or WellKnown.LocationPrecision.Fuzzy or WellKnown.LocationPrecision.Country;

    /// <summary>Whether distances say nothing, because the spot is known to an area, or is at sea or in the air.</summary>
    public static bool IsCoarse(string precision) => IsArea(precision) || precision == WellKnown.LocationPrecision.SeaOrAir;
}

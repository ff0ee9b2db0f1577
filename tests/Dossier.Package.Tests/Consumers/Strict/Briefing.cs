namespace Strict;

/// <summary>What a project says that wants everything to be in order.</summary>
public static class Briefing
{
    /// <summary>The headline of the day.</summary>
    public static string Headline => Incidents.JurfAlNasrStrike.Name;
}

namespace InternalLibrary;

public static class Briefing
{
    public static string Headline => Incidents.OneStrike.Name;
}

namespace Formatted;

public static class Briefing
{
    public static Incident Latest => Incidents.Get("one-strike");
}

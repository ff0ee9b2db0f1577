namespace DatasetReader;

public static class Briefing
{
    public static Incident Latest => Incidents.JurfAlNasrStrike;
}

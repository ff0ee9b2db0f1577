/// <summary>What this build knows of the fire, line by line. The same code is compiled for everybody and for the desk.</summary>
internal static class DeskView
{
    /// <summary>The lines, each with what it is about.</summary>
    public static IEnumerable<string[]> Lines()
    {
        Incident fire = Incidents.WarehouseFire;
        yield return ["incident", fire.Name];
        yield return ["when", fire.Date.ToString()];
        yield return ["where", $"{fire.Location}, {fire.Precision}"];
        foreach (Participation party in fire.Participants)
            yield return [party.Role.ToString(), party.Actor.Name];
        yield return ["injured", fire.Injured.ToString()];
        foreach (Source source in fire.Sources)
            yield return ["source", source.Name];
        foreach (string note in fire.Notes)
            yield return ["note", note];
        yield return ["withheld", fire.Withheld.Count == 0 ? "nothing" : string.Join(", ", fire.Withheld.Select(field => field.Name))];
        yield return ["actors on record", $"{Actors.All.Count}"];
    }
}

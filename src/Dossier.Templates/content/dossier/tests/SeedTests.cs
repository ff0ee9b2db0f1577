// What the build cannot know is right for this dataset. That references resolve and dates exist, it has checked already.
public class SeedTests
{
    [Fact]
    public void Every_incident_has_a_date_and_a_source()
        => Assert.All(Incidents.All, incident =>
        {
            Assert.False(incident.Date.IsUnknown, $"{incident.Id} has no date.");
            Assert.NotEmpty(incident.Sources);
        });
}

using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Tests.Modelling;

/// <summary>The names of references' other sides: what is built in keeps its own, and a name that is taken is said.</summary>
public class InverseNameTests
{
    /// <summary>A thousand million ways lead down; whoever walked them all would not be back today.</summary>
    [Fact]
    public void Records_that_each_hold_the_next_one_twice_do_not_keep_the_compiler()
    {
        var text = new System.Text.StringBuilder("kinds: { chain: { plural: chains, fields: { r: { type: record link-0 } } } }\nrecords:\n");
        for (int i = 0; i < 30; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  link-{i}: {{ fields: {{ a: {{ type: record link-{i + 1} }}, b: {{ type: record link-{i + 1} }} }} }}\n");
        text.Append("  link-30: { fields: { who: { type: ref actor, inverse: chained } } }\n");

        LoadedModel loaded = Models.Extend(text.ToString());

        Assert.Equal("", loaded.Messages());
        Assert.Equal("incident inResponseTo", Source(loaded.Model, "incident", "Responses"));
    }

    [Theory]
    [InlineData("killed", "Killed", "CampaignKilled")]
    [InlineData("casualties", "Casualties", "CampaignCasualties")]
    [InlineData("incident", "Incident", "CampaignIncident")]
    [InlineData("countOf", "CountOf", "CampaignCountOf")]
    [InlineData("responses", "Responses", "CampaignResponses")]
    [InlineData("toString", "ToString", "CampaignToString")]
    public void A_list_whose_name_is_taken_is_called_by_its_kind_as_well(string inverse, string wanted, string property)
    {
        LoadedModel loaded = Models.Extend(
            $"kinds:\n  campaign:\n    plural: campaigns\n    fields:\n      incidents: {{ type: ref incident, many: true, inverse: {inverse} }}\n");

        Assert.Equal($"(5,61): DSR8105: The name '{inverse}' is already taken: 'Incident' already has a member '{wanted}', so '{property}' is used instead. Choose another.", loaded.Messages());
        Assert.Contains(property, loaded.Model.Kind("incident").Inverses.Select(i => i.Property));
        Models.AssertSound(loaded.Model);
    }

    [Theory]
    // From a kind that is read before the one that has the list, and from the same kind.
    [InlineData("actor", "ActorResponses")]
    [InlineData("incident", "IncidentResponses")]
    public void A_built_in_list_keeps_its_name_and_what_is_in_it(string kind, string property)
    {
        LoadedModel loaded = Models.Extend($"kinds:\n  {kind}:\n    fields:\n      caused: {{ type: ref incident, inverse: responses }}\n");

        Assert.Equal($"(4,46): DSR8105: The name 'responses' is already taken: 'Incident' already has a member 'Responses', so '{property}' is used instead. Choose another.", loaded.Messages());
        Assert.Equal("incident inResponseTo", Source(loaded.Model, "incident", "Responses"));
        Assert.Equal($"{kind} caused", Source(loaded.Model, "incident", property));
        Models.AssertSound(loaded.Model);
    }

    [Theory]
    [InlineData("incident", "responses", "Responses", "Incident")]
    [InlineData("actor", "incidents", "Incidents", "Actor")]
    [InlineData("actor", "members", "Members", "Actor")]
    [InlineData("place", "supersedes", "Supersedes", "Place")]
    [InlineData("source", "tallies", "Tallies", "Source")]
    public void A_field_does_not_push_out_a_built_in_list(string kind, string field, string property, string type)
    {
        LoadedModel loaded = Models.Extend($"kinds:\n  {kind}:\n    fields:\n      {field}: text\n");

        Assert.Equal($"(4,7): DSR8105: The name '{field}' is already taken: '{type}' already has a member '{property}'. Choose another.", loaded.Messages());
        Assert.Equal(
            ModelLoader.BuiltIn.Kind(kind).Inverses.Select(i => i.Property),
            loaded.Model.Kind(kind).Inverses.Select(i => i.Property));
        Models.AssertSound(loaded.Model);
    }

    [Fact]
    public void A_kind_of_the_consumers_own_has_the_common_lists_too()
    {
        LoadedModel loaded = Models.Extend("kinds:\n  campaign:\n    plural: campaigns\n    fields: { supersedes: text }\n");

        Assert.Equal("(4,15): DSR8105: The name 'supersedes' is already taken: 'Campaign' already has a member 'Supersedes'. Choose another.", loaded.Messages());
        Assert.Equal("Supersedes", Assert.Single(loaded.Model.Kind("campaign").Inverses).Property);
    }

    [Fact]
    public void Of_two_consumers_the_first_has_the_list()
    {
        LoadedModel loaded = Models.Extend(
            "kinds:\n  campaign: { plural: campaigns, fields: { by: { type: ref actor, inverse: leads } } }\n",
            "kinds:\n  march: { plural: marches, fields: { by: { type: ref actor, inverse: leads } } }\n");

        Assert.Equal("(2,71): DSR8105: The name 'leads' is already taken: 'Actor' already has a member 'Leads', so 'MarchLeads' is used instead. Choose another.", loaded.Messages());
        Assert.Equal("seeds/test2.model.yaml", Assert.Single(loaded.Problems).Path);
        Assert.Equal("campaign by", Source(loaded.Model, "actor", "Leads"));
        Assert.Equal("march by", Source(loaded.Model, "actor", "MarchLeads"));
    }

    private static string Source(DomainModel model, string kind, string property)
    {
        InverseList list = model.Kind(kind).Inverses.Single(i => i.Property == property);
        return list.Source.Name + " " + string.Join(' ', list.Paths.Select(p => string.Join('.', p.Select(f => f.Name))));
    }
}

using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Tests.Catalogue;

namespace Dossier.Compiler.Tests.Schema;

public class ModelSchemaTests
{
    [Fact]
    public void The_built_in_model_is_accepted() => Assert.Empty(SeedSchema.ValidateBuiltInModel(ModelLoader.BuiltInText));

    [Theory]
    [InlineData("kinds: { incident: { fields: { verified: date } } }")]
    [InlineData("kinds: { incident: { fields: { verified: { type: ref actor, many: true, inverse: verifies, doc: By whom. } } } }")]
    [InlineData("kinds: { vessel: { plural: vessels, doc: A ship., fields: { tonnage: { type: decimal, unit: t, min: 0 } }, hover: [[tonnage]] } }")]
    [InlineData("vocabularies: { harm: { terms: { displaced: Was driven from home., detained: { number: 1001, doc: Was held. } } } }")]
    [InlineData("records: { sighting: { attributed: true, hover: [at], fields: { at: { type: date, required: true } } } }")]
    [InlineData("common: { fields: { tags: { type: text, many: true } } }")]
    [InlineData("kinds: { convoy: { plural: convoys, fields: { departed: { type: date, role: date }, losses: { type: record casualty-report, many: true, derives: casualties } } } }")]
    [InlineData("{ $schema: dossier.model.schema.json, x-who: the desk, kinds: { incident: { fields: { verified: date } } } }")]
    [InlineData("kinds: { informant: { plural: informants, audience: internal, fields: { phone: { type: text, audience: internal } } } }")]
    [InlineData("vocabularies: { audience: { terms: { board: The board. } }, mood: { audience: partners, terms: { calm: { doc: Calm., audience: board } } } }")]
    public void A_good_model_file_is_accepted(string model)
    {
        Assert.Empty(ModelLoader.Load([new ModelSource("seeds/a.model.yaml", model)]).Problems);
        Assert.Empty(SeedSchema.ValidateModel(model));
    }

    [Theory]
    [InlineData("kind: { incident: { fields: {} } }")]
    [InlineData("kinds: { incident: { field: {} } }")]
    [InlineData("kinds: { incident: { fields: { verified: { typ: date } } } }")]
    [InlineData("kinds: { incident: { fields: { verified: { doc: When. } } } }")]
    [InlineData("kinds: { incident: { fields: { verified: day } } }")]
    [InlineData("kinds: { incident: { fields: { verified: { type: date, many: often } } } }")]
    [InlineData("kinds: { incident: { fields: { 1st: date } } }")]
    [InlineData("vocabularies: { harm: { terms: { displaced: { number: 6 } } } }")]
    [InlineData("vocabularies: { harm: { terms: { displaced: { mean: Was driven from home. } } } }")]
    [InlineData("vocabularies: { harm: [displaced] }")]
    [InlineData("kinds: { incident: { fields: { state: { type: text, role: status } } } }")]
    [InlineData("kinds: { facility: { fields: { losses: { type: record casualty-report, many: true, derives: losses } } } }")]
    [InlineData("kinds: { facility: { derives: casualties } }")]
    [InlineData("kinds: { informant: { plural: informants, audiences: internal } }")]
    [InlineData("vocabularies: { mood: { terms: { calm: { doc: Calm., publish: loud } } } }")]
    public void A_bad_model_file_is_rejected(string model)
    {
        Assert.NotEmpty(ModelLoader.Load([new ModelSource("seeds/a.model.yaml", model)]).Problems);
        Assert.NotEmpty(SeedSchema.ValidateModel(model));
    }

    [Theory]
    [InlineData("DSR8101")]
    [InlineData("DSR8103")]
    public void The_wrong_model_file_of_a_rule_that_a_schema_can_know_of_is_rejected_and_the_right_one_accepted(string id)
    {
        RulePage page = RulePage.Of(RuleCatalogue.Find(id)!);

        Assert.Contains(page.Wrong.Where(IsModel), file => SeedSchema.ValidateModel(file.Text).Length > 0);
        Assert.All(page.Right.Where(IsModel), file => Assert.Empty(SeedSchema.ValidateModel(file.Text)));
    }

    private static bool IsModel(SeedText file) => file.Path.EndsWith(".model.yaml", StringComparison.Ordinal);
}

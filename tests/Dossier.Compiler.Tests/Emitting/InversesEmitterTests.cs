using Dossier.Compiler.Emitting;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Tests.Modelling;

namespace Dossier.Compiler.Tests.Emitting;

public class InversesEmitterTests
{
    [Fact]
    public void Kinds_and_lists_whose_names_run_together_to_one_have_indices_of_their_own()
    {
        DomainModel model = Models.Of(
            """
            kinds:
              patrol: { plural: patrols, fields: { next: { type: ref patrol, inverse: logEntries } } }
              patrol-log: { plural: patrol-logs, fields: { next: { type: ref patrol-log, inverse: entries } } }
            """);

        string[] fields = [.. model.Kinds.SelectMany(kind => kind.Inverses.Select(list => InversesEmitter.FieldName(kind, list)))];

        Assert.Equal(fields.Length, fields.Distinct(StringComparer.Ordinal).Count());
    }
}

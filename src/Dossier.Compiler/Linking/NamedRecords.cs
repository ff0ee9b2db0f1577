using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Linking;

/// <summary>
/// Finds records by name, when a name was written in place of an id: <c>US Army</c> is <c>us-army</c>. Names are not in the
/// index, so that it stays equal when they change; they are collected once, and only if a reference does not resolve.
/// </summary>
internal sealed class NamedRecords(IEnumerable<BoundContent> contents)
{
    private const int MostMeant = 3;

    private Dictionary<(string Kind, string Name), List<string>>? _ids;

    /// <summary>The problem with the id of the record of that name added; unchanged when there is no such record.</summary>
    public FoundProblem Complete(FoundProblem problem)
    {
        if (problem.Rule != Rules.DanglingReference)
            return problem;

        EquatableArray<string> arguments = problem.Arguments;
        _ids ??= Gather();
        return _ids.TryGetValue((arguments[0], NameKey.Fold(arguments[1])), out List<string>? meant)
            ? new FoundProblem(problem.Rule, problem.Ordinal, ImmutableArray.Create(arguments[0], arguments[1], Suggestion.OfAny(meant) + Suggestion.LookAlike(arguments[1])), problem.Others)
            : problem;
    }

    private Dictionary<(string Kind, string Name), List<string>> Gather()
    {
        var ids = new Dictionary<(string Kind, string Name), List<string>>();
        foreach (BoundContent content in contents)
        {
            foreach (BoundRecord record in content.Records)
            {
                foreach (FieldValue field in record.Fields)
                {
                    foreach (Value value in field.Values)
                    {
                        if (NameIn(field.Field.Role, value) is { } name)
                            Add(ids, (record.Kind.Name, NameKey.Fold(name)), record.Id);
                    }
                }
            }
        }

        return ids;
    }

    private static string? NameIn(FieldRole field, Value value) => field switch
    {
        FieldRole.Name => (value as ScalarValue)?.Text,
        FieldRole.Aliases when value is RecordValue alias => TextOf(alias),
        _ => null,
    };

    private static string? TextOf(RecordValue alias)
    {
        foreach (FieldValue field in alias.Fields)
        {
            if (field.Field.Role == FieldRole.AliasText)
                return (field.Values[0] as ScalarValue)?.Text;
        }

        return null;
    }

    private static void Add(Dictionary<(string Kind, string Name), List<string>> ids, (string Kind, string Name) key, string id)
    {
        if (key.Name.Length == 0)
            return;
        if (!ids.TryGetValue(key, out List<string>? known))
            ids[key] = known = [];
        if (known.Count < MostMeant && !known.Contains(id))
            known.Add(id);
    }
}

using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Showing;

/// <summary>The terms that say what sort of its kind a record is, each with a number.</summary>
internal sealed class PageTerms(DomainModel model)
{
    private readonly Dictionary<(string Vocabulary, string Term), int> _numbers = [];
    private readonly List<PageTerm> _all = [];

    /// <summary>The terms by number.</summary>
    public IReadOnlyList<PageTerm> All => _all;

    /// <summary>The number of a record's term; null when it states none.</summary>
    public int? Of(ProjectRecord record)
    {
        // Every kind that has sorts names them under the same key.
        if (record.Kind.Find(WellKnown.Incident.Type) is not { Type: FieldType.Enum } field || record.Values.Text(field) is not { } name)
            return null;
        if (!_numbers.TryGetValue((field.Target, name), out int number))
        {
            _numbers[(field.Target, name)] = number = _all.Count;
            _all.Add(new PageTerm(NameWords.Of(name), DocOf(field.Target, name)));
        }

        return number;
    }

    private string DocOf(string vocabulary, string name)
    {
        foreach (Term term in model.Vocabulary(vocabulary).Terms)
        {
            if (term.Name == name)
                return term.Doc;
        }

        return "";
    }
}

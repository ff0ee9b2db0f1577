using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Showing;

/// <summary>The records that are shown, each with its number, by kind and then in the order of the files.</summary>
internal sealed class RecordNumbers
{
    private readonly Dictionary<ProjectRecord, int> _numbers;

    /// <summary>Numbers the records.</summary>
    /// <param name="model">The model, whose kinds come in its order.</param>
    /// <param name="shown">The records.</param>
    public RecordNumbers(DomainModel model, IEnumerable<ProjectRecord> shown)
    {
        Shown = [.. shown.OrderBy(record => model.Kinds.IndexOf(record.Kind))];
        _numbers = new Dictionary<ProjectRecord, int>(Shown.Count);
        for (int i = 0; i < Shown.Count; i++)
            _numbers.Add(Shown[i], i);
    }

    /// <summary>The records by number.</summary>
    public IReadOnlyList<ProjectRecord> Shown { get; }

    /// <summary>The number of a record; null for none, and for one that is not shown.</summary>
    public int? Of(IDossierRecord? record) => record is ProjectRecord known && _numbers.TryGetValue(known, out int number) ? number : null;

    /// <summary>The numbers of the records that are shown, each once; null when there is none.</summary>
    public IReadOnlyList<int>? Of(IEnumerable<IDossierRecord> records)
    {
        int[] numbers = [.. records.Select(Of).OfType<int>().Distinct()];
        return numbers.Length == 0 ? null : numbers;
    }

    /// <summary>The record that a value refers to; null when it is none, or does not resolve.</summary>
    public static ProjectRecord? Referred(Value value, Field field, ProjectRecords records)
        => value is ReferenceValue reference ? records.Find(field.Target, reference.Id) : null;
}

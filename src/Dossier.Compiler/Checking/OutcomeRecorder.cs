namespace Dossier.Compiler.Checking;

/// <summary>Notes what the rules about one record find and ask.</summary>
internal sealed class OutcomeRecorder(CheckContext context, CheckedRecords records)
{
    private readonly List<RecordNode> _asked = [];
    private readonly List<RecordNode> _referred = [];
    private readonly List<(string Kind, string Id)> _missing = [];
    private RecordNode? _node;
    private int _check;
    private int _firstProblem;
    private int _firstDate;

    /// <summary>Begins with a record.</summary>
    public void Begin(RecordNode node)
    {
        _node = node;
        _check = records.NextCheck();
        _firstProblem = context.Problems.Count;
        _firstDate = context.Dates.Count;
        _asked.Clear();
        _referred.Clear();
        _missing.Clear();
    }

    /// <summary>Notes that a rule looked for a record.</summary>
    public void Ask(string kind, string id, RecordNode? found)
    {
        if (found is null)
        {
            _missing.Add((kind, id));
        }
        else if (found != _node && found.AskedIn != _check)
        {
            found.AskedIn = _check;
            _asked.Add(found);
        }
    }

    /// <summary>Notes that the record refers to another.</summary>
    public void Refer(RecordNode other)
    {
        if (other.ReferredIn == _check)
            return;

        other.ReferredIn = _check;
        _referred.Add(other);
    }

    /// <summary>What was found and asked since the beginning.</summary>
    public RecordOutcome End()
        => new(context.ProblemsFrom(_firstProblem), context.Dates.From(_firstDate), ToArray(_referred), ToArray(_asked), ToArray(_missing));

    private static T[] ToArray<T>(List<T> list) => list.Count == 0 ? [] : list.ToArray();
}

namespace Dossier.Compiler.Checking;

/// <summary>What rules over all records need to know of one of them, each worked out once while the record is unchanged.</summary>
internal sealed class RecordFacts(RecordNode node)
{
    private int[]? _seldomFields;
    private SearchName[]? _names;
    private string? _occasion;
    private DatedAct? _act;
    private bool _isActKnown;

    /// <summary>Its fields that few records have, and those that refer to records of its own kind, by index.</summary>
    public int[] SeldomFields => _seldomFields ??= KindNodes.SeldomFieldsOf(node.Record);

    /// <summary>The names by which it can be found.</summary>
    public SearchName[] Names => _names ??= [.. SearchNames.Of(node)];

    /// <summary>What tells it from others that may rightly have the same name; empty when nothing does.</summary>
    public string Occasion => _occasion ??= SharedNames.OccasionOf(node);

    /// <summary>What it may have in common with another record of one event; null when it cannot be compared.</summary>
    public DatedAct? Act
    {
        get
        {
            if (!_isActKnown)
                (_act, _isActKnown) = (DatedAct.Of(node), true);
            return _act;
        }
    }
}

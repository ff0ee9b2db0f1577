namespace Dossier.Compiler.Checking;

/// <summary>
/// Keeps what the rules found from one run to the next while an editor has a project open. It only saves time: with it and without it the
/// rules find the same. A build runs them once, so nothing is kept until they run for the second time.
/// </summary>
internal sealed class CheckMemory
{
    private readonly object _gate = new();
    private CheckedRecords? _kept;
    private bool _hasRun;
    private bool _isTaken;

    /// <summary>Takes what is kept, for one run. Null in the first run, and when another run has it.</summary>
    public CheckedRecords? Take()
    {
        lock (_gate)
        {
            bool isFirst = !_hasRun;
            _hasRun = true;
            if (isFirst || _isTaken)
                return null;

            _isTaken = true;
            CheckedRecords taken = _kept ?? new CheckedRecords();
            _kept = null;
            return taken;
        }
    }

    /// <summary>Gives back what was taken.</summary>
    public void GiveBack(CheckedRecords records)
    {
        lock (_gate)
        {
            _kept = records.IsSound ? records : null;
            _isTaken = false;
        }
    }
}

using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;

namespace Dossier.Compiler.Checking;

/// <summary>A record as rules see it. While an editor has the project open, it remains the same object until the record is removed.</summary>
internal sealed class RecordNode(LinkedRecord record, string path, bool isBulk)
{
    private RecordFacts? _facts;

    /// <summary>The kind's name.</summary>
    public string Kind => Record.Kind.Name;

    /// <summary>The record's id.</summary>
    public string Id => Record.Id;

    /// <summary>The file that holds it.</summary>
    public string Path => path;

    /// <summary>Its index among all records.</summary>
    public int Number { get; set; }

    /// <summary>Whether it is a row of a collection, whose name was generated and not chosen by hand.</summary>
    public bool IsBulk => isBulk;

    /// <summary>Whether another record that was visited refers to it.</summary>
    public bool IsReferred { get; set; }

    /// <summary>The record itself.</summary>
    public LinkedRecord Record { get; private set; } = record;

    /// <summary>Its fields.</summary>
    public FieldSet Fields => new(Record.Fields);

    /// <summary>What rules over all records need to know of it.</summary>
    public RecordFacts Facts => _facts ??= new RecordFacts(this);

    /// <summary>What has become of it since the rules last ran.</summary>
    public RecordChange Change { get; private set; } = RecordChange.Changed;

    /// <summary>What the rules about one record found; null until they have run, and when they must run again.</summary>
    public RecordOutcome? Outcome { get; set; }

    /// <summary>The number of the last check that asked for it, so that one check notes it once.</summary>
    public int AskedIn { get; set; }

    /// <summary>The number of the last check that marked it as referred to.</summary>
    public int ReferredIn { get; set; }

    /// <summary>Begins a run of the rules with the record as it is now.</summary>
    public void Become(LinkedRecord now)
    {
        Change = ReferenceEquals(now, Record) ? RecordChange.None : RecordComparison.Compare(Record, now);

        // An equal record is taken too: the next time it is the very same, and the old one is not kept alive.
        Record = now;
        if (Change == RecordChange.None)
            return;

        Outcome = null;
        _facts = null;
    }

    /// <summary>Ends its life: the file no longer has the record.</summary>
    public void Remove() => Change = RecordChange.Removed;

    /// <summary>The place of one of its values.</summary>
    public ValuePlace PlaceOf(Value? value) => new(path, value?.Ordinal ?? Record.Ordinal);

    /// <summary>The place of its id.</summary>
    public ValuePlace Place => new(path, Record.Ordinal);
}

namespace Dossier.Compiler.Binding;

/// <summary>What a record is put together in while it is bound. It is used again for the next one: a table has thousands.</summary>
/// <param name="fields">The number of fields of its shape.</param>
internal sealed class RecordScratch(int fields)
{
    /// <summary>The values, by the index of their field.</summary>
    public ValueList[] Slots { get; } = new ValueList[fields];

    /// <summary>Which fields have been reported.</summary>
    public bool[] Reported { get; } = new bool[fields];

    /// <summary>The claims in its fields.</summary>
    public List<Value> Claims { get; } = [];

    /// <summary>Makes it as new.</summary>
    public void Clear()
    {
        Array.Clear(Slots, 0, Slots.Length);
        Array.Clear(Reported, 0, Reported.Length);
        Claims.Clear();
    }
}

namespace Dossier.Rows;

/// <summary>Things that are joined to sets, of which each thing is in one.</summary>
internal sealed class DisjointSets
{
    private readonly List<int> _parents = [];

    /// <summary>Adds a thing, alone in its set; gives its number.</summary>
    public int Add()
    {
        _parents.Add(_parents.Count);
        return _parents.Count - 1;
    }

    /// <summary>The number that stands for the set of a thing.</summary>
    public int Of(int thing)
    {
        while (_parents[thing] != thing)
            thing = _parents[thing] = _parents[_parents[thing]];
        return thing;
    }

    /// <summary>Joins the sets of two things. The lower number stands for both, so that the order of joining does not matter.</summary>
    public void Join(int one, int other)
    {
        int a = Of(one);
        int b = Of(other);
        _parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}

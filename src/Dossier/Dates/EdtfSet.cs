using System.Collections.ObjectModel;

namespace Dossier;

/// <summary>One of several dates, or all of them. A range among the members is stored as an interval.</summary>
internal sealed class EdtfSet(EdtfDate[] members, bool all) : EdtfNode
{
    private readonly EdtfDate[] _members = members;
    private ReadOnlyCollection<EdtfDate>? _view;

    /// <summary>Whether every member is meant; otherwise one of them is, not known which.</summary>
    public bool All { get; } = all;

    /// <summary>How many members there are.</summary>
    public int Count => _members.Length;

    /// <summary>The members, in the order of the text.</summary>
    public ReadOnlyCollection<EdtfDate> Members => _view ??= new(_members);

    /// <inheritdoc/>
    public override int Level => 2;

    /// <inheritdoc/>
    public override EdtfPrecision Precision
    {
        get
        {
            EdtfPrecision coarsest = EdtfPrecision.Unknown;
            foreach (EdtfDate member in _members)
            {
                if (member.Precision > coarsest)
                    coarsest = member.Precision;
            }

            return coarsest;
        }
    }

    /// <inheritdoc/>
    public override EdtfQualification Qualification
    {
        get
        {
            EdtfQualification marks = EdtfQualification.None;
            foreach (EdtfDate member in _members)
                marks |= member.Qualification;
            return marks;
        }
    }

    /// <inheritdoc/>
    public override bool IsUnspecified
    {
        get
        {
            foreach (EdtfDate member in _members)
            {
                if (member.IsUnspecified)
                    return true;
            }

            return false;
        }
    }

    /// <inheritdoc/>
    public override EdtfExtent Extent
    {
        get
        {
            EdtfExtent first = ExtentOf(0);
            EdtfExtent last = first;
            for (int i = 1; i < _members.Length; i++)
            {
                EdtfExtent extent = ExtentOf(i);
                if (extent.First < first.First)
                    first = extent;
                if (extent.Last > last.Last)
                    last = extent;
            }

            return EdtfExtent.OneOf(first, last);
        }
    }

    /// <summary>One member.</summary>
    public EdtfDate this[int index] => _members[index];

    /// <summary>The extent of one member, read as this kind of set means it: in an all-of set, the whole of each member.</summary>
    public EdtfExtent ExtentOf(int index)
    {
        if (_members[index].Node is EdtfInterval range)
            return range.RangeExtent(All);
        EdtfExtent extent = _members[index].Extent;
        return All ? EdtfExtent.AllOf(extent, extent) : extent;
    }

    /// <inheritdoc/>
    public override void Write(ref EdtfWriter writer)
    {
        writer.Put(All ? '{' : '[');
        for (int i = 0; i < _members.Length; i++)
        {
            if (i > 0)
                writer.Put(',');
            if (_members[i].Node is EdtfInterval range)
                range.WriteRange(ref writer);
            else
                _members[i].Write(ref writer);
        }

        writer.Put(All ? '}' : ']');
    }

    /// <inheritdoc/>
    public override bool IsSame(EdtfNode other)
    {
        if (other is not EdtfSet set || All != set.All || Count != set.Count)
            return false;
        for (int i = 0; i < _members.Length; i++)
        {
            if (!_members[i].Equals(set._members[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override int Hash()
    {
        int hash = All ? 1 : 2;
        foreach (EdtfDate member in _members)
            hash = unchecked((hash * 31) + member.GetHashCode());
        return hash;
    }
}

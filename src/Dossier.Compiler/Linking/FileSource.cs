using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Linking;

/// <summary>The source that the head of a file names, for those of its records which name none.</summary>
/// <param name="head">The head.</param>
/// <param name="found">The source, followed; null where there is none, or it leads nowhere.</param>
internal readonly struct FileSource(FileHead head, ReferenceValue? found)
{
    private readonly bool _isLost = head.IsSourceLost || (head.Source is not null && found is null);

    /// <summary>
    /// A record's values with the source, where the record may have sources and says nothing of any. Where the head could not be read or
    /// its source leads nowhere, which has been reported, the record's sources are lost and not missing.
    /// </summary>
    public EquatableArray<FieldValue> AddTo(Kind kind, EquatableArray<FieldValue> fields, EquatableArray<string> lostBefore, ref List<string>? lost)
    {
        int index = found is null && !_isLost ? -1 : kind.IndexOf(FieldRole.Sources);

        // A source that rests on itself would say nothing.
        if (index < 0 || kind.Fields[index].Target == kind.Name || lostBefore.Items.Contains(kind.Fields[index].Name) || lost?.Contains(kind.Fields[index].Name) == true)
            return fields;

        int at = 0;
        foreach (FieldValue field in fields)
        {
            if (field.Index == index)
                return fields;
            at += field.Index < index ? 1 : 0;
        }

        if (found is null)
        {
            (lost ??= []).Add(kind.Fields[index].Name);
            return fields;
        }

        return fields.Items.Insert(at, new FieldValue(index, kind.Fields[index], ValueList.Of(found)));
    }
}

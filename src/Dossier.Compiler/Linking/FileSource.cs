using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Linking;

/// <summary>The source that the head of a file names, for those of its records that name none.</summary>
/// <param name="head">The head.</param>
/// <param name="found">The source that it resolves to; null when there is none, or it does not exist.</param>
internal readonly struct FileSource(FileHead head, ReferenceValue? found)
{
    private readonly bool _isUnreadable = head.IsSourceUnreadable || (head.Source is not null && found is null);

    /// <summary>
    /// Adds the source to the values of a record, if its kind has sources and it names none. If the head could not be read or its source does
    /// not exist, which has been reported, the record's sources count as unreadable and not as missing.
    /// </summary>
    public EquatableArray<FieldValue> AddTo(Kind kind, EquatableArray<FieldValue> fields, EquatableArray<string> unreadableBefore, ref List<string>? unreadable)
    {
        int index = found is null && !_isUnreadable ? -1 : kind.IndexOf(FieldRole.Sources);

        // A source is not its own source.
        if (index < 0 || kind.Fields[index].Target == kind.Name || unreadableBefore.Items.Contains(kind.Fields[index].Name) || unreadable?.Contains(kind.Fields[index].Name) == true)
            return fields;

        int place = 0;
        foreach (FieldValue field in fields)
        {
            if (field.Index == index)
                return fields;
            place += field.Index < index ? 1 : 0;
        }

        if (found is null)
        {
            (unreadable ??= []).Add(kind.Fields[index].Name);
            return fields;
        }

        return fields.Items.Insert(place, new FieldValue(index, kind.Fields[index], ValueList.Of(found)));
    }
}

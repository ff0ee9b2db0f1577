using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>Who says something that a hover shows, gathered from all statements of it: each speaker is named once.</summary>
internal sealed class HoverVoices
{
    private readonly List<(string Kind, string Id, bool IsJoined)> _speakers = [];
    private bool _isSaidBySource;

    /// <summary>Whether a speaker is named.</summary>
    public bool IsEmpty => _speakers.Count == 0;

    /// <summary>Adds a statement. One without a speaker is the source's, which the hover names in another line.</summary>
    public void Add(EquatableArray<FieldValue> attribution)
    {
        bool isNamed = false;
        bool isJoint = false;
        foreach (FieldValue part in attribution)
            isJoint |= part.Field.Role == FieldRole.Jointly && ((ScalarValue)part.Values[0]).Text == "true";

        foreach (FieldValue part in attribution)
        {
            if (part.Field.Role != FieldRole.Speakers)
                continue;

            isNamed = true;
            for (int i = 0; i < part.Values.Count; i++)
            {
                bool isLast = i > 0 && i == part.Values.Count - 1;
                Add(part.Field.Target, ItemKeys.Text(part.Values[i]), isJoint && isLast && _speakers[_speakers.Count - 1].Id == ItemKeys.Text(part.Values[i - 1]));
            }
        }

        _isSaidBySource |= !isNamed;
    }

    /// <summary>Writes "per A, B", "per A and B" where they are credited together, "also per A" where a source itself says it too.</summary>
    public void Append(HoverText text)
    {
        text.Put(_isSaidBySource ? "also per " : "per ");
        for (int i = 0; i < _speakers.Count; i++)
        {
            (string kind, string id, bool isJoined) = _speakers[i];
            if (i > 0)
                text.Put(isJoined ? " and " : ", ");
            text.Link(kind, id);
        }
    }

    private void Add(string kind, string id, bool isJoined)
    {
        foreach ((string known, string knownId, _) in _speakers)
        {
            if (known == kind && knownId == id)
                return;
        }

        _speakers.Add((kind, id, isJoined));
    }
}

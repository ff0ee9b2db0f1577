using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// What a hover says behind a value: by whom it is, that it is only suspected, and who denies or disputes it. An item says the first two
/// itself.
/// </summary>
internal sealed class ValueCaveats
{
    private readonly List<SaidClaim> _claims = [];
    private readonly DomainModel _model;

    private ValueCaveats(DomainModel model) => _model = model;

    /// <summary>Those of a record; null for one that has no claims.</summary>
    public static ValueCaveats? Of(LinkedRecord record, DomainModel model)
    {
        ValueCaveats? caveats = null;
        foreach (FieldValue field in record.Fields)
        {
            if (field.Field.Role != FieldRole.Claims)
                continue;

            caveats = new ValueCaveats(model);
            foreach (Value claim in field.Values)
            {
                if (claim is RecordValue said)
                    caveats._claims.Add(new SaidClaim(said, record.Kind, model));
            }
        }

        return caveats;
    }

    /// <summary>Writes the caveats of a value after it.</summary>
    public void Append(HoverText text, Field field, Value value)
    {
        ItemRecord? item = field.Type == FieldType.Record ? _model.Record(field.Target) : null;
        string key = ItemKeys.Of(item, value);
        HoverText.Mark start = text.Here;
        if (item is null || !ItemAttribution.IsCarriedBy(item))
            AppendAffirmed(text, field, key, start);
        AppendRejected(text, field, key, Stance.Denies, "denied", start);
        AppendRejected(text, field, key, Stance.Disputes, "disputed", start);
        if (text.Here != start)
            text.Put(")");
    }

    private void AppendAffirmed(HoverText text, Field field, string key, HoverText.Mark start)
    {
        List<string>? named = null;
        bool isAffirmed = false;
        bool isSuggested = true;
        foreach (SaidClaim claim in _claims)
        {
            if (claim.About != field.Name || !claim.Statement.IsAffirmed || !claim.Statement.Names(key))
                continue;

            isAffirmed = true;
            isSuggested &= claim.Statement.Stance == Stance.Suggests;
            foreach (FieldValue part in claim.Attribution)
            {
                if (part.Field.Role == FieldRole.Speakers)
                    AppendNames(text, part, start, named ??= []);
            }
        }

        if (isAffirmed && isSuggested)
            Next(text, start).Put("suspected");
    }

    private void AppendRejected(HoverText text, Field field, string key, Stance stance, string verb, HoverText.Mark start)
    {
        bool isFirst = true;
        foreach (SaidClaim claim in _claims)
        {
            if (claim.About != field.Name || !claim.Statement.IsRejected || claim.Statement.Stance != stance || !claim.Statement.IsAbout(key))
                continue;

            FieldValue? voice = null;
            foreach (FieldValue part in claim.Attribution)
            {
                if (part.Field.Role == FieldRole.Speakers || (part.Field.Role == FieldRole.Source && voice is null))
                    voice = part;
            }

            if (isFirst)
                Next(text, start).Put(verb).Put(" by ");
            else
                text.Put(", ");
            isFirst = false;
            if (voice is { } named)
                AppendNames(text, named, start);
            else
                text.Put("somebody");
        }
    }

    // Whoever says the same twice is named once.
    private static void AppendNames(HoverText text, FieldValue field, HoverText.Mark start, List<string>? named = null)
    {
        bool open = named is not null;
        for (int i = 0; i < field.Values.Count; i++)
        {
            string id = ((ReferenceValue)field.Values[i]).Id;
            if (named is not null && named.Contains(id))
                continue;
            named?.Add(id);
            if (open)
                Next(text, start);
            else if (i > 0)
                text.Put(", ");
            text.Link(field.Field.Target, id);
        }
    }

    private static HoverText Next(HoverText text, HoverText.Mark start) => text.Put(text.Here == start ? " (" : ", ");
}

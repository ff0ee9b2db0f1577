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
        if (item is null || !ItemAttribution.IsCarriedBy(item))
            AppendAffirmed(text, field, key);
        if (!_claims.Exists(claim => claim.About == field.Name && claim.Statement.IsRejected))
            return;

        Statement stated = item is null ? new Statement(default, key, isItem: false) : Statement.OfItem(item, value);
        AppendRejected(text, field, stated, Stance.Denies, "denied");
        AppendRejected(text, field, stated, Stance.Disputes, "disputed");
    }

    private void AppendAffirmed(HoverText text, Field field, string key)
    {
        HoverVoices? voices = null;
        bool isSuggested = true;
        bool isInferred = true;
        foreach (SaidClaim claim in _claims)
        {
            if (claim.About != field.Name || !claim.Statement.IsAffirmed || !claim.Statement.Names(key))
                continue;

            (voices ??= new HoverVoices()).Add(claim.Attribution);
            isSuggested &= claim.Statement.Stance == Stance.Suggests;
            isInferred &= IsInferred(claim);
        }

        if (voices is null)
            return;
        if (isSuggested)
            text.Aside().Put("suspected");
        if (isInferred && field.Type == FieldType.Ref)
            text.Aside().Put("inferred");
        if (!voices.IsEmpty)
            voices.Append(text.Aside());
    }

    // Where the curator concluded it from words that do not say it.
    private static bool IsInferred(SaidClaim claim)
    {
        foreach (FieldValue part in claim.Attribution)
        {
            if (part.Field.Name == WellKnown.Attribution.Derived)
                return true;
        }

        return false;
    }

    private void AppendRejected(HoverText text, Field field, Statement stated, Stance stance, string verb)
    {
        bool isFirst = true;
        foreach (SaidClaim claim in _claims)
        {
            if (claim.About != field.Name || claim.Statement.Stance != stance || !claim.Statement.Rejects(stated))
                continue;

            FieldValue? voice = null;
            foreach (FieldValue part in claim.Attribution)
            {
                if (part.Field.Role == FieldRole.Speakers || (part.Field.Role == FieldRole.Source && voice is null))
                    voice = part;
            }

            if (isFirst)
                text.Aside().Put(verb).Put(" by ");
            else
                text.Put(", ");
            isFirst = false;
            if (voice is { } named)
                AppendNames(text, named);
            else
                text.Put("somebody");
        }
    }

    private static void AppendNames(HoverText text, FieldValue field)
    {
        for (int i = 0; i < field.Values.Count; i++)
        {
            if (i > 0)
                text.Put(", ");
            text.Link(field.Field.Target, ((ReferenceValue)field.Values[i]).Id);
        }
    }
}

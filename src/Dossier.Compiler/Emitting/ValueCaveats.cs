using System.Text;
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
    public void Append(StringBuilder text, Field field, Value value, MemberCrefs crefs)
    {
        ItemRecord? item = field.Type == FieldType.Record ? _model.Record(field.Target) : null;
        string key = ItemKeys.Of(item, value);
        int start = text.Length;
        if (item is null || !ItemAttribution.IsCarriedBy(item))
            AppendAffirmed(text, field, key, start, crefs);
        AppendRejected(text, field, key, Stance.Denies, "denied", start, crefs);
        AppendRejected(text, field, key, Stance.Disputes, "disputed", start, crefs);
        if (text.Length > start)
            text.Append(')');
    }

    private void AppendAffirmed(StringBuilder text, Field field, string key, int start, MemberCrefs crefs)
    {
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
                    AppendNames(text, part, start, crefs);
            }
        }

        if (isAffirmed && isSuggested)
            Next(text, start).Append("suspected");
    }

    private void AppendRejected(StringBuilder text, Field field, string key, Stance stance, string verb, int start, MemberCrefs crefs)
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
                Next(text, start).Append(verb).Append(" by ");
            else
                text.Append(", ");
            isFirst = false;
            if (voice is { } named)
                AppendNames(text, named, text.Length, crefs, open: false);
            else
                text.Append("somebody");
        }
    }

    private static void AppendNames(StringBuilder text, FieldValue field, int start, MemberCrefs crefs, bool open = true)
    {
        for (int i = 0; i < field.Values.Count; i++)
        {
            if (open)
                Next(text, start);
            else if (i > 0)
                text.Append(", ");
            crefs.Append(text, field.Field.Target, ((ReferenceValue)field.Values[i]).Id);
        }
    }

    private static StringBuilder Next(StringBuilder text, int start) => text.Append(text.Length == start ? " (" : ", ");
}

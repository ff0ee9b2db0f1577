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
    private readonly List<(string About, Statement Statement, EquatableArray<FieldValue> Attribution)> _claims = [];
    private readonly DomainModel _model;

    private ValueCaveats(DomainModel model) => _model = model;

    /// <summary>Those of a record; null for one that has no claims.</summary>
    public static ValueCaveats? Of(LinkedRecord record, DomainModel model)
    {
        ValueCaveats? caveats = null;
        foreach (FieldValue field in record.Fields)
        {
            if (field.Field.Name != "claims")
                continue;

            caveats = new ValueCaveats(model);
            foreach (Value claim in field.Values)
            {
                if (claim is RecordValue said)
                    caveats.Add(record.Kind, said);
            }
        }

        return caveats;
    }

    /// <summary>Writes what is to be said of a value behind it.</summary>
    public void Append(StringBuilder text, Field field, Value value, MemberCrefs crefs)
    {
        ItemRecord? item = field.Type == FieldType.Record ? _model.Record(field.Target) : null;
        string key = ItemKeys.Of(item, value);
        int start = text.Length;
        if (item is null || !ItemAttribution.IsCarriedBy(item))
            AppendAffirmed(text, field, key, start, crefs);
        AppendRejected(text, field, key, CountStance.Denies, "denied", start, crefs);
        AppendRejected(text, field, key, CountStance.Disputes, "disputed", start, crefs);
        if (text.Length > start)
            text.Append(')');
    }

    private void AppendAffirmed(StringBuilder text, Field field, string key, int start, MemberCrefs crefs)
    {
        bool isAffirmed = false;
        bool isSuggested = true;
        foreach ((string about, Statement statement, EquatableArray<FieldValue> attribution) in _claims)
        {
            if (about != field.Name || !statement.IsAffirmed || !statement.Names(key))
                continue;

            isAffirmed = true;
            isSuggested &= statement.Stance == CountStance.Suggests;
            foreach (FieldValue part in attribution)
            {
                if (part.Field.Name == "by")
                    AppendNames(text, part, start, crefs);
            }
        }

        if (isAffirmed && isSuggested)
            Next(text, start).Append("suspected");
    }

    private void AppendRejected(StringBuilder text, Field field, string key, CountStance stance, string verb, int start, MemberCrefs crefs)
    {
        bool isFirst = true;
        foreach ((string about, Statement statement, EquatableArray<FieldValue> attribution) in _claims)
        {
            if (about != field.Name || !statement.IsRejected || statement.Stance != stance || !statement.IsAbout(key))
                continue;

            FieldValue? voice = null;
            foreach (FieldValue part in attribution)
            {
                if (part.Field.Name == "by" || (part.Field.Name == "source" && voice is null))
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

    private void Add(Kind kind, RecordValue claim)
    {
        string about = "";
        string? key = null;
        bool hasStatement = false;
        EquatableArray<FieldValue> attribution = default;
        foreach (FieldValue part in claim.Fields)
        {
            if (part.Field.Inline)
                attribution = ((RecordValue)part.Values[0]).Fields;
            else if (part.Field.Name == LongForm.AboutField)
                about = ItemKeys.Text(part.Values[0]);
            else if (part.Field.Name == LongForm.ValueKey)
                key = ItemKeys.Text(part.Values[0]);
            else if (part.Field.Type == FieldType.Text)
                hasStatement = true;
        }

        ItemRecord? item = kind.Find(about) is { Type: FieldType.Record } field ? _model.Record(field.Target) : null;
        RecordValue? claimed = ClaimItem.Of(claim);
        if (claimed is not null)
            key = ItemKeys.Of(item, claimed);
        bool isItem = claimed is not null && item is not null && ItemAttribution.IsCarriedBy(item);
        _claims.Add((about, new Statement(attribution, key, isItem, isOpen: key is null && hasStatement), attribution));
    }
}

namespace Dossier.Compiler.Modelling;

/// <summary>The words that model files use for roles, and which fields can have them.</summary>
internal static class FieldRoles
{
    /// <summary>The word for <see cref="Derivation.Casualties"/>.</summary>
    public const string Casualties = "casualties";

    /// <summary>The number of roles, including "none".</summary>
    public static readonly int Count = Enum.GetValues(typeof(FieldRole)).Length;

    private static readonly Dictionary<string, FieldRole> Words = Enum.GetValues(typeof(FieldRole)).Cast<FieldRole>()
        .Where(role => role != FieldRole.None).ToDictionary(WordOf, StringComparer.Ordinal);

    // The roles that a consumer's field may have, with the type that rules expect. The others are for fields that all kinds have in common, or
    // for fields of an attribution, and the built-in model has the one field of each.
    private static readonly (FieldRole Role, string Type)[] Open =
    [
        (FieldRole.Date, "date"),
        (FieldRole.Start, "date"),
        (FieldRole.End, "date"),
        (FieldRole.Time, "time"),
        (FieldRole.TimeZone, "time-zone"),
        (FieldRole.Place, "ref " + WellKnown.Place.Kind),
        (FieldRole.Location, "point"),
        (FieldRole.Precision, "enum " + WellKnown.LocationPrecision.Vocabulary),
        (FieldRole.Country, "country"),
    ];

    // The roles that a field of an item may have: place and time of day are only read from records.
    private static readonly FieldRole[] OfItems = [FieldRole.Date, FieldRole.Start, FieldRole.End];

    /// <summary>The words of the roles that a consumer's field may have.</summary>
    public static IEnumerable<string> OpenWords => Open.Select(row => WordOf(row.Role));

    /// <summary>The role with that word; none when there is no such role.</summary>
    public static FieldRole Of(string word) => Words.TryGetValue(word, out FieldRole role) ? role : FieldRole.None;

    /// <summary>The word for a role: <c>superseded-by</c>.</summary>
    public static string WordOf(FieldRole role) => ClosedTerms.Kebab(role.ToString());

    /// <summary>Why a consumer's field cannot have a role and what to write, as the end of a message; null when it can.</summary>
    /// <param name="word">What is written.</param>
    /// <param name="what">Where the field is defined: in a kind, a record, or among the common fields.</param>
    /// <param name="field">The field.</param>
    public static string? Refusal(string word, string what, Field field)
    {
        if (what != ShapeDraft.OfKind && what != ShapeDraft.OfRecord)
            return "left out of a common field: write it on the field of a kind";

        FieldRole role = Of(word);
        string[] allowed = [.. Open.Where(row => what == ShapeDraft.OfKind || Array.IndexOf(OfItems, row.Role) >= 0).Select(row => WordOf(row.Role))];
        if (Array.IndexOf(allowed, word) < 0)
        {
            string why = role == FieldRole.None ? ""
                : Open.Any(row => row.Role == role) ? $"; '{word}' applies only to a field of a kind"
                : $"; the role '{word}' belongs to a field of the built-in model";
            return $"one of {string.Join(", ", allowed)}{why}";
        }

        string type = Open.First(row => row.Role == role).Type;
        return IsOf(field, type) && !field.Many ? null : $"left out: '{word}' applies only to a single value of the type '{type}'";
    }

    /// <summary>The same for what is computed from a field.</summary>
    public static string? DerivesRefusal(string word, string what, Field field)
    {
        const string Reports = "record " + WellKnown.CasualtyReport.Record;
        if (word != Casualties)
            return $"'{Casualties}'";
        if (what != ShapeDraft.OfKind)
            return "left out: it applies only to a field of a kind";
        if (!field.Emit)
            return $"left out: '{Casualties}' applies only to a field that comes out in C#";
        return field.Many && IsOf(field, Reports)
            ? null
            : $"left out: '{Casualties}' applies only to a field with 'type: {Reports}' and 'many: true'";
    }

    /// <summary>The end of a message about one of the two keys outside a field: where it belongs.</summary>
    public static string WhereTo(string key)
        => key == ModelFileReader.RoleKey
            ? $" Write it on a field, such as 'departed: {{ type: date, {key}: {WordOf(FieldRole.Date)} }}'."
            : $" Write it on a field, such as 'losses: {{ type: record {WellKnown.CasualtyReport.Record}, many: true, {key}: {Casualties} }}'.";

    private static bool IsOf(Field field, string type) => FieldTypes.Parse(type) == (field.Type, field.Target);
}

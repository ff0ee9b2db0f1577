using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Modelling;

/// <content>Single values: names, texts, flags, numbers, patterns.</content>
internal sealed partial class ModelFileReader
{
    private ImmutableArray<CodebookMap> Maps(SeedEntry entry)
        => Map(entry) is { } map ? map.Entries.Select(e => new CodebookMap(e.Key, Text(e))).ToImmutableArray() : ImmutableArray<CodebookMap>.Empty;

    // One word, or a list of them.
    private List<SynonymDraft> Synonyms(SeedEntry entry, string target)
    {
        var words = new List<SynonymDraft>();
        foreach (SeedNode node in entry.Value is SeedList list ? list.Items : ImmutableArray.Create(entry.Value))
        {
            if (node is SeedScalar { IsNull: false } scalar && WordKey.Of(scalar.Text).Length > 0)
                words.Add(new SynonymDraft(scalar.Text, target, file, scalar.Span));
            else if (node is not SeedScalar { IsNull: true })
                file.Report(Rules.BadModelValue, node.Span, entry.Key, "a list of words, such as [wounded, hurt]");
        }

        return words;
    }

    // An entry that has only synonyms adds them to an existing term or field.
    private static bool IsForSynonyms(SeedEntry entry)
        => entry.Value is SeedMap { Entries: { Length: > 0 } parts } && parts.All(part => part.Key == SynonymsKey);

    private bool IsName(SeedEntry entry)
    {
        if (Identifiers.IsValidId(entry.Key) && char.IsLetter(entry.Key[0]))
            return true;

        file.Report(Rules.BadModelValue, entry.KeySpan, entry.Key, "a name of letters, digits and hyphens that starts with a letter");
        return false;
    }

    private SeedMap? Map(SeedEntry entry)
    {
        if (entry.Value is SeedMap map)
            return map;

        if (entry.Value is not SeedScalar { IsNull: true })
            file.Report(Rules.BadModelValue, entry.Value.Span, entry.Key, "a map of keys and values");
        return null;
    }

    private string Text(SeedEntry entry)
    {
        if (entry.Value is SeedScalar scalar)
            return scalar.Text;

        file.Report(Rules.BadModelValue, entry.Value.Span, entry.Key, "text");
        return "";
    }

    private string Inverse(SeedEntry entry)
    {
        string name = Text(entry);
        if (name.Length > 0 && char.IsLetter(name[0]) && !char.IsUpper(name[0]) && name.All(char.IsLetterOrDigit))
            return name;

        if (entry.Value is SeedScalar)
            file.Report(Rules.BadModelValue, entry.Value.Span, entry.Key, "a camelCase name: a lower-case letter, then letters and digits");
        return "";
    }

    private static bool IsNothing(SeedEntry entry) => entry.Value is SeedScalar { IsNull: true };

    private bool Flag(SeedEntry entry)
    {
        if (entry.Value is SeedScalar { Text: "true" or "false" } scalar)
            return scalar.Text == "true";

        file.Report(Rules.BadModelValue, entry.Value.Span, entry.Key, "true or false");
        return false;
    }

    private decimal? Number(SeedEntry entry) => Number(entry, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, "a number");

    private int? WholeNumber(SeedEntry entry) => (int?)Number(entry, NumberStyles.AllowLeadingSign, "a whole number");

    private decimal? Number(SeedEntry entry, NumberStyles style, string wanted)
    {
        if (entry.Value is SeedScalar scalar
            && decimal.TryParse(scalar.Text, style, CultureInfo.InvariantCulture, out decimal number)
            && Math.Abs(number) <= 1_000_000_000)
            return number;

        file.Report(Rules.BadModelValue, entry.Value.Span, entry.Key, wanted);
        return null;
    }

    private string Pattern(SeedEntry entry)
    {
        string pattern = Text(entry);

        // Those of the built-in model are known to be valid. A regular expression costs the start of a compiler more than a hundred records.
        if (file.BuiltIn || Patterns.IsValid(pattern))
            return pattern;

        file.Report(Rules.BadModelValue, entry.Value.Span, entry.Key, "a valid .NET regular expression");
        return "";
    }

    // A misspelt key is reported and read as the key that was meant, since its content would otherwise be missing in every seed.
    private string Key(string what, SeedEntry entry, SeedMap map, string[] known)
    {
        if (Array.IndexOf(known, entry.Key) >= 0)
        {
            draft.HasMarks |= entry.Key == AudienceKey;
            return entry.Key;
        }

        string? misplaced = entry.Key is RoleKey or DerivesKey ? FieldRoles.WhereTo(entry.Key) : null;
        string? meant = misplaced is null ? ModelKeys.Meant(entry.Key, known) : null;
        draft.HasMarks |= meant == AudienceKey;
        file.Report(Rules.UnknownModelKey, entry.KeySpan, what, entry.Key, misplaced ?? (meant is null ? ModelKeys.Advice(entry.Key, known, draft) : Suggestion.Of(meant)));
        return meant is not null && !map.Entries.Any(other => other.Key == meant) ? meant : "";
    }

    // The most likely plural of a kind that states none.
    private static string PluralOf(string name)
    {
        char last = char.ToLowerInvariant(name[name.Length - 1]);
        char before = name.Length > 1 ? char.ToLowerInvariant(name[name.Length - 2]) : ' ';
        if (last == 'y' && "aeiou".IndexOf(before) < 0)
            return name.Substring(0, name.Length - 1) + "ies";
        return name + (last is 's' or 'x' or 'z' || (last == 'h' && before is 'c' or 's') ? "es" : "s");
    }
}

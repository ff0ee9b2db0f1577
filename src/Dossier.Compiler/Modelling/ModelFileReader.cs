using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Modelling;

/// <summary>Adds the content of one model file to the draft, as far as it can be checked without the other files.</summary>
internal sealed partial class ModelFileReader(ModelDraft draft, ModelFile file)
{
    private const int FirstConsumerNumber = 1000;

    /// <summary>The key of the vocabularies of a model file.</summary>
    public const string VocabulariesKey = "vocabularies";

    /// <summary>The key of the kinds of a model file.</summary>
    public const string KindsKey = "kinds";

    /// <summary>The key of the fields that every kind has.</summary>
    public const string CommonKey = "common";

    private const string SynonymsKey = "synonyms";

    // For which readers something is. Who may not have it gets a model that is read without it, before this.
    private const string AudienceKey = WellKnown.Marked.Audience;

    private static readonly string UnspecifiedMember = Identifiers.Pascal(Vocabulary.Unspecified);

    private static readonly string[] TopKeys = [VocabulariesKey, "records", CommonKey, KindsKey];
    private static readonly string[] TermKeys = ["number", "doc", "maps", "broader", "synonyms", AudienceKey];
    private static readonly string[] VocabularyKeys = ["doc", "terms", AudienceKey];
    private static readonly string[] ShapeKeys = ["doc", "plural", "maps", "hover", "attributed", "identity", "fields", "synonyms", AudienceKey];
    private static readonly string[] FieldKeys =
        ["type", "many", "required", "keyed", "emit", "acyclic", "shared", "inverse", RoleKey, DerivesKey, "doc", "unit", "min", "max", "pattern", "maps", "synonyms", AudienceKey];

    /// <summary>Whether a model file has the key at its top.</summary>
    public static bool IsTopKey(string key) => Array.IndexOf(TopKeys, key) >= 0;

    /// <summary>Reads the whole file.</summary>
    public void Read(CancellationToken cancellation = default)
    {
        if (file.Root is not { } root)
            return;

        foreach (SeedEntry section in root.Entries)
        {
            // As in a seed: the schema's address, and the curator's own keys.
            if (SeedKeys.IsIgnored(section.Key))
                continue;

            string key = Key("model file", section, root, TopKeys);
            if (key.Length > 0 && Map(section) is { } map)
                ReadSection(key, map, cancellation);
        }
    }

    private void ReadSection(string section, SeedMap map, CancellationToken cancellation)
    {
        if (section == CommonKey)
        {
            ReadShape(draft.Common, map);
            return;
        }

        foreach (SeedEntry entry in map.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!IsName(entry))
            {
                draft.HasUnreadableKinds |= section == KindsKey;
                continue;
            }

            // A vocabulary without content exists nevertheless, without terms.
            if (section == VocabulariesKey && IsNothing(entry))
                VocabularyOf(entry);
            if (Map(entry) is not { } body)
                continue;

            switch (section)
            {
                case VocabulariesKey:
                    ReadVocabulary(VocabularyOf(entry), body);
                    break;
                case "records" when !file.BuiltIn && ReservedNames.HeadRecords.Contains(entry.Key):
                    file.Report(Rules.ModelNameTaken, entry.KeySpan, entry.Key, "it describes the head of a file, or marks in it, and cannot be extended");
                    break;
                case "records":
                    ReadShape(draft.Records.GetOrAdd(entry.Key, () => Shape(entry, ShapeDraft.OfRecord)), body);
                    break;
                default:
                    bool isNew = !draft.Kinds.Has(entry.Key);
                    ShapeDraft kind = draft.Kinds.GetOrAdd(entry.Key, () => Shape(entry, ShapeDraft.OfKind));
                    ReadShape(kind, body);
                    if (isNew && kind.Plural.Length == 0)
                    {
                        file.Report(Rules.MissingModelKey, entry.KeySpan, "kind", entry.Key, "plural");
                        kind.Plural = PluralOf(entry.Key);
                        draft.HasUnreadableKinds = true;
                    }

                    break;
            }
        }
    }

    private VocabularyDraft VocabularyOf(SeedEntry entry)
        => draft.Vocabularies.GetOrAdd(entry.Key, () => new VocabularyDraft(entry.Key) { File = file, NameSpan = entry.KeySpan });

    private ShapeDraft Shape(SeedEntry entry, string what) => new(entry.Key, what) { File = file, NameSpan = entry.KeySpan, PluralSpan = entry.KeySpan };

    private void ReadVocabulary(VocabularyDraft vocabulary, SeedMap map)
    {
        int mistakes = file.Problems.Count;
        foreach (SeedEntry entry in map.Entries)
        {
            switch (Key("vocabulary", entry, map, VocabularyKeys))
            {
                case "doc":
                    vocabulary.Doc = Text(entry);
                    break;
                case AudienceKey:
                    RefuseMark(vocabulary, entry);
                    break;
                case "terms" when Map(entry) is { } terms:
                    foreach (SeedEntry term in terms.Entries)
                    {
                        if (IsName(term))
                            ReadTerm(vocabulary, term);
                        else
                            vocabulary.Refused.Add(term.Key);
                    }

                    break;
            }
        }

        vocabulary.HasMistake |= file.Problems.Count > mistakes;
    }

    private void ReadTerm(VocabularyDraft vocabulary, SeedEntry term)
    {
        int? number = null;
        SeedSpan numberSpan = term.KeySpan;
        string doc = "";
        ImmutableArray<CodebookMap> maps = ImmutableArray<CodebookMap>.Empty;

        // A bare sentence is the doc: `checkpoint: A road block with armed guards.`
        if (term.Value is SeedScalar { IsNull: false } scalar)
        {
            doc = scalar.Text;
        }
        else if (Map(term) is { } map)
        {
            foreach (SeedEntry entry in map.Entries)
            {
                switch (Key("term", entry, map, TermKeys))
                {
                    case "number": number = WholeNumber(entry); numberSpan = entry.Value.Span; break;
                    case "doc": doc = Text(entry); break;
                    case "maps": maps = Maps(entry); break;
                    case "broader" when Text(entry) is { Length: > 0 } above: vocabulary.Broader.Add(new BroaderDraft(term.Key, above, file, entry.Value.Span)); break;
                    case SynonymsKey: vocabulary.Synonyms.AddRange(Synonyms(entry, term.Key)); break;
                }
            }
        }

        if (IsForSynonyms(term) && vocabulary.Terms.Any(t => t.Name == term.Key))
            return;

        if (!file.BuiltIn && ClosedVocabularies.Has(vocabulary.Name))
        {
            string terms = string.Join(", ", vocabulary.Terms.Select(static t => t.Name));
            file.Report(Rules.BadModelValue, term.KeySpan, term.Key, $"one of the terms of '{vocabulary.Name}', to which nothing but synonyms can be added: {terms}");
            vocabulary.Refused.Add(term.Key);
            return;
        }

        string member = Identifiers.Pascal(term.Key);
        if (member == UnspecifiedMember || vocabulary.HasMember(member))
        {
            file.Report(Rules.ModelNameTaken, term.KeySpan, term.Key, $"the vocabulary '{vocabulary.Name}' already has it");
            vocabulary.Refused.Add(term.Key);
            return;
        }

        if (number is { } given && (given <= 0 || (given < FirstConsumerNumber && !file.BuiltIn)))
        {
            file.Report(Rules.BadModelValue, numberSpan, "number", $"{FirstConsumerNumber} or more: smaller numbers belong to the built-in model");
            number = null;
        }

        if (number is { } wanted && vocabulary.TermOf(wanted) is { } holder)
        {
            file.Report(Rules.ModelNameTaken, numberSpan, wanted.ToString(CultureInfo.InvariantCulture), $"it is the number of '{holder.Name}'");
            number = null;
        }

        int assigned = number ?? Math.Max(vocabulary.HighestNumber + 1, file.BuiltIn ? 1 : FirstConsumerNumber);
        vocabulary.Add(new Term(term.Key, member, assigned, doc, maps));
    }

    private void ReadShape(ShapeDraft shape, SeedMap map)
    {
        foreach (SeedEntry entry in map.Entries)
        {
            switch (Key(shape.What, entry, map, ShapeKeys))
            {
                case "doc": shape.Doc = Text(entry); break;
                case "plural": ReadPlural(shape, entry); break;
                case "maps": shape.Maps.AddRange(Maps(entry)); break;
                case SynonymsKey: shape.OwnSynonyms.AddRange(Synonyms(entry, shape.Name)); break;
                case "hover": ReadHover(shape, entry); break;
                case "identity": ReadIdentity(shape, entry); break;
                // Once set, it stays set, since other files may rely on it.
                case "attributed": shape.Attributed |= Flag(entry); break;
                case AudienceKey: RefuseMark(shape, entry); break;
                case "fields":
                    if (Map(entry) is { } fields)
                        ReadFields(shape, fields);
                    break;
            }
        }
    }

    // Code depends on the built-in model: a part of it may be empty for some readers, and is always there.
    private void RefuseMark(TypeDraft type, SeedEntry mark)
    {
        if (!file.BuiltIn && type.File?.BuiltIn == true)
            file.Report(Rules.MisplacedMark, mark.KeySpan, mark.Key, "a part of the built-in model, which every build has", "Mark the values in seeds, or the file they are in");
    }

    private void ReadPlural(ShapeDraft shape, SeedEntry entry)
    {
        string plural = Text(entry);
        if (plural.Length == 0)
            return;

        if (shape.Plural.Length > 0 && shape.Plural != plural)
        {
            file.Report(Rules.ModelNameTaken, entry.KeySpan, shape.Name, $"its plural is already '{shape.Plural}'");
            return;
        }

        bool isName = Identifiers.IsValidId(plural) && char.IsLetter(plural[0]) && !SeedKeys.IsIgnored(plural) && plural != SeedKeys.FileHead;
        if (!isName)
            file.Report(Rules.BadModelValue, entry.Value.Span, entry.Key, "a name of letters, digits and hyphens that starts with a letter, but not with 'x-', and is not 'dossier'");
        shape.Plural = isName ? plural : PluralOf(shape.Name);
        shape.PluralSpan = entry.Value.Span;
    }

    private void ReadHover(ShapeDraft shape, SeedEntry entry)
    {
        // Several lines of fields for a kind; one line, written as a flat list, for an item record.
        var line = new List<HoverDraft>();
        foreach (SeedNode item in HoverItems(entry.Value))
        {
            if (item is SeedList inner)
                shape.Hover.Add([.. inner.Items.Select(Name).OfType<HoverDraft>()]);
            else if (Name(item) is { } name)
                line.Add(name);
        }

        if (line.Count > 0)
            shape.Hover.Add(line);

        HoverDraft? Name(SeedNode node)
        {
            if (node is SeedScalar { IsNull: false } scalar)
                return new HoverDraft(scalar.Text, file, scalar.Span);

            file.Report(Rules.BadModelValue, node.Span, entry.Key, "a list of fields");
            return null;
        }
    }

    // Only items are identified by their content: a record of a kind has an id.
    private void ReadIdentity(ShapeDraft shape, SeedEntry entry)
    {
        if (shape.What != ShapeDraft.OfRecord)
        {
            file.Report(Rules.BadModelValue, entry.KeySpan, entry.Key, "left out of a kind: it applies only to records without an id");
            return;
        }

        if (entry.Value is not SeedList list)
        {
            if (!IsNothing(entry))
                file.Report(Rules.BadModelValue, entry.Value.Span, entry.Key, "a list of fields");
            return;
        }

        // The last file that sets it decides.
        shape.Identity.Clear();
        foreach (SeedNode item in list.Items)
        {
            if (item is SeedScalar { IsNull: false } scalar)
                shape.Identity.Add(new HoverDraft(scalar.Text, file, scalar.Span));
            else
                file.Report(Rules.BadModelValue, item.Span, entry.Key, "a list of fields");
        }
    }

    private ImmutableArray<SeedNode> HoverItems(SeedNode node)
    {
        if (node is SeedList list)
            return list.Items;

        if (node is not SeedScalar { IsNull: true })
            file.Report(Rules.BadModelValue, node.Span, "hover", "a list of fields");
        return ImmutableArray<SeedNode>.Empty;
    }

    private void ReadFields(ShapeDraft shape, SeedMap fields)
    {
        foreach (SeedEntry entry in fields.Entries)
        {
            if (entry.Value is SeedMap { Entries: var parts } && parts.FirstOrDefault(p => p.Key == SynonymsKey) is { } synonyms)
                shape.Synonyms.AddRange(Synonyms(synonyms, entry.Key));

            // Synonyms may be added to an existing field.
            if (IsForSynonyms(entry) && (shape.FieldNames.Contains(entry.Key) || draft.Common.FieldNames.Contains(entry.Key)))
                continue;

            shape.FieldNames.Add(entry.Key);
            if (IsName(entry) && ReadField(shape, entry) is { } field)
                shape.Fields.Add(field);
        }
    }
}

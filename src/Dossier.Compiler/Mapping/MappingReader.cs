using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Mapping;

/// <summary>Reads a mapping file, <c>*.map.yaml</c>. Every mistake is reported at its place; a mapping with one is not used.</summary>
internal sealed class MappingReader
{
    /// <summary>What the name of a mapping file ends with.</summary>
    public const string Ending = ".map.yaml";

    private readonly DomainModel _model;
    private readonly ImportMapping _mapping = new();
    private readonly List<TableProblem> _problems;
    private readonly MappingNodes _nodes;

    private MappingReader(DomainModel model, List<TableProblem> problems)
    {
        _model = model;
        _problems = problems;
        _nodes = new MappingNodes(problems);
    }

    /// <summary>Reads a mapping.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="text">Its text.</param>
    /// <param name="model">The model of the records that it makes.</param>
    /// <param name="problems">Gets the mistakes.</param>
    public static ImportMapping Read(string path, string text, DomainModel model, List<TableProblem> problems)
    {
        SeedDocument document = SeedReader.Read(path, text);
        problems.AddRange(document.Problems.Where(static problem => problem.Rule.Severity == RuleSeverity.Error).Select(static problem => new TableProblem(problem.Span, problem.Message)));
        var reader = new MappingReader(model, problems);
        if (document.Root is { } root)
            reader.Read(root);
        return reader._mapping;
    }

    private void Read(SeedMap root)
    {
        // Rows may refer to look-ups that are further down.
        if (root.Entries.FirstOrDefault(static entry => entry.Key == MappingKeys.Lookups) is { Value: SeedMap lookups })
        {
            foreach (SeedEntry entry in lookups.Entries)
                _nodes.Lookups.Add(entry.Key);
        }

        foreach (SeedEntry entry in root.Entries)
            Read(entry);
        if (_mapping.Name.Length == 0)
            _nodes.Report(root.Span, "A mapping needs a name: write for example 'name: my-list' at the top.");
        if (_mapping.Key.All(static column => column == Table.NameColumn))
            _nodes.Report(root.Span, "A mapping needs 'key', the column that tells rows apart, or several of them. By it a row is found again when the table is imported again.");
        if (_mapping.Row is null)
            _nodes.Report(root.Span, "A mapping needs 'row', which says what each row becomes.");
        if (root.Entries.FirstOrDefault(static entry => entry.Key == MappingKeys.Missing) is { } missing)
            _problems.AddRange(MissingNumbers.Find(_mapping, missing.Value));
    }

    private void Read(SeedEntry entry)
    {
        switch (entry.Key)
        {
            case MappingKeys.Name:
                _mapping.Name = _nodes.Text(entry);
                break;
            case MappingKeys.Doc:
                _mapping.Doc = _nodes.Text(entry);
                break;
            case MappingKeys.Files:
                _mapping.Files = _nodes.Texts(entry.Value, entry.Key);
                _mapping.FilesSpans = entry.Value is SeedList list ? list.Items.Select(static item => item.Span).ToImmutableArray() : ImmutableArray.Create(entry.Value.Span);
                break;
            case MappingKeys.Delimiter:
                _mapping.Delimiter = _nodes.Delimiter(entry);
                break;
            case MappingKeys.HeadRow:
                _mapping.HeadRow = _nodes.Row(entry);
                break;
            case MappingKeys.Missing:
                _mapping.Missing.UnionWith(_nodes.Texts(entry.Value, entry.Key));
                break;
            case MappingKeys.Withheld:
                _mapping.Withheld.UnionWith(_nodes.Texts(entry.Value, entry.Key));
                break;
            case MappingKeys.Optional:
                _mapping.Optional = _nodes.Texts(entry.Value, entry.Key);
                break;
            case MappingKeys.Drop:
                _mapping.Drop = _nodes.Texts(entry.Value, entry.Key);
                break;
            case MappingKeys.Key:
                _mapping.Key = _nodes.Texts(entry.Value, entry.Key);
                break;
            case MappingKeys.Where:
                _mapping.Where = _nodes.Conditions(entry);
                break;
            case MappingKeys.Gone:
                _mapping.KeepsGone = _nodes.OneOf(entry, MappingKeys.Retract, MappingKeys.Keep) == MappingKeys.Keep;
                break;
            case MappingKeys.Columns:
                ReadColumns(entry);
                break;
            case MappingKeys.Records:
                ReadFixed(entry);
                break;
            case MappingKeys.Row:
                _mapping.Row = ReadRule("", entry);
                break;
            case MappingKeys.Lookups:
                foreach (SeedEntry lookup in _nodes.Map(entry))
                {
                    // A manifest tells the rows from the look-ups by their names.
                    if (lookup.Key == MappingKeys.Row || lookup.Key.Any(char.IsWhiteSpace))
                        _nodes.Report(lookup.KeySpan, $"A look-up cannot be called '{lookup.Key}'. Give it another name, in one word.");
                    if (ReadRule(lookup.Key, lookup) is { } rule)
                        _mapping.Lookups[lookup.Key] = rule;
                }

                break;
            default:
                if (!SeedKeys.IsIgnored(entry.Key))
                    _nodes.Unknown(entry, "A mapping", MappingKeys.OfMapping);
                break;
        }
    }

    private void ReadColumns(SeedEntry section)
    {
        foreach (SeedEntry column in _nodes.Map(section))
        {
            var aliases = ImmutableArray<string>.Empty;
            var missing = new HashSet<string>(StringComparer.Ordinal);
            var withheld = new HashSet<string>(StringComparer.Ordinal);
            var stated = new HashSet<string>(StringComparer.Ordinal);
            bool hasDecimalComma = false;
            foreach (SeedEntry entry in _nodes.Map(column))
            {
                if (entry.Key == MappingKeys.Aliases)
                    aliases = _nodes.Texts(entry.Value, entry.Key);
                else if (entry.Key == MappingKeys.Missing)
                    missing.UnionWith(_nodes.Texts(entry.Value, entry.Key));
                else if (entry.Key == MappingKeys.Withheld)
                    withheld.UnionWith(_nodes.Texts(entry.Value, entry.Key));
                else if (entry.Key == MappingKeys.Stated)
                    stated.UnionWith(_nodes.Texts(entry.Value, entry.Key));
                else if (entry.Key == MappingKeys.Decimal)
                    hasDecimalComma = _nodes.OneOf(entry, ".", ",") == ",";
                else
                    _nodes.Unknown(entry, "A column", [MappingKeys.Aliases, MappingKeys.Decimal, MappingKeys.Missing, MappingKeys.Stated, MappingKeys.Withheld]);
            }

            _mapping.Columns[column.Key] = new ColumnRule(aliases, missing, withheld, stated, hasDecimalComma);
        }
    }

    // Records as seeds write them: a map from kinds to records.
    private void ReadFixed(SeedEntry section)
    {
        var records = ImmutableArray.CreateBuilder<MappedRecord>();
        foreach (SeedEntry kindEntry in _nodes.Map(section))
        {
            if (_model.KindByPlural(kindEntry.Key) is not { } kind)
            {
                _nodes.Unknown(kindEntry, "The model", [.. _model.Kinds.Select(static one => one.Plural)]);
                continue;
            }

            foreach (SeedEntry entry in _nodes.Map(kindEntry))
            {
                var rule = new RecordRule(MappingKeys.Records, kind, entry.KeySpan);
                var record = new MappedRecord(rule, kind.Plural + "/" + entry.Key, entry.Key, kind.Plural, entry.KeySpan, 0);
                foreach (SeedEntry field in _nodes.Map(entry))
                {
                    if (FieldPath.Parse(field.Key) is { } path)
                        record.Fields.Add((path, field.Value));
                }

                records.Add(record);
            }
        }

        _mapping.FixedRecords = records.ToImmutable();
    }

    private RecordRule? ReadRule(string name, SeedEntry section)
    {
        ImmutableArray<SeedEntry> entries = _nodes.Map(section);
        string? kindName = entries.FirstOrDefault(static entry => entry.Key == MappingKeys.Kind) is { } stated ? _nodes.Text(stated) : null;
        Kind? kind = _model.Kinds.FirstOrDefault(one => one.Name == kindName);
        if (kind is null)
        {
            _nodes.Report(section.KeySpan, kindName is null ? $"'{section.Key}' needs 'kind', the kind of record that it makes."
                : $"There is no kind '{kindName}'.{Suggestion.For(kindName, [.. _model.Kinds.Select(static one => one.Name)])}");
            return null;
        }

        var rule = new RecordRule(name, kind, section.KeySpan);
        var paths = new PathTypes(_model, kind);
        foreach (SeedEntry entry in entries)
        {
            switch (entry.Key)
            {
                case MappingKeys.Kind:
                    break;
                case MappingKeys.Id:
                    rule.Id = _nodes.Template(entry.Value)?.ForId();
                    break;
                case MappingKeys.Key when name.Length > 0:
                    rule.Key = _nodes.Template(entry.Value);
                    break;
                case MappingKeys.File:
                    rule.File = _nodes.Template(entry.Value);
                    break;
                case MappingKeys.Head:
                    rule.Head = entry.Value as SeedMap;
                    if (rule.Head is null)
                        _nodes.Report(entry.Value.Span, "'head' must be a map, as 'dossier' at the top of a seed is.");
                    break;
                case MappingKeys.Fields:
                    rule.Fields = ReadFields(entry, paths);
                    break;
                default:
                    _nodes.Unknown(entry, "A record of a mapping", MappingKeys.OfRecord);
                    break;
            }
        }

        if (rule.Id is null)
            _nodes.Report(section.KeySpan, $"'{section.Key}' needs 'id', such as 'id: \"event-{{id}}\"'.");
        return rule;
    }

    private ImmutableArray<MappedField> ReadFields(SeedEntry section, PathTypes paths)
    {
        var fields = ImmutableArray.CreateBuilder<MappedField>();
        foreach (SeedEntry entry in _nodes.Map(section))
        {
            if (FieldPath.Parse(entry.Key) is not { } path)
            {
                _nodes.Report(entry.KeySpan, $"'{entry.Key}' is not the path of a field. Write names with dots between them, and a label in brackets for an item of a list: 'casualties[killed].count'.");
                continue;
            }

            Field? field = paths.Find(path, out string? mistake, out bool isAttribution);
            if (mistake is not null)
            {
                _nodes.Report(entry.KeySpan, mistake);
                continue;
            }

            if (_nodes.Rule(entry.Value) is { } rule)
            {
                CheckTerms(entry.Value, field, rule);
                fields.Add(new MappedField(path, field, rule, isAttribution));
            }
        }

        return fields.ToImmutable();
    }

    private void CheckTerms(SeedNode node, Field? field, ValueRule rule)
    {
        if (field?.Type != FieldType.Enum)
            return;
        Vocabulary vocabulary = _model.Vocabulary(field.Target);
        foreach (string term in _nodes.Constants(rule))
        {
            if (!vocabulary.Has(term))
                _nodes.Report(MappingNodes.PlaceOf(node, term), $"'{term}' is not a term of '{field.Name}'.{Suggestion.For(term, [.. vocabulary.Terms.Select(static one => one.Name)])}");
        }
    }
}

using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Mapping;

/// <summary>
/// Keeps the ids of a table apart. Two keys may have the same words, such as the names of two villages: then each of them has a part of its key in its
/// id, since the first of them would be the other one when somebody has sorted the table.
/// </summary>
/// <param name="isReserved">Whether an id of a kind, by its plural, is that of a record that another key has.</param>
internal sealed class SharedIds(Func<string, string, bool> isReserved)
{
    private const int PartOfKey = 4;

    private readonly Dictionary<(string Kind, string Id), (string Rule, string Key)> _taken = [];
    private readonly HashSet<(string Kind, string Id)> _shared = [];

    /// <summary>Takes an id for a record whose id is given.</summary>
    public void Take(MappedRecord record) => _taken[(record.Rule.Kind.Name, record.Id)] = (record.Rule.Name, record.Key);

    /// <summary>Gives up the id of a record of a rejected row.</summary>
    public void GiveUp(MappedRecord record) => _taken.Remove((record.Rule.Kind.Name, record.Id));

    /// <summary>The id for a key: the one that its texts make, or one that no other key has.</summary>
    public string For(string id, RecordRule rule, string key)
    {
        if (IsFree(id, rule, key))
        {
            _taken[(rule.Kind.Name, id)] = (rule.Name, key);
            return id;
        }

        _shared.Add((rule.Kind.Name, id));
        return WithKey(id, rule, key);
    }

    /// <summary>Gives those that took a shared id first one with a part of their key as well, in all that refers to them.</summary>
    /// <param name="records">The records.</param>
    /// <param name="isNew">Whether a record has no id from before.</param>
    public void Separate(List<MappedRecord> records, Func<MappedRecord, bool> isNew)
    {
        if (_shared.Count == 0)
            return;

        var renamed = new Dictionary<(string Kind, string Id), string>();
        for (int i = 0; i < records.Count; i++)
        {
            MappedRecord record = records[i];
            if (record.RowNumber == 0 || !_shared.Contains((record.Rule.Kind.Name, record.Id)) || !isNew(record))
                continue;
            string id = WithKey(record.Id, record.Rule, record.Key);
            renamed[(record.Rule.Kind.Name, record.Id)] = id;
            records[i] = record with { Id = id };
        }

        foreach (MappedRecord record in renamed.Count == 0 ? [] : records)
        {
            for (int i = 0; i < record.Fields.Count; i++)
            {
                (FieldPath path, SeedNode value) = record.Fields[i];
                if (record.Rule.Fields.FirstOrDefault(field => HasSameNames(field.Path, path))?.Field is { Type: FieldType.Ref } field)
                    record.Fields[i] = (path, Renamed(value, field.Target, renamed));
            }
        }
    }

    private bool IsFree(string id, RecordRule rule, string key)
        => !isReserved(rule.Kind.Plural, id) && (!_taken.TryGetValue((rule.Kind.Name, id), out (string Rule, string Key) other) || other == (rule.Name, key));

    private string WithKey(string id, RecordRule rule, string key)
    {
        string hash = Hash(rule.Name + "\n" + key);
        string at = id;
        for (int length = PartOfKey; at == id || !IsFree(at, rule, key); length += PartOfKey)
            at = $"{id}-{hash.Substring(0, length)}";
        _taken[(rule.Kind.Name, at)] = (rule.Name, key);
        return at;
    }

    private static SeedNode Renamed(SeedNode value, string kind, Dictionary<(string Kind, string Id), string> renamed) => value switch
    {
        SeedScalar scalar when renamed.TryGetValue((kind, scalar.Text), out string? id) => ValueNodes.Scalar(id, scalar.Span),
        SeedList list => new SeedList(list.Items.Select(item => Renamed(item, kind, renamed)).ToImmutableArray(), list.Span, list.IsFlow),
        _ => value,
    };

    // Items of which there is one for each value of a list have other labels than the mapping.
    private static bool HasSameNames(FieldPath one, FieldPath other)
        => one.Steps.Length == other.Steps.Length && one.Steps.Zip(other.Steps, static (a, b) => a.Name == b.Name).All(static same => same);

    private static string Hash(string text)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text)).Select(static b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}

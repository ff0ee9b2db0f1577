using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Tool.Importing.Exports;

/// <summary>The values of a record that an export wrote as an object in JSON. A member with a dot in its name is worked out, and no value.</summary>
/// <param name="model">The model.</param>
/// <param name="span">The position of a value in a member.</param>
/// <param name="changedBound">Told of a bound in an item that is not that of its date or count: the name of the member, and what it is a bound of.</param>
internal sealed class RecordMembers(DomainModel model, Func<string, JsonElement, SeedSpan> span, Action<string, string, JsonElement>? changedBound = null)
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    private readonly List<(FieldPath Path, SeedNode Value)> _fields = [];
    private readonly Dictionary<string, string> _decimals = new(StringComparer.Ordinal);
    private PathTypes? _types;

    /// <summary>The decimal numbers of the record that was read last, as they are written, by path.</summary>
    public IReadOnlyDictionary<string, string> Decimals => _decimals;

    /// <summary>The values of the fields of a kind.</summary>
    /// <param name="record">The object.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="other">Told of a member that is no field.</param>
    public List<(FieldPath Path, SeedNode Value)> Of(JsonElement record, Kind kind, Action<JsonProperty>? other = null)
    {
        _fields.Clear();
        _decimals.Clear();
        _types = new PathTypes(model, kind);
        foreach (JsonProperty member in record.EnumerateObject())
        {
            if (kind.Find(member.Name) is not { } field)
                other?.Invoke(member);
            else
                AddField(field, member);
        }

        return [.. _fields];
    }

    // Programs that know only texts and numbers write lists and objects as the text of their JSON.
    private void AddField(Field field, JsonProperty member)
    {
        if (member.Value.ValueKind == JsonValueKind.String && (field.Many || field.Type is FieldType.Record or FieldType.Point) && member.Value.GetString()!.TrimStart() is ['{' or '[', ..] text)
        {
            try
            {
                using JsonDocument inner = JsonDocument.Parse(text, Options);
                Add(member.Name, [new FieldPath.Step(field.Name, null)], inner.RootElement);
                return;
            }
            catch (JsonException)
            {
                // It is a text, and is reported as one if it cannot be.
            }
        }

        Add(member.Name, [new FieldPath.Step(field.Name, null)], member.Value);
    }

    private void Add(string name, ImmutableArray<FieldPath.Step> steps, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null or JsonValueKind.Undefined:
                break;
            case JsonValueKind.Object:
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    if (!member.Name.Contains('.', StringComparison.Ordinal))
                        Add($"{name}.{member.Name}", steps.Add(new FieldPath.Step(member.Name, null)), member.Value);
                    else if (!Bounds.IsSame(value, member))
                        changedBound?.Invoke($"{name}.{member.Name}", Bounds.Of(member.Name), member.Value);
                }

                break;
            case JsonValueKind.Array when value.EnumerateArray().Any(static item => item.ValueKind is JsonValueKind.Object or JsonValueKind.Array):
                AddItems(name, steps, value);
                break;
            case JsonValueKind.Array:
                SeedNode[] items = [.. value.EnumerateArray().Where(static item => item.ValueKind != JsonValueKind.Null).Select(item => Scalar(name, item))];
                if (items.Length > 0)
                    _fields.Add((ReadRecord.PathOf(steps), new SeedList([.. items], span(name, value))));
                break;
            case JsonValueKind.Number when ReadRecord.PathOf(steps) is var path && _types!.Find(path, out _, out _) is { Type: FieldType.Decimal }:
                _decimals[path.Text] = CellNodes.AsWritten(value.GetRawText());
                _fields.Add((path, ValueNodes.Scalar(_decimals[path.Text], span(name, value))));
                break;
            default:
                _fields.Add((ReadRecord.PathOf(steps), Scalar(name, value)));
                break;
        }
    }

    private void AddItems(string name, ImmutableArray<FieldPath.Step> steps, JsonElement list)
    {
        int number = 0;
        foreach (JsonElement item in list.EnumerateArray())
        {
            string label = FormattableString.Invariant($"{++number}");
            Add($"{name}[{label}]", steps.SetItem(steps.Length - 1, steps[^1] with { Label = label }), item);
        }
    }

    private SeedScalar Scalar(string name, JsonElement value) => ValueNodes.Scalar(
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => CellNodes.Number(value.GetRawText()),
        },
        span(name, value));
}

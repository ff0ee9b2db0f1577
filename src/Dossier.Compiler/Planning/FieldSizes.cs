using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;

namespace Dossier.Compiler.Planning;

/// <summary>What the text of a field takes up in the rows of a file.</summary>
/// <param name="Field">The name of the field, as seeds have it.</param>
/// <param name="Bytes">The size of its texts in the assembly, in bytes.</param>
internal readonly record struct FieldSize(string Field, long Bytes);

/// <summary>Finds the fields that take up most, for the message that there is too much.</summary>
internal static class FieldSizes
{
    /// <summary>Files with less, in bytes, are not looked through: it is not they that fill an assembly.</summary>
    public const int Least = 256 * 1024;

    /// <summary>The sizes of the fields of a file, by name.</summary>
    public static EquatableArray<FieldSize> Of(LinkedDocument document)
    {
        var sizes = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (LinkedRecord record in document.Records)
        {
            foreach (FieldValue field in record.Fields)
                sizes[field.Field.Name] = (sizes.TryGetValue(field.Field.Name, out long before) ? before : 0) + (2 * Characters(field));
        }

        return sizes.Select(static size => new FieldSize(size.Key, size.Value)).ToImmutableArray();
    }

    /// <summary>The largest of all files, in words after a full stop; empty if no file was looked through.</summary>
    public static string Largest(IEnumerable<FieldSize> fields)
    {
        string[] largest = fields.GroupBy(static field => field.Field, StringComparer.Ordinal)
            .Select(static field => (Name: field.Key, Bytes: field.Sum(static one => one.Bytes)))
            .Where(static field => field.Bytes >= Storage.Megabyte / 10)
            .OrderByDescending(static field => field.Bytes).ThenBy(static field => field.Name, StringComparer.Ordinal)
            .Take(3).Select(static field => FormattableString.Invariant($"'{field.Name}' ({field.Bytes / (double)Storage.Megabyte:0.0} MB)")).ToArray();
        return largest.Length == 0 ? "" : $" Most of it is in {string.Join(", ", largest)}.";
    }

    private static long Characters(FieldValue field)
    {
        long characters = 0;
        foreach (Value value in field.Values)
        {
            characters += value switch
            {
                ScalarValue scalar => scalar.Text.Length + 1,
                ReferenceValue reference => reference.Id.Length + 1,
                RecordValue record => record.Fields.Items.Sum(static inner => Characters(inner)),
                _ => 0,
            };
        }

        return characters;
    }
}

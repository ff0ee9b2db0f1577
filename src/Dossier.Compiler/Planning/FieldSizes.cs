using System.Collections.Immutable;
using System.Runtime.CompilerServices;
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
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public static EquatableArray<FieldSize> Of(LinkedDocument document)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var sizes = new List<FieldSize>();
        foreach (LinkedRecord record in document.Records)
        {
            int at = -1;
            foreach (FieldValue field in record.Fields)
            {
                // Mostly records of one kind have the same fields in the same order.
                string name = field.Field.Name;
                if (++at >= sizes.Count || sizes[at].Field != name)
                    at = IndexOf(name, names, sizes);
                sizes[at] = new FieldSize(name, sizes[at].Bytes + (2 * Characters(field.Values)));
            }
        }

        return sizes.OrderBy(static size => size.Field, StringComparer.Ordinal).ToImmutableArray();
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

    private static int IndexOf(string name, Dictionary<string, int> names, List<FieldSize> sizes)
    {
        if (!names.TryGetValue(name, out int index))
        {
            names.Add(name, index = sizes.Count);
            sizes.Add(new FieldSize(name, 0));
        }

        return index;
    }

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static long Characters(ValueList values)
    {
        long characters = 0;
        foreach (Value value in values)
        {
            characters += value switch
            {
                ScalarValue scalar => scalar.Text.Length + 1,
                ReferenceValue reference => reference.Id.Length + 1,
                RecordValue record => Characters(record.Fields),
                _ => 0,
            };
        }

        return characters;
    }

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static long Characters(EquatableArray<FieldValue> fields)
    {
        long characters = 0;
        foreach (FieldValue field in fields)
            characters += Characters(field.Values);
        return characters;
    }
}

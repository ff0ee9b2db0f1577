using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Disclosure;

/// <summary>Compares a tree with the one that was read from what was written of it.</summary>
/// <param name="isPlain">Whether a text can be written without quotation marks; one that cannot may have got them.</param>
internal sealed class SameTree(Func<string, bool> isPlain)
{
    /// <summary>For what is written as YAML.</summary>
    public static SameTree InYaml { get; } = new(PlainText.IsValue);

    /// <summary>For what is written as JSON.</summary>
    public static SameTree InJson { get; } = new(CanonicalJson.IsLiteral);

    /// <summary>Whether both say the same.</summary>
    public bool Are(SeedNode? tree, SeedNode? written) => (tree, written) switch
    {
        (SeedScalar { IsNull: true }, SeedScalar { IsNull: true }) => true,
        (SeedScalar one, SeedScalar other) => one.Text == other.Text && !other.IsNull
            && other.Style == ScalarStyle.Plain == (one.Style == ScalarStyle.Plain && isPlain(one.Text)),
        (SeedList one, SeedList other) => one.Items.Length == other.Items.Length && one.Items.Zip(other.Items, Are).All(static same => same),
        (SeedMap one, SeedMap other) => one.Entries.Length == other.Entries.Length
            && one.Entries.Zip(other.Entries, (a, b) => a.Key == b.Key && Are(a.Value, b.Value)).All(static same => same),
        _ => false,
    };
}

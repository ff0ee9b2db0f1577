using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Disclosure;

/// <summary>Compares a tree with the one that was read from what was written of it.</summary>
internal static class SameTree
{
    /// <summary>Whether both say the same. A text that cannot be written without quotation marks may have got them.</summary>
    public static bool Are(SeedNode? tree, SeedNode? written) => (tree, written) switch
    {
        (SeedScalar { IsNull: true }, SeedScalar { IsNull: true }) => true,
        (SeedScalar one, SeedScalar other) => one.Text == other.Text && !other.IsNull
            && (one.Style == ScalarStyle.Plain ? other.Style == ScalarStyle.Plain || !PlainText.IsValue(one.Text) || IsWord(one.Text) : other.Style != ScalarStyle.Plain),
        (SeedList one, SeedList other) => one.Items.Length == other.Items.Length && one.Items.Zip(other.Items, Are).All(static same => same),
        (SeedMap one, SeedMap other) => one.Entries.Length == other.Entries.Length
            && one.Entries.Zip(other.Entries, static (a, b) => a.Key == b.Key && Are(a.Value, b.Value)).All(static same => same),
        _ => false,
    };

    // In JSON, a word that was put in has quotation marks.
    private static bool IsWord(string text) => text[0] is not ('-' or (>= '0' and <= '9')) && text is not ("true" or "false");
}

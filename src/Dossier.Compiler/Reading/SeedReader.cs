using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <summary>
/// The first stage: turns a seed's text into nodes with positions. It never throws: for any text, the result is a document
/// with as much as could be read and a problem for each part that could not.
/// </summary>
/// <remarks>
/// Spans. A scalar's span includes its quotation marks; a block scalar's begins at its indicator and
/// ends after its last character that is not white space. An empty value is an empty span right after its key's colon or its
/// item's dash, or after the key if there is no colon. A list or map between brackets spans its brackets; a YAML block spans
/// its first key or dash to the end of its last value. Every part of a value that an alias repeats has the alias's span.
/// Anchors and tags are not part of a span. A byte order mark counts as an offset and not as a column.
/// </remarks>
internal static class SeedReader
{
    /// <summary>Reads a seed; the extension of its name determines the format.</summary>
    /// <param name="path">The logical path.</param>
    /// <param name="text">The text.</param>
    /// <param name="isUnicode">Whether the bytes of the text were in a Unicode encoding.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public static SeedDocument Read(string path, string text, bool isUnicode = true, CancellationToken cancellation = default)
    {
        bool isYaml = HasExtension(path, ".yaml") || HasExtension(path, ".yml");
        bool isJson = HasExtension(path, ".json");
        var lines = new SourceLines(text.Length > SeedLimits.Characters ? "" : text);
        var problems = new ProblemLog(lines);
        if (text.Length > SeedLimits.Characters)
            problems.Add(Rules.FileTooLarge, 0, 0, Number(text.Length), Number(SeedLimits.Characters));
        else if (!isYaml && !isJson)
            problems.Add(Rules.UnknownFormat, 0, 0, TreeBuilder.Shorten(FileName(path)));
        else if (BinaryScan.Recognize(text) is { } found)
            problems.Add(Rules.NotText, 0, 0, found);
        else if (ForeignFormat.Recognize(text) is { } foreign)
            problems.Add(Rules.RootNotMap, 0, 0, foreign);
        else
            return Read(text, isJson, IsModel(path), isUnicode, lines, problems, cancellation);
        return Finish(null, text, lines, problems);
    }

    /// <summary>A number in the format of messages.</summary>
    public static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static SeedDocument Read(
        string text, bool isJson, bool isModel, bool isUnicode, SourceLines lines, ProblemLog problems, CancellationToken cancellation)
    {
        if (FirstUnreadable(text, isUnicode) is var unreadable and >= 0)
            problems.Add(Rules.NotUnicode, unreadable, unreadable + 1);

        string merged = MergeConflicts.Blank(text, problems);
        string cleaned = CharacterScan.Clean(merged, problems);
        var builder = new TreeBuilder(lines, problems, hasRecords: !isJson && !isModel, cancellation);
        var source = new SeedSource(cleaned, !ReferenceEquals(cleaned, merged), lines, problems, builder, new StringTable());
        SeedNode? root;
        try
        {
            root = isJson ? new JsonSeedReader(source).Read() : new YamlSeedReader(source).Read();
        }
        catch (Exception e) when (e is not OutOfMemoryException and not OperationCanceledException)
        {
            // A bug in a reader must not crash the compiler: it is reported at its position, and only this file is left out.
            int end = builder.Depth > 0 ? builder.Top.LastEnd : 0;
            problems.Add(Rules.InternalError, end, end, Fault.Arguments("reading", "What follows is not in the model.", e));
            root = null;
        }

        return Finish(AsMap(root, problems), text, lines, problems, builder.Nodes);
    }

    private static SeedDocument Finish(SeedMap? root, string text, SourceLines lines, ProblemLog problems, int nodes = 0)
        => new(root, lines, problems.ToImmutable()) { Nodes = nodes, UnreadableKeys = problems.IsEmpty ? ImmutableArray<string>.Empty : UnreadableKeys.In(text) };

    /// <summary>Where letters of a text are lost, since it was in another encoding; -1 if none are.</summary>
    internal static int FirstUnreadable(string text, bool isUnicode)
    {
        // The compiler replaces bytes that are not valid UTF-8 by this character.
        if (isUnicode)
            return text.IndexOf('\uFFFD');

        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] > '~')
                return i;
        }

        return -1;
    }

    private static SeedMap? AsMap(SeedNode? root, ProblemLog problems)
    {
        if (root is SeedMap map)
            return map;
        // If the text is not a map because of a mistake, that mistake has been reported.
        if (root is SeedScalar scalar && problems.IsEmpty)
            problems.Add(Rules.RootNotMap, scalar.Span, scalar.Text.Length == 0 ? "nothing" : $"'{TreeBuilder.Shorten(FirstLine(scalar.Text))}'");
        else if (root is SeedList)
            problems.Add(Rules.RootNotMap, root.Span, "a list");
        return null;
    }

    private static string FirstLine(string text)
    {
        int end = text.IndexOfAny(['\r', '\n', '\u0085', '\u2028', '\u2029']);
        return end < 0 ? text : text.Substring(0, end);
    }

    // A mapping has no records at its top either.
    private static bool IsModel(string path) => HasExtension(path, ".model.yaml") || HasExtension(path, ".model.yml") || HasExtension(path, ".map.yaml") || HasExtension(path, ".map.yml");

    private static bool HasExtension(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}

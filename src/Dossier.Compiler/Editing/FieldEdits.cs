using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Editing;

/// <summary>
/// Edits of single fields and items in the text of a seed in YAML, which leave everything else as somebody wrote it. An edit is null where the text
/// is written in a way in which it cannot be made; whoever makes it reads the result again.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class FieldEdits(string text)
{
    private readonly SourceLines _lines = new(text);

    private string Break => text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";

    /// <summary>Another value for a field.</summary>
    public SeedEdit Replace(SeedMap map, int index, SeedNode value)
    {
        SeedEntry entry = map.Entries[index];
        int colon = text.IndexOf(':', entry.KeySpan.End);

        // A block begins below its key; what takes its place is beside it.
        return entry.Value is SeedMap { IsFlow: false } or SeedList { IsFlow: false } && colon >= 0 && colon < entry.Value.Span.Start
            ? new SeedEdit(_lines.Span(colon + 1, entry.Value.Span.End), " " + FlowYaml.Of(value), IsCertain: true)
            : Replace(entry.Value, value, map.IsFlow);
    }

    /// <summary>Another value in the place of one.</summary>
    public SeedEdit Replace(SeedNode old, SeedNode value, bool isInFlow)
    {
        // What is written with quotation marks stays so.
        string written = value is SeedScalar scalar && old is SeedScalar { Style: not ScalarStyle.Block } && Quoted.Of(text, old.Span) is { Mark: not null } quoted && quoted.CanHold(scalar.Text)
            ? quoted.With(scalar.Text)
            : isInFlow ? Nested(value) : FlowYaml.Of(value);

        // An empty value ends right behind its colon.
        return new SeedEdit(old.Span, old.Span.Start == old.Span.End ? " " + written : written, IsCertain: true);
    }

    /// <summary>A field at the end of a map.</summary>
    public SeedEdit? Insert(SeedMap map, string key, SeedNode value)
    {
        if (map.Entries.IsEmpty)
            return null;
        if (map.IsFlow)
            return At(map.Entries[map.Entries.Length - 1].Value.Span.End, $", {FlowYaml.Key(key)}: {Nested(value)}");

        SeedEntry last = map.Entries[map.Entries.Length - 1];
        int column = map.Entries[0].KeySpan.Column;
        return AfterLine(last.Value.Span.End, new string(' ', column) + $"{FlowYaml.Key(key)}: {FlowYaml.Of(value)}");
    }

    /// <summary>A field taken out of a map.</summary>
    public SeedEdit? Remove(SeedMap map, int index)
    {
        SeedEntry entry = map.Entries[index];
        if (map.Entries.Length == 1)
            return null;
        if (map.IsFlow)
        {
            return index > 0
                ? Cut(map.Entries[index - 1].Value.Span.End, entry.Value.Span.End)
                : Cut(entry.KeySpan.Start, map.Entries[1].KeySpan.Start);
        }

        return Lines(entry.KeySpan.Start, entry.Value.Span.End);
    }

    /// <summary>An item at the end of a list.</summary>
    public SeedEdit? Append(SeedList list, SeedNode item)
    {
        if (list.Items.IsEmpty)
            return null;
        SeedNode last = list.Items[list.Items.Length - 1];
        if (list.IsFlow)
            return At(last.Span.End, ", " + Nested(item));
        int dash = DashBefore(list.Items[0].Span.Start);
        return dash < 0 ? null : AfterLine(last.Span.End, new string(' ', _lines.ColumnOf(dash)) + "- " + FlowYaml.Of(item));
    }

    /// <summary>An item taken out of a list.</summary>
    public SeedEdit? Remove(SeedList list, int index)
    {
        SeedNode item = list.Items[index];
        if (list.Items.Length == 1)
            return null;
        if (list.IsFlow)
            return index > 0 ? Cut(list.Items[index - 1].Span.End, item.Span.End) : Cut(item.Span.Start, list.Items[1].Span.Start);
        int dash = DashBefore(item.Span.Start);
        return dash < 0 ? null : Lines(dash, item.Span.End);
    }

    private static string Nested(SeedNode value)
    {
        string list = FlowYaml.Of(new SeedList(System.Collections.Immutable.ImmutableArray.Create(value), value.Span));
        return list.Substring(1, list.Length - 2);
    }

    private SeedEdit? AfterLine(int offset, string line)
    {
        int end = offset;
        while (end < text.Length && text[end] is not ('\r' or '\n'))
            end++;
        return At(end, Break + line);
    }

    // Whole lines, if nothing else is on the first one.
    private SeedEdit? Lines(int start, int end)
    {
        int first = _lines.StartOf(_lines.LineOf(start));
        for (int i = first; i < start; i++)
        {
            if (text[i] != ' ')
                return null;
        }

        return Cut(first, _lines.StartOf(_lines.LineOf(end) + 1));
    }

    private int DashBefore(int offset)
    {
        int i = offset - 1;
        while (i >= 0 && text[i] == ' ')
            i--;
        return i >= 0 && text[i] == '-' ? i : -1;
    }

    private SeedEdit At(int offset, string inserted) => new(_lines.Span(offset, offset), inserted, IsCertain: true);

    private SeedEdit Cut(int start, int end) => new(_lines.Span(start, end), "", IsCertain: true);
}

using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <summary>
/// Reads YAML. A text without mistakes goes through the parser once, from start to end. When the parser fails, what it has read is
/// kept, and reading continues at the next line that starts a field of the same record, a record or a kind (the three outermost
/// levels), so that a mistake gives one message and loses one field.
/// </summary>
internal sealed class YamlSeedReader(SeedSource source)
{
    private readonly TreeBuilder _tree = source.Tree;
    private readonly SourceLines _lines = source.Lines;
    private readonly YamlAnchors _anchors = new(source);
    private string _text = source.Text;
    private int _failures;
    /// <summary>Whether entries of the outermost map may be missing.</summary>
    private bool _isLossy;

    /// <summary>The outermost value; null when there is none.</summary>
    public SeedNode? Read()
    {
        int next = PassDirectives(source.Start);
        int limit = _text.Length;
        var events = new YamlEventReader(source, _text, _anchors);
        var diagnosis = new YamlDiagnosis(source, _text, events);
        while (true)
        {
            YamlFailure? failure = events.Read(next, limit, continues: _tree.Depth > 0);
            if (failure is null)
            {
                next = events.IsFinished ? _text.Length : limit;
            }
            else
            {
                _failures++;
                int place = diagnosis.Report(failure);
                _anchors.MayBeMissing = true;
                next = FindRestart(next, place);
                if (_failures == SeedLimits.SyntaxErrors && next < _text.Length)
                {
                    source.Problems.Add(Rules.YamlTooManyErrors, next, next, SeedReader.Number(_failures));
                    _isLossy = true;
                    break;
                }
            }

            if (next >= _text.Length)
                break;
            limit = FindLimit(next);
        }

        if (_tree.IsFull)
            _tree.Abandon(0);
        _tree.Close(0);
        return events.IsFinished || _isLossy ? Incomplete(_tree.Root) : _tree.Root;
    }

    private static SeedNode? Incomplete(SeedNode? root)
        => root is SeedMap map ? new SeedMap(map.Entries, map.Span, map.IsFlow, isIncomplete: true) : root;

    /// <summary>
    /// Reports the directives at the start and blanks them, so that the document after them is read normally.
    /// </summary>
    private int PassDirectives(int start)
    {
        char[]? blanked = null;
        int offset = start;
        while (offset < _text.Length)
        {
            int end = YamlText.EndOfLine(_text, offset);
            if (_text[offset] == '%' && offset + 1 < end && _text[offset + 1] is >= 'A' and <= 'Z')
            {
                source.Problems.Add(Rules.YamlDirective, offset, YamlText.EndOfPlain(_text, offset, isFlow: false));
                blanked ??= _text.ToCharArray();
                for (int i = offset; i < end; i++)
                    blanked[i] = ' ';
            }
            else if (!YamlText.IsBlankLine(_text, offset))
            {
                break;
            }

            offset = end + (end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? 2 : 1);
        }

        if (blanked is not null)
            _text = new string(blanked);
        return start;
    }

    /// <summary>
    /// Ends the collections in which the parser failed, and finds the line where reading continues: the next field of the record, otherwise
    /// the next record, otherwise the next kind. Returns the end of the text when there is none.
    /// </summary>
    private int FindRestart(int start, int place)
    {
        if (_tree.Depth == 0 && _tree.Root is null)
            return FindHead(Math.Max(start, place));
        // The parser takes some lines for the end of the document.
        _tree.Reopen();
        int levels = CountLevels();
        if (levels == 0)
        {
            _tree.Abandon(0);
            return _text.Length;
        }

        if (FindFields(levels, place) is >= 0 and int fields)
            return fields;
        ref TreeFrame level = ref _tree.Frame(levels - 1);
        // Within an entry, the line of its key is the last one that was read; between two entries, the line of the mistake is lost.
        int from = level.State == EntryState.Key ? Math.Max(place, level.LastEnd) : level.LastEnd;
        _tree.Abandon(levels);
        for (int line = _lines.LineOf(Math.Max(from, start)) + 1; line < _lines.Count; line++)
        {
            int offset = _lines.StartOf(line);
            if (!YamlText.IsLineStart(_text, offset))
                continue;
            if (YamlText.IsKeyLine(_text, offset, out int column) && LevelOf(column, levels) >= 0)
                return offset;
            ReportPassed(offset, column, levels);
        }

        return _text.Length;
    }

    /// <summary>
    /// Reports a line between the mistake and the line where reading continues, if it is a mistake itself: it has the indentation of fields
    /// and is skipped with the others.
    /// </summary>
    private void ReportPassed(int lineStart, int column, int levels)
    {
        int start = lineStart + column;
        int end = YamlText.EndOfPlain(_text, start, isFlow: false);
        if (column == 0 && start < end && _text[start] == '%')
            source.Problems.Add(Rules.YamlNeedsQuotes, start, end, "%", TreeBuilder.Shorten(_text.Substring(start, end - start).Replace("'", "''")));
        else if (LevelOf(column, levels) >= 0 && UnspacedKey.IsAt(_text, start, end))
            source.Problems.Add(Rules.YamlColonMissing, start, end, TreeBuilder.Shorten(_text.Substring(start, end - start)));
    }

    /// <summary>
    /// Starts the fields of a record whose first field could not be read, or the records of such a kind: the line below has the indentation
    /// of the one that failed. -1 when there are none.
    /// </summary>
    private int FindFields(int levels, int place)
    {
        if (levels > 2 || _tree.Depth != levels || _tree.Top.State != EntryState.Value)
            return -1;
        int line = _lines.LineOf(place);
        int failed = YamlText.SkipIndentation(_text, _lines.StartOf(line));
        int column = _lines.ColumnOf(failed);
        if (column <= _tree.Top.Column || line <= _lines.LineOf(_tree.Top.KeySpan.Start))
            return -1;
        for (line++; line < _lines.Count; line++)
        {
            int offset = _lines.StartOf(line);
            if (!YamlText.IsLineStart(_text, offset) || YamlText.IsBlankLine(_text, offset))
                continue;
            if (!YamlText.IsKeyLine(_text, offset, out int next) || next != column)
                return -1;
            _tree.Begin(isMap: true, isFlow: false, offset + column, column);
            _tree.Top.IsIncomplete = true;
            return offset;
        }

        return -1;
    }

    /// <summary>The next line that may be a key, if not even the first key could be read.</summary>
    private int FindHead(int place)
    {
        _isLossy = true;
        for (int line = _lines.LineOf(place) + 1; line < _lines.Count; line++)
        {
            int offset = _lines.StartOf(line);
            if (YamlText.IsLineStart(_text, offset) && YamlText.IsKeyLine(_text, offset, out int column) && column == 0)
                return offset;
        }

        return _text.Length;
    }

    /// <summary>
    /// How far to read after a restart: to the end of the current collection, or after many mistakes, to the end of one entry.
    /// </summary>
    private int FindLimit(int start)
    {
        YamlText.IsKeyLine(_text, start, out int column);
        int level = LevelOf(column, CountLevels());
        if (level >= 0)
            _tree.Close(level + 1);
        bool isCautious = _failures > SeedLimits.OptimisticRestarts;
        if (level <= 0 && !isCautious)
            return _text.Length;
        for (int line = _lines.LineOf(start) + 1; line < _lines.Count; line++)
        {
            int offset = _lines.StartOf(line);
            if (YamlText.IsLineStart(_text, offset) && YamlText.IsKeyLine(_text, offset, out int other) && LevelOf(other, level + 1) is >= 0 and int found
                && (found < level || isCautious))
            {
                return offset;
            }
        }

        return _text.Length;
    }

    /// <summary>How many of the outermost collections in progress are maps written as blocks: kinds, records and fields.</summary>
    private int CountLevels()
    {
        int levels = 0;
        while (levels < Math.Min(_tree.Depth, 3) && _tree.Frame(levels) is { IsMap: true, IsFlow: false, IsKey: false })
            levels++;
        return levels;
    }

    /// <summary>The outermost collection whose keys are at a column; -1 when there is none.</summary>
    private int LevelOf(int column, int levels)
    {
        for (int i = 0; i < levels; i++)
        {
            if (_tree.Frame(i).Column == column)
                return i;
        }

        return -1;
    }
}

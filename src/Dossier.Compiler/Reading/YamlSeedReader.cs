using Dossier.Compiler.Checking;

namespace Dossier.Compiler.Reading;

/// <summary>
/// Reads YAML. While all is well, the text goes through the parser once, from end to end. When the parser fails, what it read is
/// kept, the record that it failed in keeps the fields before the mistake, and reading goes on at the next line that starts a
/// record or a kind (the two outermost levels), so that a mistake costs one message and the rest of one record.
/// </summary>
internal sealed class YamlSeedReader(SeedSource source)
{
    private readonly TreeBuilder _tree = source.Tree;
    private readonly SourceLines _lines = source.Lines;
    private readonly YamlAnchors _anchors = new(source);
    private string _text = source.Text;
    private int _failures;

    /// <summary>The outermost value; null when there is none.</summary>
    public SeedNode? Read()
    {
        int next = PassDirectives(source.Start);
        int limit = _text.Length;
        var events = new YamlEventReader(source, _text, _anchors);
        var diagnosis = new YamlDiagnosis(source, _text, events);
        bool continues = false;
        while (true)
        {
            YamlFailure? failure = events.Read(next, limit, continues);
            if (failure is not null)
            {
                _failures++;
                int place = diagnosis.Report(failure);
                _anchors.MayBeMissing = true;
                next = FindRestart(next, place, limit);
            }
            else
            {
                next = events.IsFinished ? _text.Length : limit;
            }

            if (next >= _text.Length || _tree.Depth == 0)
                break;
            limit = FindLimit(next);
            continues = true;
        }

        if (_failures > 0 || events.IsFinished)
            _tree.Abandon(0);
        return _tree.Root;
    }

    /// <summary>
    /// Reports the directives at the head, and blanks them, so that the document after them is read as it stands.
    /// </summary>
    private int PassDirectives(int start)
    {
        char[]? blanked = null;
        int at = start;
        while (at < _text.Length)
        {
            int end = YamlText.EndOfLine(_text, at);
            if (_text[at] == '%' && at + 1 < end && _text[at + 1] is >= 'A' and <= 'Z')
            {
                source.Problems.Add(Rules.YamlDirective, at, YamlText.EndOfPlain(_text, at, isFlow: false));
                blanked ??= _text.ToCharArray();
                for (int i = at; i < end; i++)
                    blanked[i] = ' ';
            }
            else if (YamlText.SkipBlank(_text, at) < end)
            {
                break;
            }

            at = end + (end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? 2 : 1);
        }

        if (blanked is not null)
            _text = new string(blanked);
        return start;
    }

    /// <summary>
    /// Ends what the parser failed in, and finds the line where reading goes on: the next record of the same kind, else the next
    /// kind. Returns the end of the text when there is none.
    /// </summary>
    private int FindRestart(int start, int place, int limit)
    {
        if (_tree.Depth == 0 || !_tree.Top.IsMap && _tree.Depth == 1 || _tree.Frame(0).IsFlow)
            return _text.Length;
        int outer = _tree.Frame(0).Column;
        int inner = _tree.Depth > 1 && _tree.Frame(1) is { IsMap: true, IsFlow: false, IsKey: false } ? _tree.Frame(1).Column : -1;
        ref TreeFrame level = ref _tree.Frame(inner >= 0 ? 1 : 0);
        // Within an entry, the line of its key is the last that is known to be right; between two, that of the mistake is lost.
        int from = level.State == EntryState.Key ? Math.Max(place, level.LastEnd) : level.LastEnd;
        int line = _lines.LineOf(Math.Max(from, start)) + 1;
        for (; line < _lines.Count; line++)
        {
            int at = _lines.StartOf(line);
            if (!YamlText.IsKeyLine(_text, at, out int column) || (column != outer && column != inner))
                continue;
            _tree.Abandon(column == outer ? 1 : 2);
            return at;
        }

        return _text.Length;
    }

    /// <summary>
    /// How far to read from a restart: to the end of the kind, or of the file; after many mistakes, to the end of one entry.
    /// </summary>
    private int FindLimit(int start)
    {
        int outer = _tree.Frame(0).Column;
        YamlText.IsKeyLine(_text, start, out int column);
        if (column == outer)
            _tree.Abandon(1);
        bool isCautious = _failures > SeedLimits.OptimisticRestarts;
        if (!isCautious && column == outer)
            return _text.Length;
        int line = _lines.LineOf(start) + 1;
        for (; line < _lines.Count; line++)
        {
            int at = _lines.StartOf(line);
            if (YamlText.IsKeyLine(_text, at, out int other) && (other == outer || (isCautious && other == column)))
                return at;
        }

        return _text.Length;
    }
}

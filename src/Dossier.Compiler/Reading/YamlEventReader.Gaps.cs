using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <content>
/// The text between two parts of the document: blanks, comments, and signs such as colons and dashes. Anything else was skipped by the
/// parser without an error, and is reported, so that no part of a seed is ignored.
/// </content>
internal sealed partial class YamlEventReader
{
    /// <summary>The end of the last plain value, which a comment below may continue; -1 when something else came last.</summary>
    private int _plainEnd = -1;

    /// <summary>The offset up to which the text has been processed.</summary>
    private int _passed;

    /// <summary>
    /// Checks the text between the last part and the next one.
    /// </summary>
    /// <param name="to">The start of the next part.</param>
    /// <param name="end">The end of the next part, which is shown when the colon before it is missing.</param>
    /// <param name="isEnd">Whether only a closing bracket or the end of the range follows.</param>
    private void PassGap(int to, int end, bool isEnd = false)
    {
        bool wantsColon = !isEnd && _tree.Depth > 0 && _tree.Top.IsMap && _tree.Top.State != EntryState.Key;
        bool isFlow = _tree.Depth > 0 && _tree.Top.IsFlow;
        int colons = 0;
        int from = _passed;
        for (int offset = from; offset < to;)
        {
            char c = text[offset];
            if (c is ' ' or '\t' || YamlText.IsBreak(c))
            {
                offset++;
            }
            else if (c == '#' && (offset == 0 || YamlText.IsBlank(text, offset - 1)))
            {
                offset = PassComment(offset, hasValue: wantsColon && colons > 0);
            }
            else if (c == ':' && wantsColon && ++colons == 1)
            {
                offset++;
            }
            else if (IsSign(c, offset, isFlow))
            {
                offset += c is '-' or '.' && YamlText.IsDocumentMark(text, source.Start, offset) ? 3 : 1;
            }
            else
            {
                ReportUnread(offset, to);
                _passed = Math.Max(_passed, to);
                return;
            }
        }

        _passed = Math.Max(_passed, to);
        if (wantsColon && colons == 0)
            _problems.Add(Rules.YamlColonMissing, KeyStart(), end, TreeBuilder.Shorten(YamlText.FirstLine(text, KeyStart(), end)));
    }

    /// <summary>Whether a sign between two parts is one that belongs there.</summary>
    private bool IsSign(char c, int offset, bool isFlow)
    {
        if (_tree.Depth == 0)
            return YamlText.IsDocumentMark(text, source.Start, offset) || (c is '?' && YamlText.IsBlank(text, offset + 1));
        return c switch
        {
            ',' => isFlow,
            '?' => YamlText.IsBlank(text, offset + 1),
            '-' => !isFlow && (YamlText.IsDocumentMark(text, source.Start, offset) || (!_tree.Top.IsMap && YamlText.IsBlank(text, offset + 1))),
            '.' => YamlText.IsDocumentMark(text, source.Start, offset),
            _ => false,
        };
    }

    private int PassComment(int offset, bool hasValue)
    {
        int end = YamlText.EndOfLine(text, offset);
        if (YamlComments.IsProbablyText(text, offset, hasValue)
            || (_plainEnd == _passed && _tree.Depth > 0 && !_tree.Top.IsFlow && YamlComments.IsProbablyMoreText(text, _passed, offset, BlockColumn())))
        {
            ReportHash(offset);
        }

        return end;
    }

    private void ReportHash(int offset)
    {
        int end = YamlText.EndOfLine(text, offset);
        while (end > offset && YamlText.IsBlank(text, end - 1))
            end--;
        _problems.Add(Rules.YamlHashInValue, offset, end, TreeBuilder.Shorten(text.Substring(offset, end - offset)));
        if (_tree.Depth > 0)
            _tree.Top.IsIncomplete = true;
    }

    private void ReportUnread(int offset, int to)
    {
        int end = Math.Max(offset + 1, Math.Min(to, YamlText.EndOfPlain(text, offset, isFlow: false)));
        _problems.Add(Rules.YamlSyntax, offset, end,
            EndedValue.Words(text, offset));
        if (_tree.Depth > 0)
            _tree.Top.IsIncomplete = true;
    }

    /// <summary>The start of the key whose value is expected.</summary>
    private int KeyStart() => _tree.Top.State == EntryState.Value ? _tree.Top.KeySpan.Start : _passed;
}

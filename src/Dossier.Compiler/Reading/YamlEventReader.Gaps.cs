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
        for (int at = from; at < to;)
        {
            char c = text[at];
            if (c is ' ' or '\t' || YamlText.IsBreak(c))
            {
                at++;
            }
            else if (c == '#' && (at == 0 || YamlText.IsBlank(text, at - 1)))
            {
                at = PassComment(at, hasValue: wantsColon && colons > 0);
            }
            else if (c == ':' && wantsColon && ++colons == 1)
            {
                at++;
            }
            else if (IsSign(c, at, isFlow))
            {
                at += c is '-' or '.' && YamlText.IsDocumentMark(text, source.Start, at) ? 3 : 1;
            }
            else
            {
                ReportUnread(at, to);
                _passed = Math.Max(_passed, to);
                return;
            }
        }

        _passed = Math.Max(_passed, to);
        if (wantsColon && colons == 0)
            _problems.Add(Rules.YamlColonMissing, KeyStart(), end, TreeBuilder.Shorten(YamlText.FirstLine(text, KeyStart(), end)));
    }

    /// <summary>Whether a sign between two parts is one that belongs there.</summary>
    private bool IsSign(char c, int at, bool isFlow)
    {
        if (_tree.Depth == 0)
            return YamlText.IsDocumentMark(text, source.Start, at) || (c is '?' && YamlText.IsBlank(text, at + 1));
        return c switch
        {
            ',' => isFlow,
            '?' => YamlText.IsBlank(text, at + 1),
            '-' => !isFlow && (YamlText.IsDocumentMark(text, source.Start, at) || (!_tree.Top.IsMap && YamlText.IsBlank(text, at + 1))),
            '.' => YamlText.IsDocumentMark(text, source.Start, at),
            _ => false,
        };
    }

    private int PassComment(int at, bool hasValue)
    {
        int end = YamlText.EndOfLine(text, at);
        if (YamlComments.IsProbablyText(text, at, hasValue)
            || (_plainEnd == _passed && _tree.Depth > 0 && !_tree.Top.IsFlow && YamlComments.IsProbablyMoreText(text, _passed, at, BlockColumn())))
        {
            ReportHash(at);
        }

        return end;
    }

    private void ReportHash(int at)
    {
        int end = YamlText.EndOfLine(text, at);
        while (end > at && YamlText.IsBlank(text, end - 1))
            end--;
        _problems.Add(Rules.YamlHashInValue, at, end, TreeBuilder.Shorten(text.Substring(at, end - at)));
        if (_tree.Depth > 0)
            _tree.Top.IsIncomplete = true;
    }

    private void ReportUnread(int at, int to)
    {
        int end = Math.Max(at + 1, Math.Min(to, YamlText.EndOfPlain(text, at, isFlow: false)));
        _problems.Add(Rules.YamlSyntax, at, end,
            EndedValue.Words(text, at));
        if (_tree.Depth > 0)
            _tree.Top.IsIncomplete = true;
    }

    /// <summary>The start of the key whose value is expected.</summary>
    private int KeyStart() => _tree.Top.State == EntryState.Value ? _tree.Top.KeySpan.Start : _passed;
}

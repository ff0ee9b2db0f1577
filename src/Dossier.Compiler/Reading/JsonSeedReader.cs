using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <summary>
/// Reads JSON as defined in RFC 8259, without extensions. After a mistake it continues as the author probably meant, so that one
/// mistake gives one message and loses as little data as possible. It uses a loop and no recursion.
/// </summary>
/// <remarks>
/// One mistake never hides another one elsewhere. The text that is skipped after a mistake belongs to it and ends at
/// the next comma, bracket or key; brackets that were closed by guess are counted; and two mistakes are merged only if both are
/// at the same offset.
/// </remarks>
internal sealed partial class JsonSeedReader(SeedSource source)
{
    private readonly string _text = source.Text;
    private readonly TreeBuilder _tree = source.Tree;
    private readonly ProblemLog _problems = source.Problems;
    private int _position = source.Start;

    /// <summary>The offset of the comma after the last value of the innermost collection; -1 when there is none.</summary>
    private int _comma = -1;

    /// <summary>The offset of the last problem.</summary>
    private int _reported = -1;

    /// <summary>How many brackets were closed by guess. As many closing brackets at the end of the text are then surplus and not reported.</summary>
    private int _closedByGuess;

    /// <summary>How many closing brackets were read as text because a quotation mark is missing. As many are then missing at the end.</summary>
    private int _swallowed;

    private bool _commentReported;

    /// <summary>How many more brackets are opened than closed in the text, minus those that were found.</summary>
    private int _unclosed;

    /// <summary>The outermost value; null when there is none.</summary>
    public SeedNode? Read()
    {
        _unclosed = JsonBrackets.CountUnclosed(_text);
        SkipWhite();
        if (_position == _text.Length)
        {
            Mistake(Rules.JsonSyntax, 0, 0, "an object (write '{}' if there is nothing in it)", "the end of the file");
            return null;
        }

        // If the beginning is not JSON, there is no end after which text could be reported.
        if (!ReadValue() || (_tree.Depth == 0 && _reported >= 0))
            return _tree.Root;

        while (_tree.Depth > 0)
        {
            if (_tree.IsFull)
            {
                _problems.Add(Rules.TooManyValues, _position, _position, SeedReader.Number(SeedLimits.Nodes));
                _tree.Abandon(0);
                return _tree.Root;
            }

            ReadMember();
        }

        SkipWhite();
        while (_closedByGuess > 0 && _position < _text.Length && _text[_position] is '}' or ']')
        {
            _closedByGuess--;
            _position++;
            SkipWhite();
        }

        if (_position < _text.Length)
            Mistake(Rules.JsonTrailingContent, _position, EndOfWord(_position));
        return _tree.Root;
    }

    /// <summary>Reads one item or entry of the innermost collection, or its end.</summary>
    private void ReadMember()
    {
        SkipWhite();
        if (_position == _text.Length)
        {
            // If a quotation mark is missing, a closing bracket may be in what was read as text.
            int open = _tree.Top.Start;
            if (_swallowed < _tree.Depth)
                Mistake(Rules.BracketNotClosed, open, open + 1, _text[open].ToString(), _tree.Top.IsMap ? "}" : "]");
            _tree.Abandon(0);
            return;
        }

        char c = _text[_position];
        if (c is '}' or ']')
            ReadClosing(c);
        else if (c == ',')
            ReadCommas();
        else if (_tree.Top.IsMap)
            ReadEntry(c);
        else
            ReadItem();
    }

    private void ReadClosing(char c)
    {
        if (CloseByIndentation())
            return;
        if (_tree.Top.IsMap != (c == '}') && !CloseMismatched(c))
            return;
        if (_comma >= 0)
            Mistake(Rules.JsonTrailingComma, _comma, _comma + 1);
        _comma = -1;
        _tree.End(++_position);
        AfterValue();
    }

    /// <summary>
    /// Handles a closing bracket of the wrong kind. If it closes an outer collection, the inner ones were not closed; if
    /// it closes none, it is skipped.
    /// </summary>
    private bool CloseMismatched(char c)
    {
        int match = _tree.Depth - 1;
        while (match >= 0 && _tree.Frame(match).IsMap != (c == '}'))
            match--;
        if (match < 0)
        {
            Mistake(Rules.BracketNotOpened, _position, _position + 1, c.ToString());
            _position++;
            if (_comma < 0 && _tree.Top.LastEnd > _tree.Top.Start)
                AfterValue();
            return false;
        }

        int open = _tree.Top.Start;
        if (_swallowed >= _tree.Depth - 1 - match)
            _swallowed -= _tree.Depth - 1 - match;
        else
            Mistake(Rules.BracketNotClosed, open, open + 1, _text[open].ToString(), _tree.Top.IsMap ? "}" : "]");
        _comma = -1;
        if (match == 0 && !IsEnd(_position + 1))
        {
            // More of the collection follows: the bracket is of the wrong kind.
            _tree.Top.IsIncomplete = true;
            return true;
        }

        _closedByGuess += _tree.Depth - 1 - match;
        _tree.Abandon(match + 1);
        return true;
    }

    /// <summary>
    /// Ends a collection whose closing bracket is missing, if the indentation shows that it is this one: the next token
    /// starts a line that is not indented more deeply than the line with the opening bracket.
    /// </summary>
    private bool CloseByIndentation()
    {
        if (_unclosed <= 0 || _tree.Depth < 2)
            return false;
        int open = _tree.Top.Start;
        if (!JsonBrackets.EndsBefore(_text, source.Lines, open, _position))
            return false;
        Mistake(Rules.BracketNotClosed, open, open + 1, _text[open].ToString(), _tree.Top.IsMap ? "}" : "]");
        _unclosed--;
        _comma = -1;
        _tree.Abandon(_tree.Depth - 1);
        if (_text[_position] is not ('}' or ']'))
            CloseByIndentation();
        return true;
    }

    /// <summary>Whether nothing but white space follows.</summary>
    private bool IsEnd(int offset)
    {
        while (offset < _text.Length && _text[offset] is ' ' or '\n' or '\r' or '\t')
            offset++;
        return offset >= _text.Length;
    }

    /// <summary>Reports commas without an item before them. <see cref="AfterValue"/> has read the one that belongs after a value.</summary>
    private void ReadCommas()
    {
        int start = _position;
        int end;
        do
        {
            end = ++_position;
            SkipWhite();
        }
        while (_position < _text.Length && _text[_position] == ',');

        Mistake(Rules.JsonTrailingComma, start, end);
        _comma = -1;
    }

    private void ReadItem()
    {
        _comma = -1;
        if (!ReadValue())
            AfterGap(_position);
    }

    private void ReadEntry(char c)
    {
        if (CloseByIndentation())
            return;
        _comma = -1;
        int start = _position;
        string key;
        if (c == '"')
        {
            key = ReadString(isKey: true);
            EndsTooLate(start, ':', ref key);
        }
        else if (c == '\'' || IsWordCharacter(c))
        {
            key = ReadUnquotedKey();
        }
        else
        {
            Mistake(Rules.JsonSyntax, _position, EndOfWord(_position), "a key between double quotation marks", Describe(_position));
            AfterGap(_position);
            return;
        }

        int end = _position;
        SkipWhite();
        bool hasColon = _position < _text.Length && _text[_position] == ':';
        if (hasColon)
        {
            _position++;
            SkipWhite();
        }
        else if (_reported != start)
        {
            Mistake(Rules.JsonSyntax, end, end, "a colon after the key", Describe(_position));
            if (_position < _text.Length && _text[_position] is '=' or ';')
            {
                _position += _text[_position] == '=' && _position + 1 < _text.Length && _text[_position + 1] == '>' ? 2 : 1;
                SkipWhite();
            }
        }

        if (key.Length > SeedLimits.KeyCharacters)
        {
            _problems.Add(Rules.TextTooLong, start, end,
                SeedReader.Number(key.Length), "key", SeedReader.Number(SeedLimits.KeyCharacters));
            _tree.DropKey(end);
        }
        else
        {
            _tree.Key(key, start, end);
        }

        bool isValue = _position < _text.Length && _text[_position] is not (',' or '}' or ']');
        // A key without a colon may have no value either: '"a" "b": 1'.
        if (isValue && (hasColon || !IsKeyAhead(_position)) && ReadValue())
            return;
        if (!isValue && hasColon)
            Mistake(Rules.JsonSyntax, _position, Math.Min(_position + 1, _text.Length), "a value", Describe(_position));
        _tree.DropValue(end);
        if (!isValue)
            AfterValue();
        else if (hasColon || !IsKeyAhead(_position))
            AfterGap(_position);
    }

    /// <summary>Reads a value and the comma after it. False when there is no value here, which is reported.</summary>
    private bool ReadValue()
    {
        char c = _text[_position];
        int start = _position;
        switch (c)
        {
            case '{' or '[':
                if (!_tree.MayBegin)
                {
                    SkipTooDeep();
                    return true;
                }

                _tree.Begin(c == '{', isFlow: true, start);
                _position++;
                _comma = -1;
                return true;
            case '"':
                string text = ReadString(isKey: false);
                if (_tree.Depth > 0)
                    EndsTooLate(start, ',', ref text);
                _tree.Value(new SeedScalar(text, ScalarStyle.Quoted, source.Lines.Span(start, _position)));
                break;
            case '\'':
                text = ReadSingleQuoted();
                _tree.Value(new SeedScalar(text, ScalarStyle.Quoted, source.Lines.Span(start, _position)));
                break;
            case ':' when _tree.Depth > 0 && _tree.Top.IsMap:
                // A surplus colon: the value may follow it.
                Mistake(Rules.JsonSyntax, _position, _position + 1, "a value", Describe(_position));
                while (_position < _text.Length && _text[_position] == ':')
                {
                    _position++;
                    SkipWhite();
                }

                return _position < _text.Length && _text[_position] is not (',' or '}' or ']') && ReadValue();
            case var _ when IsWordCharacter(c):
                ReadLiteral();
                break;
            default:
                Mistake(Rules.JsonSyntax, _position, EndOfWord(_position), "a value", Describe(_position));
                return false;
        }

        AfterValue();
        return true;
    }

    /// <summary>Reads the comma after a value. Anything else except a closing bracket is reported.</summary>
    private void AfterValue()
    {
        if (_tree.Depth == 0)
            return;
        SkipWhite();
        if (_position == _text.Length || _text[_position] is '}' or ']')
            return;
        char c = _text[_position];
        if (c == ',')
        {
            _comma = _position++;
            return;
        }

        bool isItem = c is '"' or '\'' or '{' or '[' || IsWordCharacter(c);
        if (isItem && CloseByIndentation())
            return;
        if (IsWordCharacter(c) && _text[_position - 1] == '"')
            Mistake(Rules.JsonSyntax, _position, EndOfWord(_position), _tree.Top.IsMap ? "a comma or '}'" : "a comma or ']'", Describe(_position) + "; the quotation mark before it ends the text. Within text, write \\\" for a quotation mark");
        else if (isItem)
            Mistake(Rules.CommaMissing, _position, EndOfWord(_position));
        else
            Mistake(Rules.JsonSyntax, _position, EndOfWord(_position), _tree.Top.IsMap ? "a comma or '}'" : "a comma or ']'", Describe(_position));
        if (!isItem || (_tree.Top.IsMap && !IsKeyAhead(_position)))
            AfterGap(_position);
    }

    /// <summary>
    /// Skips the text that belongs to a problem that was reported: to the next comma or closing bracket of the innermost collection, or
    /// to the next key of a map. Strings and collections on the way are skipped as a whole.
    /// </summary>
    private void AfterGap(int start)
    {
        _tree.Top.IsIncomplete = true;
        bool isMap = _tree.Top.IsMap;
        int depth = 0;
        while (_position < _text.Length)
        {
            char c = _text[_position];
            if (depth == 0 && (c is ',' or '}' or ']' || (isMap && _position > start && IsKeyAhead(_position))))
                break;
            if (c is '{' or '[')
                depth++;
            else if (c is '}' or ']')
                depth--;
            int from = _position;
            _position = c is '"' ? EndOfString(_position) : IsWordCharacter(c) ? EndOfWord(_position) : _position + 1;
            if (c == '"' && (_position == from + 1 || _text[_position - 1] != '"'))
                CountSwallowed(from + 1, _position);
            SkipWhite();
        }

        if (_position < _text.Length && _text[_position] == ',')
            _comma = _position++;
    }

    /// <summary>Whether there is a key at an offset: a string in double quotation marks or a bare word, with a colon after it.</summary>
    private bool IsKeyAhead(int offset)
    {
        int end = _text[offset] is '"' or '\'' ? EndOfString(offset) : EndOfWord(offset);
        if (end == offset + 1 && !IsWordCharacter(_text[offset]))
            return false;
        while (end < _text.Length && _text[end] is ' ' or '\n' or '\r' or '\t')
            end++;
        return end < _text.Length && _text[end] == ':';
    }

    /// <summary>The end of a string that is skipped: after its closing mark, or at the end of its line.</summary>
    private int EndOfString(int offset)
    {
        char mark = _text[offset++];
        while (offset < _text.Length && _text[offset] is not ('\n' or '\r'))
        {
            if (_text[offset] == mark)
                return offset + 1;
            offset += _text[offset] == '\\' && offset + 1 < _text.Length && _text[offset + 1] is not ('\n' or '\r') ? 2 : 1;
        }

        return offset;
    }

    /// <summary>Reports a collection beyond the depth limit and skips it.</summary>
    private void SkipTooDeep()
    {
        int start = _position;
        int depth = 0;
        do
        {
            char c = _text[_position];
            if (c is '{' or '[')
                depth++;
            else if (c is '}' or ']')
                depth--;
            _position = c == '"' ? EndOfString(_position) : _position + 1;
        }
        while (depth > 0 && _position < _text.Length);

        Mistake(Rules.TooDeep, start, start + 1, SeedReader.Number(SeedLimits.Depth));
        // If the text ends within what is skipped, the brackets around it are not reported too.
        if (depth > 0)
            _swallowed = _tree.Depth;
        _tree.DropValue(_position);
        AfterValue();
    }

    /// <summary>Reports a problem, unless one was reported at the same offset.</summary>
    private void Mistake(Rule rule, int start, int end, params string[] arguments)
    {
        if (_reported != start)
            _problems.Add(rule, start, end, arguments);
        _reported = start;
    }

    private void SkipWhite()
    {
        while (_position < _text.Length)
        {
            char c = _text[_position];
            if (c is ' ' or '\n' or '\r' or '\t' || (source.HasPlaceholders && c == CharacterScan.Placeholder))
                _position++;
            else if (c == '#' || (c == '/' && _position + 1 < _text.Length && _text[_position + 1] is '/' or '*'))
                SkipComment();
            else if (c > '~' && char.IsWhiteSpace(c))
                SkipForeignWhite();
            else
                return;
        }
    }

    private void SkipForeignWhite()
    {
        int start = _position++;
        while (_position < _text.Length && _text[_position] > '~' && char.IsWhiteSpace(_text[_position]))
            _position++;
        _problems.Add(Rules.JsonSyntax, start, _position, "a space, a tab or a new line", CharacterScan.Name(_text[start]));
    }

    private void SkipComment()
    {
        int start = _position;
        if (_text[_position] == '/' && _text[_position + 1] == '*')
        {
            int close = _text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
            _position = close < 0 ? _text.Length : close + 2;
        }
        else
        {
            while (_position < _text.Length && _text[_position] is not ('\n' or '\r'))
                _position++;
        }

        if (!_commentReported)
            _problems.Add(Rules.JsonComment, start, _position);
        _commentReported = true;
    }

    private string Describe(int offset)
    {
        if (offset >= _text.Length)
            return "the end of the text";
        return _text[offset] > '~' && char.IsWhiteSpace(_text[offset])
            ? CharacterScan.Name(_text[offset])
            : "'" + TreeBuilder.Shorten(_text.Substring(offset, EndOfWord(offset) - offset)) + "'";
    }

    /// <summary>The end of the word, the number or the single other character at an offset.</summary>
    private int EndOfWord(int offset)
    {
        int end = offset;
        while (end < _text.Length && IsWordCharacter(_text[end]))
            end++;
        if (end > offset || offset >= _text.Length)
            return end;
        return char.IsHighSurrogate(_text[offset]) && offset + 1 < _text.Length ? offset + 2 : offset + 1;
    }

    private static bool IsWordCharacter(char c)
        => c is not (<= ' ' or '"' or '\'' or ',' or ':' or '{' or '}' or '[' or ']' or '/' or '#' or '\\' or ';' or '=') && !char.IsWhiteSpace(c);
}

using Dossier.Compiler.Checking;

namespace Dossier.Compiler.Reading;

/// <summary>
/// Reads JSON as RFC 8259 has it, and nothing beyond. After a mistake it goes on as the author probably meant, so that one
/// mistake costs one message and as little of the data as possible. It walks; it never recurses.
/// </summary>
internal sealed partial class JsonSeedReader(SeedSource source)
{
    private readonly string _text = source.Text;
    private readonly TreeBuilder _tree = source.Tree;
    private readonly ReadingProblems _problems = source.Problems;
    private int _at = source.Start;

    /// <summary>The comma after the last value of the innermost collection; -1 when there was none.</summary>
    private int _comma = -1;

    /// <summary>Whether what follows may only look wrong because of a mistake just reported.</summary>
    private bool _lenient;

    /// <summary>Whether a bracket was closed by guess: there may be one too many at the end.</summary>
    private bool _guessed;

    private bool _commentReported;

    /// <summary>The outermost value; null when there is none.</summary>
    public SeedNode? Read()
    {
        SkipWhite();
        if (_at == _text.Length)
            return null;
        ReadValue();
        while (_tree.Depth > 0)
        {
            if (_tree.IsFull)
            {
                _problems.Add(Rules.TooManyValues, _at, _at, SeedReader.Number(SeedLimits.Nodes));
                _tree.Abandon(0);
                return _tree.Root;
            }

            ReadMember();
        }

        SkipWhite();
        if (_at < _text.Length && !_lenient && !_guessed)
            _problems.Add(Rules.JsonTrailingContent, _at, EndOfWord(_at));
        return _tree.Root;
    }

    /// <summary>Reads one item or entry of the innermost collection, or its end.</summary>
    private void ReadMember()
    {
        SkipWhite();
        if (_at == _text.Length)
        {
            int open = _tree.Top.Start;
            if (!_lenient)
                _problems.Add(Rules.BracketNotClosed, open, open + 1, _text[open].ToString(), _tree.Top.IsMap ? "}" : "]");
            _tree.Abandon(0);
            return;
        }

        char c = _text[_at];
        if (c is '}' or ']')
            ReadClosing(c);
        else if (c == ',')
            ReadComma();
        else if (_tree.Top.IsMap)
            ReadEntry(c);
        else
            ReadItem();
    }

    private void ReadClosing(char c)
    {
        if (_tree.Top.IsMap != (c == '}') && !CloseMismatched(c))
            return;
        if (_comma >= 0)
            _problems.Add(Rules.JsonTrailingComma, _comma, _comma + 1);
        _comma = -1;
        _lenient = false;
        _tree.End(++_at);
        AfterValue();
    }

    /// <summary>
    /// A closing bracket of the wrong kind: the collections within the one that it closes were forgotten to be closed; if
    /// it closes none, it is passed over.
    /// </summary>
    private bool CloseMismatched(char c)
    {
        int match = _tree.Depth - 1;
        while (match >= 0 && _tree.Frame(match).IsMap != (c == '}'))
            match--;
        if (match < 0)
        {
            _problems.Add(Rules.BracketNotOpened, _at, _at + 1, c.ToString());
            _at++;
            _lenient = true;
            return false;
        }

        int open = _tree.Top.Start;
        _problems.Add(Rules.BracketNotClosed, open, open + 1, _text[open].ToString(), _tree.Top.IsMap ? "}" : "]");
        _comma = -1;
        _guessed = true;
        _tree.Abandon(match + 1);
        return true;
    }

    private void ReadComma()
    {
        // AfterValue takes the comma that belongs there: this one follows another, or the opening bracket.
        if (!_lenient)
            _problems.Add(Rules.JsonTrailingComma, _at, _at + 1);
        _at++;
        _lenient = false;
    }

    private void ReadItem()
    {
        _comma = -1;
        ReadValue();
    }

    private void ReadEntry(char c)
    {
        _comma = -1;
        int start = _at;
        string? key = null;
        if (c == '"')
            key = ReadString(isKey: true);
        else if (c == '\'' || IsWordCharacter(c))
            key = ReadUnquoted();
        else
            Unexpected("A key between double quotation marks");
        if (key is null)
            return;
        int end = _at;
        SkipWhite();
        if (_at < _text.Length && _text[_at] == ':')
        {
            _at++;
            _lenient = false;
            SkipWhite();
        }
        else
        {
            if (!_lenient)
                _problems.Add(Rules.JsonSyntax, end, end, "A colon after the key", Describe(_at));
            _lenient = true;
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

        if (_at == _text.Length || _text[_at] is ',' or '}' or ']')
        {
            if (!_lenient)
                _problems.Add(Rules.JsonSyntax, _at, Math.Min(_at + 1, _text.Length), "A value", Describe(_at));
            _tree.DropValue(end);
            _lenient = _at == _text.Length || _lenient;
            AfterValue();
            return;
        }

        ReadValue();
    }

    private void ReadValue()
    {
        char c = _text[_at];
        int start = _at;
        switch (c)
        {
            case '{' or '[':
                if (!_tree.MayBegin)
                {
                    SkipTooDeep();
                    return;
                }

                _tree.Begin(c == '{', isFlow: true, start);
                _at++;
                _comma = -1;
                _lenient = false;
                return;
            case '"':
                string text = ReadString(isKey: false)!;
                _tree.Value(new SeedScalar(text, ScalarStyle.Quoted, source.Lines.Span(start, _at)));
                break;
            case '\'':
                text = ReadUnquoted();
                _tree.Value(new SeedScalar(text, ScalarStyle.Quoted, source.Lines.Span(start, _at)));
                break;
            default:
                if (!ReadLiteral())
                    return;
                break;
        }

        AfterValue();
    }

    /// <summary>Takes the comma after a value, or reports its absence and goes on as though it were there.</summary>
    private void AfterValue()
    {
        if (_tree.Depth == 0)
            return;
        SkipWhite();
        if (_at == _text.Length || _text[_at] is '}' or ']')
            return;
        if (_text[_at] == ',')
        {
            _comma = _at++;
            _lenient = false;
            return;
        }

        if (!_lenient && (_text[_at] is '"' or '\'' or '{' or '[' || IsWordCharacter(_text[_at])))
            _problems.Add(Rules.CommaMissing, _at, EndOfWord(_at));
        // What is no key either belongs to the same mistake.
        _lenient |= _tree.Top.IsMap && _text[_at] != '"';
    }

    /// <summary>Reports a collection beyond the depth limit, and passes over it.</summary>
    private void SkipTooDeep()
    {
        int start = _at;
        int depth = 0;
        do
        {
            char c = _text[_at++];
            if (c is '{' or '[')
            {
                depth++;
            }
            else if (c is '}' or ']')
            {
                depth--;
            }
            else if (c == '"')
            {
                while (_at < _text.Length && _text[_at] != '"')
                    _at += _text[_at] == '\\' ? 2 : 1;
                _at = Math.Min(_at + 1, _text.Length);
            }
        }
        while (depth > 0 && _at < _text.Length);

        _problems.Add(Rules.TooDeep, start, start + 1, SeedReader.Number(SeedLimits.Depth));
        // With the end of the text inside of what is passed over, the brackets around it are no mistake of their own.
        _lenient = depth > 0;
        _tree.DropValue(_at);
        if (_at < _text.Length)
            AfterValue();
    }

    private void Unexpected(string expected)
    {
        if (!_lenient && _text[_at] != CharacterScan.Placeholder)
            _problems.Add(Rules.JsonSyntax, _at, EndOfWord(_at), expected, Describe(_at));
        _lenient = true;
        _at = EndOfWord(_at);
    }

    private void SkipWhite()
    {
        while (_at < _text.Length)
        {
            char c = _text[_at];
            if (c is ' ' or '\n' or '\r' or '\t' || (source.HasPlaceholders && c == CharacterScan.Placeholder))
                _at++;
            else if (c == '#' || (c == '/' && _at + 1 < _text.Length && _text[_at + 1] is '/' or '*'))
                SkipComment();
            else if (c > '~' && char.IsWhiteSpace(c))
                SkipForeignWhite();
            else
                return;
        }
    }

    private void SkipForeignWhite()
    {
        int start = _at++;
        while (_at < _text.Length && _text[_at] > '~' && char.IsWhiteSpace(_text[_at]))
            _at++;
        _problems.Add(Rules.JsonSyntax, start, _at, "A space, a tab or a new line", CharacterScan.Name(_text[start]));
    }

    private void SkipComment()
    {
        int start = _at;
        if (_text[_at] == '/' && _text[_at + 1] == '*')
        {
            int close = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
            _at = close < 0 ? _text.Length : close + 2;
        }
        else
        {
            while (_at < _text.Length && _text[_at] is not ('\n' or '\r'))
                _at++;
        }

        if (!_commentReported)
            _problems.Add(Rules.JsonComment, start, _at);
        _commentReported = true;
    }

    private string Describe(int at)
    {
        if (at >= _text.Length)
            return "the end of the text";
        return _text[at] > '~' && char.IsWhiteSpace(_text[at])
            ? CharacterScan.Name(_text[at])
            : "'" + TreeBuilder.Shorten(_text.Substring(at, EndOfWord(at) - at)) + "'";
    }

    /// <summary>Where the word, the number or the single other character at an offset ends.</summary>
    private int EndOfWord(int at)
    {
        int end = at;
        while (end < _text.Length && IsWordCharacter(_text[end]))
            end++;
        if (end > at || at >= _text.Length)
            return end;
        return char.IsHighSurrogate(_text[at]) && at + 1 < _text.Length ? at + 2 : at + 1;
    }

    private static bool IsWordCharacter(char c)
        => c is not (<= ' ' or '"' or '\'' or ',' or ':' or '{' or '}' or '[' or ']' or '/' or '#' or '\\') && !char.IsWhiteSpace(c);
}

using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Dossier.Compiler.Reading;

/// <summary>
/// The tokens that the parser reads, none of which is lost. After a value with an anchor in a map between braces, the parser looks at the
/// next token twice, and the scanner goes on each time: the comma of <c>{ published: &amp;day 2024, url: x }</c> is gone, and a comma is said to be missing.
/// </summary>
internal sealed class YamlTokens(string text) : IScanner
{
    private readonly Scanner _scanner = new(new StringReader(text));
    private bool _isLookedAt;

    /// <inheritdoc/>
    public Mark CurrentPosition => _scanner.CurrentPosition;

    /// <inheritdoc/>
    public Token? Current => _scanner.Current;

    /// <inheritdoc/>
    public bool MoveNext()
    {
        _isLookedAt = false;
        return _scanner.MoveNext();
    }

    /// <inheritdoc/>
    public bool MoveNextWithoutConsuming()
    {
        if (_isLookedAt)
            return true;
        bool isAny = _scanner.MoveNextWithoutConsuming();
        // Behind the last token the parser makes sure that there is no other.
        _isLookedAt = isAny && _scanner.Current is not StreamEnd;
        return isAny;
    }

    /// <inheritdoc/>
    public void ConsumeCurrent()
    {
        _isLookedAt = false;
        _scanner.ConsumeCurrent();
    }
}

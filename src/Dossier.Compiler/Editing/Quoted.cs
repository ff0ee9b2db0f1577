using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Editing;

/// <summary>A value as it is written, with or without quotation marks, which a new value keeps.</summary>
/// <param name="Text">The value.</param>
/// <param name="Mark">The quotation mark; null if there is none.</param>
internal readonly record struct Quoted(string Text, char? Mark)
{
    /// <summary>The value at a position; null if it is written with escapes, or on several lines.</summary>
    public static Quoted? Of(string text, SeedSpan span)
    {
        string written = text.Substring(span.Start, span.End - span.Start);
        if (written.Length == 0 || written.IndexOfAny(['\n', '\r']) >= 0)
            return null;
        if (written[0] is not ('"' or '\''))
            return new Quoted(written, null);

        char mark = written[0];
        if (written.Length < 2 || written[written.Length - 1] != mark)
            return null;
        string inner = written.Substring(1, written.Length - 2);
        return inner.IndexOf(mark) >= 0 || (mark == '"' && inner.IndexOf('\\') >= 0) ? null : new Quoted(inner, mark);
    }

    /// <summary>Whether another value can be written in the same way.</summary>
    public bool CanHold(string value)
    {
        if (Mark is { } mark)
            return value.IndexOf(mark) < 0 && value.IndexOf('\\') < 0;

        // Ids, fields and terms are words; whatever else there is may mean something to YAML.
        foreach (char c in value)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.'))
                return false;
        }

        return value.Length > 0 && value[0] is not ('-' or '.');
    }

    /// <summary>Another value, written in the same way.</summary>
    public string With(string value) => Mark is { } mark ? mark + value + mark : value;
}

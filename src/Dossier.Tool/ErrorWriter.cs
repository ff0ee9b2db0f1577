using System.Text;
using Dossier.Tool.Reporting;

namespace Dossier.Tool;

/// <summary>Passes the parser's messages on to a screen, without what a terminal would act on: they repeat what was typed.</summary>
internal sealed class ErrorWriter(Screen screen) : TextWriter
{
    private readonly StringBuilder _line = new();

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (value == '\r')
            return;
        if (value != '\n')
        {
            _line.Append(value);
            return;
        }

        string line = _line.ToString().Replace("\t", "    ", StringComparison.Ordinal);
        _line.Clear();
        if (line.Length > 0)
            screen.Line(new Part(SafeText.Of(line)));
    }
}

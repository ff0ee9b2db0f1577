using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dossier.Tool.Reporting;

/// <summary>
/// Where a command writes for a person. Text is written as it is: nothing in it is markup, and no line is wrapped unless it is asked for.
/// </summary>
internal sealed class Screen
{
    private const int WidthOfPipe = 120;
    private const int Narrowest = 40;

    private readonly TextWriter _output;
    private readonly IAnsiConsole? _console;

    private Screen(TextWriter output, IAnsiConsole? console, int width)
    {
        _output = output;
        _console = console;
        Width = Math.Max(Narrowest, width);
    }

    /// <summary>How many columns there are.</summary>
    public int Width { get; }

    /// <summary>Whether text is coloured.</summary>
    public bool IsColoured => _console is not null;

    /// <summary>The standard output: coloured if it is a terminal that can show colours, and nobody has asked for none.</summary>
    public static Screen OfConsole() => Of(System.Console.Out, System.Console.IsOutputRedirected);

    /// <summary>The standard error.</summary>
    public static Screen OfErrors() => Of(System.Console.Error, System.Console.IsErrorRedirected);

    /// <summary>A screen without colours.</summary>
    public static Screen Plain(TextWriter output, int width = WidthOfPipe) => new(output, null, width);

    /// <summary>A screen that shows the sixteen colours of any terminal.</summary>
    public static Screen Coloured(TextWriter output, int width) => new(output, Console(output, AnsiSupport.Yes, ColorSystemSupport.Standard), width);

    /// <summary>Writes a line of parts, each in a style.</summary>
    public void Line(params ReadOnlySpan<Part> parts)
    {
        if (_console is not null)
        {
            _console.Write(new StyledLine(parts.ToArray()));
            return;
        }

        foreach (Part part in parts)
            _output.Write(part.Text);
        _output.Write('\n');
    }

    /// <summary>Writes an empty line.</summary>
    public void Blank() => _output.Write('\n');

    /// <summary>Writes text as it is, several lines of it.</summary>
    public void Raw(string text) => _output.Write(text);

    /// <summary>Writes a paragraph, broken at spaces to the width of the screen.</summary>
    public void Wrapped(string first, string rest, Tone tone, string text)
    {
        foreach (string line in Wrap(first, rest, text, Width))
            Line(new Part(line, tone));
    }

    /// <summary>Breaks text at spaces. A word that is wider than a line gets a line by itself.</summary>
    public static IEnumerable<string> Wrap(string first, string rest, string text, int width)
    {
        var line = new StringBuilder(first);
        int used = CellWidth.Of(first);
        bool isEmpty = true;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int length = CellWidth.Of(word);
            if (!isEmpty && used + 1 + length > width)
            {
                yield return line.ToString();
                line.Clear().Append(rest);
                used = CellWidth.Of(rest);
                isEmpty = true;
            }

            line.Append(isEmpty ? "" : " ").Append(word);
            used += length + (isEmpty ? 0 : 1);
            isEmpty = false;
        }

        yield return line.ToString();
    }

    private static Screen Of(TextWriter output, bool isRedirected)
    {
        if (isRedirected)
            return Plain(output);

        int width = System.Console.WindowWidth > 0 ? System.Console.WindowWidth : WidthOfPipe;
        if (Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb")
            return Plain(output, width);

        IAnsiConsole console = Console(output, AnsiSupport.Detect, ColorSystemSupport.Detect);
        return console.Profile.Capabilities.Ansi ? new Screen(output, console, width) : Plain(output, width);
    }

    private static IAnsiConsole Console(TextWriter output, AnsiSupport ansi, ColorSystemSupport colours)
        => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = ansi, ColorSystem = colours });

    /// <summary>A line that is never broken.</summary>
    private sealed class StyledLine(Part[] parts) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => new(1, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
        {
            foreach (Part part in parts)
                yield return new Segment(part.Text, Styles.Of(part.Tone));
            yield return Segment.LineBreak;
        }
    }
}

/// <summary>What a part of a line is, which decides its colour.</summary>
internal enum Tone
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>A name or a heading.</summary>
    Strong,

    /// <summary>What is beside the point, such as line numbers.</summary>
    Faint,

    /// <summary>An error.</summary>
    Error,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>Something worth knowing.</summary>
    Info,

    /// <summary>Something that is right, or that is added.</summary>
    Good,
}

/// <summary>A part of a line.</summary>
/// <param name="Text">The text, which must be safe to print.</param>
/// <param name="Tone">What it is.</param>
internal readonly record struct Part(string Text, Tone Tone = Tone.Plain);

/// <summary>The colours, from the sixteen that every terminal theme sets for itself.</summary>
internal static class Styles
{
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style Error = new(Color.Red, decoration: Decoration.Bold);
    private static readonly Style Warning = new(Color.Yellow, decoration: Decoration.Bold);
    private static readonly Style Info = new(Color.Blue, decoration: Decoration.Bold);
    private static readonly Style Good = new(Color.Green);

    /// <summary>The style of a tone.</summary>
    public static Style Of(Tone tone) => tone switch
    {
        Tone.Strong => Strong,
        Tone.Faint => Faint,
        Tone.Error => Error,
        Tone.Warning => Warning,
        Tone.Info => Info,
        Tone.Good => Good,
        _ => Style.Plain,
    };
}

using Dossier.Tool.Reporting;

namespace Dossier.Tool.Tests.Working;

/// <summary>A command line that was run.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Errors">What it wrote to the standard error.</param>
internal sealed record Ran(int Code, string Output, string Errors)
{
    /// <summary>Runs a command line as in a pipe.</summary>
    public static Ran Command(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        int code = Application.Run(arguments, new Host { Output = output, Screen = Screen.Plain(output), Errors = Screen.Plain(errors) });
        return new Ran(code, output.ToString(), errors.ToString());
    }

    /// <summary>Runs a command line as in a terminal with colours.</summary>
    public static Ran InColour(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        int code = Application.Run(arguments, new Host { Output = output, Screen = Screen.Coloured(output, 100), Errors = Screen.Coloured(errors, 100) });
        return new Ran(code, output.ToString(), errors.ToString());
    }

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

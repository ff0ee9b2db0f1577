using System.CommandLine;
using Dossier.Tool.Commands;
using Dossier.Tool.Finding;
using Dossier.Tool.Reporting;

namespace Dossier.Tool;

/// <summary>Where a command runs: its output, its errors and its folder.</summary>
internal sealed class Host
{
    /// <summary>The option that every command has.</summary>
    public Option<string?> Audience { get; } = CreateAudience();

    /// <summary>The option by which no project is asked for its seeds, which every command has.</summary>
    public Option<bool> NoProject { get; } = new("--no-project") { Description = "Take a folder as a folder, whatever project is in it: MSBuild is not run.", Recursive = true };

    /// <summary>Whether a command line lets MSBuild be asked.</summary>
    public Asking AskingOf(ParseResult result) => result.GetValue(NoProject) ? Asking.Nothing : Asking.MSBuild;

    /// <summary>Finds the seeds at a path, for the audience that the command line names, and says what could not be done as expected.</summary>
    /// <param name="path">The path.</param>
    /// <param name="result">The command line.</param>
    /// <param name="otherwise">The audience where it names none; null for that of the project.</param>
    public Workplace PlaceAt(string? path, ParseResult result, Dossier.Compiler.Disclosure.Audience? otherwise = null)
    {
        Workplace place = Workplace.At(path, AskingOf(result)).For(Audiences.Of(result.GetValue(Audience)) ?? otherwise);
        if (place.Remark is { } remark)
            Errors.Wrapped("", "", Tone.Warning, SafeText.Of(remark));
        return place;
    }

    /// <summary>Where data goes: to another program, or to a file.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Where a person reads.</summary>
    public required Screen Screen { get; init; }

    /// <summary>Where a person reads what is not the result.</summary>
    public required Screen Errors { get; init; }

    /// <summary>The folder to which paths are relative.</summary>
    public string CurrentFolder { get; init; } = Environment.CurrentDirectory;

    private static Option<string?> CreateAudience()
    {
        var option = new Option<string?>("--audience") { Description = "For whom: what is marked for narrower readers is left out.", HelpName = "AUDIENCE", Recursive = true };
        option.CompletionSources.Add(Audiences.All);
        return option;
    }
}

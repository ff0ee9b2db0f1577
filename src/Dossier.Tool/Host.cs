using System.CommandLine;
using Dossier.Tool.Commands;
using Dossier.Tool.Reporting;

namespace Dossier.Tool;

/// <summary>Where a command runs: its output, its errors and its folder.</summary>
internal sealed class Host
{
    /// <summary>The option that every command has.</summary>
    public Option<string?> Audience { get; } = CreateAudience();

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

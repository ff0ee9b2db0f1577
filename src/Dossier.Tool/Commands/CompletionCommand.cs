using System.CommandLine;

namespace Dossier.Tool.Commands;

/// <summary><c>dossier completion bash</c>: a script that completes commands, options, rules and ids in a shell.</summary>
internal static class CompletionCommand
{
    private const string Bash =
        """
        # Add to ~/.bashrc:  source <(dossier completion bash)
        _dossier() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(dossier "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _dossier dossier

        """;

    private const string Zsh =
        """
        # Add to ~/.zshrc:  source <(dossier completion zsh)
        _dossier() {
          local -a words
          words=("${(@f)$(dossier "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
          compadd -a words
          _files
        }
        compdef _dossier dossier

        """;

    private const string Fish =
        """
        # Add to ~/.config/fish/config.fish:  dossier completion fish | source
        complete -c dossier -a '(set -l line (commandline -cp); dossier "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)'

        """;

    private const string PowerShell =
        """
        # Add to $PROFILE:  dossier completion powershell | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName dossier -ScriptBlock {
            param($word, $ast, $position)
            dossier "[suggest:$position]" "$ast" | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;

    /// <summary>The command.</summary>
    public static Command Create(Host host)
    {
        var shell = new Argument<string>("shell") { HelpName = "shell", Description = "bash, zsh, fish or powershell." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "powershell");
        var command = new Command("completion", "Print a script that completes commands, options, rules and ids in a shell. Its first line says where it goes.") { shell };
        command.SetAction(result =>
        {
            host.Output.Write((result.GetValue(shell) switch { "bash" => Bash, "zsh" => Zsh, "fish" => Fish, _ => PowerShell }).ReplaceLineEndings("\n"));
            return ExitCodes.Fine;
        });
        return command;
    }
}

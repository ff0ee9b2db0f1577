using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Dossier.Tool.Commands;
using Dossier.Tool.Finding;
using Dossier.Tool.Reporting;

namespace Dossier.Tool;

/// <summary>The command line as a whole.</summary>
internal static class Application
{
    private const string About =
        """
        Works with seed files of Dossier: hand-written YAML or JSON records of incidents, actors, places and sources.

        Start here:
          dossier new          start a dataset in this folder
          dossier check        check it: each mistake with its line, and what to write instead
          dossier fix          see which mistakes can be corrected for you
          dossier get ID       read one record
          dossier show         make a page to look at all of it
          dossier import FILE  turn a table into seeds: CSV, a spreadsheet, JSON
          dossier export       hand it to other programs

        Exit codes: 0 all is well, 1 mistakes in the data, 2 the command cannot do what was typed: see its message.
        """;

    /// <summary>Runs a command line.</summary>
    public static int Run(string[] arguments, Host host)
    {
        try
        {
            ParseResult result = Parse(arguments, host);
            if (result.Action is ParseErrorAction errors)
            {
                errors.ShowHelp = false;
                errors.ShowTypoCorrections = MayBeSlips(result);
            }
            else
            {
                RefuseEmpty(result);
            }

            using var errorWriter = new ErrorWriter(host.Errors);
            bool isWrong = result.Action is ParseErrorAction;
            int code = Invoke(result, host, errorWriter, isWrong);
            if (!isWrong)
                return code;
            host.Errors.Line(new Part($"To see how it is used: {CommandOf(result)} --help", Tone.Faint));
            return ExitCodes.WrongUse;
        }
        catch (Exception exception) when (exception is WrongUseException or QueryFailedException)
        {
            host.Errors.Wrapped("", "", Tone.Plain, SafeText.Of(exception.Message));
            return ExitCodes.WrongUse;
        }
        catch (Exception exception) when (exception is not IOException)
        {
            // Nobody who keeps a dataset can do anything with a trace. Output that cannot be written is for the caller.
            host.Errors.Wrapped("", "", Tone.Plain, SafeText.Of($"The command could not be carried out: {exception.Message}"));
            return ExitCodes.WrongUse;
        }
    }

    /// <summary>Parses a command line without running it.</summary>
    public static ParseResult Parse(string[] arguments)
        => Parse(arguments, new Host { Output = TextWriter.Null, Screen = Screen.Plain(TextWriter.Null), Errors = Screen.Plain(TextWriter.Null) });

    private static ParseResult Parse(string[] arguments, Host host)
        => Create(host).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });

    // A variable of a script that is not set is an empty argument; no path, id or rule is empty. What a shell completes may be.
    private static void RefuseEmpty(ParseResult result)
    {
        bool isCompletion = result.Tokens.Any(static token => token.Type == TokenType.Directive);
        if (!isCompletion && result.Tokens.Any(static token => token.Value.Length == 0))
            throw new WrongUseException($"An argument is empty: \"\". Write a value between the quotation marks, or leave it out. To see how it is used: {CommandOf(result)} --help");
    }

    // The parser finds an option for every word: a path too many is not a slip of one.
    private static bool MayBeSlips(ParseResult result)
        => result.UnmatchedTokens.All(token => token.Length > 2 && (token[0] == '-' || result.CommandResult.Command is RootCommand));

    // The parser calls the command by the name of the assembly, which has another name than the command.
    private static int Invoke(ParseResult result, Host host, ErrorWriter errors, bool isWrong)
    {
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = isWrong ? errors : host.Output, Error = errors, ProcessTerminationTimeout = null };
        if (result.Action is not HelpAction)
            return result.Invoke(configuration);

        using var help = new StringWriter { NewLine = "\n" };
        configuration.Output = help;
        int code = result.Invoke(configuration);
        host.Output.Write(help.ToString().Replace(RootCommand.ExecutableName, "dossier", StringComparison.Ordinal).ReplaceLineEndings("\n"));
        return code;
    }

    private static RootCommand Create(Host host)
    {
        var root = new RootCommand(About)
        {
            host.Audience,
            host.NoProject,
            CheckCommand.Create(host),
            FixCommand.Create(host),
            ExplainCommand.Create(host),
            GetCommand.Create(host),
            AddCommand.Create(host),
            NewCommand.Create(host),
            ImportCommand.Create(host),
            ShowCommand.Create(host),
            ExportCommand.Create(host),
            CodebookCommand.Create(host),
            SchemaCommand.Create(host),
            CompletionCommand.Create(host),
        };
        root.SetAction(_ => Run(["--help"], host));
        return root;
    }

    private static string CommandOf(ParseResult result)
    {
        string name = result.CommandResult.Command is RootCommand ? "" : " " + result.CommandResult.Command.Name;
        return "dossier" + name;
    }
}

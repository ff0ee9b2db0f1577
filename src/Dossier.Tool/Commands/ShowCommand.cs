using System.CommandLine;
using System.CommandLine.Completions;
using System.Net;
using System.Text;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Tool.Checking;
using Dossier.Tool.Finding;
using Dossier.Tool.Reporting;
using Dossier.Tool.Showing;
using Dossier.Tool.Watching;

namespace Dossier.Tool.Commands;

/// <summary><c>dossier show</c>: the dataset as one HTML file to look at.</summary>
internal static class ShowCommand
{
    private const string DefaultFile = "dossier.html";
    private const int MostPort = 65535;

    /// <summary>The command.</summary>
    public static Command Create(Host host)
    {
        var path = Shared.PathArgument();
        var output = new Option<string?>("--output", "-o") { Description = $"The file to write; {DefaultFile} if it is left out.", HelpName = "FILE" };
        var title = new Option<string?>("--title") { Description = "The title of the page; the dataset's name if it is left out.", HelpName = "TEXT" };
        var since = new Option<string?>("--since") { Description = "Leave out what was certainly over before this date, such as 2023-11 or 2023-11-21.", HelpName = "DATE" };
        var kinds = new Option<string[]>("--kind", "-k") { Description = "Only records of this kind, such as incident or air-strike, and what they refer to. Can be repeated.", HelpName = "KIND" };
        kinds.CompletionSources.Add(static _ => ShownRecords.KindNames(Compiler.Modelling.ModelLoader.BuiltIn).Select(static name => new CompletionItem(name)));
        var watch = new Option<bool>("--watch") { Description = "Write it again whenever a seed changes, until Ctrl+C." };
        var serve = new Option<bool>("--serve") { Description = "Serve it on this machine instead of writing a file; with --watch, open pages follow each change." };
        var port = new Option<int>("--port") { Description = "The port for --serve; any that is free if it is left out.", HelpName = "PORT" };
        var command = new Command("show", "Make one HTML file to look at the dataset: map, timeline, network, and every record with who says so.")
        {
            path, output, title, since, kinds, watch, serve, port,
        };
        command.SetAction((result, cancellation) =>
        {
            if (!PageFile.IsThere)
                throw new WrongUseException("This copy of the command was built without Node.js, so it does not have the page. The copy on the package feed has it: dotnet tool install Dossier.Tool");
            var request = new Request(
                result.GetValue(path), host.AskingOf(result), Audiences.Of(result.GetValue(host.Audience)), result.GetValue(title), ReadDate(result.GetValue(since)), result.GetValue(kinds) ?? []);
            int wanted = result.GetValue(port);
            if (wanted is < 0 or > MostPort)
                throw new WrongUseException($"'{wanted}' is not a port: write a number from 1 to {MostPort}.");
            if (result.GetValue(serve))
            {
                if (result.GetValue(output) is not null)
                    throw new WrongUseException("--serve writes no file: leave out --output.");
                return Task.FromResult(Serve(host, request, wanted, result.GetValue(watch), cancellation));
            }

            string file = result.GetValue(output) ?? DefaultFile;
            return Task.FromResult(result.GetValue(watch) ? WatchInto(host, request, file, cancellation) : Once(host, request, file));
        });
        return command;
    }

    private static EdtfDate ReadDate(string? text)
        => text is null ? default
            : EdtfDate.TryParse(text, out EdtfDate date) && !date.IsUnknown ? date
            : throw new WrongUseException($"'{text}' is not a valid date. Write a day, a month or a year, such as 2023-11-21, 2023-11 or 2023.");

    private static int Once(Host host, Request request, string file)
    {
        CheckedSeeds seeds = Read(request, null);
        WriteIfOpen(host, request, seeds, file);
        return HasErrors(seeds) ? ExitCodes.Mistakes : ExitCodes.Fine;
    }

    private static int WatchInto(Host host, Request request, string file, CancellationToken cancellation)
        => Follow(host, request, seeds => WriteIfOpen(host, request, seeds, file), static _ => { }, cancellation);

    private static int Serve(Host host, Request request, int port, bool follows, CancellationToken cancellation)
    {
        using PageServer server = Start(port);
        void Show(CheckedSeeds seeds)
        {
            bool isShut = DisclosureGate.IsShut(host, seeds, "The page shows nothing but this.");
            server.Show(isShut ? DisclosureGate.Page(seeds, follows) : PageFile.Of(Page(request, seeds), server.Token));
            if (!isShut)
                Remark(host, seeds);
        }

        if (follows)
        {
            host.Screen.Line(new Part($"Open {server.Address} in a browser.", Tone.Good));
            return Follow(host, request, Show, server.TellBroken, cancellation);
        }

        CheckedSeeds seeds = Read(request, null);
        Show(seeds);
        host.Screen.Line(new Part($"Open {server.Address} in a browser; Ctrl+C ends.", Tone.Good));
        cancellation.WaitHandle.WaitOne();
        return HasErrors(seeds) ? ExitCodes.Mistakes : ExitCodes.Fine;
    }

    private static int Follow(Host host, Request request, Action<CheckedSeeds> show, Action<string> tellBroken, CancellationToken cancellation)
    {
        using var changes = new SeedChanges(Workplace.At(request.Path, request.Asking));
        CheckedSeeds? seeds = null;
        try
        {
            while (true)
            {
                try
                {
                    seeds = Read(request, seeds);
                    show(seeds);
                }
                catch (Exception exception) when (exception is WrongUseException or QueryFailedException && seeds is not null)
                {
                    // A file that is being saved cannot be read for a moment; what was shown stays.
                    host.Errors.Wrapped("", "", Tone.Plain, SafeText.Of(exception.Message));
                    tellBroken(exception.Message);
                }

                host.Screen.Line(new Part("Waiting for changes; Ctrl+C ends.", Tone.Faint));
                changes.Wait(cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            return seeds is not null && HasErrors(seeds) ? ExitCodes.Mistakes : ExitCodes.Fine;
        }
    }

    private static PageServer Start(int port)
    {
        try
        {
            return new PageServer(port);
        }
        catch (HttpListenerException exception)
        {
            throw new WrongUseException($"The page cannot be served on port {port}: {exception.Message}. Write another number, or leave out --port.");
        }
    }

    private static CheckedSeeds Read(Request request, CheckedSeeds? before)
    {
        var seeds = CheckedSeeds.Of(Workplace.At(request.Path, request.Asking).For(request.Audience), before);
        if (seeds.IsEmpty || seeds.Project is not { } project)
            throw new WrongUseException(CheckCommand.NothingFound(seeds.Place));
        if (request.Shown.UnknownKinds(project.Disclosed.Model.Model).FirstOrDefault() is { } unknown)
            throw new WrongUseException($"There is no kind '{unknown}'.{Suggestion.For(unknown, [.. ShownRecords.KindNames(project.Disclosed.Model.Model)])}");
        return seeds;
    }

    private static PageBuilder Page(Request request, CheckedSeeds seeds)
    {
        var page = new PageBuilder(seeds, request.Title, request.Shown);
        if (page.Count > 0)
            return page;
        throw new WrongUseException(HasErrors(seeds)
            ? "There is no record to show: the seeds have errors, and no record could be read. To see them: dossier check"
            : "There is no record to show: nothing matches --since and --kind, or no seed has a record.");
    }

    private static void WriteIfOpen(Host host, Request request, CheckedSeeds seeds, string file)
    {
        if (!DisclosureGate.IsShut(host, seeds, $"Nothing is written to '{file}'."))
            Write(host, request, seeds, file);
    }

    private static void Write(Host host, Request request, CheckedSeeds seeds, string file)
    {
        PageBuilder page = Page(request, seeds);
        string html = PageFile.Of(page);
        Written.To(file, () =>
        {
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
                Directory.CreateDirectory(folder);
            File.WriteAllText(file, html, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        });
        Remark(host, seeds);
        host.Screen.Line(new Part($"Written: {SafeText.Of(file)}", Tone.Good), new Part($"  {page.Count} {(page.Count == 1 ? "record" : "records")}", Tone.Faint));
    }

    // Whoever looks at the page must know that the seeds were not in order, and so does the page itself.
    private static void Remark(Host host, CheckedSeeds seeds)
    {
        if (ErrorRemark.Of(seeds, "on the page, which says so") is { } remark)
            host.Errors.Wrapped("", "", Tone.Warning, remark);
    }

    private static bool HasErrors(CheckedSeeds seeds) => !seeds.Disclosing.IsEmpty || seeds.Messages.Any(static message => message.Severity == RuleSeverity.Error);

    /// <summary>What is to be shown.</summary>
    private sealed record Request(string? Path, Asking Asking, Audience? Audience, string? Title, EdtfDate Since, IReadOnlyList<string> Kinds)
    {
        public ShownRecords Shown { get; } = new(Since, Kinds);
    }
}

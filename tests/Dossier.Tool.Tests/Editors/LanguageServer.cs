using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Dossier.Tool.Tests.Editors;

/// <summary>The language server of YAML editors, over its standard input and output.</summary>
internal sealed class LanguageServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Task _reading;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _asked = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonArray>> _diagnostics = new(StringComparer.Ordinal);
    private readonly Lock _writing = new();
    private int _number;

    /// <summary>Starts it.</summary>
    /// <param name="folder">The folder that is open in the editor.</param>
    /// <param name="settings">The settings of the editor under <c>yaml</c>, as in <c>.vscode/settings.json</c>.</param>
    public LanguageServer(string folder, JsonObject settings)
    {
        Settings = settings;
        Settings["schemaStore"] = new JsonObject { ["enable"] = false };
        var start = new ProcessStartInfo("node", [NodeModules.PathOf("node_modules/yaml-language-server/bin/yaml-language-server"), "--stdio"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
        _reading = Task.Run(Read);
        string root = new Uri(folder + "/").AbsoluteUri;
        Ask("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = root,
            ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = root, ["name"] = "seeds" }),
            ["capabilities"] = JsonNode.Parse("""
                {
                  "workspace": { "configuration": true, "workspaceFolders": true, "didChangeConfiguration": { "dynamicRegistration": true } },
                  "textDocument": {
                    "completion": { "completionItem": { "snippetSupport": true, "documentationFormat": ["markdown", "plaintext"] } },
                    "hover": { "contentFormat": ["markdown", "plaintext"] },
                    "publishDiagnostics": {}
                  }
                }
                """),
        });
        Say("initialized", new JsonObject());
        Say("workspace/didChangeConfiguration", new JsonObject { ["settings"] = new JsonObject { ["yaml"] = Settings.DeepClone() } });
    }

    private JsonObject Settings { get; }

    /// <summary>Opens a text in the editor, and gives what is wrong with it: line, column and message, from 1.</summary>
    public string[] Diagnose(string path, string text)
    {
        string uri = Open(path, text);
        JsonArray diagnostics = Wait(_diagnostics.GetOrAdd(uri, static _ => new TaskCompletionSource<JsonArray>(TaskCreationOptions.RunContinuationsAsynchronously)).Task, "diagnostics of " + path);
        return [.. diagnostics.Select(static one => string.Create(
            CultureInfo.InvariantCulture,
            $"{(int)one!["range"]!["start"]!["line"]! + 1}:{(int)one["range"]!["start"]!["character"]! + 1} {(string)one["message"]!}"))];
    }

    /// <summary>What is offered at the mark <c>|</c> of a text.</summary>
    public Offer[] Complete(string path, string text)
    {
        JsonNode? answer = At("textDocument/completion", path, text);
        JsonArray items = answer as JsonArray ?? answer!["items"]!.AsArray();
        return [.. items.Select(static item => new Offer((string)item!["label"]!, TextOf(item["documentation"]), (string?)item["textEdit"]?["newText"] ?? (string?)item["insertText"] ?? ""))];
    }

    /// <summary>The tooltip at the mark <c>|</c> of a text.</summary>
    public string Hover(string path, string text) => TextOf(At("textDocument/hover", path, text)?["contents"]);

    /// <summary>What is shown above a text.</summary>
    public string[] Above(string path, string text)
    {
        string uri = Open(path, text);
        return [.. Ask("textDocument/codeLens", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri } })!.AsArray().Select(static lens => (string)lens!["command"]!["title"]!)];
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private JsonNode? At(string method, string path, string text)
    {
        int mark = text.IndexOf('|', StringComparison.Ordinal);
        string before = text[..mark];
        int line = before.Count(static c => c == '\n');
        string uri = Open(path, before + text[(mark + 1)..]);
        return Ask(method, new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri },
            ["position"] = new JsonObject { ["line"] = line, ["character"] = before.Length - (before.LastIndexOf('\n') + 1) },
        });
    }

    // Each text is a document of its own, so that nothing is left of those before.
    private string Open(string path, string text)
    {
        string uri = new Uri(Path.Combine(Path.GetDirectoryName(path)!, string.Create(CultureInfo.InvariantCulture, $"{Interlocked.Increment(ref _number)}-{Path.GetFileName(path)}"))).AbsoluteUri;
        Say("textDocument/didOpen", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = text } });
        return uri;
    }

    private JsonNode? Ask(string method, JsonObject parameters)
    {
        int id = Interlocked.Increment(ref _number);
        var answer = new TaskCompletionSource<JsonNode?>(TaskCreationOptions.RunContinuationsAsynchronously);
        _asked[id] = answer;
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return Wait(answer.Task, method);
    }

    private void Say(string method, JsonObject parameters) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    private T Wait<T>(Task<T> task, string what)
    {
        Assert.True(Task.WaitAny([task, _reading], Patience) == 0, $"The language server did not answer: {what}");
        return task.Result;
    }

    private void Send(JsonObject message)
    {
        byte[] body = Encoding.UTF8.GetBytes(message.ToJsonString());
        lock (_writing)
        {
            Stream input = _process.StandardInput.BaseStream;
            input.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
            input.Write(body);
            input.Flush();
        }
    }

    private void Read()
    {
        Stream output = _process.StandardOutput.BaseStream;
        while (ReadMessage(output) is { } message)
        {
            string? method = (string?)message["method"];
            if (method is null)
            {
                if (_asked.TryRemove((int)message["id"]!, out TaskCompletionSource<JsonNode?>? answer))
                    answer.SetResult(message["result"]);
            }
            else if (message["id"] is { } id)
            {
                Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["result"] = AnswerTo(method, message["params"]) });
            }
            else if (method == "textDocument/publishDiagnostics")
            {
                JsonNode about = message["params"]!;
                _diagnostics.GetOrAdd((string)about["uri"]!, static _ => new TaskCompletionSource<JsonArray>(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult(about["diagnostics"]!.AsArray());
            }
        }
    }

    private JsonArray? AnswerTo(string method, JsonNode? parameters)
        => method == "workspace/configuration"
            ? [.. parameters!["items"]!.AsArray().Select(item => (string?)item!["section"] == "yaml" ? Settings.DeepClone() : new JsonObject())]
            : null;

    private static JsonNode? ReadMessage(Stream output)
    {
        int length = 0;
        for (string? header = ReadLine(output); header?.Length != 0; header = ReadLine(output))
        {
            if (header is null)
                return null;
            if (header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                length = int.Parse(header["Content-Length:".Length..], CultureInfo.InvariantCulture);
        }

        var body = new byte[length];
        output.ReadExactly(body);
        return JsonNode.Parse(body);
    }

    private static string? ReadLine(Stream output)
    {
        var line = new StringBuilder();
        for (int read = output.ReadByte(); read != '\n'; read = output.ReadByte())
        {
            if (read < 0)
                return null;
            if (read != '\r')
                line.Append((char)read);
        }

        return line.ToString();
    }

    private static string TextOf(JsonNode? documentation) => documentation switch
    {
        JsonValue text => (string)text!,
        JsonObject markup => (string)markup["value"]!,
        JsonArray several => string.Join('\n', several.Select(TextOf)),
        _ => "",
    };
}

/// <summary>What an editor offers.</summary>
/// <param name="Label">What is shown in the list.</param>
/// <param name="Documentation">What is shown beside it.</param>
/// <param name="Text">What is inserted.</param>
internal sealed record Offer(string Label, string Documentation, string Text);

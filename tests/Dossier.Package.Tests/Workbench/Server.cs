using System.Diagnostics;
using System.Net;

namespace Dossier.Package.Tests.Workbench;

/// <summary>A web application that was built, while it runs.</summary>
internal sealed class Server : IDisposable
{
    private const string Listening = "Now listening on: ";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly HttpClient _client;

    private Server(Process process, string address)
    {
        _process = process;
        _client = new HttpClient { BaseAddress = new Uri(address) };
    }

    /// <summary>Starts a program at an address that is free, and waits until it listens.</summary>
    public static Server Start(ProcessStartInfo start)
    {
        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add("http://127.0.0.1:0");
        start.RedirectStandardOutput = true;
        var process = new Process { StartInfo = start };
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null)
                address.TrySetException(new InvalidOperationException("The server ended before it listened."));
            else if (line.Data.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
                address.TrySetResult(line.Data[(at + Listening.Length)..].Trim());
        };
        process.Start();
        process.BeginOutputReadLine();
        try
        {
            return new Server(process, address.Task.WaitAsync(Patience).GetAwaiter().GetResult());
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    /// <summary>What it answers: the body, or the status where it is not 200.</summary>
    public string Get(string path)
    {
        using HttpResponseMessage response = _client.GetAsync(path).GetAwaiter().GetResult();
        return response.StatusCode == HttpStatusCode.OK
            ? response.Content.ReadAsStringAsync().GetAwaiter().GetResult()
            : ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}

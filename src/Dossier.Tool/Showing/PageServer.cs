using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Dossier.Tool.Showing;

/// <summary>
/// Serves the page on this machine alone, and tells it when it has changed. Only requests that name this machine are answered, so that no page
/// from elsewhere can read the data through a name that leads here.
/// </summary>
internal sealed class PageServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly List<Stream> _listening = [];
    private readonly int _port;
    private byte[] _page = [];
    private string? _lastEvent;

    /// <summary>Starts to serve.</summary>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <exception cref="HttpListenerException">The port is in use.</exception>
    public PageServer(int port)
    {
        _port = port == 0 ? FreePort() : port;
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Task.Run(ListenAsync);
    }

    /// <summary>Where the page is.</summary>
    public string Address => $"http://127.0.0.1:{_port}/";

    /// <summary>What the page recognises this server by.</summary>
    public string Token { get; } = Convert.ToHexString(RandomNumberGenerator.GetBytes(8));

    /// <summary>Serves another page, and tells those that are open.</summary>
    public void Show(string page)
    {
        bool isFirst = _page.Length == 0;
        _page = Encoding.UTF8.GetBytes(page);
        _lastEvent = null;
        if (!isFirst)
            Tell("changed", "");
    }

    /// <summary>Tells the pages that are open that the seeds have mistakes, so that what they show is what could be read.</summary>
    public void TellBroken(string text)
    {
        _lastEvent = text;
        Tell("broken", text);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _listener.Close();
        lock (_listening)
            _listening.ForEach(static stream => stream.Dispose());
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ListenAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync().ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            try
            {
                Answer(context);
            }
            catch (Exception exception) when (exception is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
            {
                // Whoever asked has gone.
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        HttpListenerResponse response = context.Response;
        response.Headers["X-Content-Type-Options"] = "nosniff";
        response.Headers["Cache-Control"] = "no-store";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        string? host = context.Request.Headers["Host"];
        if (host != $"127.0.0.1:{_port}" && host != $"localhost:{_port}")
        {
            response.StatusCode = (int)HttpStatusCode.Forbidden;
        }
        else if (context.Request.HttpMethod == "GET" && context.Request.Url?.AbsolutePath == "/")
        {
            response.ContentType = "text/html; charset=utf-8";
            response.ContentLength64 = _page.Length;
            response.OutputStream.Write(_page);
        }
        else if (context.Request.HttpMethod == "GET" && context.Request.Url?.AbsolutePath == "/events")
        {
            response.ContentType = "text/event-stream";
            response.SendChunked = true;

            // Under the lock, so that no change is told between the greeting and the place among those who listen.
            lock (_listening)
            {
                Write(response.OutputStream, ": here\n\n");
                if (_lastEvent is { } text)
                    Write(response.OutputStream, Event("broken", text));
                _listening.Add(response.OutputStream);
            }

            return;
        }
        else
        {
            response.StatusCode = (int)HttpStatusCode.NotFound;
        }

        response.Close();
    }

    private void Tell(string name, string text)
    {
        lock (_listening)
        {
            for (int i = _listening.Count - 1; i >= 0; i--)
            {
                try
                {
                    Write(_listening[i], Event(name, text));
                }
                catch (Exception exception) when (exception is HttpListenerException or IOException or ObjectDisposedException)
                {
                    _listening.RemoveAt(i);
                }
            }
        }
    }

    private static string Event(string name, string text) => $"event: {name}\ndata: {text.ReplaceLineEndings(" ")}\n\n";

    private static void Write(Stream stream, string text)
    {
        stream.Write(Encoding.UTF8.GetBytes(text));
        stream.Flush();
    }
}

using System.Net;
using System.Net.Sockets;
using System.Text;
using Dossier.Tool.Showing;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Showing;

/// <summary><c>show</c> as it is typed, and what it serves.</summary>
public sealed class ShowTests
{
    [Fact]
    public void A_page_is_written_or_a_sentence_says_why_there_is_none()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Ran ran = Ran.Command("show", folder.Path, "-o", folder.PathOf("out/page.html"), "--title", "A </title><script> & more");

        if (!PageFile.IsThere)
        {
            Assert.Equal(2, ran.Code);
            Assert.Contains("built without Node.js", ran.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
            return;
        }

        Assert.Equal(0, ran.Code);
        string page = folder.Read("out/page.html");
        Assert.Contains("<title>A &lt;/title&gt;&lt;script&gt; &amp; more", page, StringComparison.Ordinal);
        Assert.Contains("connect-src 'none'", page, StringComparison.Ordinal);
        Assert.DoesNotContain("dossier-watch\"", page.Split("<script", 2)[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no kind 'incidnt'. Did you mean 'incident'?", "--kind", "incidnt")]
    [InlineData("'soon' is not a valid date.", "--since", "soon")]
    [InlineData("nothing matches --since and --kind", "--kind", "tally")]
    [InlineData("leave out --output", "--serve", "-o", "x.html")]
    [InlineData("'99999' is not a port", "--serve", "--port", "99999")]
    public void What_cannot_be_shown_is_said(string sentence, params string[] options)
    {
        if (!PageFile.IsThere)
            return;
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Ran ran = Ran.Command(["show", folder.Path, .. options]);

        Assert.Equal(2, ran.Code);
        Assert.Contains(sentence, ran.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void Seeds_with_errors_give_a_page_and_an_exit_code_and_none_that_can_be_read_a_sentence()
    {
        if (!PageFile.IsThere)
            return;
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.With("place: harbour", "place: harbor"));
        Assert.Equal(1, Ran.Command("show", folder.Path, "-o", folder.PathOf("page.html")).Code);
        Assert.True(File.Exists(folder.PathOf("page.html")));

        folder.Write("seeds/a.yaml", "incidents: [");
        Ran broken = Ran.Command("show", folder.Path, "-o", folder.PathOf("none.html"));
        Assert.Equal(2, broken.Code);
        Assert.Contains("dossier check", broken.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathOf("none.html")));
    }

    [Fact]
    public async Task The_page_is_served_to_this_machine_by_its_name_alone()
    {
        using var server = new PageServer(0);
        server.Show("<p>one</p>");
        var address = new Uri(server.Address);

        Assert.Contains("<p>one</p>", await AskAsync(address, "GET / HTTP/1.1", address.Authority), StringComparison.Ordinal);
        Assert.Contains("no-store", await AskAsync(address, "GET / HTTP/1.1", address.Authority), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 404", await AskAsync(address, "GET /else HTTP/1.1", address.Authority), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 404", await AskAsync(address, "POST / HTTP/1.1", address.Authority), StringComparison.Ordinal);
        string elsewhere = await AskAsync(address, "GET / HTTP/1.1", "example.org");
        Assert.DoesNotContain("<p>one</p>", elsewhere, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 4", elsewhere, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_page_is_told_of_a_change()
    {
        using var server = new PageServer(0);
        server.Show("<p>one</p>");
        var address = new Uri(server.Address);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, address.Port);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET /events HTTP/1.1\r\nHost: {address.Authority}\r\n\r\n"));
        await ReadUntilAsync(stream, ": here");

        server.Show("<p>two</p>");
        await ReadUntilAsync(stream, "event: changed");
        server.TellBroken("two\nlines");
        await ReadUntilAsync(stream, "event: broken\ndata: two lines\n\n");
        Assert.Contains("<p>two</p>", await AskAsync(address, "GET / HTTP/1.1", address.Authority), StringComparison.Ordinal);
    }

    private static async Task<string> AskAsync(Uri address, string request, string host)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, address.Port);
        NetworkStream stream = client.GetStream();
        string length = request.StartsWith("POST", StringComparison.Ordinal) ? "Content-Length: 0\r\n" : "";
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{request}\r\nHost: {host}\r\n{length}Connection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(1));
    }

    private static async Task ReadUntilAsync(NetworkStream stream, string text)
    {
        var seen = new StringBuilder();
        var buffer = new byte[1024];
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!seen.ToString().Contains(text, StringComparison.Ordinal))
        {
            int read = await stream.ReadAsync(buffer, limit.Token);
            Assert.NotEqual(0, read);
            seen.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }
    }
}

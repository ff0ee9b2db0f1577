using System.Diagnostics;

namespace Dossier.Benchmarks.Measuring;

/// <summary>A compiler that stays up between builds. It is nobody's child, so that its processor time must be asked for.</summary>
internal sealed class CompilerServer(string pipe) : IDisposable
{
    private Process? _process;

    /// <summary>What tells a build to use this one.</summary>
    public IReadOnlyList<string> BuildArguments { get; } = ["-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + pipe];

    /// <summary>Whether it is up.</summary>
    public bool IsUp => Find() is not null;

    /// <summary>The processor time that it has used, in milliseconds; NaN where it cannot be told from others.</summary>
    public double ProcessorMilliseconds
    {
        get
        {
            if (Find() is not { } process)
                return OperatingSystem.IsLinux() ? 0 : double.NaN;

            process.Refresh();
            return process.TotalProcessorTime.TotalMilliseconds;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (IsUp || !OperatingSystem.IsLinux())
            Child.Dotnet(["exec", Machine.CompilerServer, "-pipename:" + pipe, "-shutdown"]);
        _process?.Dispose();
    }

    private Process? Find()
    {
        if (_process is { HasExited: false })
            return _process;
        return _process = OperatingSystem.IsLinux() ? Process.GetProcessesByName("VBCSCompiler").FirstOrDefault(IsThis) : null;
    }

    private bool IsThis(Process process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process.Id}/cmdline").Contains(pipe, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // It ended meanwhile.
            return false;
        }
    }
}

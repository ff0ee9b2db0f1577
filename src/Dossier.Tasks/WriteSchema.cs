using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Project;
using Microsoft.Build.Framework;

namespace Dossier.Tasks;

/// <summary>
/// Writes the JSON Schema of a project's seeds, by which editors complete and check them: the one that <c>dossier schema</c> writes.
/// </summary>
/// <remarks>
/// It never fails a build, and never warns, since a project may treat warnings as errors: what is wrong with seeds, the generator reports, and
/// a schema that could not be written is a line in the log.
/// </remarks>
public sealed class WriteSchema : ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancelled = new();

    /// <inheritdoc/>
    public IBuildEngine? BuildEngine { get; set; }

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The seeds and model files, each with its logical path as the metadata <c>DossierPath</c>.</summary>
    [Required]
    public ITaskItem[] Seeds { get; set; } = [];

    /// <summary>For whom the build is; empty for the public.</summary>
    public string Audience { get; set; } = "";

    /// <summary>The file to write.</summary>
    [Required]
    public string Path { get; set; } = "";

    /// <inheritdoc/>
    public bool Execute()
    {
        try
        {
            var files = Seeds.Select(static item => SeedText.Read(item.GetMetadata("DossierPath").Replace('\\', '/'), item.GetMetadata("FullPath"))).ToArray();
            Output.Write(System.IO.Path.GetFullPath(Path), ProjectSchema.Write(files, TaskSettings.For(Audience), _cancelled.Token));
        }
        catch (OperationCanceledException)
        {
            Say($"The schema '{Path}' was not written: the build was cancelled.");
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException || Fault.IsOne(exception))
        {
            Say($"The schema '{Path}' was not written: {exception.Message}");
        }

        return true;
    }

    /// <inheritdoc/>
    public void Cancel() => _cancelled.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancelled.Dispose();

    private void Say(string text) => BuildEngine?.LogMessageEvent(new BuildMessageEventArgs(text, helpKeyword: "", senderName: nameof(WriteSchema), MessageImportance.High));
}

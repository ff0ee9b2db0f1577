using System.Collections;
using System.Globalization;
using Microsoft.Build.Framework;

namespace Dossier.Tool.Tests.Tasks;

/// <summary>A build that keeps the errors of its tasks.</summary>
internal sealed class RecordingEngine : IBuildEngine
{
    private readonly List<string> _errors = [];

    public IReadOnlyList<string> Errors => _errors;

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "";

    public void LogErrorEvent(BuildErrorEventArgs e)
    {
        // Below the folder of the test.
        string[] parts = e.File.Replace('\\', '/').Split('/');
        string file = string.Join('/', parts.SkipWhile(static part => part != "seeds"));
        _errors.Add(string.Create(CultureInfo.InvariantCulture, $"{file}({e.LineNumber},{e.ColumnNumber}): {e.Code}: {e.Message}"));
    }

    public void LogMessageEvent(BuildMessageEventArgs e)
    {
    }

    public void LogWarningEvent(BuildWarningEventArgs e) => throw new InvalidOperationException(e.Message);

    public void LogCustomEvent(CustomBuildEventArgs e) => throw new NotSupportedException();

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => throw new NotSupportedException();
}

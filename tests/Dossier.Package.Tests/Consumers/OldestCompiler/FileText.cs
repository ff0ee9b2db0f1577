using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OldestCompiler;

internal sealed class FileText(string path) : AdditionalText
{
    public override string Path => path;

    public static SourceText Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        return SourceText.From(file);
    }

    public override SourceText GetText(CancellationToken cancellationToken = default) => Read(path);
}

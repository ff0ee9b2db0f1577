using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Project;
using Dossier.Tool.Checking;

namespace Dossier.Tool.Reporting;

/// <summary>Messages and figures as JSON, for scripts.</summary>
/// <param name="output">Where to.</param>
internal sealed class JsonReport(TextWriter output) : IReport
{
    private const int Version = 1;

    /// <summary>How JSON is written for people to read as well. Only what is safe in HTML too is left as it is; no control character is.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Write(CheckedSeeds seeds, IReadOnlyList<Message> messages, Statistics? statistics)
        => output.Write(JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("tool", ToolVersion.Text);
            json.WriteNumber("files", seeds.Files.Count(static file => !FileRole.IsDocument(file.Path)));
            json.WriteNumber("records", seeds.Project?.Disclosed.Index.Index.Entries.Count ?? 0);
            json.WriteNumber("errors", messages.Count(static m => m.Severity == RuleSeverity.Error));
            json.WriteNumber("warnings", messages.Count(static m => m.Severity == RuleSeverity.Warning));
            json.WriteNumber("infos", messages.Count(static m => m.Severity == RuleSeverity.Info));
            json.WriteStartArray("messages");
            foreach (Message message in messages)
                Write(json, seeds, message);
            json.WriteEndArray();
            if (statistics is not null)
            {
                json.WriteStartObject("statistics");
                foreach (StatisticsLine line in statistics.All)
                {
                    if (line.Count is { } count)
                        json.WriteNumber(line.Key, count);
                    else
                        json.WriteNull(line.Key);
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }));

    private static void Write(Utf8JsonWriter json, CheckedSeeds seeds, Message message)
    {
        json.WriteStartObject();
        json.WriteString("path", message.Path);
        json.WriteString("file", Path.GetFullPath(message.FilePath));
        if (message.Span is { } span)
            WriteSpan(json, span);
        json.WriteString("severity", message.SeverityName);
        json.WriteString("rule", message.Rule.Id);
        json.WriteString("title", message.Rule.Title);
        json.WriteString("message", message.Text);
        json.WriteStartArray("others");
        foreach (OtherPlace other in message.Others)
        {
            json.WriteStartObject();
            json.WriteString("path", other.Path);
            json.WriteString("file", Path.GetFullPath(other.FilePath));
            WriteSpan(json, other.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (seeds.EditFor(message) is { } edit)
        {
            json.WriteStartObject("fix");
            WriteSpan(json, edit.Span);
            json.WriteString("text", edit.Text);
            json.WriteBoolean("isId", edit.IsId);
            json.WriteBoolean("isCertain", edit.IsCertain);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, SeedSpan span)
    {
        json.WriteNumber("line", span.Line + 1);
        json.WriteNumber("column", span.Column + 1);
        json.WriteNumber("endLine", span.EndLine + 1);
        json.WriteNumber("endColumn", span.EndColumn + 1);
    }
}

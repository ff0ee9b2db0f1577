using System.Text.Json;
using Dossier.Compiler.Diagnostics;
using Dossier.Tool.Checking;
using Dossier.Tool.Fixing;

namespace Dossier.Tool.Reporting;

/// <summary>Messages in SARIF 2.1.0, which code scanning and editors read.</summary>
/// <param name="output">Where to.</param>
/// <param name="root">The folder to which paths are relative.</param>
internal sealed class SarifReport(TextWriter output, string root) : IReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string RootName = "SRCROOT";

    /// <inheritdoc/>
    public void Write(CheckedSeeds seeds, IReadOnlyList<Message> messages, Statistics? statistics)
    {
        Rule[] rules = [.. messages.Select(static m => m.Rule.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(static id => RuleCatalogue.Find(id)!)];
        output.Write(JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteStartObject("originalUriBaseIds");
            json.WriteStartObject(RootName);
            json.WriteString("uri", new Uri(root + Path.DirectorySeparatorChar).AbsoluteUri);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (Message message in messages)
                Write(json, seeds, message, Array.FindIndex(rules, rule => rule.Id == message.Rule.Id));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }));
    }

    private static void WriteTool(Utf8JsonWriter json, Rule[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "dossier");
        json.WriteString("version", ToolVersion.Text);
        json.WriteStartArray("rules");
        foreach (Rule rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "fullDescription", rule.Description);
            json.WriteStartObject("help");
            json.WriteString("text", rule.Description);
            json.WriteString("markdown", RulePages.Read(rule.Id));
            json.WriteEndObject();
            if (rule.HelpLink.Length > 0)
                json.WriteString("helpUri", rule.HelpLink);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.Severity));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteString("category", rule.Category);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, CheckedSeeds seeds, Message message, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", message.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", LevelOf(message.Severity));
        WriteText(json, "message", WithoutLinks(message.Text));
        json.WriteStartArray("locations");
        WriteLocation(json, message.FilePath, message.Span);
        json.WriteEndArray();
        if (message.Others.Length > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (OtherPlace other in message.Others)
                WriteLocation(json, other.FilePath, other.Span);
            json.WriteEndArray();
        }

        // A viewer makes these at a click. An id may be that of another person, and what is not certain is not offered as if it were.
        if (seeds.EditFor(message) is { } edit && FixChoice.Certain.Has(edit))
        {
            json.WriteStartArray("fixes");
            json.WriteStartObject();
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            WriteArtifact(json, message.FilePath);
            json.WriteStartArray("replacements");
            json.WriteStartObject();
            WriteRegion(json, "deletedRegion", edit.Span);
            WriteText(json, "insertedContent", edit.Text);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteLocation(Utf8JsonWriter json, string filePath, SeedSpan? span)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, filePath);
        if (span is { } region)
            WriteRegion(json, "region", region);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteArtifact(Utf8JsonWriter json, string filePath)
    {
        json.WriteStartObject("artifactLocation");
        if (ShownPath.Relative(filePath, root) is { } relative)
        {
            json.WriteString("uri", string.Join('/', relative.Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", RootName);
        }
        else
        {
            json.WriteString("uri", new Uri(Path.GetFullPath(filePath)).AbsoluteUri);
        }

        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, SeedSpan span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", span.Line + 1);
        json.WriteNumber("startColumn", span.Column + 1);
        json.WriteNumber("endLine", span.EndLine + 1);
        json.WriteNumber("endColumn", span.EndColumn + 1);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    // '[a](b)' in a message is a link to readers of SARIF (3.11.6), and what is in a seed is not one.
    private static string WithoutLinks(string text)
        => text.Contains("](", StringComparison.Ordinal)
            ? text.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)
            : text;

    private static string LevelOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "note",
    };
}

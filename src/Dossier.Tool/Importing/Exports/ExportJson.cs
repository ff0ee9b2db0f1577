using System.Text.Json;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;
using Dossier.Tool.Exporting;
using Dossier.Tool.Finding;

namespace Dossier.Tool.Importing.Exports;

/// <summary>The files in JSON of an export, and what they say of it.</summary>
internal static class ExportJson
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, CommentHandling = JsonCommentHandling.Disallow };

    /// <summary>Reads a file.</summary>
    /// <exception cref="WrongUseException">It is not JSON.</exception>
    public static JsonDocument Parse(string path)
    {
        try
        {
            return Parse(File.ReadAllBytes(path), path, 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"'{path}' cannot be read: {exception.Message}");
        }
    }

    /// <summary>Reads a text in a file.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="path">The file.</param>
    /// <param name="line">How many lines are before it.</param>
    /// <exception cref="WrongUseException">It is not JSON.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> text, string path, long line)
    {
        try
        {
            return JsonDocument.Parse(text.Span is [0xEF, 0xBB, 0xBF, ..] ? text[3..] : text, Options);
        }
        catch (JsonException exception)
        {
            throw new WrongUseException(FormattableString.Invariant($"{path}({(exception.LineNumber ?? 0) + line + 1},{(exception.BytePositionInLine ?? 0) + 1}): error: This is not valid JSON: {exception.Message.Split(" Path: ")[0].Split(" LineNumber: ")[0]}"));
        }
    }

    /// <summary>An export without records yet, by the member that says for which readers it was made; null if there is none.</summary>
    /// <exception cref="WrongUseException">The member is not one of an export.</exception>
    public static ReadExport? Head(JsonElement root, string member, string path, DomainModel model)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(member, out JsonElement own))
            return null;
        if (own.ValueKind != JsonValueKind.Object || !own.TryGetProperty(ExportMembers.Audience, out JsonElement audience) || audience.ValueKind != JsonValueKind.String)
            throw new WrongUseException($"'{path}': the member '{member}' has no '{ExportMembers.Audience}', which says for which readers the export was made.");
        return new ReadExport { Audience = Known(audience.GetString()!, path, model), IsComplete = own.TryGetProperty(ExportMembers.IsComplete, out JsonElement whole) && whole.ValueKind == JsonValueKind.True };
    }

    /// <summary>An audience that the model has.</summary>
    /// <exception cref="WrongUseException">It has none of that name.</exception>
    public static string Known(string audience, string path, DomainModel model)
    {
        var levels = new AudienceLevels(model);
        return levels.Has(audience) ? audience
            : throw new WrongUseException($"'{path}' was made for the audience '{audience}', and the model of these seeds has only {string.Join(", ", levels.Names)}.{Suggestion.For(audience, [.. levels.Names])}");
    }
}

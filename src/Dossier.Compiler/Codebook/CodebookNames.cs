using System.Collections.Immutable;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Codebook;

/// <summary>The names of the other codebooks that a model maps to.</summary>
internal static class CodebookNames
{
    /// <summary>A codebook's name as it writes it itself.</summary>
    public static string Of(string codebook) => codebook switch
    {
        "ucdp" => "UCDP GED",
        "acled" => "ACLED",
        "gtd" => "GTD",
        _ => MarkdownText.Plain(codebook),
    };

    /// <summary>The corresponding entries of all other codebooks, with the codebook's name before each.</summary>
    public static string Join(ImmutableArray<CodebookMap> maps) => string.Join("; ", maps.Select(static map => $"{Of(map.Codebook)}: {MarkdownText.Plain(map.Code)}"));
}

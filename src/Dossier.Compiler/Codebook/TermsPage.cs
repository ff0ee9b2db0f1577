using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Codebook;

/// <summary>The page of the closed lists of terms.</summary>
internal static class TermsPage
{
    /// <summary>The path of the page.</summary>
    public const string Path = "terms.md";

    /// <summary>Writes the page.</summary>
    public static string Write(DomainModel model, TypeLinks types)
    {
        _ = types;
        var page = new MarkdownPage("Terms");
        page.Paragraph($"Fields that hold a term take one of a closed list, and every list has {MarkdownText.Code(Vocabulary.Unspecified)}, with the number 0, for what is not stated. A term's number never changes.")
            .Paragraph("A broader term says the same less exactly: two claims of which one has the broader term of the other's do not contradict each other.");
        foreach (Vocabulary vocabulary in model.Vocabularies)
            Add(page, model, vocabulary);
        return page.ToString();
    }

    private static void Add(MarkdownPage page, DomainModel model, Vocabulary vocabulary)
    {
        string[] codebooks = [.. vocabulary.Terms.SelectMany(static term => term.Maps).Select(static map => map.Codebook).Distinct()];
        page.Heading(vocabulary.Name)
            .Paragraph(MarkdownText.Plain(vocabulary.Doc))
            .Paragraph((IsEmitted(vocabulary) ? $"In C#: the enum {MarkdownText.Code(vocabulary.TypeName)}. " : "It does not come out in C#. ") + UsedBy(model, vocabulary))
            .Table(
                ["term", "number", "in C#", "meaning", "broader", .. codebooks.Select(CodebookNames.Of)],
                [.. vocabulary.Terms.Select(term => Row(vocabulary, term, codebooks))]);
    }

    private static string[] Row(Vocabulary vocabulary, Term term, string[] codebooks) =>
    [
        MarkdownText.Code(term.Name),
        FormattableString.Invariant($"{term.Number}"),
        IsEmitted(vocabulary) ? MarkdownText.Code(term.Member) : "",
        MarkdownText.Plain(term.Doc),
        vocabulary.Broader.TryGetValue(term.Name, out string? broader) ? MarkdownText.Code(broader) : "",
        .. codebooks.Select(codebook => string.Join(", ", term.Maps.Where(map => map.Codebook == codebook).Select(static map => MarkdownText.Plain(map.Code)))),
    ];

    // No build contains the marks.
    private static bool IsEmitted(Vocabulary vocabulary) => vocabulary.Name != WellKnown.Audience.Vocabulary;

    private static string UsedBy(DomainModel model, Vocabulary vocabulary)
    {
        string[] fields =
        [
            .. from shape in model.Kinds.Cast<Shape>().Concat(model.Records)
               from field in shape.Fields
               where field.Type == FieldType.Enum && field.Target == vocabulary.Name
               let isCommon = shape is Kind && KindList.IsCommon(model, field)
               where !isCommon || shape == model.Kinds[0]
               select MarkdownText.Code(isCommon ? field.Name : $"{shape.Name}.{field.Name}"),
        ];
        return fields.Length == 0 ? "" : $"Used by {string.Join(", ", fields)}.";
    }
}

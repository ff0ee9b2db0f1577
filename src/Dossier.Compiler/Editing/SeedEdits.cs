using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Editing;

/// <summary>
/// The edit that a message proposes. It is read from the message, so that what is written is what a person was told to write: the answer of
/// "Did you mean", a missing space, a comma too many.
/// </summary>
internal static class SeedEdits
{
    // By rule, the argument that was written and the one that ends with the answer.
    private static readonly ImmutableArray<(Rule Rule, int Written, int Answer, bool IsId)> Answered = ImmutableArray.Create(
        (Rules.DanglingReference, 1, 2, true),
        (Rules.FormerId, 1, 2, true),
        (Rules.UnknownTerm, 0, 2, false),
        (Rules.UnknownField, 1, 2, false),
        (Rules.UnknownKind, 0, 1, false),
        (Rules.MalformedText, 0, 2, false),
        (Rules.UnknownModelKey, 1, 2, false),
        (Rules.UnknownType, 0, 1, false));

    /// <summary>The edit for a problem; null if there is none, or more than one.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="model">The model of the project.</param>
    public static SeedEdit? For(LocatedProblem problem, string text, DomainModel model)
    {
        if (problem.Span.End > text.Length)
            return null;

        foreach ((Rule rule, int written, int answer, bool isId) in Answered)
        {
            if (rule.Id == problem.Rule.Id && problem.Arguments.Length > Math.Max(written, answer))
                return Replace(problem, text, problem.Arguments[written], AnswerOf(rule, problem.Arguments[answer]), isId);
        }

        return Layout(problem, text) ?? LayoutEdits.For(problem, text, model);
    }

    private static string? AnswerOf(Rule rule, string argument)
        => rule.Id == Rules.FormerId.Id ? argument : Suggestion.AnswerIn(argument, isWhole: rule.Id != Rules.UnknownTerm.Id);

    private static SeedEdit? Replace(LocatedProblem problem, string text, string written, string? answer, bool isId)
    {
        if (answer is null || Quoted.Of(text, problem.Span) is not { } quoted || quoted.Text != written || !quoted.CanHold(answer))
            return null;

        // The record with the nearest id may be another one: a brigade has the name of the next, and another number.
        if (isId && Digits(written) != Digits(answer))
            return null;

        return new SeedEdit(problem.Span, quoted.With(answer), problem.Rule.Id == Rules.FormerId.Id || IsNear(written, answer), isId);
    }

    // A slip of the keyboard, as opposed to another word with the same meaning.
    private static bool IsNear(string written, string answer)
    {
        string a = WordKey.Of(written);
        string b = WordKey.Of(answer);
        int most = Math.Min(3, Math.Max(1, Math.Max(a.Length, b.Length) / 4));
        return a == b || a == b + "s" || b == a + "s" || NearestText.Distance(a, b, most) <= most;
    }

    private static string Digits(string id) => string.Concat(id.Where(char.IsDigit));

    private static SeedEdit? Layout(LocatedProblem problem, string text)
    {
        SeedSpan span = problem.Span;
        string id = problem.Rule.Id;
        if (id == Rules.YamlColonMissing.Id && UnspacedKey.EndOf(text, span.Start, span.End) is > 0 and int colon)
            return Insert(span, colon + 1, " ", isCertain: true);

        // '-5' may be a number, and a dash may belong to a name.
        if (id == Rules.YamlDashWithoutSpace.Id && text[span.Start] == '-' && span.Start + 1 < text.Length && char.IsLetter(text[span.Start + 1]))
            return Insert(span, span.Start + 1, " ", isCertain: false);
        if (id == Rules.JsonTrailingComma.Id && span.End == span.Start + 1 && text[span.Start] == ',')
            return new SeedEdit(span, "", IsCertain: true);
        if (id == Rules.YamlForeignBlank.Id && span.End == span.Start + 1 && !char.IsLetterOrDigit(text[span.Start]))
            return new SeedEdit(span, " ", IsCertain: false);
        return null;
    }

    private static SeedEdit Insert(SeedSpan span, int offset, string text, bool isCertain)
    {
        int column = span.Column + offset - span.Start;
        return new SeedEdit(new SeedSpan(offset, offset, span.Line, column, span.Line, column), text, isCertain);
    }
}

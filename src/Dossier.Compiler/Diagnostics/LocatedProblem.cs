using System.Collections.Immutable;
using System.Globalization;

namespace Dossier.Compiler.Diagnostics;

/// <summary>A problem in a seed: the rule, the position, and the arguments of the message.</summary>
/// <param name="rule">The rule that is broken.</param>
/// <param name="span">The position of the wrong value.</param>
/// <param name="others">The other places that are involved.</param>
/// <param name="arguments">The arguments of the message.</param>
internal sealed class LocatedProblem(Rule rule, SeedSpan span, ImmutableArray<RecordPlace> others, params string[] arguments) : IEquatable<LocatedProblem>
{
    /// <summary>A problem that involves no other place.</summary>
    public LocatedProblem(Rule rule, SeedSpan span, params string[] arguments)
        : this(rule, span, ImmutableArray<RecordPlace>.Empty, arguments)
    {
    }

    /// <summary>The other places that are involved: the first definition of a duplicate, the cause of a response.</summary>
    public ImmutableArray<RecordPlace> Others { get; } = others;

    /// <summary>The rule that is broken.</summary>
    public Rule Rule { get; } = rule;

    /// <summary>The position of the wrong value.</summary>
    public SeedSpan Span { get; } = span;

    /// <summary>The arguments of the message.</summary>
    public ImmutableArray<string> Arguments { get; } = Shortened(rule, arguments);

    /// <summary>The message in full.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, Arguments.ToArray<object>());

    /// <summary>The same problem for an audience that may not have what the message quotes.</summary>
    public LocatedProblem Redacted() => new(Rule.Redacted, Span);

    private static ImmutableArray<string> Shortened(Rule rule, string[] arguments)
    {
        var shortened = ImmutableArray.CreateBuilder<string>(arguments.Length);
        for (int i = 0; i < arguments.Length; i++)
            shortened.Add(ShortText.Of(arguments[i], isQuoted: rule.Message.Contains(FormattableString.Invariant($"'{{{i}}}'"))));
        return shortened.MoveToImmutable();
    }

    /// <inheritdoc/>
    public bool Equals(LocatedProblem? other)
        => other is not null && Rule.Id == other.Rule.Id && Span == other.Span && Others.AsSpan().SequenceEqual(other.Others.AsSpan()) && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocatedProblem);

    /// <inheritdoc/>
    public override int GetHashCode() => Span.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"({Span.Line + 1},{Span.Column + 1}): {Rule.Id}: {Message}");
}

/// <summary>A place in a file.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="Span">The position in it.</param>
internal readonly record struct RecordPlace(string Path, SeedSpan Span)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Path}({Span.Line + 1},{Span.Column + 1})");
}

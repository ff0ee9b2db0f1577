namespace Dossier.Tool.Telling;

/// <summary>What a speaker does with what is said, as words before the speaker's name.</summary>
internal static class StanceWords
{
    /// <summary>All stances, by number.</summary>
    public static IReadOnlyList<Stance> All { get; } = Enum.GetValues<Stance>();

    /// <summary>The words of a stance.</summary>
    public static string Of(Stance stance) => stance switch
    {
        Stance.Denies => "denied by",
        Stance.Disputes => "disputed by",
        Stance.Suggests => "suggested by",
        Stance.DoesNotKnow => "said to be not known by",
        Stance.Omits => "not mentioned by",
        Stance.Threatens => "threatened by",
        Stance.Revises => "revised by",
        Stance.Retracts => "taken back by",
        _ => "according to",
    };
}

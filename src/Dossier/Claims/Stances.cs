namespace Dossier;

/// <summary>What follows from a stance, a rank and a stage: the one place that knows, when the compiler runs and when a program does.</summary>
internal static class Stances
{
    /// <summary>Whether the speaker gives a value: says that it is so, that it may be so, or that it is so now.</summary>
    public static bool IsAffirming(this Stance stance) => stance is Stance.Unspecified or Stance.Asserts or Stance.Suggests or Stance.Revises;

    /// <summary>Whether the speaker says that it is not so, or doubts it.</summary>
    public static bool IsRejecting(this Stance stance) => stance is Stance.Denies or Stance.Disputes;

    /// <summary>Whether the speaker replaces or takes back what he said before.</summary>
    public static bool TakesBack(this Stance stance) => stance is Stance.Revises or Stance.Retracts;

    /// <summary>Whether what is said informs about nothing that could be so: silence, what is only announced, and a number without a term.</summary>
    public static bool IsBeside(this Stance stance) => stance is Stance.Omits or Stance.Threatens or < Stance.Unspecified or > Stance.Retracts;

    /// <summary>Whether what is said is kept for the record only.</summary>
    public static bool IsDropped(Rank rank, Stage stage) => rank == Rank.Deprecated || stage == Stage.Withdrawn;

    /// <summary>How late a stage is: 0 for a first report and for one without a stage, more for later ones.</summary>
    public static int Order(this Stage stage) => stage switch
    {
        Stage.Updated => 1,
        Stage.Confirmed => 2,
        Stage.Revised => 3,
        _ => 0,
    };
}

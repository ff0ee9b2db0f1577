namespace Dossier;

/// <summary>What a stance, a rank and a stage mean for a claim. Both the compiler and the running program use these definitions.</summary>
internal static class Stances
{
    /// <summary>Whether the speaker gives a value: by asserting, suggesting or revising it.</summary>
    public static bool IsAffirming(this Stance stance) => stance is Stance.Unspecified or Stance.Asserts or Stance.Suggests or Stance.Revises;

    /// <summary>Whether the speaker denies or doubts it.</summary>
    public static bool IsRejecting(this Stance stance) => stance is Stance.Denies or Stance.Disputes;

    /// <summary>Whether the speaker replaces or takes back an earlier statement.</summary>
    public static bool TakesBack(this Stance stance) => stance is Stance.Revises or Stance.Retracts;

    /// <summary>Whether the statement says nothing about what is the case: a silence, a threat, or a number that is not a stance.</summary>
    public static bool IsBeside(this Stance stance) => stance is Stance.Omits or Stance.Threatens or < Stance.Unspecified or > Stance.Retracts;

    /// <summary>Whether the claim is kept for the record only.</summary>
    public static bool IsDropped(Rank rank, Stage stage) => rank == Rank.Deprecated || stage == Stage.Withdrawn;

    /// <summary>The order of the stages: 0 for a first report and for one without a stage, larger for later ones.</summary>
    public static int Order(this Stage stage) => stage switch
    {
        Stage.Updated => 1,
        Stage.Confirmed => 2,
        Stage.Revised => 3,
        _ => 0,
    };
}

namespace Dossier;

/// <summary>What decides whether one statement of a voice replaces another statement of the same voice about the same thing.</summary>
/// <param name="Stage">The order of its stage: 0 for an initial report or one without a stage, larger for later ones.</param>
/// <param name="Stance">What the speaker says about it.</param>
/// <param name="Said">When it was said; unknown if that was not stated.</param>
internal readonly record struct StatementOrder(int Stage, Stance Stance, EdtfDate Said)
{
    private const int Revised = 3;

    /// <summary>
    /// Whether it replaces the other: it is of a later stage, or it is of the same stage and a revision or a retraction, which the other is
    /// not. A revision or retraction without a stage counts as of the stage "revised". Of two revisions, the one that was certainly made later
    /// replaces the other. A statement never replaces one that was certainly made after it, and neither a silence nor a threat replaces anything.
    /// </summary>
    public bool Supersedes(in StatementOrder other)
    {
        if (Stance.IsBeside() || Said.WhetherPrecedes(other.Said) == ThreeValued.Yes)
            return false;
        if (EffectiveStage != other.EffectiveStage)
            return EffectiveStage > other.EffectiveStage;
        if (TakesBack != other.TakesBack)
            return TakesBack;

        return TakesBack && other.Said.WhetherPrecedes(Said) == ThreeValued.Yes;
    }

    private bool TakesBack => Stance.TakesBack();

    private int EffectiveStage => Stage == 0 && TakesBack ? Revised : Stage;
}

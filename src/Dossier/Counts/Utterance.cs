namespace Dossier;

/// <summary>What decides whether a word of one voice takes the place of another word of the same voice about the same thing.</summary>
/// <param name="Stage">How far reporting had come: 0 for an initial report or one without a stage, more for later ones.</param>
/// <param name="Stance">What the speaker says about it.</param>
/// <param name="Said">When it was said; unknown if that was not stated.</param>
internal readonly record struct Utterance(int Stage, Stance Stance, EdtfDate Said)
{
    private const int Revised = 3;

    /// <summary>
    /// Whether it takes the other's place: it is of a later stage, or of the same stage and a revision or a retraction where the other
    /// is none. A revision or retraction without a stage is of the stage "revised". Of two revisions, the one that was certainly said
    /// later. What was certainly said before the other takes its place in no case, and neither does silence, or a threat.
    /// </summary>
    public bool TakesPlaceOf(in Utterance other)
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

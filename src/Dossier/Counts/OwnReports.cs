namespace Dossier;

/// <summary>The reports of one and the same group, and the figure that they come to.</summary>
internal struct OwnReports
{
    private Estimate _envelope;
    private int _leastMeant;
    private bool _hasAssertedNumber;
    private bool _hasAssertedWord;
    private bool _hasOpenWord;

    /// <summary>Whether there is a report.</summary>
    public bool Any { get; private set; }

    /// <summary>
    /// The envelope of the reports, suggested where all who give a number only suggest it. A number that is smaller than somebody's word can
    /// mean is only the low end. One beside a word of which it is not known what it can mean is not exact.
    /// </summary>
    public readonly Estimate Figure
    {
        get
        {
            Estimate figure = _envelope;
            if (_leastMeant > figure.HighBound?.Value)
                figure = figure.OpenHigh();
            else if (_hasOpenWord && figure.Qualifier == EstimateQualifier.Exact)
                figure = figure.AsBestAlone();
            return figure.AsSuggested(!(figure.HasNumber ? _hasAssertedNumber : _hasAssertedWord));
        }
    }

    /// <summary>Adds a report.</summary>
    public void Add(in ReportedCount report)
    {
        Any = true;
        Estimate count = report.Count;
        _envelope = _envelope.Envelope(count);
        bool isAsserted = !report.IsSuggestion;
        _hasAssertedNumber |= isAsserted && count.HasNumber;
        _hasAssertedWord |= isAsserted && count.Wording is not null;
        if (count.Qualifier != EstimateQualifier.Vague)
            return;

        _leastMeant = Math.Max(_leastMeant, count.LeastMeant);
        _hasOpenWord |= !Words.IsVague(count.Wording!);
    }
}

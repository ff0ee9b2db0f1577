namespace Dossier;

/// <summary>
/// A named policy for words without a number: with it, "dozens" is resolved to about 12. No policy is ever applied unless asked for.
/// </summary>
/// <remarks>Capitals play no part in looking a word up.</remarks>
public sealed class VagueNumbers
{
    private readonly Dictionary<string, Estimate> _numbers;

    /// <summary>Creates a policy.</summary>
    /// <param name="name">What to call it where a figure made with it is published.</param>
    /// <param name="numbers">Words and what each means, such as "dozens" and <c>24+</c>.</param>
    public VagueNumbers(string name, IEnumerable<KeyValuePair<string, Estimate>> numbers)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new ArgumentException("A policy needs a name.", nameof(name));

        Name = name;
        _numbers = new Dictionary<string, Estimate>(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, Estimate> entry in numbers ?? throw new ArgumentNullException(nameof(numbers)))
        {
            if (!entry.Value.HasNumber)
                throw new ArgumentException($"'{entry.Key}' has no number.", nameof(numbers));
            _numbers.Add(entry.Key, entry.Value);
        }
    }

    /// <summary>
    /// What the Armed Conflict Location and Event Data project codes: 10 for "tens", 12 for "dozens", 100 for "hundreds". Each is
    /// read as "about", and no other word is given a number.
    /// </summary>
    /// <remarks>
    /// After the ACLED Codebook, section "Reported fatalities", and ACLED's answers to frequent questions on how it codes fatalities
    /// (2023). ACLED has rules for further cases, such as deaths whose number is unknown; they depend on the context and are not here.
    /// </remarks>
    public static VagueNumbers Acled { get; } = new("ACLED",
    [
        new("tens", Estimate.About(10)),
        new("dozens", Estimate.About(12)),
        new("hundreds", Estimate.About(100)),
    ]);

    /// <summary>What the policy is called.</summary>
    public string Name { get; }

    /// <summary>What a word means, if the policy says so.</summary>
    /// <param name="word">The word, such as "dozens".</param>
    /// <param name="number">Its number; unknown when the policy has none.</param>
    public bool TryGet(string word, out Estimate number) => _numbers.TryGetValue(word, out number);

    /// <inheritdoc/>
    public override string ToString() => Name;
}

using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Binding;

/// <summary>What somebody says of a value, an item or a field: what decides whether it reads as fact.</summary>
internal sealed class Statement
{
    private readonly string? _key;
    private readonly bool _isItem;
    private readonly bool _isOpen;
    private readonly List<string> _voices = [];
    private readonly Stage _stage;
    private readonly EdtfDate _said;
    private readonly bool _isDropped;

    /// <summary>Reads an attribution.</summary>
    /// <param name="attribution">The fields of the attribution; none for somebody who is not named.</param>
    /// <param name="key">The value, or the identity of the item; null for the field whatever it holds.</param>
    /// <param name="isItem">Whether the key is that of an item, where a field that is left out matches any.</param>
    /// <param name="isOpen">Whether it says a sentence and names no value, so that it is compared with nothing.</param>
    public Statement(EquatableArray<FieldValue> attribution, string? key, bool isItem, bool isOpen = false)
    {
        _key = key;
        _isItem = isItem;
        _isOpen = isOpen;
        string? source = null;
        bool isJoint = false;
        Rank rank = default;
        foreach (FieldValue field in attribution)
        {
            switch (field.Field.Role)
            {
                case FieldRole.Speakers:
                    foreach (Value speaker in field.Values)
                        _voices.Add(Text(speaker));
                    break;
                case FieldRole.Source: source = Text(field.Values[0]); break;
                case FieldRole.Jointly: isJoint = Text(field.Values[0]) == "true"; break;
                case FieldRole.Said: _said = EdtfDate.TryParseNotation(Text(field.Values[0]), out EdtfDate said, out _) ? said : default; break;
                case FieldRole.Stance: Stance = ClosedTerms.Stance(Text(field.Values[0])); break;
                case FieldRole.Rank: rank = ClosedTerms.Rank(Text(field.Values[0])); break;
                case FieldRole.Stage: _stage = ClosedTerms.Stage(Text(field.Values[0])); break;
            }
        }

        IsPreferred = rank == Rank.Preferred;
        _isDropped = Stances.IsDropped(rank, _stage);
        if (isJoint && _voices.Count > 1)
        {
            // Who is credited together is a voice of its own: what one of them says later takes nothing of it back.
            _voices.Sort(StringComparer.Ordinal);
            string together = string.Join("+", _voices);
            _voices.Clear();
            _voices.Add(together);
        }

        // A source that names nobody speaks for itself; it is no actor, whatever its id.
        if (_voices.Count == 0 && source is not null)
            _voices.Add("source:" + source);
    }

    /// <summary>How the speaker stands to it.</summary>
    public Stance Stance { get; }

    /// <summary>Whether the curator goes by it.</summary>
    public bool IsPreferred { get; }

    /// <summary>Whether it says that it is so, or may be so, and nobody has set it aside.</summary>
    public bool IsAffirmed => !_isDropped && Stance.IsAffirming();

    /// <summary>Whether it says that it is not so, or casts doubt on it, and nobody has set that aside.</summary>
    public bool IsRejected => !_isDropped && Stance.IsRejecting();

    /// <summary>Whether it is about what has this key. Somebody who names no value speaks of whatever the field holds.</summary>
    public bool IsAbout(string key)
    {
        if (_isOpen)
            return false;
        return _key is null || (_isItem ? ItemIdentity.Matches(_key, key) : string.Equals(_key, key, StringComparison.Ordinal));
    }

    /// <summary>Whether it names this very value or item, and not one of which it leaves something out.</summary>
    public bool Names(string key) => string.Equals(_key, key, StringComparison.Ordinal);

    /// <summary>
    /// Whether somebody still stands by it: with several speakers, one is enough. What a speaker said before falls with what he takes
    /// back, revises or denies later.
    /// </summary>
    /// <param name="all">All that is said about the field.</param>
    /// <param name="isList">Whether the field holds a list: another value revises none of it then.</param>
    public bool IsStoodBy(List<Statement> all, bool isList)
    {
        if (!IsAffirmed)
            return false;
        if (IsPreferred || _voices.Count == 0)
            return true;

        foreach (string voice in _voices)
        {
            bool isTakenBack = false;
            foreach (Statement other in all)
                isTakenBack |= other != this && other._voices.Contains(voice) && other.TakesBack(this, isList);
            if (!isTakenBack)
                return true;
        }

        return false;
    }

    private bool TakesBack(Statement earlier, bool isList)
    {
        if (_isDropped)
            return false;

        bool isSame = earlier._key is { } key && IsAbout(key);
        return Stance switch
        {
            Stance.Retracts => isSame && Utterance.TakesPlaceOf(earlier.Utterance),
            Stance.Denies or Stance.Disputes
                => isSame && (Utterance.TakesPlaceOf(earlier.Utterance) || earlier._said.WhetherPrecedes(_said) == ThreeValued.Yes),
            Stance.Revises => (isSame || (!isList && _key is not null)) && Utterance.TakesPlaceOf(earlier.Utterance),
            Stance.Unspecified or Stance.Asserts or Stance.Suggests when _stage == Stage.Revised
                => (isSame || (!isList && _key is not null)) && Utterance.TakesPlaceOf(earlier.Utterance),
            _ => false,
        };
    }

    private Utterance Utterance => new(_stage.Order(), Stance, _said);

    private static string Text(Value value) => value is ReferenceValue reference ? reference.Id : ((ScalarValue)value).Text;
}

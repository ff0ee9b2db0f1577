using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Binding;

/// <summary>A statement about a value, an item or a field, with what decides whether the value is treated as fact.</summary>
internal sealed class Statement
{
    private readonly string? _key;
    private readonly Estimate _figure;
    private readonly bool _isItem;
    private readonly bool _isOpen;
    private readonly List<string> _voices = [];
    private readonly Stage _stage;
    private readonly EdtfDate _said;
    private readonly bool _isDropped;

    /// <summary>Reads an attribution.</summary>
    /// <param name="attribution">The fields of the attribution; none when no speaker is named.</param>
    /// <param name="key">The value, or the identity of the item; null for the whole field.</param>
    /// <param name="isItem">Whether the key is an item's, in which a field that is left out matches any value.</param>
    /// <param name="isOpen">Whether it is a sentence without a value, which is not compared with anything.</param>
    /// <param name="figure">The count that an item states beside its identity.</param>
    public Statement(EquatableArray<FieldValue> attribution, string? key, bool isItem, bool isOpen = false, Estimate figure = default)
    {
        _key = key;
        _figure = figure;
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
            // Speakers who are credited together are one voice, so that what one of them says later does not take it back.
            _voices.Sort(StringComparer.Ordinal);
            string together = string.Join("+", _voices);
            _voices.Clear();
            _voices.Add(together);
        }

        // A source that names no speaker is itself the voice. It is kept apart from an actor with the same id.
        if (_voices.Count == 0 && source is not null)
            _voices.Add("source:" + source);
    }

    /// <summary>What an item of a list states, by its own attribution.</summary>
    public static Statement OfItem(ItemRecord shape, Value item)
    {
        EquatableArray<FieldValue> attribution = default;
        if (item is RecordValue record)
        {
            foreach (FieldValue part in record.Fields)
            {
                if (part.Field.Inline)
                    attribution = ((RecordValue)part.Values[0]).Fields;
            }
        }

        return new Statement(attribution, ItemKeys.Of(shape, item), isItem: true, figure: ItemKeys.FigureOf(shape, item));
    }

    /// <summary>The stance of the speaker.</summary>
    public Stance Stance { get; }

    /// <summary>Whether the curator prefers it.</summary>
    public bool IsPreferred { get; }

    /// <summary>Whether it gives the value (it asserts, suggests or revises it) and is not dropped.</summary>
    public bool IsAffirmed => !_isDropped && Stance.IsAffirming();

    /// <summary>Whether it denies or doubts the value and is not dropped.</summary>
    public bool IsRejected => !_isDropped && Stance.IsRejecting();

    /// <summary>Whether it is about the value or item with this key. A statement without a value is about every value of the field.</summary>
    public bool IsAbout(string key)
    {
        if (_isOpen)
            return false;
        return _key is null || (_isItem ? ItemIdentity.Matches(_key, key) : string.Equals(_key, key, StringComparison.Ordinal));
    }

    /// <summary>
    /// Whether this denies or doubts an item. Of its count it does when it names none, or one that can be the same; a count that its own speaker
    /// states beside the one that he denies is another.
    /// </summary>
    public bool Rejects(Statement item)
        => IsRejected && item._key is { } key && IsAbout(key)
            && (SaidFigure.IsOf(_figure, item._figure) || (SaidFigure.MayBeOf(_figure, item._figure) && !_voices.Exists(item._voices.Contains)));

    /// <summary>Whether it names exactly this value or item, with nothing left out.</summary>
    public bool Names(string key) => string.Equals(_key, key, StringComparison.Ordinal);

    /// <summary>
    /// Whether at least one of its speakers has not taken it back. A speaker takes a statement back by retracting, revising or denying it
    /// later.
    /// </summary>
    /// <param name="all">All statements about the field.</param>
    /// <param name="isList">Whether the field has a list, in which a different value revises nothing.</param>
    public bool HasRemainingSpeaker(List<Statement> all, bool isList)
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
        bool isSameFigure = isSame && SaidFigure.IsOf(_figure, earlier._figure);
        return Stance switch
        {
            Stance.Retracts => isSameFigure && StatementOrder.Supersedes(earlier.StatementOrder),
            Stance.Denies or Stance.Disputes
                => isSameFigure && (StatementOrder.Supersedes(earlier.StatementOrder) || earlier._said.WhetherPrecedes(_said) == ThreeValued.Yes),
            Stance.Revises => (isSame || (!isList && _key is not null)) && StatementOrder.Supersedes(earlier.StatementOrder),
            Stance.Unspecified or Stance.Asserts or Stance.Suggests when _stage == Stage.Revised
                => (isSame || (!isList && _key is not null)) && StatementOrder.Supersedes(earlier.StatementOrder),
            _ => false,
        };
    }

    private StatementOrder StatementOrder => new(_stage.Order(), Stance, _said);

    private static string Text(Value value) => value is ReferenceValue reference ? reference.Id : ((ScalarValue)value).Text;
}

using System.Globalization;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>Binds a scalar by its field's type to the text that represents it in rows and documents.</summary>
internal static class ScalarBinder
{
    /// <summary>Binds a scalar; null when it is not a valid value of the type, which is reported.</summary>
    public static Value? Bind(Field field, SeedScalar scalar, Shape owner, BindingContext context)
    {
        if (field.Type == FieldType.Ref)
            return BindReference(field, scalar, context);

        string? text = field.Type switch
        {
            FieldType.Text => Text(field, scalar, context),
            FieldType.Id => Id(scalar, context),
            FieldType.Flag => Flag(field, scalar, context),
            FieldType.Integer or FieldType.Decimal => Number(field, scalar, context),
            FieldType.Date => Date(scalar, context),
            FieldType.Time => Time(scalar, context),
            FieldType.Estimate => CountBinder.Bind(scalar, context),
            FieldType.Quantity => QuantityBinder.Bind(field, scalar, context),
            FieldType.Url => Url(scalar, context),
            FieldType.Country => Country(scalar, context),
            FieldType.Language => Language(scalar, context),
            FieldType.TimeZone => Zone(scalar, context),
            FieldType.Field => FieldName(field, scalar, owner, context),
            FieldType.Enum => Term(field, scalar, context),
            _ => WrongType(field, scalar, context),
        };
        return string.IsNullOrEmpty(text) ? null : new ScalarValue(text!, context.AddSpan(scalar.Span));
    }

    private static ReferenceValue? BindReference(Field field, SeedScalar scalar, BindingContext context)
    {
        // A name is not an id, but it may be the name of a record in any file, which linking can find out.
        if (Identifiers.IsValidId(scalar.Text) || scalar.Text.Any(char.IsLetterOrDigit))
            return new ReferenceValue(scalar.Text, context.AddSpan(scalar.Span));

        context.Report(Rules.MalformedText, scalar.Span, scalar.Text, "id of " + NameWords.WithArticle(field.Target), "");
        return null;
    }

    private static string? Text(Field field, SeedScalar scalar, BindingContext context)
    {
        // An empty text says nothing, and would not be written back.
        if (scalar.Text.Length == 0)
        {
            context.WrongType(scalar, field.Name, FieldBinder.Wanted(field));
            return null;
        }

        if (field.Pattern.Length == 0 || Patterns.IsMatch(field.Pattern, scalar.Text))
            return scalar.Text;

        string hint = ScalarAdvice.Within(scalar.Text, field.Pattern) is { } within ? Suggestion.Of(within) : Form(field);
        context.Report(Rules.MalformedText, scalar.Span, scalar.Text, $"'{field.Name}'", hint);
        return null;
    }

    // The field's documentation has an example, which more people understand than a regular expression.
    private static string Form(Field field)
        => (field.Doc.Length == 0 ? "" : " " + field.Doc) + $" It must match the pattern '{field.Pattern}'.";

    private static string? Id(SeedScalar scalar, BindingContext context)
    {
        if (Identifiers.IsValidId(scalar.Text))
            return scalar.Text;

        context.Report(Rules.MalformedId, scalar.Span, scalar.Text, SuggestedId.For(scalar.Text));
        return null;
    }

    private static string? Flag(Field field, SeedScalar scalar, BindingContext context)
    {
        if (scalar.Style == ScalarStyle.Plain && scalar.Text is "true" or "false")
            return scalar.Text;

        return WrongType(field, scalar, context);
    }

    private static string? Number(Field field, SeedScalar scalar, BindingContext context)
    {
        bool isPlain = scalar.Style == ScalarStyle.Plain;
        NumberStyles style = NumberStyles.AllowLeadingSign | (field.Type == FieldType.Decimal ? NumberStyles.AllowDecimalPoint : NumberStyles.None);
        if (isPlain && field.Type == FieldType.Decimal)
            style |= NumberStyles.AllowExponent;
        string text = isPlain && field.Type == FieldType.Integer ? NumberText.Whole(scalar.Text) : scalar.Text;
        if (!decimal.TryParse(text, style, CultureInfo.InvariantCulture, out decimal number))
            return WrongType(field, scalar, context);

        // The value must fit into a property of type int or decimal.
        decimal min = field.Min ?? (field.Type == FieldType.Integer ? int.MinValue : decimal.MinValue);
        decimal max = field.Max ?? (field.Type == FieldType.Integer ? int.MaxValue : decimal.MaxValue);
        if (number >= min && number <= max)
            return number.ToString(CultureInfo.InvariantCulture);

        context.Report(Rules.NumberOutOfRange, scalar.Span, field.Name, Range(field), scalar.Text);
        return null;
    }

    /// <summary>The numbers that a field allows, in words and with their unit.</summary>
    internal static string Range(Field field)
    {
        string range = (field.Min, field.Max) switch
        {
            ({ } low, { } high) => Invariant($"between {low} and {high}"),
            ({ } low, null) => Invariant($"{low} or more"),
            (null, { } high) => Invariant($"{high} or less"),
            _ => "a smaller number",
        };
        return field.Unit.Length == 0 ? range : $"{range} {field.Unit}";
    }

    private static string? Date(SeedScalar scalar, BindingContext context)
    {
        if (EdtfDate.TryParseNotation(scalar.Text, out EdtfDate date, out NotationError error))
            return date.ToString();

        context.Report(Rules.BadDate, scalar.Span, scalar.Text, DateAdvice.For(scalar.Text) ?? error.Clause);
        return null;
    }

    private static string? Time(SeedScalar scalar, BindingContext context)
    {
        if (TimeOfDay.TryParseNotation(scalar.Text, out TimeOfDay time, out NotationError error))
            return time.ToString();

        context.Report(Rules.BadTime, scalar.Span, scalar.Text, TimeAdvice.For(scalar.Text) ?? error.Clause);
        return null;
    }

    private static string? Url(SeedScalar scalar, BindingContext context)
    {
        if (ScalarAdvice.IsUrl(scalar.Text))
            return scalar.Text;

        context.Report(Rules.MalformedText, scalar.Span, scalar.Text, "web address", ScalarAdvice.ForUrl(scalar.Text));
        return null;
    }

    private static string? Country(SeedScalar scalar, BindingContext context)
    {
        if (Countries.IsCode(scalar.Text) || Countries.IsFormer(scalar.Text))
            return scalar.Text;

        string upper = scalar.Text.Trim().ToUpperInvariant();
        string? meant = Countries.IsCode(upper) || Countries.IsFormer(upper) ? upper : CountryNames.Find(scalar.Text) ?? CountryNames.Nearest(scalar.Text);
        string hint = meant is not null ? Suggestion.Of(meant)
            : ScalarAdvice.IsMissing(scalar.Text) ? " Leave the field out if it is not known."
            : " Write the two letters of ISO 3166-1, such as IQ.";
        context.Report(Rules.MalformedText, scalar.Span, scalar.Text, "country code", hint);
        return null;
    }

    private static string? Language(SeedScalar scalar, BindingContext context)
    {
        if (Patterns.IsMatch(ScalarAdvice.LanguagePattern, scalar.Text))
            return scalar.Text;

        context.Report(Rules.MalformedText, scalar.Span, scalar.Text, "language code", ScalarAdvice.ForLanguage(scalar.Text));
        return null;
    }

    private static string? Zone(SeedScalar scalar, BindingContext context)
    {
        if (TimeZones.IsName(scalar.Text) || TimeZones.IsOffset(scalar.Text))
            return scalar.Text;

        context.Report(Rules.MalformedText, scalar.Span, scalar.Text, "time zone", TimeZoneAdvice.For(scalar.Text));
        return null;
    }

    private static string? FieldName(Field field, SeedScalar scalar, Shape owner, BindingContext context)
    {
        // In an item, a field name means a field of the record around it: a claim about the date is about the incident's date. What is withheld
        // is withheld from the item itself.
        Shape shape = field.Role == FieldRole.Withheld ? owner : context.Kind ?? owner;
        if (shape.IndexOf(scalar.Text) >= 0 || (field.Role == FieldRole.Withheld && owner.InlineField >= 0 && context.Model.Record(owner.Fields[owner.InlineField].Target).IndexOf(scalar.Text) >= 0))
            return scalar.Text;

        context.Report(Rules.MalformedText, scalar.Span, scalar.Text, $"field of {NameWords.WithArticle(shape.Name)}", Suggestion.For(scalar.Text, shape.FieldNames));
        return null;
    }

    private static string? Term(Field field, SeedScalar scalar, BindingContext context)
    {
        Vocabulary vocabulary = context.Model.Vocabulary(field.Target);
        if (vocabulary.Has(scalar.Text))
            return scalar.Text == Vocabulary.Unspecified ? null : scalar.Text;
        if (vocabulary.Refused?.Contains(scalar.Text) == true)
            return null;

        context.Report(Rules.UnknownTerm, scalar.Span, scalar.Text, vocabulary.Name.Replace('-', ' '), TermAdvice.For(scalar.Text, vocabulary));
        return null;
    }

    private static string? WrongType(Field field, SeedScalar scalar, BindingContext context)
    {
        context.Report(Rules.WrongType, scalar.Span, field.Name, FieldBinder.Wanted(field), $"'{ShortText.Of(scalar.Text, isQuoted: true)}'", field.Type == FieldType.Point ? PointAdvice.For(scalar) : ScalarAdvice.For(field, scalar.Text));
        return null;
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}

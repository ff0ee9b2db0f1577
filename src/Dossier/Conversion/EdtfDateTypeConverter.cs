#if NET
using System.ComponentModel;
using System.Globalization;

namespace Dossier;

/// <summary>
/// Converts an <see cref="EdtfDate"/> from and to text and <see cref="DateOnly"/>, for configuration, command lines and
/// designers. The empty text is the unknown date.
/// </summary>
public sealed class EdtfDateTypeConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        => sourceType == typeof(string) || sourceType == typeof(DateOnly) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override bool CanConvertTo(ITypeDescriptorContext? context, Type? destinationType)
        => destinationType == typeof(string) || destinationType == typeof(DateOnly) || base.CanConvertTo(context, destinationType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is not an EDTF date.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => value switch
    {
        string { Length: 0 } => default(EdtfDate),
        string text => EdtfDate.Parse(text),
        DateOnly day => EdtfDate.FromDateOnly(day),
        _ => base.ConvertFrom(context, culture, value),
    };

    /// <inheritdoc/>
    /// <exception cref="InvalidCastException">A <see cref="DateOnly"/> was asked for, but the date is not a plain day.</exception>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType)
    {
        if (value is EdtfDate date && destinationType == typeof(string))
            return date.ToString();
        if (value is EdtfDate wholeDay && destinationType == typeof(DateOnly))
            return wholeDay.ToDateOnly();
        return base.ConvertTo(context, culture, value, destinationType);
    }
}
#endif

using System.ComponentModel;
using System.Globalization;

namespace Dossier;

/// <summary>Lets configuration, command lines and grids read a value type from its text. The culture is ignored.</summary>
internal abstract class TextTypeConverter<T> : TypeConverter
    where T : struct
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        => value is string text ? Read(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType)
        => value is T typed && destinationType == typeof(string) ? Write(typed) : base.ConvertTo(context, culture, value, destinationType);

    /// <summary>Reads a value from its notation.</summary>
    /// <exception cref="FormatException">The text is not such a value.</exception>
    protected abstract T Read(string text);

    /// <summary>Writes a text that reads back to an equal value.</summary>
    protected abstract string Write(T value);
}

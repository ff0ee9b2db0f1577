namespace Dossier;

/// <summary>Reads and writes a time of day as its notation.</summary>
internal sealed class TimeOfDayTypeConverter : TextTypeConverter<TimeOfDay>
{
    /// <inheritdoc/>
    protected override TimeOfDay Read(string text) => TimeOfDay.Parse(text);

    /// <inheritdoc/>
    protected override string Write(TimeOfDay value) => value.ToString();
}
